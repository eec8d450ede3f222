// Two lines beside each other, ledgers that lead back to what was decided, and what decisions were worth.
import { expectAccessible } from './helpers/axe.ts';
import { importFile } from './helpers/bring-in.ts';
import { dust } from './helpers/command-line.ts';
import { PHONE, spills } from './helpers/devices.ts';
import { expect, test } from './helpers/page.ts';
import { button } from './helpers/play.ts';
import type { Page } from '@playwright/test';

/** A game that leaves history in three decisions, so that its credit takes few games. */
async function threeOtherwise(page: Page): Promise<void> {
  const record = dust(
    ...['play', '--leader', 'docker', '--seed', 'teal-4711', '--policy', 'record', '--rivals', 'historical'],
    ...[
      '--fix',
      'docker-03-runtime=stay-lxc',
      '--fix',
      'docker-04-kubernetes-offer=run-joint-steering-group',
    ],
  );
  await page.goto('./');
  await button(page, 'Saved games').click();
  // Before the slots stand there, the engine has not come, and a file is dropped without a word.
  await expect(page.getByRole('heading', { name: 'Slot 1' })).toBeVisible({ timeout: 30_000 });
  await importFile(page, JSON.stringify(record));
  await expect(page.getByRole('heading', { name: 'Debrief', level: 1 })).toBeVisible({ timeout: 30_000 });
}

/** Both lines are sailed again first. */
const laid = (page: Page) =>
  expect(page.getByRole('region', { name: 'What was decided' })).toBeVisible({ timeout: 30_000 });

test('two lines cannot be told apart: where they part, by how much, why', async ({ page }) => {
  await threeOtherwise(page);
  await button(page, 'Compare with history').click();
  await expect(page.getByRole('heading', { name: 'Two courses', level: 1 })).toBeFocused();
  await laid(page);
  await expect(page.getByLabel('The other line')).toHaveValue('history');
  await expect(page.getByText(/^They part in 2014 Q[1-4]\.$/)).toBeVisible();
  const decided = page.getByRole('region', { name: 'What was decided' });
  await expect(decided.getByText('here they part')).toHaveCount(1);
  await expect(decided.getByText('decided otherwise').first()).toBeVisible();
  await expect(page.getByRole('img', { name: /Your first line .+, History .+/ })).toBeVisible();

  const slider = page.getByRole('slider', { name: 'Quarter', exact: true });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', '2013 Q1');
  const apart = page.getByRole('region', { name: 'How far apart' });
  await expect(apart).toContainText('At the end of 2013 Q1.');
  await button(page, '2015 Q2').click();
  await expect(apart).toContainText('At the end of 2015 Q2.');
  await page.getByRole('radio', { name: 'History' }).check();
  await expectAccessible(page, 'two lines beside each other');

  await apart.getByRole('button', { name: /^Trust, Your first line .*: why\?$/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Ledger, 2015 Q2, Your first line');
  await expectAccessible(page, 'a ledger by cause');
  const fold = dialog.getByRole('button', { expanded: true }).first();
  const rows = await dialog.getByRole('row').count();
  await fold.click();
  expect(await dialog.getByRole('row').count()).toBeLessThan(rows);
});

test('a line of a ledger does not lead back to the decision, or what decisions were worth does not add up', async ({
  page,
}) => {
  await threeOtherwise(page);
  await button(page, 'What were my decisions worth?').click();
  const credit = page.getByRole('region', { name: 'What your decisions were worth' });
  await expect(credit).toContainText('All combinations were played: 8 games.', { timeout: 30_000 });
  const most = credit.getByRole('list').first().getByRole('listitem');
  await expect(most).toHaveCount(3);
  const points = (text: string) => Number(/^([+−]?[\d.]+)/.exec(text)![1].replace('−', '-'));
  const values = (await most.locator('.visually-hidden').allInnerTexts()).map(points);
  const [score, baseline] = /score ([\d.]+) less ([\d.]+)/
    .exec(await credit.innerText())!
    .slice(1)
    .map(Number);
  // Each is rounded to a tenth.
  const sum = values.reduce((a, b) => a + b, 0);
  expect(Math.abs(sum - (score - baseline))).toBeLessThan(0.26);
  await expectAccessible(page, 'what decisions were worth');

  await button(page, 'Compare with history').click();
  await laid(page);
  await button(page, '2014 Q4').click();
  const apart = page.getByRole('region', { name: 'How far apart' });
  const origin = page.getByRole('dialog').getByRole('button', { name: /decided in 201\d Q\d$/ });
  for (const why of await apart.getByRole('button', { name: /, Your first line .*: why\?$/ }).all()) {
    await why.click();
    if ((await origin.count()) > 0) break;
    await page.keyboard.press('Escape');
  }
  const quarter = /decided in (\d+ Q\d)$/.exec((await origin.first().getAttribute('aria-label'))!)![1];
  await origin.first().click();
  await expect(page.getByRole('heading', { name: 'Histories', level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: new RegExp(quarter) })).toBeVisible();
});

test.describe('on a phone', () => {
  test.use(PHONE);

  test('two lines run over the edge, or nobody can read there what decisions were worth', async ({
    page,
  }) => {
    await threeOtherwise(page);
    await button(page, 'What were my decisions worth?').tap();
    await expect(page.getByRole('heading', { name: /decisions that mattered most$/ })).toBeVisible({
      timeout: 30_000,
    });
    expect(await spills(page)).toBe(0);
    await button(page, 'Compare with history').tap();
    await laid(page);
    expect(await spills(page)).toBe(0);
    await expectAccessible(page, 'two lines on a phone');
  });
});
