// The same games in every JavaScript engine at hand must come out the same, to the last bit.
import { bundleEntry } from '../engines/bundle.ts';
import { findJsc, runInJsc, runInNode, runInPage } from '../engines/run.ts';
import { expect, test } from './helpers/page.ts';

const games = { n: 50, from: 1 };

test('a browser plays the games that Node plays', async ({ page }) => {
  const script = await bundleEntry();
  const expected = runInNode(script, games);
  expect(expected).toHaveLength(games.n);
  expect(await runInPage(page, script, games)).toEqual(expected);
});

test('JavaScriptCore plays the games that Node plays', async () => {
  const jsc = findJsc();
  if (!jsc) console.log('JavaScriptCore (jsc) is not installed here, so Safari is not compared with.');
  test.skip(!jsc, 'jsc is not installed');
  const script = await bundleEntry();
  expect(runInJsc(jsc!, script, games)).toEqual(runInNode(script, games));
});
