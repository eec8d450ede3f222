// The same games in every JavaScript engine at hand must come out the same, to the last bit.
import { bundleEntry } from '../engines/bundle.ts';
import { findJsc, runInJsc, runInNode, runInPage } from '../engines/run.ts';
import { expect, test } from './helpers/page.ts';

const games = { n: 300, from: 1 };

let script: string;
let expected: string[];
test.beforeAll(async () => {
  script = await bundleEntry();
  expected = runInNode(script, games);
});

test('the games that are compared are no games: they are few, or all alike', () => {
  expect(expected).toHaveLength(games.n);
  expect(new Set(expected.map((line) => line.split(' ')[1])).size).toBe(games.n);
});

test('a record made in the browser does not replay in Node: a game differs in its last bit', async ({
  page,
}) => {
  expect(await runInPage(page, script, games)).toEqual(expected);
});

test('a record made in Safari does not replay elsewhere: a game differs in its last bit', () => {
  const jsc = findJsc();
  if (!jsc) console.log('JavaScriptCore (jsc) is not installed here, so Safari is not compared with.');
  test.skip(!jsc, 'jsc is not installed');
  expect(runInJsc(jsc!, script, games)).toEqual(expected);
});
