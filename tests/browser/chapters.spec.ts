// A game from the middle of the history, from its choice to its debrief.
import { dust } from './helpers/command-line.ts';
import { expect, test } from './helpers/page.ts';
import { button, download, exportedRecord, numbers, playOn, status } from './helpers/play.ts';

test('a chapter cannot be chosen by keyboard, or the page does not say what it will begin', async ({
  page,
}) => {
  await page.goto('./?seed=late');
  await button(page, 'New game').click();
  const chapters = page.getByRole('group', { name: 'Chapter' });
  await expect(chapters.getByRole('radio').first()).toBeChecked();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Who are you, in the first quarter of 2013?',
  );
  const chosen = page.getByRole('button', { name: /2013 Q1 · / });
  await expect(chosen).toBeInViewport();
  await chosen.press('Enter');
  await expect(chapters.getByRole('radio').first()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(chapters.getByRole('radio', { name: /2014 Q3/ })).toBeChecked();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Who are you, in the third quarter of 2014?',
  );
  await expect(page.getByRole('button', { name: /2014 Q3 · / })).toBeInViewport();
  await button(page, 'Begin').click();
  await expect(status(page)).toContainText('2014 Q3');
  await expect(status(page)).toContainText('turn 1 of 16');
});

test('a game from 2016 cannot be played to its debrief, saved, or replayed by the command line', async ({
  page: first,
}) => {
  test.slow();
  let page = first;
  await page.goto('./?seed=late');
  await button(page, 'New game').click();
  await page.getByRole('radio', { name: /2016 Q3/ }).check();
  await button(page, 'Begin').click();
  await expect(status(page)).toContainText('2016 Q3');
  await expect(status(page)).toContainText('turn 1 of 8');
  await playOn(page, 3);
  await expect(status(page)).toContainText('turn 4 of 8');
  const before = await numbers(page);

  const next = await page.context().newPage();
  await page.close();
  page = next;
  await page.goto('./');
  await expect(button(page, 'Continue')).toHaveAccessibleDescription('Docker, 2017 Q2');
  await button(page, 'Continue').click();
  await expect(status(page)).toContainText('2017 Q2');
  expect((await numbers(page)).map((said) => said.split(',')[0])).toEqual(
    before.map((said) => said.split(',')[0]),
  );
  expect((await exportedRecord(page)).hashes).toHaveLength(3);
  await button(page, 'Back').click();

  expect(await playOn(page)).toBeLessThanOrEqual(5);
  await expect(page.getByRole('heading', { name: 'Debrief', level: 1 })).toBeVisible();
  const signed = page.getByRole('region', { name: 'What you signed, and what history did' });
  const only = signed.getByRole('checkbox', { name: 'Only where you differed' });
  if (await only.isVisible()) await only.uncheck();
  const dates = await signed.getByRole('listitem').locator('p').first().allInnerTexts();
  for (const date of dates) expect(date).toMatch(/^(2016 Q[34]|201[78] Q\d)$/);
  await button(page, 'As a table').click();
  const rows = page.getByRole('region', { name: /^Your course/ }).getByRole('rowheader');
  await expect(rows.first()).toHaveText('2016 Q3');
  await expect(rows.last()).toHaveText('2019 Q4');

  const { path, text } = await download(page, button(page, 'The record, JSON'));
  const record = JSON.parse(text) as { from: string; hash: string };
  expect(record.from).toBe('2016-Q3');
  expect(dust('replay', path)).toMatchObject({ ok: true, hash: record.hash });
});
