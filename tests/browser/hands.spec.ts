// Whole games without a mouse: by keyboard alone, and by touch on a phone held upright.
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './helpers/page.ts';
import { begin, button, onward, playOn, regions, status, tap } from './helpers/play.ts';

const focused = (page: Page) => page.locator(':focus');

/** The quarter, and what the focus is on. */
async function place(page: Page): Promise<string> {
  return [...(await status(page).allTextContents()), ...(await focused(page).allTextContents())].join();
}

const debrief = (page: Page) => page.getByRole('heading', { name: 'Debrief', level: 1 });

test.describe('by keyboard alone', () => {
  test('the game cannot be begun, a quarter not be played with Tab, Space, arrows and Enter', async ({
    page,
  }) => {
    await page.goto('./?seed=keys');
    await tabTo(page, 'New game');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await tabTo(page, 'Begin');
    await page.keyboard.press('Enter');
    const decision = regions(page, 'Decision').first();
    await expect(decision.getByRole('heading')).toBeFocused();

    const options = decision.getByRole('radio', { disabled: false });
    // Terms that are underlined by now stand before the options.
    const atOption = () => page.evaluate(() => document.activeElement?.matches('input[type=radio]'));
    for (let steps = 0; steps < 12 && !(await atOption()); steps++) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    for (let tries = 0; await button(page, 'End quarter').isDisabled(); tries++) {
      expect(tries, 'no option can be reached with the arrow keys').toBeLessThan(await options.count());
      await page.keyboard.press('ArrowDown');
      await expect(decision.getByRole('radio', { checked: true })).toBeFocused();
    }
    await tabTo(page, 'End quarter');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'What changed' })).toBeFocused();
    await tabTo(page, 'Next quarter');
    await page.keyboard.press('Enter');
    await expect(status(page)).toContainText('2013 Q2');
  });

  test('the single keys do not lead through a whole game', async ({ page }) => {
    test.slow();
    await begin(page, 'keys');
    for (let steps = 0; !(await debrief(page).isVisible()); steps++) {
      expect(steps).toBeLessThan(70);
      await expect(focused(page)).toHaveRole('heading');
      await answerByKeys(page);
      const before = await place(page);
      await page.keyboard.press('Enter');
      await expect.poll(() => place(page), { intervals: [50] }).not.toBe(before);
    }
    await expect(page.getByRole('region', { name: 'And then' })).toBeVisible();
  });
});

/** Goes to each decision or offer that waits and takes the first option that its figure key can take. */
async function answerByKeys(page: Page): Promise<void> {
  const onward = page.getByRole('button', { name: /^(End quarter|Send answers|Next quarter|Debrief)$/ });
  const here = page.getByRole('region').filter({ has: focused(page) });
  while (await onward.isDisabled()) {
    await page.keyboard.press('d');
    await expect(focused(page)).toHaveRole('heading');
    const options = await here.getByRole('radio').count();
    for (let key = 1; await waits(here); key++) {
      expect(key, `nothing can be chosen in ${await here.innerText()}`).toBeLessThanOrEqual(options);
      await page.keyboard.press(String(key));
    }
  }
}

async function waits(decision: Locator): Promise<boolean> {
  const chosen = await decision.getByRole('radio', { checked: true }).count();
  return chosen === 0 || (await decision.getByRole('button', { name: 'Back to the choice' }).isVisible());
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let steps = 0; steps < 120; steps++) {
    await page.keyboard.press('Tab');
    if (await button(page, name).evaluate((node) => node === document.activeElement)) return;
  }
  throw new Error(`Tab never comes to "${name}"`);
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a whole game cannot be played by touch, or a page is wider than the phone', async ({ page }) => {
    test.slow();
    await begin(page, 'touch', tap);
    const spills = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    for (const paper of ['News', 'Plan', 'Proposal', 'Decision']) {
      await tap(page.getByRole('tab', { name: paper }));
      await expect(page.getByRole('tabpanel', { name: paper })).toBeVisible();
      expect(await spills()).toBe(0);
    }
    await playOn(page, 1, tap);
    await tap(button(page, 'Menu'));
    await tap(button(page, 'Close'));
    await playOn(page, Infinity, tap);
    await expect(debrief(page)).toBeVisible();
    expect(await spills()).toBe(0);
    await expect(onward(page)).toBeHidden();
  });
});
