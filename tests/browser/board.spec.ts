// The board is numbers: what stands in its scene must be what the table says, and what moves must come to rest.
import type { Page } from '@playwright/test';
import type { Scene } from '../../src/session/board-contract.ts';
import { chartTable, inTable, showLayer, type Counts } from './helpers/chart.ts';
import { expect, test } from './helpers/page.ts';
import { begin, button, onward, playOn, playQuarter } from './helpers/play.ts';

type Hooked = Window & { __board?: Scene };

const LAYERS = ['Host OS', 'Image', 'Runtime', 'Orchestration', 'Platform'];

const stage = (page: Page) => page.getByRole('application', { name: 'Chart' });

/** Waits for the board, and until it has drawn. */
async function boardStands(page: Page): Promise<void> {
  await expect(stage(page).locator('canvas')).toBeVisible();
  await page.waitForFunction(() => ((window as Hooked).__board?.frames() ?? 0) > 0);
}

/** What stands in the scene, of which src/board/mount.ts tells. */
const boxes = (page: Page): Promise<Counts | undefined> =>
  page.evaluate(() => (window as Hooked).__board?.boxes());
const fog = (page: Page) => page.evaluate(() => (window as Hooked).__board?.fog());
const afloat = (page: Page) => page.evaluate(() => (window as Hooked).__board?.afloat() ?? []);
const frames = (page: Page) => page.evaluate(() => (window as Hooked).__board?.frames() ?? 0);

/** What the table says of each layer; it stands in the board's place meanwhile. */
async function toldOf(page: Page, layers: string[]) {
  const found: Record<string, Awaited<ReturnType<typeof inTable>>> = {};
  await button(page, 'Table').click();
  for (const layer of layers) {
    await showLayer(page, layer);
    found[layer] = await inTable(page);
  }
  await button(page, 'Table').click();
  return found;
}

const hundredths = (shares: Record<string, number> | undefined) =>
  Object.fromEntries(
    Object.entries(shares ?? {}).map(([island, share]) => [island, Math.round(share * 100)]),
  );

test('the board shows other numbers than the table', async ({ page }) => {
  test.setTimeout(120_000);
  await begin(page);
  for (const quarters of [1, 3, 3]) {
    await playOn(page, quarters);
    for (const [layer, told] of Object.entries(await toldOf(page, LAYERS))) {
      await showLayer(page, layer);
      await boardStands(page);
      await expect.poll(() => boxes(page), layer).toEqual(told.boxes);
      expect(hundredths(await fog(page)), 'fog').toEqual(told.adoption);
    }
  }
  // Who is named on the chart is drawn on it, and nobody else.
  const ships = (await afloat(page)).filter((name) => name.startsWith('ship '));
  await expect(page.locator('.chart__fleet').first().getByRole('listitem')).toHaveCount(
    ships.length + (await page.locator('.chart__storm').count()),
  );
});

test('the board draws while nothing moves', async ({ page }) => {
  await begin(page);
  await boardStands(page);
  await page.waitForTimeout(800);
  const before = await frames(page);
  await stage(page).hover({ position: { x: 300, y: 300 } });
  await page.waitForTimeout(1000);
  expect(await frames(page)).toBe(before);
  await showLayer(page, 'Platform');
  await expect.poll(() => frames(page)).toBeGreaterThan(before);
});

test.describe('in motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a quarter that resolves leaves the board behind the numbers, or cannot be skipped', async ({
    page,
  }) => {
    await begin(page);
    await playOn(page, 4);
    await boardStands(page);
    await playQuarter(page);
    const beats = page.getByRole('region', { name: 'What moves' });
    await expect(beats).toContainText('News lands');
    await beats.getByRole('button', { name: 'Skip' }).click();
    await expect(beats).toContainText('seconds');
    await expect.poll(async () => (await afloat(page)).length).toBeGreaterThan(9);
    const resting = await frames(page);
    await page.waitForTimeout(1000);
    expect((await frames(page)) - resting).toBeLessThan(6);
    const after = await boxes(page);
    await onward(page).click();
    expect((await toldOf(page, ['Runtime']))['Runtime']?.boxes).toEqual(after);
  });
});

test('by keyboard the board names nothing, or no number behind it', async ({ page }) => {
  await begin(page);
  await playOn(page, 2);
  await boardStands(page);
  const tip = page.locator('.chart__tip');
  await stage(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(tip).toContainText('Tinkers');
  await expect(tip).toContainText(/of 100 workloads in containers/);
  const heard = new Set<string>();
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('ArrowRight');
    heard.add((await tip.innerText()).replace('\n', ': '));
  }
  const all = [...heard].join('\n');
  for (const named of ['Seedling Keys', 'Docker', 'Red Hat', 'Apache', 'Ecosystem of', 'Fog']) {
    expect(all).toContain(named);
  }
  await page.keyboard.press('Home');
  await expect(tip).toContainText('Tinkers');
  await page.keyboard.press('Escape');
  await expect(tip).toHaveCount(0);
  await page.keyboard.press('+');
  await expect(button(page, 'The whole chart')).toBeVisible();
  await page.keyboard.press('0');
  await expect(button(page, 'The whole chart')).toBeHidden();
});

test('a graphics card that gives up takes the board with it for good', async ({ page }) => {
  await begin(page);
  await playOn(page, 2);
  await boardStands(page);
  const before = await boxes(page);
  const loss = await page.evaluateHandle(() => {
    const canvas = document.querySelector('canvas')!;
    return (canvas.getContext('webgl2') ?? canvas.getContext('webgl'))?.getExtension('WEBGL_lose_context');
  });
  await loss.evaluate((extension) => extension?.loseContext());
  await expect(page.getByText('picture of the board is lost')).toBeVisible();
  await expect(chartTable(page)).toBeVisible();
  const drawn = await frames(page);
  await loss.evaluate((extension) => extension?.restoreContext());
  await expect(page.getByText('picture of the board is lost')).toBeHidden();
  await expect.poll(() => frames(page)).toBeGreaterThan(drawn);
  expect(await boxes(page)).toEqual(before);
  await playOn(page, 1);
});
