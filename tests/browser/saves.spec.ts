// What is kept, where it is kept, and what happens when it cannot be.
import type { Page } from '@playwright/test';
import { importFile } from './helpers/bring-in.ts';
import { expect, test } from './helpers/page.ts';
import {
  begin,
  button,
  download,
  exportedRecord,
  playOn,
  playQuarter,
  regions,
  status,
} from './helpers/play.ts';

const note = (page: Page) => page.getByRole('region', { name: 'Slots' });

test('a fork in the road cannot be kept, gone back to, and thrown away', async ({ page }) => {
  await begin(page);
  await playOn(page, 1);
  await button(page, 'Saved games').click();
  await button(page, 'Save here: Slot 2').click();
  await expect(note(page)).toContainText('Saved in Slot 2.');
  await button(page, 'Back').click();
  await playOn(page, 2);
  await expect(status(page)).toContainText('2013 Q4');

  await page.reload();
  await button(page, 'Saved games').click();
  await button(page, 'Load: Slot 2').click();
  await expect(status(page)).toContainText('2013 Q2');

  await button(page, 'Saved games').click();
  await button(page, 'Delete: Slot 2').click();
  await expect(button(page, 'Load: Slot 2')).toBeVisible();
  await button(page, 'Delete for good?: Slot 2').click();
  await expect(note(page)).toContainText('Slot 2 is empty.');
  await expect(button(page, 'Load: Slot 2')).toBeHidden();
  await page.reload();
  await button(page, 'Continue').click();
  await expect(status(page)).toContainText('2013 Q4');
});

test('a broken file is taken for a game, not named, or costs the game under way', async ({ page }) => {
  await begin(page);
  await playOn(page, 2);
  const record = await exportedRecord(page);
  const { choices, ...without } = record as typeof record & { choices: unknown[] };
  const broken: [content: string, said: RegExp][] = [
    ['not a game', /this is not JSON/],
    [JSON.stringify(record).slice(0, 300), /cut short/],
    [JSON.stringify(without), /choices/],
    [JSON.stringify({ ...record, choices: choices.slice(1) }), /2013-Q1/],
    [JSON.stringify({ ...record, hashes: record.hashes.map((hash) => hash.replace(/./g, '0')) }), /2013-Q1/],
    [JSON.stringify({ ...record, engine: '0' }), /engine 0/],
  ];
  for (const [content, said] of broken) {
    await importFile(page, content);
    await expect(note(page)).toContainText(said);
  }
  await page.reload();
  await button(page, 'Continue').click();
  await expect(status(page)).toContainText('2013 Q3');
  await button(page, 'Saved games').click();
  await importFile(page, JSON.stringify(record));
  await expect(status(page)).toContainText('2013 Q3');
});

test('without a storage the game does not play, or does not say that it will be lost', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await page.goto('./');
  await expect(page.getByText('This browser keeps nothing for us')).toBeVisible();
  await begin(page);
  await playOn(page, 2);
  await expect(status(page)).toContainText('2013 Q3');
  await button(page, 'Saved games').click();
  await expect(note(page)).toContainText('refuses to keep anything');
});

test('a full storage ends the game, goes unsaid, or hands out an old one', async ({ page }) => {
  await begin(page);
  await playOn(page, 1);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await playQuarter(page);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('no room to save');
  await notice.getByRole('button', { name: 'Close' }).click();
  await button(page, 'Next quarter').click();
  await expect(
    regions(page, 'Decision')
      .or(page.getByRole('region', { name: /^Nothing/ }))
      .first(),
  ).toBeVisible();
  await expect(notice).toBeHidden();
  expect((await exportedRecord(page)).hashes).toHaveLength(2);
  await button(page, 'Save here: Slot 1').click();
  await expect(note(page)).toContainText('The browser has no room left.');
});

test('deleting everything leaves a game behind, or needs no second word', async ({ page }) => {
  await begin(page);
  await page.goto('./');
  await expect(button(page, 'Continue')).toBeVisible();
  await button(page, 'Settings').click();
  const { text } = await download(page, button(page, 'Export everything'));
  expect(text).toContain('save.auto');
  await button(page, 'Delete everything').click();
  await button(page, 'Yes, delete it all').click();
  await expect(page.getByText('Gone. The chart is as blank as in 2013.')).toBeVisible();
  await page.reload();
  await expect(button(page, 'New game')).toBeVisible();
  await expect(page.getByText('Unrolling the chart…')).toBeHidden();
  await expect(button(page, 'Continue')).toBeHidden();
});
