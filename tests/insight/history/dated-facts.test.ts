// Facts with a date, on lines whose every number is written by hand: when each comes true, and by what margin.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datedFacts } from '../../../src/insight/history/dated-facts.ts';
import type { Condition } from '../../../src/scenario/vocabulary/conditions.ts';
import { put } from '../../sim/helpers.ts';
import { tiny } from '../../sim/tiny.ts';
import { cashLine, dated, fact, judge } from './fixture.ts';

const { model, world, start } = tiny();

const cash = (bounds: { atLeast?: number; atMost?: number }): Condition => ({
  is: 'cash',
  company: 'mill',
  ...bounds,
});
const trust = (atLeast: number): Condition => ({ is: 'trust', company: 'mill', atLeast });
const RICH = cash({ atLeast: 10 });

describe('the window', () => {
  const rising = cashLine(world, start, [5, 8, 12, 15, 15]);

  it.each([
    ['in its only quarter', '1900-Q3', '1900-Q3', true],
    ['in its first quarter', '1900-Q3', '1900-Q4', true],
    ['in its last quarter', '1900-Q1', '1900-Q3', true],
    ['a quarter early', '1900-Q4', '1901-Q1', false],
    ['a quarter late', '1900-Q1', '1900-Q2', false],
  ])('a fact that comes %s is judged wrongly', (_, from, to, ok) => {
    expect(judge(dated(from, to, RICH), rising)).toMatchObject({
      id: 'N01',
      due: [from, to],
      came: '1900-Q3',
      ok,
    });
  });

  it('a fact that never comes has a date, or is called ok', () => {
    const never = judge(dated('1900-Q1', '1901-Q1', cash({ atLeast: 30 })), rising);
    expect(never).toMatchObject({ came: null, ok: false, margin: -0.5 });
  });

  it('a fact that was true too early is called ok since it is true again in its window', () => {
    const twice = cashLine(world, start, [12, 5, 12]);
    const judged = judge(dated('1900-Q3', '1900-Q3', RICH), twice);
    expect(judged).toMatchObject({ came: '1900-Q1', ok: false });
    expect(judged.margin).toBeCloseTo(-0.2, 12);
  });

  it('a fact that hangs on the calendar comes a quarter before its date', () => {
    const during = judge(
      dated('1900-Q3', '1900-Q3', { is: 'during', from: '1900-Q3', to: '1900-Q4' }),
      rising,
    );
    expect(during).toEqual({ id: 'N01', due: ['1900-Q3', '1900-Q3'], came: '1900-Q3', ok: true, margin: 1 });
  });

  it('what has no date is judged by one', () => {
    expect(datedFacts({ ...model.scenario, facts: [fact('N02', 'state')] }, rising)).toEqual([]);
  });
});

