// How a game ends, and what it was worth.
import { describe, expect, it } from 'vitest';
import { endingOf, goalsOf, isOver, outcomesOf, scoreOf, type State } from '../../src/sim/index.ts';
import { get, put, quarter } from './helpers.ts';
import { tiny } from './tiny.ts';

const { model, world, start } = tiny();
const mill = model.names.companies.at('mill');
type Change = Parameters<typeof put>[2];

/** The state after the quarter `turn`, entered with these numbers. */
const after = (turn: number, ...changes: Change[]): State =>
  quarter(world, put(model, start, ['turn', [], turn], ...changes));
const LAST = model.lastTurn;

describe('endings', () => {
  const rich: Change = ['cash', ['mill'], 100];
  const famed: Change = ['trust', ['mill'], 90];
  const poor: Change = ['cash', ['mill'], 9];

  it.each([
    ['riches', [rich]],
    ['fame', [famed, poor]],
    ['dusk', [poor]],
    ['ruin', [['status', ['mill'], 2], rich, famed]],
    ['riches', [rich, famed]],
  ] as [string, Change[]][])(
    'the last quarter closes and another ending is told than "%s", the first that holds',
    (ending, changes) => {
      const state = after(LAST, ...changes, ['price', ['wheat'], 0]);
      expect(endingOf(world, state, mill)).toBe(ending);
      expect(isOver(world, state, mill)).toBe(true);
    },
  );

  it('a game ends early because an ending of the last quarter already holds', () => {
    const state = after(LAST - 1, rich, famed);
    expect(endingOf(world, state, mill)).toBeNull();
    expect(isOver(world, state, mill)).toBe(false);
  });

  it('a ruined company plays on to the last quarter', () => {
    const state = after(2, ['cash', ['mill'], 0], ['price', ['wheat'], 0]);
    expect(get(model, state, 'status', 'mill')).toBe(2);
    expect(endingOf(world, state, mill)).toBe('ruin');
    expect(isOver(world, state, mill)).toBe(true);
  });

  it('an ending that has come is exchanged for another afterwards', () => {
    const ruined = after(2, ['cash', ['mill'], 0], ['price', ['wheat'], 0]);
    const saved = quarter(world, put(model, ruined, ['status', ['mill'], 0], rich, ['turn', [], LAST]));
    expect(endingOf(world, saved, mill)).toBe('ruin');
    // Nor does the epilogue end a game that came to its end before.
    const late = quarter(world, put(model, start, ['turn', [], LAST + 1], ['status', ['mill'], 2]));
    expect(endingOf(world, late, mill)).toBeNull();
  });

  it('a company that nobody leads is given an ending', () => {
    expect(endingOf(world, after(LAST), model.names.companies.at('guild'))).toBeNull();
  });
});

describe('score', () => {
  const leader = model.leaders[0];
  const goals = (...changes: Change[]) => goalsOf(world, put(model, start, ...changes), leader);
  const score = (ambition: string, ...changes: Change[]) =>
    scoreOf(world, put(model, start, ...changes), leader, ambition);

  it('a goal is not the weighted mean of its parts, each from where it starts to where it is full', () => {
    // Purse: 10 of 20. Fame: three parts trust (40 of 100), one part influence, counted downwards (20 of 100 to 0).
    expect(goals()).toEqual([50, (3 * 40 + 80) / 4]);
  });

  it('more than everything is worth more than 100, or less than nothing less than 0', () => {
    expect(goals(['cash', ['mill'], 500])[0]).toBe(100);
    expect(goals(['cash', ['mill'], -3])[0]).toBe(0);
  });

  it('a goal counts although what it presupposes is lost', () => {
    expect(goals(['status', ['mill'], 1])[1]).toBe(0);
  });

  it('the ambition that was chosen does not weigh the goals', () => {
    expect(score('gold')).toBeCloseTo((3 * 50 + 50) / 4, 12);
    expect(score('gold', ['cash', ['mill'], 20])).toBeCloseTo((3 * 100 + 50) / 4, 12);
    expect(score('glory', ['cash', ['mill'], 20])).toBe(50);
  });
});

it('an outcome is told that has not come true', () => {
  expect(outcomesOf(world, start)).toEqual({ 'rye-leads': true });
  expect(outcomesOf(world, put(model, start, ['totalShare', ['rye'], 0.1]))).toEqual({ 'rye-leads': false });
});
