/** The page's small arithmetic: axes, lines, names fit for files, and ledgers that add up as they are shown. */
import { describe, expect, test } from 'vitest';
import type { LedgerView } from '../../src/session/view.ts';
import { fileSafe } from '../../src/ui/parts/files.ts';
import { ledgerRows } from '../../src/ui/parts/ledger-rows.ts';
import { apart, linePath, scaleFor, ticksFor } from '../../src/ui/parts/line-chart/scale.ts';

describe('an axis', () => {
  test.each([
    [0, 0.69, 'share', [0, 0.2, 0.4, 0.6, 0.8]],
    [0, 0.93, 'share', [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [0, 0.004, 'share', [0, 0.002, 0.004, 0.006, 0.008, 0.01]],
    [-12, 131, 'money', [-50, 0, 50, 100, 150]],
    [0, 14, 'money', [0, 5, 10, 15]],
    [3, 60, 'points', [0, 25, 50, 75, 100]],
    [1, 4.4, 'tenths', [0, 2, 4, 6, 8, 10]],
  ] as const)('from %d to %d in %s has round steps that hold them', (least, largest, unit, ticks) => {
    const made = ticksFor(least, largest, unit);
    expect(made).toHaveLength(ticks.length);
    made.forEach((tick, index) => expect(tick).toBeCloseTo(ticks[index], 10));
  });
  test('has a length even where nothing happened', () => {
    expect(new Set(ticksFor(0, 0, 'money')).size).toBeGreaterThan(1);
  });
});

test('labels at the ends of lines do not lie on each other, and keep their order', () => {
  expect(apart([50, 52, 10], 15, 0, 100)).toEqual([50, 65, 10]);
  const squeezed = apart([99, 98, 97], 10, 0, 100);
  expect(squeezed).toEqual([100, 90, 80]);
});

test('the scale puts the first and last points on the frame', () => {
  const { x, y } = scaleFor({ width: 100, height: 50, left: 10, right: 10, top: 5, bottom: 5 }, 5, 0, 1);
  expect([x(0), x(4), y(0), y(1)]).toEqual([10, 90, 45, 5]);
  expect(linePath([0, 1], x, y)).toBe('M10.0 45.0L30.0 5.0');
});

test('one point needs no division by nothing', () => {
  const { x, y } = scaleFor({ width: 100, height: 50, left: 10, right: 10, top: 5, bottom: 5 }, 1, 0, 0);
  expect([x(0), y(0)].every(Number.isFinite)).toBe(true);
});

test('a seed in a file name keeps its letters, in any script', () => {
  expect(fileSafe('class B/2: 尘埃')).toBe('class_B_2_尘埃');
});

describe('a ledger', () => {
  const ledger = (...amounts: number[]): LedgerView => ({
    title: '',
    unit: 'share',
    before: 0,
    after: amounts.reduce((sum, amount) => sum + amount, 0),
    lines: amounts.map((amount) => ({
      label: '',
      cause: '',
      amount,
      group: 'work',
      origin: null,
      deeper: null,
    })),
  });
  test('shows one decimal, and two where all is small', () => {
    expect(ledgerRows(ledger(0.013, -0.003)).digits).toBe(1);
    expect(ledgerRows(ledger(0.003, -0.001)).digits).toBe(2);
  });
  test('gathers what would read as nothing, and loses none of it', () => {
    const { rows, small } = ledgerRows(ledger(0.013, 0.0004, -0.0001));
    expect(rows).toHaveLength(1);
    expect(small.count).toBe(2);
    expect(small.amount).toBeCloseTo(0.0003, 10);
  });
  test('may be empty', () => {
    expect(ledgerRows(ledger())).toEqual({ digits: 2, rows: [], small: { count: 0, amount: 0 } });
  });
});