describe('the margin of a number', () => {
  const margin = (numbers: number[], from: string, to: string, ...when: Condition[]) =>
    judge(dated(from, to, ...when), cashLine(world, start, numbers)).margin;

  it.each([
    ['the surest quarter of the window is not the one that counts', [1, 2, 12, 15, 11], 'Q3', 'Q4', 0.5],
    ['it ignores how near the fact was to coming early', [5, 9, 12, 15], 'Q3', 'Q4', 0.1],
    ['what comes after the window counts', [1, 2, 12, 19], 'Q3', 'Q3', 0.2],
    ['before the first quarter there is something to be early in', [13, 1, 1], 'Q1', 'Q1', 0.3],
    ['it is more than the whole of the bound', [0, 0, 90], 'Q3', 'Q3', 1],
    ['a fact that is late is late by something else', [1, 2, 8, 12], 'Q2', 'Q3', -0.2],
  ])('%s', (_, numbers, from, to, expected) => {
    expect(margin(numbers, `1900-${from}`, `1900-${to}`, RICH)).toBeCloseTo(expected, 12);
  });

  it('a fact that holds to a hair before its window has no margin against it', () => {
    const judged = judge(dated('1900-Q3', '1900-Q3', RICH), cashLine(world, start, [5, 10, 12]));
    expect(judged).toMatchObject({ came: '1900-Q2', ok: false });
    expect(judged.margin).toBeLessThan(0);
  });

  it('of several conditions the surest counts, not the one that hangs by a thread', () => {
    // Trust stands at 40: above 32 by a quarter of it, above 20 by more than cash is above its bound.
    const numbers = [1, 15, 15];
    expect(margin(numbers, '1900-Q2', '1900-Q2', RICH, trust(32))).toBeCloseTo(0.25, 12);
    expect(
      margin(numbers, '1900-Q2', '1900-Q2', { is: 'all', of: [RICH, { is: 'all', of: [trust(20)] }] }),
    ).toBeCloseTo(0.5, 12);
    expect(margin(numbers, '1900-Q2', '1900-Q2', trust(100), RICH)).toBeCloseTo(-0.6, 12);
  });

  it('of alternatives the weakest counts, or they count as if all had to hold', () => {
    const either: Condition = { is: 'any', of: [RICH, trust(100)] };
    expect(margin([1, 15], '1900-Q2', '1900-Q2', either)).toBeCloseTo(0.5, 12);
    // Early by whichever way is nearest: trust is 0.6 from its bound, cash 0.1.
    expect(margin([9, 15], '1900-Q2', '1900-Q2', either)).toBeCloseTo(0.1, 12);
    const inBoth: Condition = { is: 'any', of: [{ is: 'all', of: [RICH, trust(32)] }, trust(100)] };
    expect(margin([1, 15], '1900-Q2', '1900-Q2', inBoth)).toBeCloseTo(0.25, 12);
  });

  it('the opposite of a condition is as far off as the condition', () => {
    const poor: Condition = { is: 'not', of: RICH };
    expect(margin([12, 7], '1900-Q2', '1900-Q2', poor)).toBeCloseTo(0.2, 12);
    expect(margin([10, 7], '1900-Q2', '1900-Q2', poor)).toBeCloseTo(0, 12);
    expect(margin([11, 10], '1900-Q2', '1900-Q2', poor)).toBeLessThan(0);
  });
});

describe('any fact on any line', () => {
  const leaf = fc.oneof(
    fc.integer({ min: 1, max: 9 }).map((atLeast) => cash({ atLeast })),
    fc.integer({ min: 1, max: 9 }).map((atMost) => cash({ atMost })),
  );
  const { tree } = fc.letrec<{ tree: Condition }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of) => ({ is: 'all' as const, of })),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((of) => ({ is: 'any' as const, of })),
      tie('tree').map((of) => ({ is: 'not' as const, of })),
    ),
  }));

  function holds(condition: Condition, value: number): boolean {
    if (condition.is === 'all') return condition.of.every((part) => holds(part, value));
    if (condition.is === 'any') return condition.of.some((part) => holds(part, value));
    if (condition.is === 'not') return !holds(condition.of, value);
    const { atLeast = -Infinity, atMost = Infinity } = condition as { atLeast?: number; atMost?: number };
    return atLeast <= value && value <= atMost;
  }

  it('is ok without having come in its window for the first time, or has a margin that says otherwise', () => {
    const quarters = ['1900-Q1', '1900-Q2', '1900-Q3', '1900-Q4', '1901-Q1'];
    fc.assert(
      fc.property(
        tree,
        fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 5, maxLength: 5 }),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 4 }),
        (condition, numbers, one, other) => {
          const [first, last] = [Math.min(one, other), Math.max(one, other)];
          const judged = judge(
            dated(quarters[first], quarters[last], condition),
            cashLine(world, start, numbers),
          );
          const came = numbers.findIndex((value) => holds(condition, value));
          const ok = came >= first && came <= last;
          expect(judged).toMatchObject({ came: quarters[came] ?? null, ok });
          expect(judged.margin >= 0).toBe(ok);
          expect(judged.margin).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('changes the line that it is asked of', () => {
    const asked = cashLine(world, start, [5, 12]);
    const before = structuredClone(asked.quarters);
    judge(dated('1900-Q1', '1900-Q2', RICH), asked);
    expect(asked.quarters).toEqual(before);
    expect(put(model, start).numbers).toEqual(start.numbers);
  });
});
