/** Fitting a scenario to its measurements: chains from several places, and what they have found. */
import type { Model } from '../../sim/index.ts';
import { disagreement, meanOf, square, walk, type Chain } from './chain.ts';
import { targetOf } from './target.ts';

export interface FittedValue {
  id: string;
  prior: { centre: number; sd: number };
  mean: number;
  sd: number;
  /** The fitted value that it moves with most, and the correlation. */
  partner: string;
  correlation: number;
  /** Potential scale reduction; chains have not found the same while it is far from 1. */
  disagreement: number;
}

export interface Fit {
  values: FittedValue[];
  /** Draws by calibration id, evenly spaced along all chains. */
  draws: Record<string, number>[];
  accepted: number;
}

const CHAINS = 3;

/** @param steps of each chain, after as many that are forgotten. @param keep how many draws the sample has. */
export function fit(model: Model, steps: number, keep: number): Fit {
  const { calibration } = model.parameters;
  const target = targetOf(model);
  const spread = calibration.map(({ prior }) => prior.sd);
  const chains = Array.from({ length: CHAINS }, (_, chain) =>
    walk(
      target,
      // Started apart, so that finding the same means something.
      calibration.map(({ prior: { centre, sd, min, max } }, k) =>
        Math.min(max, Math.max(min, centre + 0.5 * sd * (((chain + k) % CHAINS) - 1))),
      ),
      spread,
      { seed: `calibrate ${chain}`, steps, burn: steps },
    ),
  );
  const all = chains.flatMap(({ draws }) => draws);
  const mean = meanOf(all);
  const sd = mean.map((_, k) =>
    Math.sqrt(all.reduce((sum, draw) => sum + square(draw[k] - mean[k]), 0) / all.length),
  );
  const kept = Array.from({ length: keep }, (_, i) => all[Math.floor(((i + 0.5) * all.length) / keep)]);
  return {
    values: calibration.map(({ id, prior }, k) => ({
      id,
      prior: { centre: prior.centre, sd: prior.sd },
      mean: mean[k],
      sd: sd[k],
      ...partnerOf(all, mean, sd, k, (other) => calibration[other].id),
      disagreement: disagreement(chains, k),
    })),
    draws: kept.map((draw) => Object.fromEntries(calibration.map(({ id }, k) => [id, draw[k]]))),
    accepted: chains.reduce((sum: number, chain: Chain) => sum + chain.accepted, 0) / (CHAINS * steps),
  };
}

function partnerOf(
  draws: readonly number[][],
  mean: readonly number[],
  sd: readonly number[],
  k: number,
  nameOf: (index: number) => string,
): { partner: string; correlation: number } {
  let best = { partner: '', correlation: 0 };
  for (let other = 0; other < mean.length; other++) {
    if (other === k || sd[k] === 0 || sd[other] === 0) continue;
    const sum = draws.reduce((total, draw) => total + (draw[k] - mean[k]) * (draw[other] - mean[other]), 0);
    const correlation = sum / draws.length / sd[k] / sd[other];
    if (Math.abs(correlation) > Math.abs(best.correlation)) best = { partner: nameOf(other), correlation };
  }
  return best;
}
