// Games of both histories by players who try everything; each state has to keep the laws.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomPolicy } from '../../src/rivals/index.ts';
import { createWorld, findFault, startState, turnOf, type Model } from '../../src/sim/index.ts';
import { playSteps, put, quarter, seeds, shippedModel } from '../sim/helpers.ts';
import { tiny } from '../sim/tiny.ts';
import { playWild, tries } from './adversary.ts';
import { lawsOf, type Laws } from './laws.ts';

/** The number behind a failure is that of {@link playWild}. */
const wildGames = (model: Model) =>
  fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
    let laws: Laws | undefined;
    playWild(model, seed, (world, state, orders) => {
      laws ??= lawsOf(world, state);
      const turn = turnOf(model.layout, state);
      expect(laws.broken(state), `seed ${seed}, turn ${turn}`).toEqual([]);
      if (orders) expect(findFault(world, state, orders), `seed ${seed}, turn ${turn}`).toBeNull();
    });
  });

const NOISY = { parameters: { 'noise-growth': 0.3, 'noise-launch': 0.5, 'noise-persistence': 0.9 } };

it('a game of the shipped history ends in an impossible state, or refuses what it offers', () => {
  fc.assert(wildGames(shippedModel()), tries(120));
});

it('a game of a made-up history ends in an impossible state, or refuses what it offers', () => {
  fc.assert(wildGames(tiny(NOISY).model), tries(300));
});

it('a random game passes through an impossible state on its way', () => {
  const model = shippedModel();
  for (const seed of seeds(80)) {
    const world = createWorld(model, seed);
    const laws = lawsOf(world, startState(world));
    for (const { after } of playSteps(model, seed, 'docker', () => randomPolicy))
      expect(laws.broken(after), `seed ${seed}, turn ${turnOf(model.layout, after)}`).toEqual([]);
  }
});

it.each<[string, Parameters<typeof put>[2]]>([
  ['trust holds what is no number', ['trust', ['mill'], NaN]],
  ['cash holds what is no number', ['cash', ['mill'], Infinity]],
  ['in money', ['cash', ['mill'], 11]],
  ['quality leaves 0 to 10', ['quality', ['rye', 'flavour'], 10.1]],
  ['teams leaves 0 to 400', ['teams', ['mill'], -1]],
  ['share leaves 0 to 1', ['share', ['rye', 'town'], -0.1]],
  ['choices of grain in town sum to', ['free', ['rye', 'town'], 0.9]],
  ['shares of grain in farms sum to', ['none', ['grain', 'farms'], 0.9]],
  ['adoption of town is 0.9 of 0.8', ['adoption', ['town'], 0.9]],
  ['loaf is used though it is not on the market', ['free', ['loaf', 'town'], 0.1]],
  ['loaf is used though it is not on the market', ['share', ['loaf', 'farms'], 0.1]],
  ['serving is neither yes nor no', ['serving', ['old-miller'], 0.5]],
  ['mill has no status', ['status', ['mill'], 3]],
  ['relation of mill and bakery', ['relation', ['mill', 'bakery'], 61]],
  ['bun belongs to nobody', ['owner', ['bun'], 3]],
  ['opening was answered by what is no option', ['chosen', ['opening'], 3]],
  ['something happened in the future', ['happened', ['comet'], 4]],
  ['a track leaves 0 to 10', ['track', ['mood'], 11]],
])('an impossible state passes for a possible one: %s', (law, change) => {
  const { model, world, start } = tiny();
  const state = quarter(world, start);
  const laws = lawsOf(world, start);
  expect(laws.broken(state)).toEqual([]);
  expect(laws.broken(put(model, state, change)).join('; ')).toContain(law);
});
