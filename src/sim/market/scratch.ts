/** Working arrays of the market, made once a world and overwritten every quarter: caches, never state. */
import type { Model } from '../model/types.ts';

export interface Scratch {
  /** By product: utility that is alike in every segment, and its parts that the ledger asks for. */
  base: Float64Array;
  /** By product: trust in the owner and neutrality, before a segment weighs them. */
  steward: Float64Array;
  /** By product and attribute: quality as users meet it (debt hides stability). */
  felt: Float64Array;
  /** By product and segment. */
  utility: Float64Array;
  /** By product: exp(V), in the segment at hand. */
  weight: Float64Array;
  /** By segment: new adopters this quarter, of all workloads. */
  adopters: Float64Array;
  tastes: Float64Array;
}

export function createScratch({ names }: Pick<Model, 'names'>): Scratch {
  const [products, segments, attributes] = [names.products.length, names.segments.length, names.attributes.length];
  return {
    base: new Float64Array(products),
    steward: new Float64Array(products),
    felt: new Float64Array(products * attributes),
    utility: new Float64Array(products * segments),
    weight: new Float64Array(products),
    adopters: new Float64Array(segments),
    tastes: new Float64Array(segments * attributes),
  };
}
