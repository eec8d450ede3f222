// Boxes on the quays are numbers: what the moving board, the drawn one and the table show must be the same.
import type { Page } from '@playwright/test';
import { expect, test } from './helpers/page.ts';
import { begin, button, playOn } from './helpers/play.ts';

type Counts = Record<string, Record<string, number>>;

const LAYERS = ['Host OS', 'Image', 'Runtime', 'Orchestration', 'Platform'];

/** What stands on the moving board, of which src/board/mount.ts tells. */
async function onBoard(page: Page): Promise<Counts> {
  const stage = page.locator('[data-boxes]');
  await expect(stage.locator('canvas')).toBeVisible();
  return JSON.parse((await stage.getAttribute('data-boxes')) ?? '') as Counts;
}

/** What the drawn boxes show: outlines in the picture itself, by livery. */
function drawn(page: Page): Promise<Counts> {
  return page
    .locator('[data-island]:has([data-livery])')
    .evaluateAll((quays) =>
      Object.fromEntries(
        quays.map((quay) => [
          quay.getAttribute('data-island') ?? '',
          Object.fromEntries(
            [...quay.querySelectorAll('[data-livery]')].map((pile) => [
              pile.getAttribute('data-livery') ?? '',
              (pile.getAttribute('d') ?? '').split('M').length - 1,
            ]),
          ),
        ]),
      ),
    );
}

/** What the table says of the layer, by product or by livery; it stands in the board's place meanwhile. */
async function inTable(page: Page, by: 'product' | 'livery'): Promise<Counts> {
  const columns = page.getByRole('table').getByRole('columnheader');
  const keys = await columns.evaluateAll(
    (all, name) => all.map((one) => one.getAttribute(`data-${name}`)),
    by,
  );
  const counts: Counts = {};
  for (const row of await page.getByRole('table').locator('tbody').getByRole('row').all()) {
    const cells = await row.locator('th, td').allInnerTexts();
    const quay: Record<string, number> = {};
    keys.forEach((key, i) => {
      if (key !== null && Number(cells[i]) > 0) quay[key] = (quay[key] ?? 0) + Number(cells[i]);
    });
    expect(Object.values(quay).reduce((sum, boxes) => sum + boxes, 0)).toBe(100);
    counts[(await row.getAttribute('data-island')) ?? ''] = quay;
  }
  expect(Object.keys(counts)).toHaveLength(6);
  return counts;
}

/** Goes through the layers with what reads them. */
async function byLayer(
  page: Page,
  layers: string[],
  read: () => Promise<Counts>,
): Promise<Record<string, Counts>> {
  const found: Record<string, Counts> = {};
  for (const layer of layers) {
    await page.getByRole('group', { name: 'Layer' }).getByRole('button', { name: layer }).click();
    found[layer] = await read();
  }
  return found;
}

test('the moving board shows other numbers than the table', async ({ page }) => {
  await begin(page);
  for (const quarters of [1, 5, 6]) {
    await playOn(page, quarters);
    const shown = await byLayer(page, LAYERS, () => onBoard(page));
    await button(page, 'Table').click();
    expect(await byLayer(page, LAYERS, () => inTable(page, 'product'))).toEqual(shown);
    await button(page, 'Table').click();
  }
});

test('a quarter that resolves leaves the board behind the numbers', async ({ page }) => {
  await begin(page);
  await playOn(page, 9);
  const before = await onBoard(page);
  await playOn(page, 3);
  await expect.poll(() => onBoard(page)).not.toEqual(before);
  const after = await onBoard(page);
  await button(page, 'Table').click();
  expect(await inTable(page, 'product')).toEqual(after);
});

test('without WebGL there is no game, or no boxes', async ({ page }) => {
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.includes('webgl') ? null : (getContext.call(this, kind, ...(rest as [])) as never);
    } as typeof getContext;
  });
  await begin(page);
  for (const quarters of [1, 6]) {
    await playOn(page, quarters);
    const shown = await byLayer(page, ['Runtime', 'Orchestration'], () => drawn(page));
    await button(page, 'Table').click();
    const told = await byLayer(page, ['Runtime', 'Orchestration'], () => inTable(page, 'livery'));
    expect(shown).toEqual(told);
    await button(page, 'Table').click();
  }
  await expect(page.locator('canvas')).toHaveCount(0);
});

test('a graphics card that gives up takes the boxes with it', async ({ page }) => {
  await begin(page);
  await onBoard(page);
  const lost = await page.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
    const loss = (canvas.getContext('webgl2') ?? canvas.getContext('webgl'))?.getExtension(
      'WEBGL_lose_context',
    );
    loss?.loseContext();
    return loss !== undefined && loss !== null;
  });
  expect(lost).toBe(true);
  await expect.poll(async () => Object.keys(await drawn(page)).length).toBe(6);
  await playOn(page, 1);
});
