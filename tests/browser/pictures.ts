// `npm run pictures [FOLDER]`: photographs `dist` as it was built last (or the folder named) for the README, and draws
// the pictures that index.html's head names. Run it when the look has changed; the pictures are committed.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { drawCard, drawIcons } from './head-pictures.ts';
import { button, playOn, status } from './helpers/play.ts';
import { folderNamed, serveFolder } from './serve-folder.ts';
import { openBrowser } from './studio.ts';

const readme = fileURLToPath(new URL('../../assets/readme/', import.meta.url));
/** A README is read on slow lines too: no picture is heavier, in bytes. */
const HEAVIEST = 250_000;
/** How long the board takes to draw itself at rest, in milliseconds. */
const REST = 4000;

/** A game from a later chapter: there is more on the quays. */
async function beginIn(page: Page, chapter: string, leader = 'Docker'): Promise<void> {
  await page.goto('./?seed=teal-4711');
  await button(page, 'New game').click();
  await page.getByRole('radio', { name: chapter }).check();
  await page.getByRole('radio', { name: leader, exact: true }).check();
  await button(page, 'Begin').click();
  await status(page).waitFor();
}

/** At the best quality that is light enough. */
async function photograph(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(REST);
  const path = `${readme}${name}.jpg`;
  for (let quality = 90; quality >= 50; quality -= 5) {
    await page.screenshot({ path, type: 'jpeg', quality });
    if (statSync(path).size < HEAVIEST) return;
  }
  throw new Error(`${path} is too heavy at every quality.`);
}

const { address, close } = await serveFolder(folderNamed());
const browser = await openBrowser();
try {
  await drawIcons(browser);
  await drawCard(browser, address);
  const looks = { baseURL: address, reducedMotion: 'reduce', locale: 'en' } as const;

  const phone = await browser.newPage({
    ...looks,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 1.5,
    hasTouch: true,
    isMobile: true,
  });
  await beginIn(phone, '2014 Q3');
  await photograph(phone, 'phone');
  await phone.close();

  const desk = await browser.newPage({ ...looks, viewport: { width: 1440, height: 900 } });
  await beginIn(desk, '2016 Q3');
  await playOn(desk, 1);
  await photograph(desk, 'quarter');
  await beginIn(desk, '2014 Q3', 'Google');
  await playOn(desk);
  await photograph(desk, 'debrief');
} finally {
  await browser.close();
  close();
}
