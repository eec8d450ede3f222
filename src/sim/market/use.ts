/** Sums over segments, in workloads: what is in containers, and what of it a product runs. */
import type { Model } from '../model/types.ts';

/** Workloads in containers, of all workloads. */
export function containerised(s: Float64Array, { size, layout }: Model): number {
  let total = 0;
  for (let i = 0; i < size.length; i++) total += size[i] * s[layout.adoption + i];
  return total;
}

/** Workloads in containers, weighted as a survey weights the segments: `adoption.all`. */
export function surveyed(s: Float64Array, { survey, layout }: Model): number {
  let sum = 0;
  for (let i = 0; i < survey.length; i++) sum += survey[i] * s[layout.adoption + i];
  return sum;
}

/** Workloads that a product runs, of all workloads, as the shares in each segment stand. */
export function useOf(s: Float64Array, { size, layout }: Model, product: number): number {
  const base = layout.share + product * size.length;
  let use = 0;
  for (let i = 0; i < size.length; i++) use += size[i] * s[layout.adoption + i] * s[base + i];
  return use;
}

/** Use of the most used product that each company owns and offers, filled into `best`. */
export function bestUses(s: Float64Array, { layout, everyProduct }: Model, best: Float64Array): Float64Array {
  best.fill(0);
  for (let p = 0; p < everyProduct.length; p++) {
    const owner = s[layout.owner + p];
    if (s[layout.launched + p] > 0 && s[layout.use + p] > best[owner]) best[owner] = s[layout.use + p]!;
  }
  return best;
}
