/**
 * Estimates from a sample, each with the interval that holds the true value in 95 of 100 samples; or, for whoever compares
 * many things at once, with a wider one.
 */
import { exp } from '../sim/math.ts';

/** The 97.5% quantile of the normal distribution. */
const Z = 1.959963984540054;
/** Scores lie between 0 and 100. */
const SCORES = 100;

export interface Estimate {
  mean: number;
  low: number;
  high: number;
}

/**
 * The quantile of the standard normal distribution at 0.5 < p < 1, by bisection of its distribution function,
 * the error function in M. Abramowitz and I. Stegun's approximation 7.1.26 (absolute error below 1.5e-7).
 */
export function normalQuantile(p: number): number {
  let [low, high] = [0, 10];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normalPart(middle) < p) low = middle;
    else high = middle;
  }
  return low;
}

/** The part of a standard normal sample below z >= 0. */
function normalPart(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return 1 - (series * exp(-x * x)) / 2;
}

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The mean of at least one value in [least, most], by the normal approximation. One value alone says nothing of its spread. */
function meanWithin(values: readonly number[], least: number, most: number, z: number): Estimate {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  if (n < 2) return { mean, low: least, high: most };
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const half = z * Math.sqrt(squares / (n - 1) / n);
  return { mean, low: within(mean - half, least, most), high: within(mean + half, least, most) };
}

export const meanScore = (scores: readonly number[]): Estimate => meanWithin(scores, 0, SCORES, Z);

/** The mean of differences of scores, world by world. */
export const meanDifference = (differences: readonly number[], z = Z): Estimate =>
  meanWithin(differences, -SCORES, SCORES, z);

/** A part of `n` games, with Wilson's interval (E. B. Wilson 1927), which is sound for rare and for certain things too. */
export function part(count: number, n: number): { p: number; low: number; high: number } {
  const p = count / n;
  const scale = 1 + (Z * Z) / n;
  const middle = (p + (Z * Z) / (2 * n)) / scale;
  const half = (Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n))) / scale;
  // At 0 and 1 the formula gives the bound itself, up to rounding.
  return {
    p,
    low: count === 0 ? 0 : within(middle - half, 0, 1),
    high: count === n ? 1 : within(middle + half, 0, 1),
  };
}

/**
 * How much oftener something came in one of two games of the same world. The interval is Wald's after half a pair is
 * added to each cell (A. Agresti and Y. Min 2005): without that, worlds that all agree would claim certainty.
 */
export function pairedPart(
  pairs: readonly (readonly [boolean, boolean])[],
  z = Z,
): {
  diff: number;
  low: number;
  high: number;
} {
  const gained = pairs.filter(([one, other]) => one && !other).length;
  const lost = pairs.filter(([one, other]) => !one && other).length;
  const n = pairs.length + 2;
  const middle = (gained - lost) / n;
  const half = z * Math.sqrt(((gained + lost + 1) / n - middle * middle) / n);
  return {
    diff: (gained - lost) / pairs.length,
    low: within(middle - half, -1, 1),
    high: within(middle + half, -1, 1),
  };
}
