/**
 * Adaptive Metropolis (Haario, Saksman and Tamminen 2001): a random walk through the fitted values whose steps take the
 * shape of what it has seen. Chains started apart tell by how much they disagree (Gelman and Rubin 1992).
 */
import { numbersFrom } from '../../sim/luck.ts';
import { ln } from '../../sim/math.ts';
import type { Target } from './target.ts';

export interface Chain {
  draws: number[][];
  /** Logarithm of the posterior density at each draw. */
  heights: number[];
  accepted: number;
}

/** Steps before the walk's shape is trusted, and how often it is taken anew. */
const LEARN_FROM = 200;
const RESHAPE_EVERY = 100;

/** @param spread the size of a first step in each direction. @param burn steps that are walked and forgotten. */
export function walk(
  target: Target,
  start: readonly number[],
  spread: readonly number[],
  { seed, steps, burn }: { seed: string; steps: number; burn: number },
): Chain {
  const random = numbersFrom(seed);
  const n = start.length;
  let at = [...start];
  let height = target(at);
  let shape = diagonal(spread.map((sd) => (sd * 2.4) / Math.sqrt(n) / 4));
  const seen: number[][] = [];
  const chain: Chain = { draws: [], heights: [], accepted: 0 };
  for (let step = 0; step < burn + steps; step++) {
    if (step >= LEARN_FROM && step <= burn && step % RESHAPE_EVERY === 0)
      shape = cholesky(covariance(seen.slice(seen.length >> 1)), spread, (2.4 * 2.4) / n);
    const z = Array.from({ length: n }, () => deviate(random));
    const next = at.map((value, i) => value + shape[i].reduce((sum, part, j) => sum + part * z[j], 0));
    const risen = target(next);
    if (ln(Math.max(1e-300, random())) < risen - height) {
      at = next;
      height = risen;
      if (step >= burn) chain.accepted++;
    }
    if (step < burn) seen.push(at);
    else {
      chain.draws.push(at);
      chain.heights.push(height);
    }
  }
  return chain;
}

/** A standard normal deviate: the sum of twelve uniform ones, less six. */
function deviate(random: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random();
  return sum;
}

const diagonal = (values: readonly number[]): number[][] =>
  values.map((value, i) => values.map((_, j) => (i === j ? value : 0)));

export const square = (value: number): number => value * value;

export function meanOf(draws: readonly number[][]): number[] {
  return draws[0].map((_, i) => draws.reduce((sum, draw) => sum + draw[i], 0) / draws.length);
}

function covariance(draws: readonly number[][]): number[][] {
  const mean = meanOf(draws);
  return mean.map((_, i) =>
    mean.map(
      (_, j) =>
        draws.reduce((sum, draw) => sum + (draw[i] - mean[i]) * (draw[j] - mean[j]), 0) / draws.length,
    ),
  );
}

/** The lower triangle L with L·Lᵀ = scale · matrix, never narrower than a hundredth of the spread. */
function cholesky(matrix: number[][], spread: readonly number[], scale: number): number[][] {
  const n = matrix.length;
  const lower = diagonal(spread.map(() => 0));
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = scale * (matrix[i][j] + (i === j ? 1e-4 * spread[i] * spread[i] : 0));
      for (let k = 0; k < j; k++) sum -= lower[i][k] * lower[j][k];
      lower[i][j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j][j];
    }
  }
  return lower;
}

/** Potential scale reduction of one value over chains: near 1 when they have found the same; infinite where they stand still apart. */
export function disagreement(chains: readonly Chain[], index: number): number {
  const means = chains.map(({ draws }) => draws.reduce((sum, draw) => sum + draw[index], 0) / draws.length);
  const length = chains[0].draws.length;
  const grand = means.reduce((sum, mean) => sum + mean, 0) / means.length;
  const between = (length * means.reduce((sum, mean) => sum + square(mean - grand), 0)) / (means.length - 1);
  const within =
    chains.reduce(
      (sum, { draws }, c) =>
        sum + draws.reduce((squares, draw) => squares + square(draw[index] - means[c]), 0) / (length - 1),
      0,
    ) / chains.length;
  if (within === 0) return between === 0 ? 1 : Infinity;
  return Math.sqrt((length - 1) / length + between / length / within);
}
