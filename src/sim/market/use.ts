/** Sums over segments, in workloads: what is in containers, and what of it a product runs. */
import type { Model } from '../model/types.ts';

/** The part of the model that is needed here, so that readings can be compiled before the model is whole. */
type Sums = Pick<Model, 'size' | 'layout'>;

/** Workloads in containers, of all workloads. */
export function containerised(s: Float64Array, { size, layout }: Sums): number {
  let total = 0;
  for (let i = 0; i < size.length; i++) total += size[i]! * s[layout.adoption + i]!;
  return total;
}

/** Workloads that a product runs, of all workloads. */
export function useOf(s: Float64Array, { size, layout }: Sums, product: number): number {
  const base = layout.share + product * size.length;
  let use = 0;
  for (let i = 0; i < size.length; i++) use += size[i]! * s[layout.adoption + i]! * s[base + i]!;
  return use;
}

/** Use of the most used product that a company owns and offers. */
export function bestUse(s: Float64Array, model: Sums & Pick<Model, 'everyProduct'>, company: number): number {
  const { layout } = model;
  let best = 0;
  for (const p of model.everyProduct) {
    if (s[layout.owner + p] === company && s[layout.launched + p]! > 0) best = Math.max(best, useOf(s, model, p));
  }
  return best;
}
