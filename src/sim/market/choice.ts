/**
 * Choice among the products of a layer in one segment: multinomial logit with an outside option and switching costs.
 * A share `review` of the users reconsiders; leaving a product costs κ, leaving the outside option less. New adopters
 * come from outside and pay neither.
 */
import { clamp, exp } from '../math.ts';
import type { Quarter } from '../model/types.ts';
import type { Scratch } from './scratch.ts';

/** Beyond this no utility makes a difference that a double can hold apart. */
const FURTHEST = 30;

export interface ChoiceTerms {
  /** exp(−κ) for leaving a product, and for leaving the outside option. */
  leaveProduct: number;
  leaveOutside: number;
}

export function choiceTerms(q: Quarter): ChoiceTerms {
  const { row } = q.model.parameters;
  return {
    leaveProduct: exp(-clamp(q.world.parameters[row['switching-cost']]!, -FURTHEST, FURTHEST)),
    leaveOutside: exp(-clamp(q.world.parameters[row['starting-cost']]!, -FURTHEST, FURTHEST)),
  };
}

/**
 * Moves the freely chosen shares of `layer` in `segment` on by a quarter, from `scratch.utility`. Of those who
 * reconsider, user of i takes j with probability e^(V_j − κ) / D_i for j ≠ i and e^(V_i) / D_i for i itself, where
 * D_i = e^(V_i) + e^(−κ)·(Σ − e^(V_i)); summed over all i this needs one pass.
 */
export function choose(q: Quarter, scratch: Scratch, terms: ChoiceTerms, layer: number, segment: number): void {
  const { s, model, world } = q;
  const { layout, names, layerRange, parameters: rows } = model;
  const segments = names.segments.length;
  const [first, end] = layerRange[layer]!;
  const weight = scratch.weight;
  const none = exp(clamp(world.parameters[rows.outside[layer]!]!, -FURTHEST, FURTHEST));
  let sum = none;
  for (let p = first; p < end; p++) {
    if (s[layout.launched + p]! <= 0) {
      weight[p] = 0;
      continue;
    }
    weight[p] = exp(clamp(scratch.utility[p * segments + segment]!, -FURTHEST, FURTHEST));
    sum += weight[p]!;
  }
  const { leaveProduct, leaveOutside } = terms;
  const outsideAt = layout.outside + layer * segments + segment;
  const fromOutside = s[outsideAt]! / (none + leaveOutside * (sum - none));
  let leaving = 0;
  for (let p = first; p < end; p++) {
    const share = s[layout.free + p * segments + segment]!;
    if (share > 0) leaving += share / (weight[p]! + leaveProduct * (sum - weight[p]!));
  }
  const review = world.parameters[rows.review[segment]!]!;
  const n = s[layout.adoption + segment]!;
  const fresh = scratch.adopters[segment]!;
  const old = n + fresh > 0 ? n / (n + fresh) : 1;
  let rest = 1;
  for (let p = first; p < end; p++) {
    const at = layout.free + p * segments + segment;
    const share = s[at]!;
    const w = weight[p]!;
    let reconsidered = leaveProduct * w * leaving + leaveOutside * w * fromOutside;
    if (share > 0) reconsidered += (share * w * (1 - leaveProduct)) / (w + leaveProduct * (sum - w));
    // Users of a product that is gone are back outside, and choose from there.
    const stays = w > 0 ? (1 - review) * share : 0;
    const moved = w > 0 ? stays + review * reconsidered : 0;
    const next = old * moved + (1 - old) * (w / sum);
    s[at] = next;
    rest -= next;
  }
  s[outsideAt] = rest > 0 ? rest : 0;
}
