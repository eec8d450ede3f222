// Every screen and dialog, at a desk and on a phone, by day, by night and in Chinese, by the rules that axe can check.
import { expectAccessible, expectContrast } from './helpers/axe.ts';
import { bringIn } from './helpers/bring-in.ts';
import { DESK_AND_PHONE } from './helpers/devices.ts';
import { expect, test } from './helpers/page.ts';
import { button } from './helpers/play.ts';
import { tourAround, tourOfGame, type Visit } from './helpers/tours.ts';

/** Where by night nothing stands that does not stand on another screen. */
const NOTHING_NEW = ['leaders-more', 'why', 'card-in-card', 'initiatives', 'keys', 'title-continue'];

for (const { name, use, press } of DESK_AND_PHONE) {
  test.describe(name, () => {
    test.use(use);

    for (const [part, tour] of Object.entries({
      'the way into a quarter and out of it': tourOfGame,
      'what surrounds the game': tourAround,
    }))
      test(`${part} has barriers`, async ({ page }) => {
        test.slow();
        const visit: Visit = async (screen) => {
          await expectAccessible(page, screen);
          if (name !== 'at a desk' || NOTHING_NEW.includes(screen)) return;
          // Night changes colours and nothing else, and the same ones on every device.
          await page.emulateMedia({ colorScheme: 'dark' });
          await expectContrast(page, `${screen} at night`);
          await page.emulateMedia({ colorScheme: 'light' });
        };
        await tour({ page, press, visit });
      });
  });
}

test('a debrief in Chinese has barriers', async ({ page }) => {
  await bringIn(page, 'coreos', 'axe');
  await button(page, 'Title').click();
  await button(page, '简体中文').click();
  await button(page, '继续').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('复盘');
  await expectAccessible(page, 'debrief in Chinese');
});
