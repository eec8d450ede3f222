// The walk through what is to be fitted: it finds a density that is known, and chains tell when they have not found the same.
import { describe, expect, it } from 'vitest';
import { disagreement, meanOf, walk, type Chain } from '../../../src/insight/calibration/chain.ts';

/** Two values around (1, -2), with spreads of 0.5 and 2, that move together by 0.8. */
const CORRELATION = 0.8;
const normal = ([x, y]: readonly number[]) => {
  const [a, b] = [(x - 1) / 0.5, (y + 2) / 2];
  return (-0.5 * (a * a + b * b - 2 * CORRELATION * a * b)) / (1 - CORRELATION * CORRELATION);
};
const spread = (chain: Chain, i: number, j = i) => {
  const mean = meanOf(chain.draws);
  const sum = chain.draws.reduce((total, draw) => total + (draw[i] - mean[i]) * (draw[j] - mean[j]), 0);
  return sum / chain.draws.length;
};
const LONG = { seed: 'dough', steps: 30_000, burn: 5_000 };

describe('the walk', () => {
  const chain = walk(normal, [3, 3], [1, 1], LONG);

  it('a density that everybody knows is not found: other means, spreads or ties', () => {
    const [x, y] = meanOf(chain.draws);
    expect(Math.abs(x - 1)).toBeLessThan(0.04);
    expect(Math.abs(y + 2)).toBeLessThan(0.16);
    expect(Math.abs(Math.sqrt(spread(chain, 0)) / 0.5 - 1)).toBeLessThan(0.06);
    expect(Math.abs(Math.sqrt(spread(chain, 1)) / 2 - 1)).toBeLessThan(0.06);
    const correlation = spread(chain, 0, 1) / Math.sqrt(spread(chain, 0) * spread(chain, 1));
    expect(Math.abs(correlation - CORRELATION)).toBeLessThan(0.03);
  });

  it('the tails are thinner or fatter than they are', () => {
    const beyond = (sds: number) =>
      chain.draws.filter(([x]) => Math.abs(x - 1) > sds * 0.5).length / chain.draws.length;
    expect(Math.abs(beyond(1) - 0.317)).toBeLessThan(0.03);
    expect(Math.abs(beyond(2) - 0.0455)).toBeLessThan(0.015);
  });

  it('it stands still, or takes every step', () => {
    const part = chain.accepted / LONG.steps;
    expect(part).toBeGreaterThan(0.2);
    expect(part).toBeLessThan(0.5);
  });

  it('what it walked before it knew the way is kept, or a height is not that of its draw', () => {
    expect([chain.draws.length, chain.heights.length]).toEqual([LONG.steps, LONG.steps]);
    chain.draws.slice(0, 100).forEach((draw, i) => expect(chain.heights[i]).toBe(normal(draw)));
    expect(Math.abs(chain.draws[0][0] - 1)).toBeLessThan(2.5);
  });

  it('the same seed walks another way, or another seed the same', () => {
    const short = { seed: 'dough', steps: 300, burn: 300 };
    const one = walk(normal, [0, 0], [1, 1], short);
    expect(walk(normal, [0, 0], [1, 1], short)).toEqual(one);
    expect(walk(normal, [0, 0], [1, 1], { ...short, seed: 'batter' }).draws).not.toEqual(one.draws);
  });

  it('it goes where nothing can be', () => {
    const half = (values: readonly number[]) => (values[0] < 0 ? -Infinity : -0.5 * values[0] * values[0]);
    const { draws } = walk(half, [1], [1], { seed: '1', steps: 20_000, burn: 2_000 });
    expect(Math.min(...draws.map(([x]) => x))).toBeGreaterThanOrEqual(0);
    expect(Math.abs(meanOf(draws)[0] - Math.sqrt(2 / Math.PI))).toBeLessThan(0.04);
  });
});

describe('chains', () => {
  const chain = (...values: number[]): Chain => ({
    draws: values.map((value) => [0, value]),
    heights: [],
    accepted: 0,
  });

  it('disagree by another measure than Gelman and Rubin have given', () => {
    // Means 2 and 4, so between 3 × 2 = 6; each has a variance of 1: √(2/3 + 6/3).
    expect(disagreement([chain(1, 2, 3), chain(3, 4, 5)], 1)).toBeCloseTo(Math.sqrt(8 / 3), 12);
  });

  it('that have found the same are said to disagree', () => {
    const found = ['a', 'b', 'c'].map((seed) =>
      walk(normal, [0, 0], [1, 1], { ...LONG, seed, steps: 8_000 }),
    );
    expect(disagreement(found, 0)).toBeLessThan(1.02);
    expect(disagreement(found, 1)).toBeLessThan(1.02);
    expect(disagreement([chain(5, 5), chain(5, 5)], 1)).toBe(1);
  });

  it('that sit on two hills are said to agree', () => {
    const hills = ([x]: readonly number[]) => Math.max(-0.5 * (x - 20) ** 2, -0.5 * (x + 20) ** 2);
    const found = [-20, 20].map((start) => walk(hills, [start], [1], { seed: '1', steps: 1000, burn: 500 }));
    expect(disagreement(found, 0)).toBeGreaterThan(5);
  });

  it('that have not moved from where they were put are said to agree', () => {
    expect(disagreement([chain(5, 5), chain(6, 6)], 1)).toBe(Infinity);
  });
});
