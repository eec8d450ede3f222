// Games of both histories by players who try everything; each state has to keep the laws.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { randomPolicy } from '../../src/rivals/index.ts';
import { createWorld, findFault, startState, turnOf, type Model } from '../../src/sim/index.ts';
import { playSteps, seeds, shippedModel } from '../sim/helpers.ts';
import { tiny } from '../sim/tiny.ts';
import { playWild, tries } from './adversary.ts';
import { lawsOf, type Laws } from './laws.ts';

/** The number behind a failure is that of {@link playWild}. */
const wildGames = (model: Model) =>
  fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
    let laws: Laws | undefined;
    playWild(model, seed, (world, state, orders) => {
      laws ??= lawsOf(world, state);
      if (orders) expect(findFault(world, state, orders), `seed ${seed}`).toBeNull();
      else expect(laws.broken(state), `seed ${seed}`).toEqual([]);
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
