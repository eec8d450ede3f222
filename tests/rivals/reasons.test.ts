// Why a rival did what it did, as a player is told: by its aims, as far as it could see.
import { describe, expect, it } from 'vitest';
import { ordersOf, reasonsFor, recordPolicy } from '../../src/rivals/index.ts';
import { advance, createWorld, startState, turnOf } from '../../src/sim/index.ts';
import { put, shippedModel } from '../sim/helpers.ts';
import { DECLINE, DREAM, PAY, TAKE, valley } from './valley.ts';

const made = valley();
const { model, world, start, legacy } = made;
const told = (option: number, state = start) => reasonsFor(world, state, legacy, option);

describe('the reasons of a choice', () => {
  it('a gain is told as a loss, or beside the purse that it fills', () => {
    expect(told(TAKE).aims[0]).toMatchObject({ aim: 'purse', by: expect.closeTo(0.75 * 55, 0) as number });
    expect(told(PAY).aims[0].aim).toBe('purse');
    expect(told(PAY).aims[0].by).toBeLessThan(-1);
  });

  it('what history chose is not told apart from what it did not', () => {
    expect([DECLINE, TAKE, PAY].map((option) => told(option).recorded)).toEqual([true, false, false]);
  });

  it('a reason is made up where all options are alike, or where there was but one', () => {
    const alike = valley({}, (scenario) => {
      for (const option of scenario.decisions.find(({ id }) => id === 'legacy')!.options) option.effects = [];
    });
    expect(reasonsFor(alike.world, alike.start, alike.legacy, TAKE).aims).toEqual([]);
    const opening = model.decisions[model.names.decisions.at('opening')];
    const poor = put(model, start, ['cash', ['mill'], 0]);
    expect(reasonsFor(world, poor, opening, 0).aims).toEqual([]);
  });

  it('a dream that was closed is what the choice is measured by', () => {
    const rich = put(model, start, ['cash', ['mill'], 1000]);
    expect(told(DREAM).aims, 'a closed option has no reasons').toEqual([]);
    // With a full purse nothing is to be gained.
    expect(told(TAKE, rich).aims).toEqual([]);
  });

  it('who is after nothing is said to be after something', () => {
    const reply = model.decisions[model.names.decisions.at('reply')];
    expect(reasonsFor(world, start, reply, 0)).toEqual({ aims: [], recorded: true });
  });

  it('telling changes the state, or is told otherwise the second time', () => {
    const before = start.numbers.slice();
    expect(told(TAKE)).toEqual(told(TAKE));
    expect(start.numbers).toEqual(before);
  });
});

it('a page of reasons is told for every move, or trifles, or aims that the side does not have', () => {
  const shipped = shippedModel();
  const game = createWorld(shipped, '7');
  let [state, some] = [startState(game), 0];
  while (turnOf(shipped.layout, state) <= shipped.lastTurn) {
    const orders = ordersOf(game, state, () => recordPolicy);
    const asked = turnOf(shipped.layout, state) % 4 === 2 ? orders.choices : [];
    for (const { decision: index, option } of asked) {
      const decision = shipped.decisions[index];
      const { aims, recorded } = reasonsFor(game, state, decision, option);
      expect(recorded).toBe(option === decision.record);
      expect(aims.length).toBeLessThanOrEqual(2);
      const ids = shipped.aims[decision.company].map(({ id }) => id);
      for (const { aim, by } of aims) {
        expect(ids, decision.id).toContain(aim);
        expect(Math.abs(by)).toBeGreaterThanOrEqual(0.2);
      }
      const sizes = aims.map(({ by }) => Math.abs(by));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      some += aims.length > 0 ? 1 : 0;
    }
    state = advance(game, state, orders);
  }
  expect(some).toBeGreaterThan(5);
});
