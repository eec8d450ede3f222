// A browser whose WebGL is switched off: the table stands in for the board, through a whole game.
import { chartTable, inTable, showLayer } from './helpers/chart.ts';
import { expect, test as base } from './helpers/page.ts';
import { LONG_GAME, begin, button, playOn } from './helpers/play.ts';

const test = base.extend<object, { launchOptions: { args?: string[] } }>({
  launchOptions: [
    async ({ launchOptions }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-gpu', '--disable-3d-apis'] }),
    { scope: 'worker' },
  ],
});

test('without WebGL there is no game to the end, or no numbers', async ({ page }) => {
  test.slow();
  await begin(page, LONG_GAME);
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl'))).toBeNull();
  await expect(page.getByText('This browser draws no board')).toBeVisible();
  await showLayer(page, 'Orchestration');
  for (let turn = 1; turn <= 22; turn++) {
    await expect(chartTable(page)).toBeVisible();
    if (turn % 7 === 1) await inTable(page);
    await playOn(page, 1);
  }
  await expect(page.getByRole('region', { name: 'And then' })).toBeVisible();
  await expect(page.locator('canvas')).toHaveCount(0);
  await expect(button(page, 'New game')).toBeEnabled();
});
