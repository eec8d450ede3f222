// Charts, the gallery of endings and the picture of a run: what a person reads there, with keys alone, and takes away.
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './helpers/axe.ts';
import { bringIn } from './helpers/bring-in.ts';
import { PHONE, spills } from './helpers/devices.ts';
import { expect, test } from './helpers/page.ts';
import { begin, button, numbers, onward, playOn, playQuarter } from './helpers/play.ts';

/** Goes to something with Tab, as who has no mouse does, and presses it. */
async function pressByKey(page: Page, target: Locator): Promise<void> {
  await target.focus();
  await expect(target).toBeFocused();
  await page.keyboard.press('Enter');
}

const lastRow = (table: Locator) => table.getByRole('row').last().getByRole('cell').first();

test('charts cannot be opened or read by keyboard, or their tables tell other numbers than the rail', async ({
  page,
}) => {
  await begin(page);
  await playOn(page, 3);
  const rail = await numbers(page);
  await pressByKey(page, button(page, 'Charts'));
  await expect(page.getByRole('heading', { name: 'Charts', level: 1 })).toBeFocused();
  const trust = page.getByRole('region', { name: 'Trust' });
  await expect(trust.getByRole('img')).toHaveAccessibleName(/you end at .+, history at .+/);

  const slider = trust.getByRole('slider');
  await slider.focus();
  await expect(slider).toHaveAttribute('aria-valuetext', /^2013 Q3: you [\d.]+, history [\d.]+$/);
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuetext', /^2013 Q2: /);
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /^2013 Q1: /);
  await expectAccessible(page, 'charts');

  await pressByKey(page, button(page, 'As a table: Trust'));
  const table = trust.getByRole('table');
  await expect(table.getByRole('rowheader')).toHaveText(['2013 Q1', '2013 Q2', '2013 Q3']);
  const told = Number(await lastRow(table).innerText());
  expect(rail[1]).toContain(`Trust ${Math.round(told)}`);
  await pressByKey(page, button(page, 'As a table: Cash'));
  const cash = page.getByRole('region', { name: 'Cash' }).getByRole('table');
  expect(rail[0]).toContain(`Cash ${await lastRow(cash).innerText()}`);

  const shares = page.getByRole('region', { name: 'Workloads by product' });
  await shares.getByRole('radio', { name: 'Runtime' }).check();
  await pressByKey(page, button(page, 'As a table: Workloads by product'));
  await expect(shares.getByRole('table').getByRole('rowheader')).toHaveCount(3);
  await expectAccessible(page, 'charts as tables');
  await pressByKey(page, button(page, 'Back'));
  await expect(button(page, 'End quarter')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('charts are not to be found, or run over the edge', async ({ page }) => {
    await begin(page);
    await playQuarter(page);
    await onward(page).click();
    await button(page, 'Menu').click();
    await button(page, 'Charts').click();
    await expect(page.getByRole('heading', { name: 'Charts', level: 1 })).toBeVisible();
    await expect(page.getByRole('slider').first()).toBeVisible();
    expect(await spills(page)).toBe(0);
    await expectAccessible(page, 'charts on a phone');
  });
});

test('the gallery forgets an ending, or tells of one that nobody has seen', async ({ page }) => {
  await page.goto('./');
  await button(page, 'Endings').click();
  await expect(page.getByRole('region', { name: 'Docker' })).toContainText(/seen 0 of \d+/);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(0);
  await expectAccessible(page, 'gallery');

  await bringIn(page, 'docker', 'gallery');
  const ending = await page.getByRole('heading', { level: 2 }).first().innerText();
  await button(page, 'All endings').click();
  const docker = page.getByRole('region', { name: 'Docker' });
  await expect(docker).toContainText(/seen 1 of \d+/);
  await expect(docker.getByRole('heading', { level: 3 })).toContainText(ending);
  await expect(docker).toContainText(`First seen `);
  await expect(page.getByRole('region', { name: 'CoreOS' })).toContainText(/seen 0 of \d+/);
  await page.reload();
  await button(page, 'Endings').click();
  await expect(docker.getByRole('heading', { level: 3 })).toContainText(ending);
  await expectAccessible(page, 'gallery with an ending');
});

test('the picture of a run cannot be had, is of another size, or says nothing to who cannot see it', async ({
  page,
}) => {
  await bringIn(page, 'google', 'picture');
  const ending = await page.getByRole('heading', { level: 2 }).first().innerText();
  await button(page, 'Picture of the run').click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img')).toHaveAccessibleName(new RegExp(`Google.*${ending}.*seed`, 'i'));
  await expectAccessible(page, 'picture');
  const arriving = page.waitForEvent('download');
  await button(page, 'Download, PNG').click();
  const file = await arriving;
  expect(file.suggestedFilename()).toBe('dust-google-picture.png');
  const bytes = await readFile(await file.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  await page.keyboard.press('Escape');
  await expect(button(page, 'Picture of the run')).toBeFocused();
});

test('a number in the table of the board does not say why', async ({ page }) => {
  await begin(page);
  await playQuarter(page);
  await onward(page).click();
  await button(page, 'Table').click();
  const why = page.getByRole('button', { name: /^Individual developers \d+: why\?$/ });
  await pressByKey(page, why);
  await expect(page.getByRole('dialog')).toContainText('before');
});
