/**
 * The engine's only transcendental functions. `Math.exp` and its kin differ in the last bit between browsers; these
 * are computed from exact operations alone, so that a game ends alike everywhere.
 */
import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';

export { exp, ln };

export const clamp = (value: number, low: number, high: number): number => (value < low ? low : value > high ? high : value);

/** Quantiles of the standard normal at 0, 1/64, …, 1/2 with the tails cut at 2.6: enough for noise, and exact. */
const HALF = [
  -2.6, -2.1539, -1.8627, -1.6759, -1.5341, -1.4178, -1.318, -1.2299, -1.1503, -1.0775, -1.01, -0.9467, -0.8871, -0.8305,
  -0.7764, -0.7245, -0.6745, -0.626, -0.579, -0.5332, -0.4888, -0.445, -0.4023, -0.3601, -0.3186, -0.2776, -0.2372, -0.197,
  -0.1573, -0.1178, -0.0784, -0.0392, 0,
];

/** A standard normal deviate from a uniform one, by linear interpolation between quantiles. */
export function normal(uniform: number): number {
  const upper = uniform > 0.5;
  const at = (upper ? 1 - uniform : uniform) * 64;
  const cell = at < 31 ? Math.floor(at) : 31;
  const value = HALF[cell]! + (HALF[cell + 1]! - HALF[cell]!) * (at - cell);
  return upper ? -value : value;
}
