// The tutorial, learned by doing: every lesson followed by clicks from the title to the debrief, with a mouse and on a phone.
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './helpers/axe.ts';
import { importFile } from './helpers/bring-in.ts';
import { PHONE, spills } from './helpers/devices.ts';
import { expect, test } from './helpers/page.ts';
import { begin, button, onward, openPaper, regions } from './helpers/play.ts';

const LESSONS = 11;

const lesson = (page: Page) => page.getByRole('region', { name: 'Lesson', exact: true });
const isNow = (page: Page, n: number) => expect(lesson(page)).toContainText(`${n} of ${LESSONS}`);

/** Takes the option of a name wherever it is asked, else the first of each. */
async function decide(page: Page, kind: 'Decision' | 'Answer', wanted?: string): Promise<void> {
  await openPaper(page, kind);
  for (const region of await regions(page, kind).all()) {
    const named: Locator = region.getByRole('radio', { name: wanted ?? '', exact: true });
    await (
      wanted !== undefined && (await named.count()) > 0 ? named : region.getByRole('radio').first()
    ).click();
  }
}

async function endQuarter(page: Page): Promise<void> {
  await button(page, 'End quarter').click();
}

async function goOn(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'What changed' })).toBeVisible();
  await onward(page).click();
}

/** From the first lesson, which lies on the page, to the debrief. */
async function followLessons(page: Page): Promise<void> {
  await isNow(page, 1);
  await button(page, 'Got it').click();
  await isNow(page, 2);
  await decide(page, 'Decision', 'Give the drawings away');
  await isNow(page, 3);
  await endQuarter(page);

  await isNow(page, 4);
  await button(page, 'Got it').click();
  await isNow(page, 5);
  await page
    .getByRole('region', { name: 'What changed' })
    .getByRole('button', { name: /why\?$/ })
    .first()
    .click();
  await expect(lesson(page)).not.toContainText(' of ');
  await page.keyboard.press('Escape');
  await goOn(page);

  await isNow(page, 6);
  await openPaper(page, 'Plan');
  await page.getByRole('group', { name: 'Teams' }).getByRole('button').first().click();
  await isNow(page, 7);
  await page.getByRole('button', { name: /^Choose an initiative/ }).click();
  await page.getByRole('checkbox', { name: 'Load a ship in public' }).click();
  await page.keyboard.press('Escape');
  await expect(lesson(page)).not.toContainText(' of ');
  await decide(page, 'Decision', 'Share what the box saves');
  await endQuarter(page);
  await goOn(page);

  await isNow(page, 8);
  await button(page, 'Got it').click();
  await decide(page, 'Decision', 'Teach him');
  await endQuarter(page);
  await isNow(page, 9);
  await decide(page, 'Answer', 'Agree on the corners');
  await button(page, 'Send answers').click();
  await goOn(page);

  await isNow(page, 10);
  await openPaper(page, 'Proposal');
  await page.getByRole('button', { name: /^Make a proposal/ }).click();
  await page.getByRole('radio', { name: 'Kestrel Cranes' }).click({ force: true });
  await page.getByRole('radio', { name: 'Partnership' }).click();
  await page.keyboard.press('Escape');
  await expect(lesson(page)).not.toContainText(' of ');
  await decide(page, 'Decision', 'Mend every lid');
  await endQuarter(page);
  await goOn(page);

  await decide(page, 'Decision', 'Stay your own line');
  await endQuarter(page);
  await goOn(page);
  await expect(page.getByRole('heading', { name: 'Debrief' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'One corner for everybody' })).toBeVisible();
  await isNow(page, LESSONS);
}

const kept = (page: Page) => page.evaluate(() => localStorage.getItem('dust.save.auto'));

test('somebody who does what the lessons say does not come to the debrief, or their real game is gone by then', async ({
  page,
}) => {
  await begin(page);
  await button(page, 'Title').click();
  const own = await kept(page);
  expect(own).not.toBeNull();
  await button(page, 'Learn').click();
  await followLessons(page);
  await button(page, 'Got it').click();
  await expect(lesson(page)).toHaveCount(0);
  expect(await kept(page)).toBe(own);
  await button(page, 'New game').click();
  await expect(page.getByRole('radio', { name: 'Docker' })).toBeChecked();
  await page.goto('./');
  await expect(button(page, 'Continue')).toHaveAccessibleDescription(/Docker/);
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('a lesson lies where nobody sees it, or over what it asks for', async ({ page }) => {
    await page.goto('./');
    await button(page, 'Learn').click();
    await isNow(page, 1);
    await expect(lesson(page)).toBeInViewport({ ratio: 0.95 });
    await followLessons(page);
    expect(await spills(page)).toBe(0);
  });
});

test('a lesson takes the focus, holds the game up, or cannot be sent away', async ({ page }) => {
  await page.goto('./');
  await button(page, 'Learn').click();
  await isNow(page, 1);
  expect(await lesson(page).evaluate((paper) => paper.contains(document.activeElement))).toBe(false);
  // What it asks for is left undone: the game goes on, and the next lesson is that of the new moment.
  await decide(page, 'Decision');
  await endQuarter(page);
  await isNow(page, 4);
  await page.keyboard.press('Escape');
  await expect(lesson(page)).toHaveCount(0);
  await goOn(page);
  await expect(button(page, 'End quarter')).toBeVisible();
  await expect(lesson(page)).toHaveCount(0);
});

test('the tutorial of yesterday is lost with its tab', async ({ page }) => {
  await page.goto('./');
  await button(page, 'Learn').click();
  await isNow(page, 1);
  await decide(page, 'Decision');
  await endQuarter(page);
  await goOn(page);
  await expect(page.getByRole('status')).toContainText('1956 Q2');
  await page.goto('./');
  await expect(button(page, 'Continue')).toHaveCount(0);
  await button(page, 'Learn').click();
  await expect(page.getByRole('status')).toContainText('1956 Q2');
  await isNow(page, 6);
});

test('a lesson breaks a rule of accessibility, by day or by night', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto('./');
    await button(page, 'Learn').click();
    await isNow(page, 1);
    await expectAccessible(page, `a lesson, ${colorScheme}`);
  }
});

test('a save of the tutorial is refused at the title, or taken for a real game', async ({ page }) => {
  await page.goto('./');
  await button(page, 'Learn').click();
  await isNow(page, 1);
  const save = await page.evaluate(() => localStorage.getItem('dust.first-voyage/save.auto'));
  await button(page, 'Title').click();
  await button(page, 'Saved games').click();
  await importFile(page, save!.replaceAll('first-voyage', 'last-voyage'));
  await expect(page.getByText('a history that this page does not have: last-voyage')).toBeVisible();
  await importFile(page, save!);
  await expect(page.getByRole('status')).toContainText('1956 Q1');
  expect(await kept(page)).toBeNull();
});
