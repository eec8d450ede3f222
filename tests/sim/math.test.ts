// The engine's arithmetic: exp and ln are right, and noise is what it says it is. (Their bits: tests/golden.)
import { describe, expect, it } from 'vitest';
import { clamp, exp, ln, normal } from '../../src/sim/math.ts';

describe('exp and ln', () => {
  it('a number too large or too small ends a game in one that is none', () => {
    expect([exp(0), exp(-Infinity), exp(-800), exp(Infinity), exp(800), ln(1), ln(0)]).toEqual([
      1,
      0,
      0,
      Infinity,
      Infinity,
      0,
      -Infinity,
    ]);
    expect([exp(NaN), ln(-1)]).toEqual([NaN, NaN]);
  });

  it('games drift from the formulas: exp or ln is wrong by more than the last bit or two', () => {
    for (let x = -30; x <= 30; x += 0.0625)
      expect(Math.abs(exp(x) / Math.exp(x) - 1), `exp(${x})`).toBeLessThan(5e-16);
    for (let x = 0.01; x < 1000; x *= 1.03)
      expect(Math.abs(ln(x) - Math.log(x)), `ln(${x})`).toBeLessThan(1e-15 * (1 + Math.abs(Math.log(x))));
  });
});

describe('normal', () => {
  const grid = Array.from({ length: 10_001 }, (_, i) => normal(i / 10_000));

  it('more luck makes a product do worse: the deviate does not rise with the draw', () => {
    for (let i = 1; i < grid.length; i++) expect(grid[i], String(i)).toBeGreaterThan(grid[i - 1]);
  });

  it('luck favours one direction: the deviate is not symmetric about the middle draw', () => {
    expect(normal(0.5)).toBe(0);
    for (let i = 0; i <= 64; i++) expect(normal(1 - i / 128), String(i)).toBe(-normal(i / 128) + 0);
  });

  it('every draw is a calm or a storm: the standard deviation is not near 1', () => {
    const inner = grid.slice(1, -1);
    const mean = inner.reduce((sum, z) => sum + z, 0) / inner.length;
    const sd = Math.sqrt(inner.reduce((sum, z) => sum + (z - mean) ** 2, 0) / inner.length);
    expect(mean).toBeCloseTo(0, 10);
    expect(sd).toBeGreaterThan(0.96);
    expect(sd).toBeLessThan(1.02);
  });

  it('a draw beyond the table breaks a game: the tails are not cut', () => {
    expect([normal(0), normal(1)]).toEqual([-2.6, 2.6]);
    expect(normal(1 - 2 ** -32)).toBeLessThan(2.6);
  });
});

it('a number leaves its bounds, or a number within them is moved', () => {
  expect([clamp(-1, 0, 10), clamp(11, 0, 10), clamp(4, 0, 10)]).toEqual([0, 10, 4]);
});
