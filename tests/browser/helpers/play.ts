// Plays the game as a person does: finds everything by its role and name, always takes the first open option, and
// refuses whatever the others propose, for who sells the company plays no whole game.
import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { click, type Press } from './hands.ts';

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const status = (page: Page) => page.getByRole('status');
export const regions = (page: Page, kind: 'Decision' | 'Answer') =>
  page.getByRole('region', { name: new RegExp(`^${kind}: `) });

/** Brings a paper to the front where only one has room. @returns whether that was needed. */
export async function openPaper(page: Page, paper: string, press = click): Promise<boolean> {
  const tab = page.getByRole('tab', { name: new RegExp(`^${paper}`) });
  if (!(await tab.isVisible())) return false;
  await press(tab);
  await expect(page.getByRole('tabpanel', { name: new RegExp(`^${paper}`) })).toBeVisible();
  return true;
}

/** What leads on from a quarter's outcome. */
export const onward = (page: Page) => page.getByRole('button', { name: /^(Next quarter|Debrief)$/ });

/** A game of all 22 quarters, if the first open options are taken: nobody is sold, bought or broke before. */
export const LONG_GAME = 'mouse-2013';

/** From the title to the first quarter. */
export async function begin(page: Page, seed = 'teal-4711', press = click): Promise<void> {
  await page.goto(`./?seed=${encodeURIComponent(seed)}`);
  await press(button(page, 'New game'));
  await press(button(page, 'Begin'));
  await expect(status(page)).toContainText('2013 Q1');
}

/** Answers all that is asked now. */
export async function answer(page: Page, kind: 'Decision' | 'Answer', press = click): Promise<void> {
  for (const region of await regions(page, kind).all()) {
    const refusal = region.getByRole('radio', { name: 'Refuse', exact: true });
    if ((await refusal.count()) > 0) await press(refusal);
    else await takeFirstOpen(region, press);
  }
}

/** Takes the first option that can be taken; from a road that ends at once it goes back and takes the next. */
async function takeFirstOpen(region: Locator, press: Press): Promise<void> {
  const back = region.getByRole('button', { name: 'Back to the choice' });
  for (const option of await region.getByRole('radio', { disabled: false }).all()) {
    await press(option);
    await expect(option).toBeChecked();
    if (!(await back.isVisible())) return;
    await press(back);
    await expect(back).toBeHidden();
  }
  throw new Error(`nothing can be chosen in ${await region.innerText()}`);
}

/** One quarter, from its decisions to its outcome. */
export async function playQuarter(page: Page, press = click): Promise<void> {
  await expect(button(page, 'End quarter')).toBeVisible();
  await answer(page, 'Decision', press);
  await press(button(page, 'End quarter'));
  await resolve(page, press);
}

/** Once the moves are sent: answers what offers there are, up to the quarter's outcome. */
export async function resolve(page: Page, press = click): Promise<void> {
  const send = button(page, 'Send answers');
  await expect(send.or(onward(page))).toBeVisible();
  if (await send.isVisible()) {
    await answer(page, 'Answer', press);
    await press(send);
  }
  await expect(page.getByRole('region', { name: 'What changed' })).toBeVisible();
}

/** Quarters to their end and on into the next, as many as are given or until the debrief. @returns how many. */
export async function playOn(page: Page, quarters = Infinity, press = click): Promise<number> {
  for (let played = 1; ; played++) {
    await playQuarter(page, press);
    const last = (await onward(page).innerText()) === 'Debrief';
    await press(onward(page));
    if (last || played >= quarters) return played;
  }
}

/** The rail's numbers as they are said aloud: "Cash $7M, 6 quarters left: why?" and so on. */
export async function numbers(page: Page, name = 'Your numbers'): Promise<string[]> {
  const gauges = await page.getByRole('group', { name }).getByRole('button').all();
  return Promise.all(gauges.map(async (gauge) => (await gauge.getAttribute('aria-label')) ?? ''));
}

export interface RunRecord {
  seed: string;
  hash: string;
  hashes: string[];
  ending: string | null;
}

/** Presses what hands out a file. @returns where it lies and what it holds. */
export async function download(page: Page, target: Locator): Promise<{ path: string; text: string }> {
  const arriving = page.waitForEvent('download');
  await target.click();
  const path = await (await arriving).path();
  return { path, text: await readFile(path, 'utf8') };
}

/** The running game's record, out of the autosave that the page exports. Leaves the saved games open. */
export async function exportedRecord(page: Page): Promise<RunRecord> {
  await button(page, 'Saved games').click();
  const { text } = await download(page, page.getByRole('button', { name: 'Export: Autosave' }));
  return (JSON.parse(text) as { record: RunRecord }).record;
}
