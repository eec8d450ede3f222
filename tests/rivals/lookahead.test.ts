// A side that plays to win thinks in playouts: so many worlds, so many quarters, whatever the clock says.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { lookahead } from '../../src/rivals/lookahead.ts';
import { policyNamed, recordPolicy } from '../../src/rivals/index.ts';
import { advance, createWorld, dueDecisions, NO_ORDERS } from '../../src/sim/index.ts';
import { put, seeds } from '../sim/helpers.ts';
import { DECLINE, TAKE, valley } from './valley.ts';

/** Worlds drawn and phases played by whoever thinks. */
const spent = vi.hoisted(() => ({ worlds: 0, phases: 0 }));
vi.mock('../../src/sim/index.ts', async (original) => {
  const engine = await original<typeof import('../../src/sim/index.ts')>();
  return {
    ...engine,
    createWorld: (...given: Parameters<typeof engine.createWorld>) => {
      spent.worlds++;
      return engine.createWorld(...given);
    },
    advanceInPlace: (...given: Parameters<typeof engine.advanceInPlace>) => {
      spent.phases++;
      engine.advanceInPlace(...given);
    },
  };
});
beforeEach(() => Object.assign(spent, { worlds: 0, phases: 0 }));

const NOISY = { 'noise-growth': 0.2, 'survey-error': 0.2 };

describe('a side that looks ahead', () => {
  it('passes by what is plainly better, or takes what it cannot have', () => {
    const made = valley(NOISY);
    for (const budget of [
      { worlds: 1, quarters: 2 },
      { worlds: 3, quarters: 30 },
    ]) {
      const policy = lookahead('free', budget);
      for (const seed of seeds(12))
        expect(policy.choose(createWorld(made.model, seed), made.start, made.legacy)).toBe(TAKE);
    }
  });

  it('takes the last of equals, so that the order of options is a matter of taste', () => {
    const made = valley({}, (scenario) => {
      for (const option of scenario.decisions.find(({ id }) => id === 'legacy')!.options) option.effects = [];
    });
    expect(lookahead('free', { worlds: 2, quarters: 4 }).choose(made.world, made.start, made.legacy)).toBe(
      DECLINE,
    );
  });

  it('thinks where there is nothing to think about', () => {
    const made = valley();
    const { model, world, start } = made;
    const answered = put(model, start, ['cash', ['mill'], 0]);
    const opening = dueDecisions(world, answered).find(({ id }) => id === 'opening')!;
    Object.assign(spent, { worlds: 0, phases: 0 });
    expect(lookahead('free', { worlds: 9, quarters: 9 }).choose(world, answered, opening)).toBe(0);
    expect(spent).toEqual({ worlds: 0, phases: 0 });
  });

  it('answers otherwise the second time, or after it has thought about something else', () => {
    const { model, start, legacy } = valley(NOISY);
    const policy = lookahead('free', { worlds: 2, quarters: 4 });
    const leader = model.leaders[0];
    for (const seed of seeds(5)) {
      const world = createWorld(model, seed);
      const before = start.numbers.slice();
      const plan = policy.plan(world, start, leader);
      const choice = policy.choose(world, start, legacy);
      policy.choose(createWorld(model, `${seed}0`), put(model, start, ['cash', ['mill'], 3]), legacy);
      expect(policy.choose(createWorld(model, seed), start, legacy)).toBe(choice);
      expect(policy.plan(createWorld(model, seed), start, leader)).toEqual(plan);
      expect(start.numbers).toEqual(before);
    }
  });

  it('plans what no style of play would plan', () => {
    const { model, world, start } = valley(NOISY);
    const leader = model.leaders[0];
    const styles = [recordPolicy, policyNamed(model, 'plan:baker')!].map((style) =>
      style.plan(world, start, leader),
    );
    expect(styles).toContainEqual(lookahead('free', { worlds: 1, quarters: 6 }).plan(world, start, leader));
  });
});

describe('the budget of thinking', () => {
  it.each([
    [1, 1],
    [1, 6],
    [3, 2],
    [4, 5],
  ])('it takes as long as it likes: %i worlds of %i quarters are not what is played', (worlds, quarters) => {
    const { model, world, start, legacy } = valley(NOISY);
    Object.assign(spent, { worlds: 0, phases: 0 });
    const policy = lookahead('free', { worlds, quarters });
    policy.choose(world, start, legacy);
    // Three options are open; a quarter has two phases.
    expect(spent).toEqual({ worlds, phases: worlds * 3 * quarters * 2 });
    Object.assign(spent, { worlds: 0, phases: 0 });
    // The record's plan and one named plan.
    policy.plan(world, start, model.leaders[0]);
    expect(spent).toEqual({ worlds, phases: worlds * 2 * quarters * 2 });
  });

  it('it plays on beyond the last quarter that counts', () => {
    const { model, world, start, legacy } = valley(NOISY);
    const late = put(model, start, ['turn', [], model.lastTurn - 1]);
    Object.assign(spent, { worlds: 0, phases: 0 });
    lookahead('lookahead', { worlds: 1, quarters: 30 }).choose(world, late, legacy);
    expect(spent.phases).toBe(3 * 2 * 2);
  });

  it('an answer is thought through for half a quarter too much or too little', () => {
    const { model, world, start } = valley({}, (scenario) => {
      scenario.companies.find(({ id }) => id === 'bakery')!.wants = [
        {
          id: 'w',
          label: 'W',
          weight: 1,
          parts: [{ measure: { is: 'cash', company: 'bakery' }, from: 0, to: 50 }],
        },
      ];
    });
    const choices = ['opening', 'legacy'].map((id) => ({
      decision: model.names.decisions.at(id),
      option: id === 'opening' ? 1 : 0,
    }));
    const asked = advance(world, start, { ...NO_ORDERS, choices });
    const [reply] = dueDecisions(world, asked);
    Object.assign(spent, { worlds: 0, phases: 0 });
    lookahead('free', { worlds: 1, quarters: 3 }).choose(world, asked, reply);
    expect(spent.phases).toBe(2 * (1 + 2 * 2));
  });
});
