/**
 * Utility of every product in every segment (multinomial logit, McFadden 1974), in units of one logit:
 *
 *   V = const + Σ w·x + β·[(1 − c)·ŝ + c·Σ ŝ of compatible] + γ·ln(1 + C) + δ·ln(1 + vendors) + steward
 *       + integration + campaign + pull + noise − rival shipped by its own owner
 *
 * Tastes w drift from early to mature as the segment fills. Conditions of entry are the caller's: products that are
 * not on the market have no utility at all.
 */
import { exp, ln } from '../math.ts';
import type { World } from '../model/types.ts';
import type { Scratch } from './scratch.ts';

/** Beyond this no utility makes a difference that a double can hold apart. */
export const FURTHEST = 30;

/** Fills `scratch.base`, `steward` and `felt`: what is alike in every segment. */
export function productUtilities(world: World, s: Float64Array, scratch: Scratch): void {
  const { model, parameters } = world;
  const { layout, names, standardOf, parameters: rows } = model;
  const { row } = rows;
  const attributes = names.attributes.length;
  const products = names.products.length;
  const beta = parameters[row['network-effect']];
  const gamma = parameters[row['complementor-weight']];
  const neutralityWeight = parameters[row['neutrality-weight']];
  const hidden = parameters[row['debt-on-stability']];
  stockShelves(world, s, scratch);
  for (let p = 0; p < products; p++) {
    if (s[layout.launched + p] <= 0) continue;
    const owner = s[layout.owner + p];
    for (let a = 0; a < attributes; a++)
      scratch.felt[p * attributes + a] = s[layout.quality + p * attributes + a]!;
    const stable = p * attributes + model.stability;
    scratch.felt[stable] = Math.max(0, scratch.felt[stable] - hidden * s[layout.debt + p]);
    scratch.base[p] =
      parameters[rows.constant[p]] +
      beta * expectedReach(s, model, p, standardOf[p]) +
      gamma * ln(1 + s[layout.complementors + p]) +
      scratch.shelf[p] +
      s[layout.campaign + p] +
      s[layout.noise + p];
    scratch.steward[p] = (s[layout.trust + owner] - 50) / 50 + neutralityWeight * s[layout.neutrality + p];
  }
}

/**
 * Fills `scratch.shelf`: δ·ln(1 + reach of the vendors that ship a product beside its owner), less what it costs a
 * product that its own owner ships a rival of it.
 */
function stockShelves(world: World, s: Float64Array, scratch: Scratch): void {
  const { model, parameters } = world;
  const { layout, names, reach, layerRange, layerOf, shelfCompany, shelfProduct, parameters: rows } = model;
  const products = names.products.length;
  const { shelf, reproach } = scratch;
  shelf.fill(0);
  reproach.fill(0);
  const rivalShipped = parameters[rows.row['rival-shipped']];
  for (let k = 0; k < shelfCompany.length; k++) {
    const [c, p] = [shelfCompany[k], shelfProduct[k]];
    if (s[layout.ships + c * products + p] !== 1 || s[layout.owner + p] === c || s[layout.launched + p] <= 0)
      continue;
    shelf[p] += reach[c];
    const [first, end] = layerRange[layerOf[p]];
    for (let q = first; q < end; q++) if (s[layout.owner + q] === c) reproach[q] = rivalShipped;
  }
  const delta = parameters[rows.row['vendor-weight']];
  for (let p = 0; p < products; p++) shelf[p] = (shelf[p] > 0 ? delta * ln(1 + shelf[p]) : 0) - reproach[p];
}

/** (1 − c)·ŝ + c·Σ ŝ of compatible products: what a user of `p` expects to be able to work with. */
function expectedReach(s: Float64Array, model: World['model'], p: number, standard: number): number {
  const { layout, layerRange, layerOf, standardOf } = model;
  const own = s[layout.expected + p];
  if (standard < 0) return own;
  const c = s[layout.maturity + standard] * s[layout.conformity + p];
  if (c === 0) return own;
  const [first, end] = layerRange[layerOf[p]];
  let compatible = 0;
  for (let q = first; q < end; q++)
    if (standardOf[q] === standard) compatible += s[layout.conformity + q] * s[layout.expected + q];
  return (1 - c) * own + c * Math.max(own, compatible);
}

/** Fills the segments' part of the scratch: their weights drift from early to mature as they fill. */
export function currentTastes(world: World, s: Float64Array, scratch: Scratch): void {
  const { names, tasteEarly, tasteMature, integrationTaste, stewardTaste, layout, parameters } = world.model;
  const attributes = names.attributes.length;
  for (let i = 0; i < names.segments.length; i++) {
    const potential = world.parameters[parameters.potential[i]];
    const fill = potential > 0 ? Math.min(1, s[layout.adoption + i] / potential) : 1;
    scratch.integrationWeight[i] =
      integrationTaste[2 * i] + (integrationTaste[2 * i + 1] - integrationTaste[2 * i]) * fill;
    scratch.stewardWeight[i] = stewardTaste[2 * i] + (stewardTaste[2 * i + 1] - stewardTaste[2 * i]) * fill;
    for (let a = 0; a < attributes; a++) {
      const cell = i * attributes + a;
      scratch.tastes[cell] = tasteEarly[cell] + (tasteMature[cell] - tasteEarly[cell]) * fill;
    }
  }
}

/** Fills `scratch.liking`, and `scratch.weight` with e^V of every product in every segment; 0 for what is not on the market. */
export function weighProducts(world: World, s: Float64Array, scratch: Scratch): void {
  const { layout, names, linkStart, linkTo } = world.model;
  const { base, steward, tastes, felt, liking, weight, integrationWeight, stewardWeight } = scratch;
  const attributes = names.attributes.length;
  const segments = names.segments.length;
  const { launched, pull, links, share } = layout;
  for (let p = 0; p < base.length; p++) {
    const row = p * segments;
    if (s[launched + p] <= 0) {
      // Once zero, it stays so until the product comes to market.
      if (weight[row] !== 0) weight.fill(0, row, row + segments);
      continue;
    }
    for (let i = 0; i < segments; i++) {
      let liked = 0;
      for (let a = 0; a < attributes; a++) liked += tastes[i * attributes + a] * felt[p * attributes + a];
      liking[row + i] = liked;
      let v = base[p] + s[pull + row + i] + stewardWeight[i] * steward[p] + liked;
      let fit = 0;
      for (let k = linkStart[p]; k < linkStart[p + 1]; k++)
        fit += s[links + k] * s[share + linkTo[k] * segments + i];
      v += integrationWeight[i] * fit;
      weight[row + i] = exp(v < -FURTHEST ? -FURTHEST : v > FURTHEST ? FURTHEST : v);
    }
  }
}
