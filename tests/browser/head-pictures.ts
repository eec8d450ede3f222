// The pictures that index.html's head names, made of the project's own drawings: icons out of assets/icon.svg, and
// the card that shows where somebody shares the page, out of the title's sea.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from '@playwright/test';

const assets = fileURLToPath(new URL('../../assets/', import.meta.url));

/** By width: phones round the corners of a home screen's icon themselves, so that those are drawn whole. */
const ICONS = [
  { size: 32, whole: false },
  { size: 180, whole: true },
  { size: 512, whole: true },
];

export async function drawIcons(browser: Browser): Promise<void> {
  const mark = readFileSync(`${assets}icon.svg`, 'utf8');
  for (const { size, whole } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${mark}`);
    if (whole)
      await page.addStyleTag({
        content:
          'svg { background: #2a6173 } svg > path:first-of-type { d: path("M0 50Q8 45 16 50T32 50T48 50T64 50V64H0Z") }',
      });
    await page.screenshot({ path: `${assets}head/icon-${size}.png`, omitBackground: true });
    await page.close();
  }
}

/** The title without its buttons, set larger: a card is mostly seen at a third of its size. */
const CARD = `
  .title__large, .title__list, .title__foot { display: none }
  .title__page { width: 560px; padding: 0 0 0 66px }
  .title__subject { font-size: 19px }
  .title__name { font-size: 104px }
  .title__other { font-size: 40px }
  .title__lead { max-width: 17em; font-size: 25px }
`;

export async function drawCard(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1200, height: 630 },
    reducedMotion: 'reduce',
    locale: 'en',
    bypassCSP: true,
  });
  await page.goto(address);
  await page.addStyleTag({ content: CARD });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${assets}head/card.jpg`, type: 'jpeg', quality: 84 });
  await page.close();
}
