/**
 * Diffusion of containers in each segment: Bass (1969), one quarter a step,
 *
 *   ΔN = (p·a + q·N/M)·(M − N)
 *
 * The appeal a = exp(λ·(U − reference)) comes from the best packaging and the best runtime on offer, from trust in
 * who makes them, and from the price of change, which the ecosystem's tools lower.
 */
import { clamp, exp, ln } from '../math.ts';
import type { Quarter } from '../model/types.ts';
import type { Scratch } from './scratch.ts';

/** The appeal is cut here: past it, early adopters cannot come any faster. */
const MOST_APPEAL = 5;

/** Part of the price of change that tools around all products have taken away, in units of utility. */
export function frictionRelief(q: Quarter): number {
  const { layout, names, parameters } = q.model;
  let ecosystem = 0;
  for (let p = 0; p < names.products.length; p++)
    if (q.s[layout.launched + p] > 0) ecosystem += q.s[layout.complementors + p];
  return q.world.parameters[parameters.row['friction-relief']] * ln(1 + ecosystem);
}

/** Fills `scratch.adopters`: workloads of each segment that go into containers this quarter, of all its workloads. */
export function diffuse(q: Quarter, scratch: Scratch): void {
  const { s, world, model } = q;
  const { layout, names, appeal, layerRange, parameters: rows } = model;
  const segments = names.segments.length;
  const slope = world.parameters[rows.row['appeal-slope']];
  const reference = world.parameters[rows.row['appeal-reference']];
  const relief = frictionRelief(q);
  for (let i = 0; i < names.segments.length; i++) {
    const steward = scratch.stewardWeight[i];
    let best = 0;
    for (let layer = 0; layer < appeal.length; layer++) {
      if (appeal[layer] === 0) continue;
      const [first, end] = layerRange[layer];
      let top = 0;
      for (let p = first; p < end; p++) {
        if (s[layout.launched + p] <= 0) continue;
        const v = steward * scratch.steward[p] + scratch.liking[p * segments + i];
        if (v > top) top = v;
      }
      best += appeal[layer] * top;
    }
    const a = Math.min(
      MOST_APPEAL,
      exp(clamp(slope * (best - reference - s[layout.friction + i] + relief), -20, 20)),
    );
    const [M, n] = [world.parameters[rows.potential[i]], s[layout.adoption + i]];
    const rate =
      world.parameters[rows.innovation[i]] * a + (M > 0 ? (world.parameters[rows.imitation[i]] * n) / M : 0);
    scratch.adopters[i] = clamp(rate, 0, 1) * Math.max(0, M - n);
  }
}
