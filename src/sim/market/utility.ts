/**
 * Utility of every product in every segment (multinomial logit, McFadden 1974), in units of one logit:
 *
 *   V = const + Σ w·x + β·[(1 − c)·ŝ + c·Σ ŝ of compatible] + γ·ln(1 + C) + δ·ln(1 + vendors) + steward
 *       + integration + campaign + pull + noise − rival shipped by its own owner
 *
 * Tastes w drift from early to mature as the segment fills. Conditions of entry are the caller's: products that are
 * not on the market have no utility at all.
 */
import { ln } from '../math.ts';
import type { World } from '../model/types.ts';
import type { Scratch } from './scratch.ts';

/** Fills `scratch.base`, `steward` and `felt`: what is alike in every segment. */
export function productUtilities(world: World, s: Float64Array, scratch: Scratch): void {
  const { model, parameters } = world;
  const { layout, names, standardOf, reach, layerRange, layerOf, parameters: rows } = model;
  const { row } = rows;
  const attributes = names.attributes.length;
  const products = names.products.length;
  const companies = names.companies.length;
  const beta = parameters[row['network-effect']]!;
  const gamma = parameters[row['complementor-weight']]!;
  const delta = parameters[row['vendor-weight']]!;
  const neutralityWeight = parameters[row['neutrality-weight']]!;
  const hidden = parameters[row['debt-on-stability']]!;
  const rivalShipped = parameters[row['rival-shipped']]!;
  for (let p = 0; p < products; p++) {
    if (s[layout.launched + p]! <= 0) continue;
    const owner = s[layout.owner + p]!;
    for (let a = 0; a < attributes; a++) scratch.felt[p * attributes + a] = s[layout.quality + p * attributes + a]!;
    const stable = p * attributes + model.stability;
    scratch.felt[stable] = Math.max(0, scratch.felt[stable]! - hidden * s[layout.debt + p]!);
    const [first, end] = layerRange[layerOf[p]!]!;
    let vendors = 0;
    for (let c = 0; c < companies; c++) if (c !== owner && s[layout.ships + c * products + p] === 1) vendors += reach[c]!;
    let ownerShipsRival = 0;
    const ownShelf = layout.ships + owner * products;
    for (let q = first; q < end; q++) if (s[ownShelf + q] === 1 && s[layout.owner + q] !== owner && s[layout.launched + q]! > 0) ownerShipsRival = 1;
    scratch.base[p] =
      parameters[rows.constant[p]!]! +
      beta * expectedReach(s, model, p, standardOf[p]!) +
      gamma * ln(1 + s[layout.complementors + p]!) +
      (vendors > 0 ? delta * ln(1 + vendors) : 0) +
      s[layout.campaign + p]! +
      s[layout.noise + p]! -
      rivalShipped * ownerShipsRival;
    scratch.steward[p] = (s[layout.trust + owner]! - 50) / 50 + neutralityWeight * s[layout.neutrality + p]!;
  }
}

/** (1 − c)·ŝ + c·Σ ŝ of compatible products: what a user of `p` expects to be able to work with. */
function expectedReach(s: Float64Array, model: World['model'], p: number, standard: number): number {
  const { layout, layerRange, layerOf, standardOf } = model;
  const own = s[layout.expected + p]!;
  if (standard < 0) return own;
  const c = s[layout.maturity + standard]! * s[layout.conformity + p]!;
  if (c === 0) return own;
  const [first, end] = layerRange[layerOf[p]!]!;
  let compatible = 0;
  for (let q = first; q < end; q++) if (standardOf[q] === standard) compatible += s[layout.conformity + q]! * s[layout.expected + q]!;
  return (1 - c) * own + c * Math.max(own, compatible);
}

/** Fills `scratch.tastes`: a segment's weights drift from early to mature as it fills. */
export function currentTastes(world: World, s: Float64Array, scratch: Scratch): void {
  const { names, tasteEarly, tasteMature } = world.model;
  const attributes = names.attributes.length;
  for (let i = 0; i < names.segments.length; i++) {
    const fill = filled(world, s, i);
    for (let a = 0; a < attributes; a++) {
      const cell = i * attributes + a;
      scratch.tastes[cell] = tasteEarly[cell]! + (tasteMature[cell]! - tasteEarly[cell]!) * fill;
    }
  }
}

/** How far a segment is on its way to saturation, 0 to 1. */
export function filled(world: World, s: Float64Array, segment: number): number {
  const potential = world.parameters[world.model.parameters.potential[segment]!]!;
  return potential > 0 ? Math.min(1, s[world.model.layout.adoption + segment]! / potential) : 1;
}

/** Utility of `p` in `segment`; needs the scratch of this quarter. */
export function utilityIn(world: World, s: Float64Array, scratch: Scratch, p: number, segment: number, fill: number): number {
  const { layout, names, linkStart, linkTo, integrationTaste, stewardTaste } = world.model;
  const attributes = names.attributes.length;
  const segments = names.segments.length;
  let v = scratch.base[p]! + s[layout.pull + p * segments + segment]!;
  for (let a = 0; a < attributes; a++) v += scratch.tastes[segment * attributes + a]! * scratch.felt[p * attributes + a]!;
  const early = stewardTaste[2 * segment]!;
  v += (early + (stewardTaste[2 * segment + 1]! - early) * fill) * scratch.steward[p]!;
  let fit = 0;
  for (let k = linkStart[p]!; k < linkStart[p + 1]!; k++) fit += s[layout.links + k]! * s[layout.share + linkTo[k]! * segments + segment]!;
  if (fit > 0) {
    const young = integrationTaste[2 * segment]!;
    v += (young + (integrationTaste[2 * segment + 1]! - young) * fill) * fit;
  }
  return v;
}
