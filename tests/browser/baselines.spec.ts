// Screens as they have been looked at and found good. A picture that differs is not wrong, but somebody should look:
// `npm run baselines` draws them anew, and the diff of `tests/browser/baselines/` is the change to review.
import type { Locator, Page } from '@playwright/test';
import { bringIn } from './helpers/bring-in.ts';
import { DESK, PHONE, TABLET } from './helpers/devices.ts';
import { expect, test } from './helpers/page.ts';
import { begin, button } from './helpers/play.ts';

// The rest of a tablet's screens are the desk's, a little narrower.
const SIZES = [
  { ...DESK, whole: true },
  { ...TABLET, whole: false },
  { viewport: PHONE.viewport, whole: true },
];

// The fonts are the page's own, but each system sets their edges in its own way.
test.skip(process.platform !== 'linux', 'the baselines were drawn on Linux');
test.use({ colorScheme: 'light' });

for (const { viewport, whole } of SIZES) {
  test.describe(`${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('a screen looks other than it did', async ({ page }) => {
      const looksAsBefore = (screen: string, besides: Locator[] = []) =>
        expect
          .soft(page)
          .toHaveScreenshot(`${screen}-${viewport.width}.png`, { mask: [...chinese(page), ...besides] });

      await page.goto('./?seed=teal-4711');
      await expect(page.getByText('Unrolling the chart…')).toBeHidden();
      if (whole) {
        await looksAsBefore('title');
        await button(page, 'Settings').click();
        await looksAsBefore('settings');
        await button(page, 'Back').click();
        await button(page, 'Saved games').click();
        await looksAsBefore('saves');
        await button(page, 'Back').click();
      }
      await button(page, 'New game').click();
      await expect(button(page, 'Begin')).toBeEnabled();
      await looksAsBefore('leaders');
      await begin(page);
      // What a graphics card draws differs from card to card.
      await looksAsBefore('quarter', [page.getByRole('group', { name: 'Chart', exact: true })]);
      // How a game ends changes with every number of the model; the page round it does not.
      await bringIn(page, 'docker', 'baseline');
      await looksAsBefore('debrief', [page.getByRole('region'), page.locator('h2, h2 + p')]);
    });
  });
}

/** Chinese is set in whatever the system has. */
const chinese = (page: Page): Locator[] => [page.locator('body :lang(zh-Hans)')];
