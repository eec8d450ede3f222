// A whole game by fingers alone, on a phone held upright.
import type { CDPSession, Locator } from '@playwright/test';
import { PHONE, spills } from './helpers/devices.ts';
import { onlyBy, tap, type Press } from './helpers/hands.ts';
import { expect, test } from './helpers/page.ts';
import { LONG_GAME, begin, button, onward, openPaper, playOn } from './helpers/play.ts';

test.use(PHONE);

/** Taps, and expects of a button that no part of it lies under something else. */
const tapInTheClear: Press = async (target) => {
  await target.scrollIntoViewIfNeeded();
  expect(await target.evaluate(coverers), String(target)).toEqual([]);
  await tap(target);
};

/** Runs in the page: what lies over a button's corners or its middle. Options are whole cards, and are let be. */
function coverers(node: Element): string[] {
  if (!node.matches('button')) return [];
  const { left, right, top, bottom } = node.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const inset = 4;
  return [
    [x, y],
    [left + inset, top + inset],
    [right - inset, top + inset],
    [left + inset, bottom - inset],
    [right - inset, bottom - inset],
  ].flatMap(([px = 0, py = 0]) => {
    const hit = document.elementFromPoint(px, py);
    return node.contains(hit) ? [] : [hit?.outerHTML.slice(0, 120) ?? 'the edge of the window'];
  });
}

test('a whole game cannot be played by touch, a page is wider than the phone, or what leads on lies under something', async ({
  page,
}) => {
  test.slow();
  await onlyBy(page, 'touch');
  await begin(page, LONG_GAME, tapInTheClear);
  for (const paper of ['News', 'Plan', 'Proposal', 'Decision']) {
    expect(await openPaper(page, paper, tap)).toBe(true);
    expect(await spills(page)).toBe(0);
  }
  await tap(button(page, 'Menu'));
  await tap(button(page, 'Close'));
  for (let turn = 1; turn <= 22; turn++) {
    await playOn(page, 1, tapInTheClear);
    expect(await spills(page)).toBe(0);
  }
  await expect(page.getByRole('region', { name: 'And then' })).toBeVisible();
  await expect(onward(page)).toBeHidden();
});

test('two fingers do not bring the chart closer, or one does not move it', async ({ page }) => {
  await onlyBy(page, 'touch');
  await begin(page, 'touch', tap);
  const stage = page.getByRole('application', { name: 'Chart' });
  await expect(stage.locator('canvas')).toBeVisible();
  const whole = button(page, 'The whole chart');
  await expect(whole).toBeHidden();
  const cdp = await page.context().newCDPSession(page);
  const { x, y } = await middle(stage);

  const written = page.getByText('Individual developers', { exact: true }).first();
  const apart = (gap: number) => [
    { x: x - gap, y },
    { x: x + gap, y },
  ];
  await draw(cdp, [apart(20), apart(40), apart(60), apart(80)]);
  await expect(whole).toBeVisible();

  const before = await written.boundingBox();
  await draw(cdp, [[{ x, y }], [{ x: x - 40, y }], [{ x: x - 80, y }]]);
  await expect.poll(async () => (await written.boundingBox())?.x).toBeLessThan((before?.x ?? 0) - 40);
  // A finger that comes down while the page still glides only stops it.
  await expect(async () => {
    if (await whole.isVisible()) await tap(whole);
    await expect(whole).toBeHidden({ timeout: 500 });
  }).toPass();
});

async function middle(target: Locator): Promise<{ x: number; y: number }> {
  const box = (await target.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Fingers set down at the first places, drawn over the next ones and lifted. */
async function draw(cdp: CDPSession, steps: { x: number; y: number }[][]): Promise<void> {
  for (const [index, touchPoints] of steps.entries())
    await cdp.send('Input.dispatchTouchEvent', {
      type: index === 0 ? 'touchStart' : 'touchMove',
      touchPoints,
    });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
