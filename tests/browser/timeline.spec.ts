// The histories: going back, branching off, watching again, and handing a quarter on by its link or the run by its file.
import type { Page } from '@playwright/test';
import { expectAccessible, expectContrast } from './helpers/axe.ts';
import { bringIn } from './helpers/bring-in.ts';
import { PHONE, spills } from './helpers/devices.ts';
import { expect, test, watch } from './helpers/page.ts';
import { begin, button, download, onward, playOn, regions, resolve, status } from './helpers/play.ts';

const grid = (page: Page) => page.getByRole('grid', { name: /^Histories/ });
const spot = (page: Page, name: RegExp) => grid(page).getByRole('button', { name });
const spots = async (page: Page): Promise<string[]> => {
  await expect(grid(page)).toBeVisible();
  const labels = await grid(page).getByRole('button').all();
  return Promise.all(labels.map(async (label) => (await label.getAttribute('aria-label')) ?? ''));
};
const panel = (page: Page, name: RegExp) => page.getByRole('region', { name });

/** Opens a quarter's panel. @returns the short digest of the state at its end. */
async function stateAt(page: Page, name: RegExp): Promise<string> {
  await spot(page, name).click();
  return page.getByRole('code').innerText();
}

/** The address that "Copy link" gives for the quarter whose panel lies open. */
async function linkHere(page: Page): Promise<string> {
  await button(page, 'Copy link').click();
  return page.getByLabel('Link to this quarter').inputValue();
}

/** Plays a quarter with the last open option of every decision, as `playQuarter` takes the first. */
async function playOtherwise(page: Page): Promise<void> {
  await expect(button(page, 'End quarter')).toBeVisible();
  for (const region of await regions(page, 'Decision').all()) {
    const options = await region.getByRole('radio', { disabled: false }).all();
    for (const option of options.reverse()) {
      await option.click();
      const back = region.getByRole('button', { name: 'Back to the choice' });
      if (!(await back.isVisible())) break;
      await back.click();
    }
  }
  await button(page, 'End quarter').click();
  await resolve(page);
  await onward(page).click();
}

test('a quarter cannot be reopened, its branch is lost, or a link or file leads to another tree', async ({
  page,
  browser,
}) => {
  test.slow();
  await begin(page);
  await playOn(page, 6);
  await expect(status(page)).toContainText('2014 Q3');
  await button(page, 'Histories').click();
  await expect(page.getByRole('heading', { name: 'Histories', level: 1 })).toBeFocused();
  const before = await spots(page);
  expect(before.filter((label) => label.includes('Your first line'))).toHaveLength(7);
  expect(before.filter((label) => label.includes('History'))).toHaveLength(6);
  const third = await stateAt(page, /^2013 Q3, Your first line/);
  await expect(panel(page, /^2013 Q3, Your first line/)).toContainText('You chose');

  await button(page, 'Reopen from here').click();
  await expect(status(page)).toContainText('2013 Q3');
  await playOtherwise(page);
  await playOn(page, 1);
  await button(page, 'Histories').click();
  const after = await spots(page);
  for (const label of before) expect(after).toContain(label);
  expect(after.filter((label) => label.includes('Branch 1'))).toHaveLength(3);
  const branched = await stateAt(page, /^2013 Q4, Branch 1/);
  expect(await stateAt(page, /^2013 Q3, Your first line/)).toBe(third);
  expect(branched).not.toBe(third);

  await spot(page, /^2013 Q4, Branch 1/).click();
  await button(page, 'Name and note').click();
  await page.getByLabel('Name', { exact: true }).fill('The other hull');
  await button(page, 'Keep').click();
  await expect(grid(page).getByRole('rowheader', { name: /The other hull/ })).toBeVisible();
  await expectAccessible(page, 'histories');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page, 'histories at night');
  await page.emulateMedia({ colorScheme: 'light' });

  await button(page, 'Compare with…').click();
  await expect(page.getByRole('heading', { name: 'Two courses', level: 1 })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('The other hull');
  await button(page, 'Back').click();
  const address = await linkHere(page);
  expect(address.length).toBeLessThan(2000);
  const tree = await spots(page);

  const { text } = await download(page, button(page, 'Export the run'));
  await page.evaluate(() => localStorage.clear());
  await page.goto('./');
  await button(page, 'Histories').click();
  await expect(page.getByText('No game has been kept yet.')).toBeVisible();
  await page
    .getByLabel('Import a run')
    .setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByText('Brought in, with all of its lines.')).toBeVisible();
  expect(await spots(page)).toEqual(tree);
  expect(await stateAt(page, /^2013 Q4, The other hull/)).toBe(branched);

  // A stranger's browser, in which nothing has ever been played.
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const complaints = await watch(context);
  const stranger = await context.newPage();
  await stranger.goto(address);
  const notice = stranger.getByRole('dialog', { name: 'A link to a run' });
  await expect(notice).toContainText('Docker, 2013 Q4, on a branch');
  expect(new URL(stranger.url()).hash).toBe('');
  await expectAccessible(stranger, 'notice of a link');
  await button(stranger, 'Open it').click();
  await expect(panel(stranger, /^2013 Q4, The other hull/)).toContainText(branched);
  // The links' tree holds the lines that lead to the place, each whole.
  expect(await spots(stranger)).toEqual(tree);
  await context.close();
  expect(complaints).toEqual([]);
});

