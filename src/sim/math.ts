/**
 * The engine's only transcendental functions. `Math.exp` and its kin differ in the last bit between browsers; these
 * are computed from exact operations alone (+ − × ÷ and the square root), so that a game ends alike everywhere.
 */
import ln from '@stdlib/math-base-special-ln';

export { ln };

/** Steps to a factor of two in the table of powers. */
const STEPS = 32;
const STEPS_PER_UNIT = 46.16624130844683;
/** ln 2 / 32 in two parts: the first has so few bits that a whole number of up to 16 bits times it is exact. */
const STEP_HIGH = 0.021660849391992087;
const STEP_LOW = 5.062034433330175e-13;
/** 1/3!, 1/4!, 1/5!, 1/6!: terms of the series of e^r. */
const [THIRD, FOURTH, FIFTH, SIXTH] = [1 / 6, 1 / 24, 1 / 120, 1 / 720];
/** Beyond this e^x or e^-x is no number that a double holds. */
const LARGEST = 708;

/** 2^(i/32), from square roots alone. */
const ROOTS = new Float64Array(STEPS);
/** 2^i for i from -1024 to 1023. */
const POWERS = new Float64Array(2048);
fillTables();

function fillTables(): void {
  const root = [2];
  for (let level = 0; level < 5; level++) root.push(Math.sqrt(root[level]));
  for (let i = 0; i < STEPS; i++) {
    let value = 1;
    for (let level = 1; level <= 5; level++) if (i & (STEPS >> level)) value *= root[level];
    ROOTS[i] = value;
  }
  POWERS[1024] = 1;
  for (let i = 1025; i < 2048; i++) POWERS[i] = 2 * POWERS[i - 1];
  for (let i = 1023; i >= 0; i--) POWERS[i] = POWERS[i + 1] / 2;
}

/**
 * e^x to within two units in the last place. x = k·ln2/32 + r with |r| < 0.011, e^r by seven terms of its series,
 * 2^(k/32) from the tables. Ours rather than a library's because half of the engine's time went into one: a portable
 * library scales by taking doubles apart, we by a table.
 */
export function exp(x: number): number {
  if (!(x < LARGEST)) return x >= LARGEST ? Infinity : NaN;
  if (x < -LARGEST) return 0;
  const k = Math.floor(x * STEPS_PER_UNIT + 0.5);
  const r = x - k * STEP_HIGH - k * STEP_LOW;
  const rr = r * r;
  // In pairs, so that the processor can work on them side by side.
  const series = 1 + r + rr * (0.5 + r * THIRD + rr * (FOURTH + r * FIFTH + rr * SIXTH));
  return series * ROOTS[k & (STEPS - 1)] * POWERS[(k >> 5) + 1024];
}

export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;

/** Quantiles of the standard normal at 0, 1/64, …, 1/2 with the tails cut at 2.6: enough for noise, and exact. */
const HALF = [
  -2.6, -2.1539, -1.8627, -1.6759, -1.5341, -1.4178, -1.318, -1.2299, -1.1503, -1.0775, -1.01, -0.9467,
  -0.8871, -0.8305, -0.7764, -0.7245, -0.6745, -0.626, -0.579, -0.5332, -0.4888, -0.445, -0.4023, -0.3601,
  -0.3186, -0.2776, -0.2372, -0.197, -0.1573, -0.1178, -0.0784, -0.0392, 0,
];

/** A standard normal deviate from a uniform one, by linear interpolation between quantiles. */
export function normal(uniform: number): number {
  const upper = uniform > 0.5;
  const at = (upper ? 1 - uniform : uniform) * 64;
  const cell = at < 31 ? Math.floor(at) : 31;
  const value = HALF[cell] + (HALF[cell + 1] - HALF[cell]) * (at - cell);
  return upper ? -value : value;
}
