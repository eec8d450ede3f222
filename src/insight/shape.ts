/** How the scores of many worlds lie: a histogram, its quartiles, and in how many of them one way beat another. */

/** Points of the score that one bar of a histogram takes in. */
export const BIN = 5;
const BINS = 100 / BIN;

export interface Shape {
  /** Worlds by score: from 0 up to 5, from 5 up to 10, …, from 95 to 100. */
  bins: number[];
  quartiles: [number, number, number];
  /** Worlds in which it scored more than what it is compared with, and less. */
  better: number;
  worse: number;
}

/** `pairs`: the score, and beside it the score that it is compared with in the same world; at least one pair. */
export function shapeOf(pairs: readonly (readonly [number, number])[]): Shape {
  const bins = new Array<number>(BINS).fill(0);
  for (const [score] of pairs) bins[Math.min(BINS - 1, Math.max(0, Math.floor(score / BIN)))]++;
  const sorted = pairs.map(([score]) => score).sort((a, b) => a - b);
  return {
    bins,
    quartiles: [quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75)],
    better: pairs.filter(([one, other]) => one > other).length,
    worse: pairs.filter(([one, other]) => one < other).length,
  };
}

/** Between two values by where it falls between their ranks (R. J. Hyndman and Y. Fan 1996, type 7). */
function quantile(sorted: readonly number[], part: number): number {
  const at = part * (sorted.length - 1);
  const below = Math.floor(at);
  const above = Math.min(sorted.length - 1, below + 1);
  return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}
