/** Why a side that nobody plays took an option, in terms that a player can read: its aims, and the lean to the record. */
import { optionIsOpen, type Decision, type State, type World } from '../sim/index.ts';
import { believedState } from './belief.ts';
import { aimsReached, calmWorld, foresee } from './foresight.ts';

export interface ChoiceReason {
  /** The aim that the option serves (positive) or costs (negative), and by how many weighed points beside the others. */
  aim: string;
  by: number;
}

export interface ChoiceReasons {
  /** Strongest first; empty where all options are alike to the side. */
  aims: ChoiceReason[];
  /** It is what history chose. */
  recorded: boolean;
}

/** As far as the plausible rival looks. */
const AHEAD = 4;
/** Weighed points from which an aim is a reason, and how many are told. */
const LEAST = 0.2;
const MOST = 2;

/** `state` is the one in which the side chose. */
export function reasonsFor(world: World, state: State, decision: Decision, taken: number): ChoiceReasons {
  const { company } = decision;
  const aims = world.model.aims[company];
  const mind = calmWorld(world.model);
  const believed = believedState(world, state, company);
  const open = decision.options.flatMap((_, option) =>
    optionIsOpen(world, state, decision, option) ? [option] : [],
  );
  const reached = new Map(
    open.map((option) => [
      option,
      aimsReached(mind, foresee(mind, believed, decision, option, AHEAD), company),
    ]),
  );
  const others = open.filter((option) => option !== taken);
  const own = reached.get(taken);
  const told =
    !own || others.length === 0
      ? []
      : aims.map(({ id, weight }, a) => {
          const middle = others.reduce((sum, option) => sum + reached.get(option)![a], 0) / others.length;
          return { aim: id, by: weight * (own[a] - middle) };
        });
  return {
    aims: told
      .filter(({ by }) => Math.abs(by) >= LEAST)
      .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
      .slice(0, MOST),
    recorded: taken === decision.record,
  };
}
