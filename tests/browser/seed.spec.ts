// Two friends, or a class, play one seed.
import { expect, test, watch } from './helpers/page.ts';
import { begin, button, exportedRecord, playOn, type RunRecord } from './helpers/play.ts';

test('friends who play one seed alike end in different places, or every seed is the same', async ({
  browser,
}) => {
  const quarters = 5;
  const play = async (seed: string): Promise<RunRecord> => {
    const context = await browser.newContext();
    const complaints = await watch(context);
    const page = await context.newPage();
    await begin(page, seed);
    expect(await playOn(page, quarters)).toBe(quarters);
    const record = await exportedRecord(page);
    await context.close();
    expect(complaints).toEqual([]);
    return record;
  };
  const [one, other, stranger] = [await play('class 7B'), await play('class 7B'), await play('class 8A')];
  expect(one.seed).toBe('class 7B');
  expect(one.hashes).toHaveLength(quarters);
  expect(other).toEqual(one);
  expect(stranger.hash).not.toBe(one.hash);
});

test('a game begun without a seed plays the one from last time', async ({ page }) => {
  const seeds = new Set<string>();
  for (let game = 0; game < 3; game++) {
    await page.goto('./');
    await button(page, 'New game').click();
    await page.getByText('More', { exact: true }).click();
    seeds.add(await page.getByRole('textbox', { name: 'Seed' }).inputValue());
  }
  expect(seeds.size).toBe(3);
});
