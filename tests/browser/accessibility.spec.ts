// Every screen, at a desk and on a phone, by the rules that axe can check.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { dust } from './helpers/command-line.ts';
import { expect, test } from './helpers/page.ts';
import { answer, begin, button, onward, status } from './helpers/play.ts';

async function expectAccessible(page: Page, screen: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect.soft(told, screen).toEqual([]);
}

const SCREENS = [
  { name: 'at a desk', use: { viewport: { width: 1440, height: 900 } } },
  { name: 'on a phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } },
];

for (const { name, use } of SCREENS) {
  test.describe(name, () => {
    test.use(use);

    test('the way into a quarter and out of it has barriers', async ({ page }) => {
      test.slow();
      await page.goto('./?seed=teal-4711');
      await expect(page.getByText('Unrolling the chart…')).toBeHidden();
      await expectAccessible(page, 'title');
      await button(page, 'New game').click();
      await expect(button(page, 'Begin')).toBeEnabled();
      await expectAccessible(page, 'leaders');
      await begin(page);
      await expectAccessible(page, 'quarter');

      const send = button(page, 'Send answers');
      for (let turn = 1; ; turn++) {
        expect(turn, 'a whole game without an offer').toBeLessThan(22);
        await answer(page, 'Decision');
        await button(page, 'End quarter').click();
        await expect(send.or(onward(page))).toBeVisible();
        if (await send.isVisible()) break;
        await onward(page).click();
        await expect(button(page, 'End quarter')).toBeVisible();
      }
      await expectAccessible(page, 'answers');
      await answer(page, 'Answer');
      await send.click();
      await expect(onward(page)).toBeEnabled();
      await expectAccessible(page, 'resolution');
      const changed = page.getByRole('region', { name: 'What changed' });
      await changed
        .getByRole('button', { name: /: why\?$/ })
        .first()
        .click();
      await expect(page.getByText('before', { exact: true })).toBeVisible();
      await expectAccessible(page, 'ledger');
    });

    test('what surrounds the game has barriers', async ({ page }) => {
      const record = dust('play', '--leader', 'docker', '--seed', 'axe', '--policy', 'random');
      await page.goto('./');
      await button(page, 'Saved games').click();
      await expectAccessible(page, 'saved games');
      const buffer = Buffer.from(JSON.stringify(record));
      const file = { name: 'game.json', mimeType: 'application/json', buffer };
      await page.getByLabel('Import a file').setInputFiles(file);
      await expect(page.getByRole('heading', { name: 'Debrief', level: 1 })).toBeVisible();
      await expectAccessible(page, 'debrief');
      await button(page, 'As a table').click();
      await expectAccessible(page, 'debrief as a table');
      await page.goto('./');
      await button(page, 'Settings').click();
      await expectAccessible(page, 'settings');
      await button(page, 'Delete everything').click();
      await page.getByRole('radio', { name: 'Night chart' }).check();
      await expectAccessible(page, 'settings at night');
      await begin(page);
      await (name === 'at a desk' ? button(page, 'Table') : button(page, 'Menu')).click();
      await expect(status(page)).toBeVisible();
      await expectAccessible(page, 'quarter at night, its table or menu open');
    });
  });
}
