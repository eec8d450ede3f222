// Whole games in the page: what a person can lose on the way, and whether page and command line play the same game.
import type { Page } from '@playwright/test';
import { dust } from './helpers/command-line.ts';
import { expect, test } from './helpers/page.ts';
import {
  LONG_GAME,
  answer,
  begin,
  button,
  download,
  numbers,
  onward,
  playQuarter,
  regions,
  resolve,
  status,
  type RunRecord,
} from './helpers/play.ts';

/** Closes the tab and goes on with the game in another one. */
async function reopen(page: Page): Promise<Page> {
  const next = await page.context().newPage();
  await page.close();
  await next.goto('./');
  await button(next, 'Continue').click();
  return next;
}

test('a game cannot be played to its debrief, or the debrief tells of another game than was played', async ({
  page: first,
}) => {
  test.slow();
  let page = first;
  await begin(page, LONG_GAME);
  for (let turn = 1; turn <= 22; turn++) {
    await expect(status(page)).toContainText(`turn ${turn} of 22`);
    if (turn === 9 || turn === 16) {
      const before = await numbers(page);
      page = await reopen(page);
      await expect(status(page)).toContainText(`turn ${turn} of 22`);
      expect(await numbers(page)).toEqual(before);
    }
    await playQuarter(page);
    await expect(onward(page)).toHaveText(turn < 22 ? 'Next quarter' : 'Debrief');
    await onward(page).click();
  }

  await expect(page.getByRole('heading', { name: 'Debrief', level: 1 })).toBeVisible();
  const ending = await page.getByRole('heading', { level: 2 }).first().innerText();
  await expect(page.getByRole('region', { name: 'Endings' })).toContainText(ending);
  await expect(page.getByRole('region', { name: /^Score \d+ of 100$/ })).toContainText(/choices score \d+/);
  const course = page.getByRole('region', { name: 'Your course and history’s' });
  await expect(course.getByRole('img')).toHaveAccessibleName(/you end at .+, history at .+/);
  await expect(page.getByRole('region', { name: 'And then' }).getByRole('paragraph')).not.toHaveCount(0);
  const signed = page.getByRole('region', { name: 'What you signed, and what history did' });
  await signed.getByRole('checkbox', { name: 'Only where you differed' }).uncheck();
  expect(await signed.getByRole('listitem').count()).toBeGreaterThan(15);
  await expect(signed).toContainText('History: ');

  const { path, text } = await download(page, button(page, 'The record, JSON'));
  const record = JSON.parse(text) as RunRecord;
  expect(record.hashes).toHaveLength(22);
  expect(dust('replay', path)).toMatchObject({ ok: true, hash: record.hash });

  page = await reopen(page);
  await expect(page.getByRole('heading', { name: ending, level: 2 })).toBeVisible();
});

test('what was put down is lost when the tab is closed in the middle of a quarter', async ({
  page: first,
}) => {
  let page = first;
  await begin(page);
  await answer(page, 'Decision');
  const chosen = () => page.getByRole('radio', { checked: true }).getAttribute('id');
  const plan = () => page.getByRole('region', { name: 'Plan' }).innerText();
  await page
    .getByRole('button', { name: /^One team fewer/, disabled: false })
    .first()
    .click();
  const [answered, planned] = [await chosen(), await plan()];
  page = await reopen(page);
  await expect(button(page, 'End quarter')).toBeEnabled();
  expect(await chosen()).toBe(answered);
  expect(await plan()).toBe(planned);
});

test('an offer that waits for its answer is lost when the tab is closed', async ({ page: first }) => {
  let page = first;
  await begin(page);
  const send = button(page, 'Send answers');
  // What the others merely propose need not be answered; an offer of the history has to be.
  for (let turn = 1; ; turn++) {
    expect(turn, 'a whole game without an offer').toBeLessThan(22);
    await answer(page, 'Decision');
    await button(page, 'End quarter').click();
    await expect(send.or(onward(page))).toBeVisible();
    if (await send.isVisible()) {
      if (await send.isDisabled()) break;
      await send.click();
    }
    await onward(page).click();
    await expect(button(page, 'End quarter')).toBeVisible();
  }
  const [asked, quarter] = [await regions(page, 'Answer').allInnerTexts(), await status(page).innerText()];
  page = await reopen(page);
  await expect(button(page, 'Send answers')).toBeDisabled();
  await expect(status(page)).toHaveText(quarter);
  expect(await regions(page, 'Answer').allInnerTexts()).toEqual(asked);
  await resolve(page);
});
