/**
 * Choice among the products of a layer in one segment: multinomial logit with an outside option and switching costs.
 * A share `review` of the users reconsiders; leaving a product costs κ, leaving the outside option less. New adopters
 * come from outside and pay neither.
 */
import { clamp, exp } from '../math.ts';
import type { ChoiceTerms, Model, Quarter } from '../model/types.ts';
import type { Scratch } from './scratch.ts';
import { FURTHEST } from './utility.ts';

export function choiceTerms({ parameters: { row, outside } }: Model, parameters: Float64Array): ChoiceTerms {
  const bounded = (value: number) => exp(clamp(value, -FURTHEST, FURTHEST));
  return {
    leaveProduct: bounded(-parameters[row['switching-cost']]),
    leaveOutside: bounded(-parameters[row['starting-cost']]),
    outside: Float64Array.from(outside, (index) => bounded(parameters[index])),
  };
}

/**
 * Moves the freely chosen shares of `layer` in `segment` on by a quarter, from `scratch.weight`. Of those who
 * reconsider, user of i takes j with probability e^(V_j − κ) / D_i for j ≠ i and e^(V_i) / D_i for i itself, where
 * D_i = e^(V_i) + e^(−κ)·(Σ − e^(V_i)); summed over all i this needs one pass.
 */
export function choose(q: Quarter, scratch: Scratch, layer: number, segment: number): void {
  const { s, model, world } = q;
  const { layout, names, layerRange, parameters: rows } = model;
  const segments = names.segments.length;
  const [first, end] = layerRange[layer];
  const { weight, leaving } = scratch;
  const { leaveProduct, leaveOutside, outside } = world.terms;
  const free = layout.free + segment;
  const none = outside[layer];
  let sum = none;
  for (let p = first; p < end; p++) sum += weight[p * segments + segment];
  const outsideAt = layout.outside + layer * segments + segment;
  const fromOutside = s[outsideAt] / (none + leaveOutside * (sum - none));
  let allLeaving = 0;
  for (let p = first; p < end; p++) {
    const share = s[free + p * segments];
    const w = weight[p * segments + segment];
    leaving[p] = share > 0 ? share / (w + leaveProduct * (sum - w)) : 0;
    allLeaving += leaving[p];
  }
  const review = world.parameters[rows.review[segment]];
  const n = s[layout.adoption + segment];
  const fresh = scratch.adopters[segment];
  const old = n + fresh > 0 ? n / (n + fresh) : 1;
  const chosenAnew = (1 - old) / sum;
  const arriving = leaveProduct * allLeaving + leaveOutside * fromOutside;
  const loyal = 1 - leaveProduct;
  let rest = 1;
  for (let p = first; p < end; p++) {
    const at = free + p * segments;
    const w = weight[p * segments + segment];
    // Users of a product that is gone are back outside, and choose from there.
    const next =
      w > 0
        ? old * ((1 - review) * s[at] + review * w * (arriving + loyal * leaving[p])) + chosenAnew * w
        : 0;
    s[at] = next;
    rest -= next;
  }
  s[outsideAt] = rest > 0 ? rest : 0;
}
