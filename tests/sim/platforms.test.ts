// A platform passes its workloads to what it runs on: once, and never more than there are.
import { expect, it } from 'vitest';
import { read, type State } from '../../src/sim/index.ts';
import { get, put, quarter } from './helpers.ts';
import { tiny } from './tiny.ts';

const { model, world, start } = tiny();
type Change = Parameters<typeof put>[2];

/** Shares in town a quarter later, with loaf (on wheat) baked and taken by a part of the town. */
function after(
  loaf: number,
  ...more: Change[]
): { state: State; of: (block: 'free' | 'share', id: string) => number; none: number } {
  const state = quarter(
    world,
    put(
      model,
      start,
      ['launched', ['loaf'], 1],
      ['free', ['loaf', 'town'], loaf],
      ['outside', ['bread', 'town'], 0.6 - loaf],
      ...more,
    ),
  );
  return {
    state,
    of: (block, id) => get(model, state, block, id, 'town'),
    none: get(model, state, 'none', 'grain', 'town'),
  };
}

it('workloads of a platform are lost to what it runs on', () => {
  const { of, none } = after(0.3);
  const carried = of('free', 'loaf');
  expect(carried).toBeGreaterThan(0.2);
  expect(of('share', 'loaf')).toBe(carried);
  expect(of('share', 'wheat')).toBeCloseTo(carried + (1 - carried) * of('free', 'wheat'), 12);
  expect(of('share', 'rye')).toBeCloseTo((1 - carried) * of('free', 'rye'), 12);
  expect(of('share', 'wheat') + of('share', 'rye') + none).toBeCloseTo(1, 12);
});

it('a platform that runs by itself is counted for something', () => {
  const { of } = after(0.3, ['runsOn', ['loaf'], 0]);
  expect(of('share', 'wheat')).toBe(of('free', 'wheat'));
  expect(of('share', 'loaf')).toBeGreaterThan(0.2);
});

it('a platform that is not on the market brings its base users', () => {
  const { of } = after(0.3, ['launched', ['loaf'], -1]);
  expect(of('share', 'wheat')).toBe(of('free', 'wheat'));
});

it('a tower of platforms is counted twice, or not down to the ground', () => {
  // A stall on the loaf, which is baked of wheat.
  const shop: Change[] = [
    ['launched', ['stall'], 1],
    ['runsOn', ['stall'], 4],
    ['free', ['stall', 'town'], 0.5],
    ['outside', ['shop', 'town'], 0.5],
  ];
  const { of, state } = after(0.3, ...shop);
  const stall = of('free', 'stall');
  expect(stall).toBeGreaterThan(0.4);
  const loaf = stall + (1 - stall) * of('free', 'loaf');
  expect(of('share', 'loaf')).toBeCloseTo(loaf, 12);
  expect(of('share', 'wheat')).toBeCloseTo(loaf + (1 - loaf) * of('free', 'wheat'), 12);
  const town = get(model, state, 'adoption', 'town');
  const farms = get(model, state, 'adoption', 'farms');
  const use =
    0.75 * town * of('share', 'wheat') + 0.25 * farms * get(model, state, 'share', 'wheat', 'farms');
  expect(read(world, state, { is: 'use', product: 'wheat' })).toBeCloseTo(use, 12);
});

it('two platforms claim more of a layer than there is', () => {
  const everything: Change[] = [
    ['launched', ['stall'], 1],
    ['runsOn', ['stall'], 1],
    ['free', ['stall', 'town'], 0.9],
    ['outside', ['shop', 'town'], 0.1],
    ['campaign', ['stall'], 4],
    ['campaign', ['loaf'], 4],
  ];
  const { of, none } = after(0.6, ...everything);
  const [loaf, stall] = [of('free', 'loaf'), of('free', 'stall')];
  expect(loaf + stall).toBeGreaterThan(1);
  expect(of('share', 'wheat')).toBeCloseTo(loaf / (loaf + stall), 12);
  expect(of('share', 'rye')).toBeCloseTo(stall / (loaf + stall), 12);
  expect(none).toBeCloseTo(0, 12);
});
