// The engine's arithmetic: the same bits everywhere, and noise that is what it says it is.
import { describe, expect, it } from 'vitest';
import { clamp, exp, ln, normal } from '../../src/sim/math.ts';

function bits(value: number): string {
  return new BigUint64Array(new Float64Array([value]).buffer)[0].toString(16).padStart(16, '0');
}

/** Digest (FNV-1a over the bytes) of `of` at 20,000 points from `low` to `high`. */
function digest(of: (x: number) => number, low: number, high: number): string {
  const points = Float64Array.from({ length: 20_000 }, (_, i) => of(low + ((high - low) * i) / 20_000));
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(points.buffer)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16);
}

describe('exp and ln', () => {
  it.each([
    [exp, -30, '3d3a56e0c2ac7f74'],
    [exp, -1.4, '3fcf907d43b60714'],
    [exp, 0.1, '3ff1aec7b35a00d3'],
    [exp, 1, '4005bf0a8b145769'],
    [exp, 2.6, '402aed6f125c7cb5'],
    [exp, 30, '42a370470aec28ec'],
    [ln, 1.0000001, '3e7ad7f2847b6492'],
    [ln, 2, '3fe62e42fefa39ef'],
    [ln, 10, '40026bb1bbb55516'],
    [ln, 901, '401b36ca150e5e12'],
  ])('a record made elsewhere would not replay here: a known value has changed (%#)', (of, x, expected) => {
    expect(bits(of(x))).toBe(expected);
  });

  it('a record made elsewhere would not replay here: one of 40,000 values has changed in its last bit', () => {
    expect([digest(exp, -30, 30), digest(ln, 1e-3, 1000)]).toEqual(['672b5852', '8e7f8542']);
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
