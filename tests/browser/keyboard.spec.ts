// A whole game by keyboard alone: its first quarters with Tab, arrows, Space and Enter, the others with single keys.
import type { Locator, Page } from '@playwright/test';
import { byTab, onlyBy } from './helpers/hands.ts';
import { expect, test } from './helpers/page.ts';
import { LONG_GAME, begin, onward, playQuarter, status } from './helpers/play.ts';

/** So many quarters walk the long way with Tab, past every stop of the page. */
const WALKED = 4;

const focused = (page: Page) => page.locator(':focus');
const primary = (page: Page) =>
  page.getByRole('button', { name: /^(End quarter|Send answers|Next quarter|Debrief)$/ });

test('without a mouse the game cannot be begun, or not be played to its debrief', async ({ page }) => {
  test.slow();
  await onlyBy(page, null);
  await begin(page, LONG_GAME, byTab);
  for (let turn = 1; turn <= 22; turn++) {
    await expect(status(page)).toContainText(`turn ${turn} of 22`);
    await expect(focused(page)).toHaveRole('heading');
    if (turn <= WALKED) {
      await playQuarter(page, byTab);
      await byTab(onward(page));
    } else {
      await playByKeys(page);
      await page.keyboard.press('Enter');
    }
  }
  await expect(page.getByRole('heading', { name: 'Debrief', level: 1 })).toBeFocused();
  await expect(page.getByRole('region', { name: 'And then' })).toBeVisible();
});

/** One quarter to its outcome. On each paper that arrives the focus waits at a heading. */
async function playByKeys(page: Page): Promise<void> {
  while (!(await onward(page).isVisible())) {
    await answerByKeys(page);
    const before = await place(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => place(page), { intervals: [50] }).not.toBe(before);
    await expect(focused(page)).toHaveRole('heading');
  }
}

/** The quarter, and what the focus is on. */
async function place(page: Page): Promise<string> {
  return [...(await status(page).allTextContents()), ...(await focused(page).allTextContents())].join();
}

/** Goes to each decision or offer that waits and takes the first option that its figure key can take. */
async function answerByKeys(page: Page): Promise<void> {
  const here = page.getByRole('region').filter({ has: focused(page) });
  while (await primary(page).isDisabled()) {
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