test('histories cannot be walked by arrow keys, or a deleted branch cannot be brought back', async ({
  page,
}) => {
  await begin(page);
  await playOn(page, 2);
  await page.keyboard.press('h');
  await expect(grid(page)).toBeVisible();
  await spot(page, /^2013 Q1, Your first line/).click();
  await expect(page.locator('[data-panel]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(spot(page, /^2013 Q1, Your first line/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(spot(page, /^2013 Q2, Your first line/)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(spot(page, /^2013 Q2, History/)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(spot(page, /^2013 Q1, History/)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await button(page, 'Reopen from here').click();
  await playOtherwise(page);
  await page.keyboard.press('h');
  await spot(page, /^2013 Q3, Your first line: not played yet/).click();
  await button(page, 'Play on from here').click();
  await expect(status(page)).toContainText('2013 Q3');
  await page.keyboard.press('h');
  await spot(page, /^2013 Q2, Branch 1/).click();
  await button(page, 'Name and note').click();
  await button(page, 'Delete this branch').click();
  await expect(page.getByText('Branch 1 lies in the bin.')).toBeVisible();
  await expect(spot(page, /Branch 1/)).toHaveCount(0);
  await expectAccessible(page, 'histories with a bin');
  await button(page, 'Bring back: Branch 1').click();
  await expect(spot(page, /^2013 Q2, Branch 1/)).toBeVisible();
  await spot(page, /^2013 Q2, Branch 1/).click();
  await button(page, 'Name and note').click();
  await button(page, 'Delete this branch').click();
  await button(page, 'Empty the bin').click();
  await button(page, 'Empty it for good?').click();
  await expect(button(page, 'Bring back: Branch 1')).toHaveCount(0);
});

test('a film does not stand where it was asked for, shows other numbers, or cannot be led by keys', async ({
  page,
}) => {
  await bringIn(page, 'docker', 'film');
  await expect(page.getByText('A branch:')).toHaveCount(0);
  await page.keyboard.press('h');
  await spot(page, /^2014 Q2, Your first line/).click();
  await button(page, 'Play as a film from here').click();
  const slider = page.getByRole('slider', { name: 'Quarter', exact: true });
  await expect(slider).toHaveAttribute('aria-valuetext', '2014 Q2');
  await expect(page.getByRole('heading', { name: 'Film: Your first line', level: 1 })).toBeFocused();
  await button(page, 'A quarter on').click();
  await expect(slider).toHaveAttribute('aria-valuetext', '2014 Q3');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '2013 Q1');
  await expect(page.getByRole('status').first()).toContainText('2013 Q1');
  await page.keyboard.press('End');
  await expect(button(page, 'From the start')).toBeVisible();
  await expectAccessible(page, 'film');
  await button(page, 'Table').click();
  await expect(page.getByRole('table', { name: /boxes of a hundred/ })).toBeVisible();
  await button(page, 'Back').click();

  // History's own line is told to its end once a game is over.
  await spot(page, /^2018 Q[12], History/)
    .first()
    .click();
  await button(page, 'Play as a film from here').click();
  await expect(page.getByRole('heading', { name: 'Film: History', level: 1 })).toBeVisible();
  await expect(slider).toHaveAttribute('aria-valuetext', /^2018/);
});

test('a bad link is followed, goes untold, or costs the game on the table', async ({ page }) => {
  await begin(page);
  await playOn(page, 1);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  const notice = page.getByRole('dialog', { name: 'A link to a run' });
  for (const [payload, said] of [
    ['', /cut short or altered/],
    ['<img src=x>', /cut short or altered/],
    ['A'.repeat(17_000), /far too long/],
  ] as const) {
    await page.evaluate((text) => void (location.hash = `#run=${text}`), payload);
    await expect(notice.getByRole('alert')).toContainText(said);
    expect(new URL(page.url()).hash).toBe('');
    await notice.getByRole('button', { name: 'Close' }).last().click();
    await expect(notice).toBeHidden();
    await expect(status(page)).toContainText('2013 Q2');
  }
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toBe(kept);
});

test('a link costs the game on the table', async ({ page }) => {
  await begin(page, 'theirs');
  await playOn(page, 2);
  await button(page, 'Histories').click();
  await spot(page, /^2013 Q2, Your first line/).click();
  const address = await linkHere(page);
  await begin(page, 'mine');
  await playOn(page, 1);
  await page.evaluate((next) => void (location.href = next), address);
  await expect(page.getByRole('dialog')).toContainText('goes into a free slot');
  await button(page, 'Open it').click();
  await expect(panel(page, /^2013 Q2, Your first line/)).toBeVisible();
  await page.goto('./');
  await button(page, 'Saved games').click();
  await button(page, 'Load: Slot 1').click();
  await expect(status(page)).toContainText('2013 Q2');
  await button(page, 'Histories').click();
  await expect(page.getByText('seed mine')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('histories run over the edge, or a quarter does not open', async ({ page }) => {
    await bringIn(page, 'coreos', 'phone');
    await page.goto('./');
    await button(page, 'Histories').tap();
    await button(page, 'Open: Autosave').tap();
    const first = page.getByRole('button', { name: /^2013 Q4/ });
    await first.tap();
    await expect(page.getByRole('dialog')).toContainText('Your first line');
    expect(await spills(page)).toBe(0);
    await expectAccessible(page, 'a quarter of the histories on a phone');
    await page.keyboard.press('Escape');
    await page.getByRole('radio', { name: 'History' }).check();
    await expectAccessible(page, 'histories on a phone');
    expect(await spills(page)).toBe(0);
  });
});
