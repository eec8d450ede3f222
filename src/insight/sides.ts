/** Who plays which side of a game: the leader by a policy, all others by the mode of the rivals. */
import { asPlayed, type RunRecord } from '../record/index.ts';
import { policyNamed, type Policy, type Table } from '../rivals/index.ts';
import { optionIsOpen, type Model } from '../sim/index.ts';

export const RIVALS = ['historical', 'plausible', 'free'] as const;
/** `historical` keeps to the record, `plausible` leans as it does and weighs the state, `free` plays to win. */
export type Rivals = (typeof RIVALS)[number];

/** The policy by which rivals of each mode play. */
export const RIVAL_POLICY: Record<Rivals, string> = {
  historical: 'record',
  plausible: 'plausible',
  free: 'free',
};

/** The leader's policy that takes again what was taken in a run. */
export const AS_PLAYED = 'as-played';

export interface Sides {
  leader: string;
  /** Name of the leader's policy. */
  policy: string;
  rivals: Rivals;
  /** The run that the policy `as-played` follows; no other policy looks at it. */
  run?: RunRecord;
  /** Options that are taken whenever they are open, whoever decides: decision id to option id. */
  fixed: Record<string, string>;
}

/** Throws a RangeError for a policy, decision or option that does not exist. */
export function tableOf(model: Model, sides: Sides): Table {
  const fixed = fixedOptions(model, sides.fixed);
  const leading = fixing(leadersPolicy(model, sides), fixed);
  const others = fixing(policyOf(model, RIVAL_POLICY[sides.rivals], sides.leader), fixed);
  const company = model.names.companies.at(sides.leader);
  return (side) => (side === company ? leading : others);
}

function leadersPolicy(model: Model, { policy, leader, run }: Sides): Policy {
  if (policy !== AS_PLAYED) return policyOf(model, policy, leader);
  if (!run) throw new RangeError(`"${AS_PLAYED}" follows a run, and none is given`);
  if (run.leader !== leader) throw new RangeError(`the run is one of ${run.leader}, not of ${leader}`);
  return asPlayed(model, run, leader);
}

/** The policy of that name, for a leader. Throws a RangeError where there is none, or where it is somebody else's plan. */
export function policyOf(model: Model, name: string, leader: string): Policy {
  const policy = policyNamed(model, name);
  if (!policy) throw new RangeError(`there is no policy "${name}"`);
  const plan = model.scenario.plans.find(({ id }) => `plan:${id}` === name);
  if (plan && plan.company !== leader)
    throw new RangeError(`"${name}" is a plan of ${plan.company}, not of ${leader}`);
  return policy;
}

/** By index: decision to option. */
function fixedOptions(model: Model, fixed: Sides['fixed']): Map<number, number> {
  return new Map(
    Object.entries(fixed).map(([id, optionId]) => {
      const index = model.names.decisions.find(id);
      if (index === undefined) throw new RangeError(`there is no decision "${id}"`);
      const option = model.decisions[index].options.findIndex((candidate) => candidate.id === optionId);
      if (option < 0) throw new RangeError(`decision "${id}" has no option "${optionId}"`);
      return [index, option];
    }),
  );
}

function fixing(policy: Policy, fixed: ReadonlyMap<number, number>): Policy {
  if (fixed.size === 0) return policy;
  return {
    ...policy,
    choose(world, state, decision) {
      const option = fixed.get(decision.index);
      return option !== undefined && optionIsOpen(world, state, decision, option)
        ? option
        : policy.choose(world, state, decision);
    },
  };
}
