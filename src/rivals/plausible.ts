/**
 * Leans as the record does and weighs the state: a softmax over what each option would do for the side's own aims, plus
 * a lean to what history chose; what is small is done by habit, which is the lean alone. Between options that are alike to it the record decides, and luck between the rest.
 */
import { exp } from '../sim/math.ts';
import { optionIsOpen, turnOf, type Decision, type State, type World } from '../sim/index.ts';
import { believedState } from './belief.ts';
import { calmWorld, foresee, worthOf } from './foresight.ts';
import type { Policy } from './policy.ts';
import { proposalOf } from './proposing.ts';
import { recordPolicy } from './record.ts';

/** Quarters that a plausible side looks ahead. */
const AHEAD = 4;

export const plausiblePolicy: Policy = {
  name: 'plausible',
  choose(world, state, decision) {
    const weights = leanings(world, state, decision);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let at = total * world.luck.uniform('choice', decision.index, turnOf(world.model.layout, state));
    for (const [option, weight] of weights.entries()) {
      at -= weight;
      if (at < 0) return option;
    }
    return weights.reduce((last, weight, option) => (weight > 0 ? option : last), 0);
  },
  // Who worked on what is a reconstruction as it is; a plausible side keeps to it.
  plan: (world, state, leader) => recordPolicy.plan(world, state, leader),
  propose: proposalOf,
};

/** By option: e^(utility), the greatest being 1; 0 for what is not open. */
export function leanings(world: World, state: State, decision: Decision): number[] {
  const { model, parameters } = world;
  const { row } = model.parameters;
  const worth = decision.small ? null : foreseen(world, state, decision);
  const utility = decision.options.map((_, option) => {
    if (!optionIsOpen(world, state, decision, option)) return -Infinity;
    const lean = option === decision.record ? parameters[row['record-lean']] * decision.lean : 0;
    return lean + (worth ? parameters[row['aim-weight']] * worth[option] : 0);
  });
  // Beside the best of them, so that no lean is too strong to be counted.
  const best = Math.max(...utility);
  return utility.map((value) => (value === -Infinity ? 0 : exp(value - best)));
}

/** By option: what the side believes it would have of it; 0 for what is not open. */
function foreseen(world: World, state: State, decision: Decision): number[] {
  const mind = calmWorld(world.model);
  const believed = believedState(world, state, decision.company);
  return decision.options.map((_, option) =>
    optionIsOpen(world, state, decision, option)
      ? worthOf(mind, foresee(mind, believed, decision, option, AHEAD), decision.company)
      : 0,
  );
}
