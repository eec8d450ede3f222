// A plausible rival leans as the record does and weighs the state; its own luck decides the rest.
import { describe, expect, it } from 'vitest';
import { policyNamed } from '../../src/rivals/index.ts';
import { leanings } from '../../src/rivals/plausible.ts';
import { createLuck } from '../../src/sim/luck.ts';
import { createWorld, type World } from '../../src/sim/index.ts';
import { put } from '../sim/helpers.ts';
import { counts, DECLINE, DREAM, PAY, TAKE, valley, type Valley } from './valley.ts';

const GAMES = 400;
const taken = ({ model, start, legacy }: Valley) =>
  counts(
    GAMES,
    legacy.options.length,
    (seed, state) => policyNamed(model, 'plausible')!.choose(createWorld(model, seed), state, legacy),
    start,
  );

describe('a plausible rival', () => {
  it('does as readily what harms its own aims as what serves them', () => {
    const made = valley({ 'aim-weight': 0.05 });
    const weights = leanings(made.world, made.start, made.legacy);
    expect(weights[TAKE]).toBeGreaterThan(weights[DECLINE]);
    expect(weights[DECLINE]).toBeGreaterThan(weights[PAY]);
    const often = taken(made);
    expect(often[TAKE]).toBeGreaterThan(often[DECLINE]);
    expect(often[DECLINE]).toBeGreaterThan(often[PAY]);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    weights.forEach((weight, option) =>
      expect(Math.abs(often[option] / GAMES - weight / sum)).toBeLessThan(0.08),
    );
  });

  it('prefers one of several options though it leans to nothing and weighs nothing', () => {
    const made = valley();
    expect(leanings(made.world, made.start, made.legacy)).toEqual([1, 1, 1, 0]);
    for (const option of [DECLINE, TAKE, PAY])
      expect(Math.abs(taken(made)[option] / GAMES - 1 / 3)).toBeLessThan(0.07);
  });

  it('leaves the record against all its leaning, or leans the less the more it is told to', () => {
    for (const lean of [20, 800, 1e5]) {
      const made = valley({ 'record-lean': lean, 'aim-weight': 0.05 });
      expect(taken(made)[DECLINE], `lean ${lean}`).toBe(GAMES);
    }
    const twice = valley({ 'record-lean': 1 }, (scenario) => {
      scenario.decisions.find(({ id }) => id === 'legacy')!.lean = 2;
    });
    const [decline, take] = leanings(twice.world, twice.start, twice.legacy);
    expect(decline / take).toBeCloseTo(Math.exp(2), 9);
  });

  it('has its aims outweighed by the sheer size of their weight', () => {
    const made = valley({ 'record-lean': 1, 'aim-weight': 1000 });
    expect(taken(made)[TAKE]).toBe(GAMES);
  });

  it('takes what is closed to it', () => {
    const made = valley({ 'aim-weight': 1 });
    expect(leanings(made.world, made.start, made.legacy)[DREAM]).toBe(0);
    expect(taken(made)[DREAM]).toBe(0);
    const rich = put(made.model, made.start, ['cash', ['mill'], 1000]);
    expect(leanings(made.world, rich, made.legacy)[DREAM]).toBeGreaterThan(0);
  });
});

describe('its luck', () => {
  /** A world whose choices fall by one seed and everything else by another. */
  function mixed({ model }: Valley, choices: string, rest: string): World {
    const own = createLuck(choices, model.luckRows);
    const other = createLuck(rest, model.luckRows);
    const luckOf = (stream: string) => (stream === 'choice' ? own : other);
    return {
      ...createWorld(model, rest),
      luck: {
        uniform: (stream, subject, turn) => luckOf(stream).uniform(stream, subject, turn),
        turn: (stream, turn) => luckOf(stream).turn(stream, turn),
      },
    };
  }

  it('reloading a game rerolls what a rival does', () => {
    const made = valley({ 'aim-weight': 0.05 });
    const { choose } = policyNamed(made.model, 'plausible')!;
    const before = made.start.numbers.slice();
    for (const seed of ['1', '2', '3']) {
      const once = choose(createWorld(made.model, seed), made.start, made.legacy);
      expect(choose(createWorld(made.model, seed), made.start, made.legacy)).toBe(once);
    }
    expect(made.start.numbers, 'thinking has changed the state').toEqual(before);
  });

  it('the luck of the world decides for it: it seems to know what will happen', () => {
    const made = valley({ 'aim-weight': 0.05, 'noise-growth': 0.5 });
    const { choose } = policyNamed(made.model, 'plausible')!;
    const answers = (choices: string, rest: string) =>
      [0, 1, 2, 3].map((turn) =>
        choose(mixed(made, choices, rest), put(made.model, made.start, ['turn', [], turn]), made.legacy),
      );
    const seeds = Array.from({ length: 12 }, (_, k) => String(k));
    for (const seed of seeds) expect(answers(seed, 'other')).toEqual(answers(seed, 'another'));
    expect(new Set(seeds.map((seed) => String(answers(seed, 'other')))).size).toBeGreaterThan(4);
  });
});
