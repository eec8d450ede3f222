// The first minutes: how quickly a person has something to decide, and whether the page explains itself.
import { expect, test } from './helpers/page.ts';
import { answer, begin, button, onward, playOn, playQuarter, regions, status } from './helpers/play.ts';

test('the first decision is more than three clicks away, or the board is fetched before it is wanted', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('./');
  await button(page, 'New game').click();
  await expect(page.getByRole('radio', { name: 'Docker' })).toBeChecked();
  expect(fetched.filter((url) => /phaser|stage/.test(url))).toEqual([]);
  await button(page, 'Begin').click();
  await expect(regions(page, 'Decision').first()).toBeVisible();
  await expect.poll(() => fetched.filter((url) => url.includes('phaser')).length).toBeGreaterThan(0);
});

test('assistive technology cannot find the parts of a quarter by their names', async ({ page }) => {
  await begin(page);
  await expect(status(page)).toHaveCount(1);
  for (const name of ['News', 'Plan', 'Proposal'])
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  for (const radio of await regions(page, 'Decision').getByRole('radio').all())
    await expect(radio).toHaveAccessibleDescription(/\S/);
  await playQuarter(page);
  await expect(button(page, 'Next quarter')).toBeEnabled();
});

test('a quarter can be ended with a decision open, or the page does not say what it waits for', async ({
  page,
}) => {
  await begin(page);
  const title = await regions(page, 'Decision').first().getByRole('heading').innerText();
  await expect(button(page, 'End quarter')).toBeDisabled();
  await expect(button(page, 'End quarter')).toHaveAccessibleDescription(
    `One answer is still missing: ${title}`,
  );
  await page.keyboard.press('Enter');
  await expect(regions(page, 'Decision').first()).toBeVisible();
  await answer(page, 'Decision');
  await expect(button(page, 'End quarter')).toBeEnabled();
});

test('the lines of a "why?" do not come to the change that is shown', async ({ page }) => {
  await begin(page);
  await playOn(page, 3);
  await playQuarter(page);
  const rows = page.getByRole('region', { name: 'What changed' }).getByRole('row');
  expect(await rows.count()).toBeGreaterThan(2);
  for (const row of await rows.all()) {
    const shown = rough((await row.getByRole('cell').nth(1).innerText()).trim());
    await row.getByRole('button', { name: /: why\?$/ }).click();
    const ledger = page.getByRole('table').filter({ hasText: 'nothing else' });
    await expect(ledger).toBeVisible();
    const [before, ...cells] = await ledger.locator('tbody tr:not(:has(th)) td:last-child').allInnerTexts();
    const after = rough(await ledger.locator('tfoot td').innerText());
    const lines = cells.map(rough);
    const slack = [shown, after, rough(before), ...lines].reduce((sum, each) => sum + each.slack, 0);
    const sum = lines.reduce((total, each) => total + each.value, 0);
    expect(Math.abs(sum - shown.value), await row.innerText()).toBeLessThanOrEqual(slack);
    expect(Math.abs(rough(before).value + sum - after.value), await row.innerText()).toBeLessThanOrEqual(
      slack,
    );
    await page.keyboard.press('Escape');
    await expect(ledger).toBeHidden();
  }
  await expect(onward(page)).toBeEnabled();
});

/** A number as it is printed ("−$1.3M", "+2"), and by how much rounding may have moved it. */
function rough(text: string): { value: number; slack: number } {
  const digits = text.replace('−', '-').replace(/[^\d.-]/g, '');
  const decimals = digits.split('.')[1]?.length ?? 0;
  return { value: Number(digits), slack: 0.5 * 10 ** -decimals + 1e-9 };
}
