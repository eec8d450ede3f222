// The chart as whoever does not see it has it: a table of boxes, and a switch of layers.
import type { Page } from '@playwright/test';
import { expect } from './page.ts';

/** Boxes by island and product. */
export type Counts = Record<string, Record<string, number>>;

export const chartTable = (page: Page) => page.getByRole('table', { name: /boxes of a hundred/ });

/** What the table says of the layer that is shown: boxes by island and product, and adoption in hundredths. */
export async function inTable(page: Page): Promise<{ boxes: Counts; adoption: Record<string, number> }> {
  const columns = chartTable(page).getByRole('columnheader');
  const products = await columns.evaluateAll((all) => all.map((one) => one.getAttribute('data-product')));
  const told = { boxes: {} as Counts, adoption: {} as Record<string, number> };
  for (const row of await chartTable(page).locator('tbody').getByRole('row').all()) {
    const cells = await row.locator('th, td').allInnerTexts();
    const island = (await row.getAttribute('data-island')) ?? '';
    const quay: Record<string, number> = {};
    products.forEach((product, i) => {
      if (product !== null && Number(cells[i]) > 0) quay[product] = Number(cells[i]);
    });
    expect(Object.values(quay).reduce((sum, count) => sum + count, 0)).toBe(100);
    told.boxes[island] = quay;
    told.adoption[island] = Number(cells[1]);
  }
  expect(Object.keys(told.boxes)).toHaveLength(6);
  return told;
}

/** Switches the chart, or its table, to a layer. */
export async function showLayer(page: Page, layer: string): Promise<void> {
  const choice = page.getByRole('group', { name: 'Layer' }).getByRole('button', { name: layer });
  await choice.click();
  await expect(choice).toHaveAttribute('aria-pressed', 'true');
}
