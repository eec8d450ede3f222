/** A quarter of the market: utilities, diffusion, choice, what platforms bring along, expectations. */
import { clamp, normal } from '../math.ts';
import { phaseCause } from '../model/causes.ts';
import type { Quarter } from '../model/types.ts';
import { choose } from './choice.ts';
import { diffuse } from './diffusion.ts';
import { createScratch, type Scratch } from './scratch.ts';
import { containerised, surveyed, useOf } from './use.ts';
import { currentTastes, productUtilities, weighProducts } from './utility.ts';
import type { Model } from '../model/types.ts';
import type { World } from '../model/types.ts';

const LUCK = phaseCause('luck');

const scratches = new WeakMap<Model, Scratch>();

/** The scratch of a model; a cache that every quarter overwrites from end to end before it reads it. */
export function scratchOf(model: Model): Scratch {
  let scratch = scratches.get(model);
  if (!scratch) scratches.set(model, (scratch = createScratch(model)));
  return scratch;
}

/** Noise in utility: AR(1), a new innovation for every product on the market each quarter. */
export function stirLuck(q: Quarter): void {
  const { layout, names, parameters } = q.model;
  const keep = q.world.parameters[parameters.row['noise-persistence']];
  const sd = q.world.parameters[parameters.row['noise-growth']];
  const luck = q.world.luck.turn('growth', q.turn);
  for (let p = 0; p < names.products.length; p++) {
    if (q.s[layout.launched + p] <= 0) continue;
    const at = layout.noise + p;
    q.shift(at, keep * q.s[at] + sd * normal(luck[p]) - q.s[at], LUCK);
  }
}

/** Fills the scratch with this quarter's utilities and adopters. */
export function prepareMarket(q: Quarter, scratch: Scratch): void {
  productUtilities(q.world, q.s, scratch);
  currentTastes(q.world, q.s, scratch);
  weighProducts(q.world, q.s, scratch);
  diffuse(q, scratch);
}

/** Moves shares and adoption on by a quarter from a prepared scratch. */
export function moveMarket(q: Quarter, scratch: Scratch): void {
  const { names, layout } = q.model;
  // From the platform down: a platform's workloads are counted in the layer below it.
  for (let layer = names.layers.length - 1; layer >= 0; layer--) {
    for (let i = 0; i < names.segments.length; i++) choose(q, scratch, layer, i);
  }
  for (let i = 0; i < names.segments.length; i++) q.s[layout.adoption + i] += scratch.adopters[i];
  carryPlatforms(q, scratch);
}

/**
 * What a platform runs counts for the product that it runs on: of a layer, the part that platforms bring is theirs
 * to give, and the rest is chosen freely. Nothing is counted twice, and the layer still sums to 1.
 */
function carryPlatforms(q: Quarter, scratch: Scratch): void {
  const { s, model } = q;
  const { layout, names, layerOf, layerRange } = model;
  const segments = names.segments.length;
  const { platforms } = scratch;
  let count = 0;
  for (let p = 0; p < names.products.length; p++) {
    const base = s[layout.runsOn + p] - 1;
    // Nothing runs on what has never been on the market; what has been taken off it is still run by its platforms.
    if (base >= 0 && s[layout.launched + p] > 0 && s[layout.launched + base] !== 0) platforms[count++] = p;
  }
  for (let layer = names.layers.length - 1; layer >= 0; layer--) {
    const [first, end] = layerRange[layer];
    let carries = false;
    for (let k = 0; k < count; k++) {
      const base = s[layout.runsOn + platforms[k]] - 1;
      if (base >= first && base < end && layerOf[platforms[k]] > layer) carries = true;
    }
    if (!carries) {
      s.copyWithin(
        layout.share + first * segments,
        layout.free + first * segments,
        layout.free + end * segments,
      );
      s.copyWithin(
        layout.none + layer * segments,
        layout.outside + layer * segments,
        layout.outside + (layer + 1) * segments,
      );
      continue;
    }
    s.fill(0, layout.share + first * segments, layout.share + end * segments);
    for (let i = 0; i < segments; i++) {
      let carried = 0;
      for (let k = 0; k < count; k++) {
        const platform = platforms[k];
        const base = s[layout.runsOn + platform] - 1;
        if (base < first || base >= end || layerOf[platform] <= layer) continue;
        const brought = s[layout.share + platform * segments + i];
        s[layout.share + base * segments + i] += brought;
        carried += brought;
      }
      const chosen = clamp(1 - carried, 0, 1);
      // Platforms of several layers may claim more than there is; they then share it out.
      const claim = carried > 1 ? 1 / carried : 1;
      let rest = 1;
      for (let p = first; p < end; p++) {
        const at = layout.share + p * segments + i;
        s[at] = claim * s[at] + chosen * s[layout.free + p * segments + i];
        rest -= s[at];
      }
      s[layout.none + layer * segments + i] = rest > 0 ? rest : 0;
    }
  }
}

/** Measures what has come about: use and shares over all segments, and the expectations that lag behind them. */
export function measureMarket(q: Quarter): void {
  const { s, model, world } = q;
  const { layout, names } = model;
  const weight = world.parameters[model.parameters.row['expectation-weight']];
  const base = world.parameters[model.parameters.row['expectation-base']];
  const total = containerised(s, model);
  s[layout.surveyed] = surveyed(s, model);
  for (let p = 0; p < names.products.length; p++) {
    // What has never been on the market has nothing to be measured.
    if (s[layout.launched + p] === 0) continue;
    const use = useOf(s, model, p);
    s[layout.inflow + p] = Math.max(0, use - s[layout.use + p]);
    s[layout.use + p] = use;
    s[layout.lastTotalShare + p] = s[layout.totalShare + p]!;
    s[layout.totalShare + p] = total > 0 ? use / total : 0;
    // While a layer is small nobody expects anything of it: the base damps the share.
    const seen = total + base > 0 ? use / (total + base) : 0;
    s[layout.expected + p] += weight * (seen - s[layout.expected + p]);
  }
}

/** The same at the start, when expectations have caught up with what there is. */
export function measureOpening(world: World, s: Float64Array): void {
  const { model, parameters } = world;
  const { layout } = model;
  const base = parameters[model.parameters.row['expectation-base']];
  const total = containerised(s, model);
  s[layout.surveyed] = surveyed(s, model);
  for (const p of model.everyProduct) {
    const use = useOf(s, model, p);
    s[layout.use + p] = use;
    s[layout.totalShare + p] = s[layout.lastTotalShare + p] = total > 0 ? use / total : 0;
    s[layout.expected + p] = total + base > 0 ? use / (total + base) : 0;
  }
}
