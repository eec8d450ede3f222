// `npm run frames`: what the board costs, in the Chromium that chromium.ts finds and the `dist` that was built last:
// script time a frame while a quarter resolves, and frames while nothing moves. For a person to read: times differ
// from machine to machine, so no test holds them.
import type { CDPSession, Page } from '@playwright/test';
import type { Scene } from '../../src/session/board-contract.ts';
import { begin, playOn, playQuarter } from './helpers/play.ts';
import serveDist from './serve-dist.ts';
import { openBrowser } from './studio.ts';

type Hooked = Window & { __board?: Scene };

const IDLE = 3000;
const LASTS = 5600;
/** How often the meter is read, in milliseconds. */
const GLANCE = 100;

const frames = (page: Page): Promise<number> =>
  page.evaluate(() => (window as Hooked).__board?.frames() ?? 0);

async function scriptSeconds(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

const stop = await serveDist();
const running = await openBrowser();
try {
  const context = await running.newContext({
    baseURL: process.env.BASE_URL,
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'no-preference',
  });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await begin(page);
  await playOn(page, 8);
  await page.waitForFunction(() => ((window as Hooked).__board?.frames() ?? 0) > 0);
  await page.waitForTimeout(LASTS);

  const still = await frames(page);
  await page.waitForTimeout(IDLE);
  const idle = (await frames(page)) - still;

  await playQuarter(page);
  const costs: number[] = [];
  let [drawn, spent] = [await frames(page), await scriptSeconds(cdp)];
  const end = Date.now() + LASTS;
  while (Date.now() < end) {
    await page.waitForTimeout(GLANCE);
    const [now, script] = [await frames(page), await scriptSeconds(cdp)];
    if (now > drawn) costs.push((1000 * (script - spent)) / (now - drawn));
    [drawn, spent] = [now, script];
  }
  console.log(
    JSON.stringify({
      'frames while idle': idle,
      'script ms a frame, median': Number(median(costs).toFixed(2)),
      'script ms a frame, worst glance': Number(Math.max(...costs).toFixed(2)),
      glances: costs.length,
    }),
  );
} finally {
  await running.close();
  await stop();
}
