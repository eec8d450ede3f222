// Estimates and their intervals, against numbers worked out elsewhere.
import { describe, expect, it } from 'vitest';
import { meanDifference, meanScore, normalQuantile, pairedPart, part } from '../../src/insight/estimate.ts';

const pairs = (gained: number, lost: number, same: number) => [
  ...Array.from({ length: gained }, () => [true, false] as const),
  ...Array.from({ length: lost }, () => [false, true] as const),
  ...Array.from({ length: same }, () => [true, true] as const),
];

describe('a mean', () => {
  it('claims to be surer, or less sure, than its games allow', () => {
    const { mean, low, high } = meanScore([45, 50, 55]);
    // sd 5, so 1.96 * 5 / sqrt(3) to either side.
    expect(mean).toBe(50);
    expect(low).toBeCloseTo(50 - 5.658, 3);
    expect(high).toBeCloseTo(50 + 5.658, 3);
  });

  it('one game alone is taken for certainty, or an interval leaves what scores can be', () => {
    expect(meanScore([50])).toEqual({ mean: 50, low: 0, high: 100 });
    expect(meanDifference([3])).toEqual({ mean: 3, low: -100, high: 100 });
    expect(meanScore([1, 99])).toEqual({ mean: 50, low: 0, high: 100 });
    expect(meanDifference([2, 2, 2])).toEqual({ mean: 2, low: 2, high: 2 });
  });
});

describe('a part of the games', () => {
  it.each([
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
    [1, 400, 0.0004, 0.014],
    [0, 1, 0, 0.7935],
  ])('%i of %i is not told with the interval of Wilson', (count, n, low, high) => {
    const told = part(count, n);
    expect(told.p).toBe(count / n);
    expect(told.low).toBeCloseTo(low, 3);
    expect(told.high).toBeCloseTo(high, 3);
  });
});

describe('a difference of parts', () => {
  it('what came oftener is told to come more rarely, or more often than it does', () => {
    const { diff, low, high } = pairedPart(pairs(12, 4, 84));
    expect(diff).toBeCloseTo(0.08, 12);
    // (12 - 4) / 102, and 1.96 * sqrt((17/102 - (8/102)^2) / 102).
    expect(low).toBeCloseTo(0.0784 - 0.0777, 3);
    expect(high).toBeCloseTo(0.0784 + 0.0777, 3);
  });

  it('worlds that all agree are taken for certainty', () => {
    const same = pairedPart(pairs(0, 0, 20));
    expect(same.diff).toBe(0);
    expect(same.low).toBeLessThan(0);
    expect(same.high).toBeCloseTo(-same.low, 12);
    const always = pairedPart(pairs(10, 0, 0));
    expect(always).toMatchObject({ diff: 1, high: 1 });
    expect(always.low).toBeGreaterThan(0.4);
    expect(always.low).toBeLessThan(0.8);
  });
});

describe('what many comparisons at once ask for', () => {
  // From tables of the normal distribution.
  it.each([
    [0.975, 1.959964],
    [0.995, 2.575829],
    [0.9995, 3.290527],
    [0.75, 0.67449],
  ])('the quantile at %f is not that of the tables', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 4);
  });

  it('a wider interval is no wider', () => {
    expect(meanDifference([1, 2, 3], 3).high).toBeGreaterThan(meanDifference([1, 2, 3]).high);
    const some = pairs(10, 4, 20);
    expect(pairedPart(some, 3).low).toBeLessThan(pairedPart(some).low);
  });
});
