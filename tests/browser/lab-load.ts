// `npm run lab-load`: what the board costs while ten thousand worlds are played beside it, in the Chromium that
// chromium.ts finds and the `dist` that was built last: script time a frame with and without them, and worlds a second.
// For a person to read: times differ from machine to machine, so no test holds them.
import { chromium, type CDPSession, type Page } from '@playwright/test';
import type { Scene } from '../../src/session/board-contract.ts';
import { chromiumFlags, findChromium } from './chromium.ts';
import { begin, button, onward, playOn, playQuarter } from './helpers/play.ts';
import serveDist from './serve-dist.ts';

type Hooked = Window & { __board?: Scene };

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

/** Script milliseconds a frame, over a quarter's end. */
async function costOfQuarter(page: Page, cdp: CDPSession): Promise<{ median: number; frames: number }> {
  await playQuarter(page);
  const costs: number[] = [];
  let [drawn, spent] = [await frames(page), await scriptSeconds(cdp)];
  const first = drawn;
  const end = Date.now() + LASTS;
  while (Date.now() < end) {
    await page.waitForTimeout(GLANCE);
    const [now, script] = [await frames(page), await scriptSeconds(cdp)];
    if (now > drawn) costs.push((1000 * (script - spent)) / (now - drawn));
    [drawn, spent] = [now, script];
  }
  return { median: Number(median(costs).toFixed(2)), frames: drawn - first };
}

const worldsPlayed = async (page: Page): Promise<number> => {
  const told = await page.getByText(/worlds played$/).innerText();
  return Number(told.split(' ')[0].replaceAll(',', ''));
};

const stop = await serveDist();
const browser = findChromium();
const running = await chromium.launch({
  executablePath: browser.executablePath,
  env: { ...process.env, ...browser.env },
  chromiumSandbox: false,
  args: chromiumFlags,
});
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
  const alone = await costOfQuarter(page, cdp);
  await onward(page).click();

  await button(page, 'What-if lab').click();
  await page.getByRole('radio', { name: '10,000' }).check();
  await button(page, 'Ask the worlds').click();
  await page.getByText(/worlds played$/).waitFor();
  const begun = Date.now();
  await button(page, 'Back').click();
  const beside = await costOfQuarter(page, cdp);
  await onward(page).click();
  await button(page, 'What-if lab').click();
  const played = await worldsPlayed(page);
  const seconds = (Date.now() - begun) / 1000;
  await button(page, 'Call it off').click();
  console.log(
    JSON.stringify({
      'script ms a frame, median, alone': alone.median,
      'script ms a frame, median, while worlds run': beside.median,
      'frames in 5.6 s, alone': alone.frames,
      'frames in 5.6 s, while worlds run': beside.frames,
      'worlds a second': Number((played / seconds).toFixed(1)),
      workers: await page.evaluate(() => Math.min(4, Math.max(1, navigator.hardwareConcurrency - 1))),
    }),
  );
} finally {
  await running.close();
  await stop();
}
