// The state is plain data: it goes out, comes back and goes on as if nothing had been; a step never touches its past.
import { describe, expect, it } from 'vitest';
import { hashState } from '../../src/record/index.ts';
import { policyNamed, type Policy } from '../../src/rivals/index.ts';
import {
  advance,
  createWorld,
  fromData,
  NO_ORDERS,
  phaseOf,
  startState,
  toBytes,
  toData,
  turnOf,
  type Model,
  type State,
} from '../../src/sim/index.ts';
import { playSteps, shippedModel } from './helpers.ts';
import { tiny } from './tiny.ts';

const through = (model: Model, state: State): State =>
  fromData(
    model.layout,
    JSON.parse(JSON.stringify(toData(model.layout, state))) as ReturnType<typeof toData>,
  );

const games: [model: string, policy: string, seed: string][] = [
  ['shipped', 'random', '11'],
  ['shipped', 'random', '12'],
  ['shipped', 'record', '13'],
  ['shipped', 'plan:merchant', '14'],
  ['tiny', 'random', '15'],
  ['tiny', 'plan:baker', '16'],
];

describe.each(games)('%s history, %s, seed %s', (name, policyName, seed) => {
  const model = name === 'tiny' ? tiny({ parameters: { 'noise-growth': 0.2 } }).model : shippedModel();
  const leader = name === 'tiny' ? 'mill' : 'docker';
  const policy: Policy = policyNamed(model, policyName)!;
  const steps = playSteps(model, seed, leader, () => policy);

  it('a game that was saved and reopened goes on differently', () => {
    expect(steps.length).toBeGreaterThan(3);
    // Another world of the same seed, as after reloading the page, in which only data come over from the first.
    const world = createWorld(model, seed);
    for (const { before, orders, after } of steps) {
      const reopened = advance(world, through(model, before), orders);
      expect(hashState(reopened), `turn ${turnOf(model.layout, before)}`).toBe(hashState(after));
      expect(hashState(through(model, after))).toBe(hashState(after));
    }
  });

  it('undo gives back another quarter than the one that was left: a step changed its input', () => {
    const world = createWorld(model, seed);
    for (const { before, orders } of steps) {
      const [numbers, given] = [before.numbers.slice(), JSON.stringify(orders)];
      advance(world, before, orders);
      expect(before.numbers).toEqual(numbers);
      expect(JSON.stringify(orders)).toBe(given);
    }
  });
});

describe('the data of a state', () => {
  const { model, world, start } = tiny();

  it('a save loses numbers: a block is left out, overlaps another, or leaves a gap', () => {
    let next = 0;
    for (const { name, offset, length } of model.layout.blocks) {
      expect(offset, name).toBe(next);
      expect(model.layout[name], name).toBe(offset);
      next += length;
    }
    expect(next).toBe(model.layout.size);
    expect(start.numbers).toHaveLength(model.layout.size);
    const counted = { numbers: start.numbers.map((_, i) => i + 0.5) };
    expect(through(model, counted).numbers).toEqual(counted.numbers);
  });

  it.each([
    ['is missing', { trust: undefined }, 'trust'],
    ['is too short', { cash: [1, 2] }, 'cash'],
    ['is too long', { accounts: [1, 2, 3, 4, 5] }, 'accounts'],
    ['holds what is not a number', { adoption: [null, 0.1] }, 'adoption'],
    ['is not a list', { turn: 3 }, 'turn'],
  ])('a damaged save opens as if it were sound: a block %s', (_, damage, block) => {
    const data = { ...toData(model.layout, start), ...(damage as object) };
    expect(() => fromData(model.layout, data)).toThrow(`block "${block}"`);
  });

  it('two equal states have two hashes: the sign of a zero counts', () => {
    const [plus, minus] = [start.numbers.slice(), start.numbers.slice()];
    plus[3] = 0;
    minus[3] = -0;
    expect(toBytes({ numbers: minus })).toEqual(toBytes({ numbers: plus }));
  });

  it('a difference in the last bit goes unnoticed by the hash', () => {
    for (const i of [0, 17, model.layout.size - 1]) {
      const numbers = start.numbers.slice();
      numbers[i] += Math.max(1, Math.abs(numbers[i])) * 2 ** -52;
      expect(hashState({ numbers }), String(i)).not.toBe(hashState(start));
    }
  });

  it('the hash differs between machines: bytes do not stand in one fixed order', () => {
    const numbers = start.numbers.slice();
    numbers[0] = 1;
    expect([...toBytes({ numbers }).slice(0, 8)]).toEqual([0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
  });

  it('a quarter is played twice or skipped: moves and answers do not alternate', () => {
    const seen: string[] = [];
    let state = start;
    for (let i = 0; i < 5; i++) {
      seen.push(`${turnOf(model.layout, state)} ${phaseOf(model.layout, state)}`);
      state = advance(world, state, NO_ORDERS);
    }
    expect(seen).toEqual(['0 moves', '0 answers', '1 moves', '1 answers', '2 moves']);
  });

  it('one game spoils the next: two games of one model share a state', () => {
    const again = startState(world);
    again.numbers.fill(1);
    expect(startState(world).numbers).toEqual(start.numbers);
  });
});
