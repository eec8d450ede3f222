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

const chartTable = (page: Page) => page.getByRole('table', { name: /boxes of a hundred/ });

/** What the table says of the layer, by product or by livery; it stands in the board's place meanwhile. */
async function inTable(page: Page, by: 'product' | 'livery'): Promise<Counts> {
  const columns = chartTable(page).getByRole('columnheader');
  const keys = await columns.evaluateAll(
    (all, name) => all.map((one) => one.getAttribute(`data-${name}`)),
    by,
  );
  const counts: Counts = {};
  for (const row of await chartTable(page).locator('tbody').getByRole('row').all()) {
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

/** What the table says of each layer. */
async function told(page: Page, layers: string[], by: 'product' | 'livery'): Promise<Record<string, Counts>> {
  const found: Record<string, Counts> = {};
  await button(page, 'Table').click();
  for (const layer of layers) {
    await show(page, layer);
    found[layer] = await inTable(page, by);
  }
  await button(page, 'Table').click();
  return found;
}

async function show(page: Page, layer: string): Promise<void> {
  const choice = page.getByRole('group', { name: 'Layer' }).getByRole('button', { name: layer });
  await choice.click();
  await expect(choice).toHaveAttribute('aria-pressed', 'true');
}

test('the moving board shows other numbers than the table', async ({ page }) => {
  await begin(page);
  for (const quarters of [1, 5, 6]) {
    await playOn(page, quarters);
    for (const [layer, counts] of Object.entries(await told(page, LAYERS, 'product'))) {
      await show(page, layer);
      await expect.poll(() => onBoard(page), layer).toEqual(counts);
    }
  }
});

test.describe('in motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a quarter that resolves leaves the board behind the numbers', async ({ page }) => {
    await begin(page);
    await playOn(page, 4);
    const before = await onBoard(page);
    await playOn(page, 1);
    await expect.poll(() => onBoard(page)).not.toEqual(before);
    const after = await onBoard(page);
    expect((await told(page, ['Runtime'], 'product'))['Runtime']).toEqual(after);
  });
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
    for (const [layer, counts] of Object.entries(await told(page, ['Runtime', 'Orchestration'], 'livery'))) {
      await show(page, layer);
      await expect.poll(() => drawn(page), layer).toEqual(counts);
    }
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
