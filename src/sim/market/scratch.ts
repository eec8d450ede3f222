/** Working arrays of the market, made once a world and overwritten every quarter: caches, never state. */
import type { Model } from '../model/types.ts';

export interface Scratch {
  /** By product: utility that is alike in every segment. */
  base: Float64Array;
  /** By product: trust in the owner and neutrality, before a segment weighs them. */
  steward: Float64Array;
  /** By product and attribute: quality as users meet it (debt hides stability). */
  felt: Float64Array;
  /** By product and segment: what the qualities alone are worth there. */
  liking: Float64Array;
  /** By product and segment: e^V, 0 for what is not on the market. */
  weight: Float64Array;
  /** By product: its users over the D of the logit, in the segment at hand. */
  leaving: Float64Array;
  /** By segment: new adopters this quarter, of all workloads. */
  adopters: Float64Array;
  tastes: Float64Array;
  /** By segment: weight of working with other layers, and of the owner and the governance. */
  integrationWeight: Float64Array;
  stewardWeight: Float64Array;
  /** By product: utility from vendors and from an owner who ships a rival of it. */
  shelf: Float64Array;
  reproach: Float64Array;
  /** By company: use of its most used product, once the market has moved. */
  best: Float64Array;
  /** Products that run on another, and how many there are this quarter. */
  platforms: Int32Array;
}

export function createScratch({ names }: Pick<Model, 'names'>): Scratch {
  const [products, segments, attributes] = [
    names.products.length,
    names.segments.length,
    names.attributes.length,
  ];
  return {
    base: new Float64Array(products),
    steward: new Float64Array(products),
    felt: new Float64Array(products * attributes),
    liking: new Float64Array(products * segments),
    weight: new Float64Array(products * segments),
    leaving: new Float64Array(products),
    adopters: new Float64Array(segments),
    tastes: new Float64Array(segments * attributes),
    integrationWeight: new Float64Array(segments),
    stewardWeight: new Float64Array(segments),
    shelf: new Float64Array(products),
    reproach: new Float64Array(products),
    best: new Float64Array(names.companies.length),
    platforms: new Int32Array(products),
  };
}
