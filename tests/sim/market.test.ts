// The engine's market against the same formulas written out plainly, quarter by quarter, in games of both histories.
import { describe, expect, it } from 'vitest';
import { ordersOf, policyNamed } from '../../src/rivals/index.ts';
import {
  advance,
  createWorld,
  startState,
  turnOf,
  type Model,
  type State,
  type World,
} from '../../src/sim/index.ts';
import { at, shippedModel } from './helpers.ts';
import { marketByFormula, type Market } from './reference.ts';
import { tiny } from './tiny.ts';

/** The largest difference between what the engine's market made of a quarter and what the formulas make of it. */
function worst(model: Model, after: State, market: Market): { off: number; where: string } {
  let found = { off: 0, where: '' };
  const compare = (expected: number, ...place: [block: Parameters<typeof at>[1], ...ids: string[]]) => {
    const off = Math.abs(after.numbers[at(model, ...place)] - expected);
    if (!(off <= found.off)) found = { off, where: place.join(' ') };
  };
  for (const block of ['free', 'share', 'outside', 'none'] as const)
    for (const [row, cells] of Object.entries(market[block]))
      for (const [segment, value] of Object.entries(cells)) compare(value, block, row, segment);
  for (const block of ['adoption', 'totalShare', 'expected', 'use', 'inflow'] as const)
    for (const [row, value] of Object.entries(market[block])) compare(value, block, row);
  // Thousands of people: told to as many digits as parts are. The root of a small inflow doubles what it is off.
  for (const [row, value] of Object.entries(market.contributors)) {
    const there = after.numbers[at(model, 'contributors', row)];
    if (Math.abs(there - value) > 1e-6 * (1 + value)) found = { off: Infinity, where: `contributors ${row}` };
  }
  return found;
}

/** Every quarter of a game, to the end of the epilogue. */
function compareGame(world: World, policy: string): number {
  const { model } = world;
  const table = () => policyNamed(model, policy)!;
  let state = startState(world);
  let quarters = 0;
  while (turnOf(model.layout, state) <= model.epilogueTurn) {
    const found: State[] = [];
    const watch = { beforeMarket: (s: Float64Array) => void found.push({ numbers: s.slice() }) };
    state = advance(world, state, ordersOf(world, state, table), watch);
    if (found.length === 0) continue;
    const { off, where } = worst(model, state, marketByFormula(world, found[0]));
    expect(off, `quarter ${quarters}: ${where}`).toBeLessThan(1e-12);
    quarters++;
  }
  return quarters;
}

describe('the market', () => {
  it.each([
    ['record', '1', false],
    ['random', '2', true],
    ['plan:standard-bearer', '3', true],
  ])(
    'shares or adoption do not follow from the formulas that the page explains: shipped history, %s, seed %s',
    (policy, seed, draw) => {
      expect(compareGame(createWorld(shippedModel(), seed, { draw }), policy)).toBe(
        shippedModel().epilogueTurn + 1,
      );
    },
  );

  it.each(['1', '2', '3', '4'])(
    'shares or adoption do not follow from the formulas that the page explains: made-up history, seed %s',
    (seed) => {
      const noise = { 'noise-growth': 0.3, 'noise-launch': 0.5, 'noise-persistence': 0.8 };
      const events = [
        {
          id: 'new',
          from: '1900-Q2',
          effects: [
            { do: 'launch', product: 'loaf' },
            { do: 'launch', product: 'stall' },
            { do: 'rebase', product: 'stall', base: 'bun' },
          ],
        },
        {
          id: 'gone',
          from: '1901-Q2',
          effects: [
            { do: 'retire', product: 'bun' },
            { do: 'ship', company: 'guild', product: 'wheat' },
            { do: 'integrate', product: 'loaf', with: 'rye', by: 0.6 },
          ],
        },
      ];
      const { model, world } = tiny({ parameters: noise, more: { events } }, seed);
      expect(compareGame(world, 'random')).toBe(model.epilogueTurn + 1);
    },
  );
});
