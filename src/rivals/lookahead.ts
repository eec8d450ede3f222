/**
 * Plays to win: of all options, and of the leader's named plans, the one with the best mean over playouts. A playout is
 * the engine itself, run on from what the side believes, in worlds whose luck and parameters the side draws by itself.
 * The budget is a number of playouts and quarters, never a time, so that the same game is played anywhere.
 */
import {
  createWorld,
  optionIsOpen,
  phaseOf,
  scoreOf,
  turnOf,
  type Leader,
  type Model,
  type State,
  type World,
} from '../sim/index.ts';
import { believedState } from './belief.ts';
import { foresee, playOn, worthOf } from './foresight.ts';
import { namedPlan } from './named-plan.ts';
import type { Policy } from './policy.ts';
import { proposalOf } from './proposing.ts';
import type { Table } from './play.ts';
import { recordPolicy } from './record.ts';

export interface Budget {
  /** Imagined worlds in which each option, and each plan, is tried. */
  worlds: number;
  /** Quarters that a playout lasts at most; the calendar's end comes first. */
  quarters: number;
}

export function lookahead(name: string, budget: Budget): Policy {
  return {
    name,
    choose(world, state, decision) {
      const open = decision.options.flatMap((_, option) =>
        optionIsOpen(world, state, decision, option) ? [option] : [],
      );
      if (open.length === 1) return open[0];
      const believed = believedState(world, state, decision.company);
      const minds = imagined(world, state, decision.company, budget.worlds);
      const quarters = horizon(world, state, budget);
      return best(open, (option) =>
        mean(minds, (mind) =>
          gain(mind, foresee(mind, believed, decision, option, quarters), decision.company),
        ),
      );
    },
    plan(world, state, leader) {
      const believed = believedState(world, state, leader.company);
      const minds = imagined(world, state, leader.company, budget.worlds);
      const quarters = horizon(world, state, budget);
      const style = best(stylesOf(world.model, leader), (candidate) => {
        const table: Table = (side) => (side === leader.company ? candidate : recordPolicy);
        return mean(minds, (mind) =>
          gain(mind, playOn(mind, { numbers: believed.numbers.slice() }, quarters, table), leader.company),
        );
      });
      return style.plan(world, state, leader);
    },
    propose: proposalOf,
  };
}

/** What a company plays for: a leader's score, anybody else's wants. */
function gain(world: World, state: State, company: number): number {
  const leader = world.model.leaders.find((candidate) => candidate.company === company);
  if (!leader) return worthOf(world, state, company);
  return scoreOf(world, state, leader, Object.keys(leader.ambitions)[0]);
}

/** Worlds that the side draws for itself, other ones for each side, quarter and phase. */
function imagined(world: World, state: State, company: number, count: number): World[] {
  const { layout } = world.model;
  const place = [world.seed, company, turnOf(layout, state), phaseOf(layout, state)].join('|');
  return Array.from({ length: count }, (_, k) =>
    createWorld(world.model, `imagined|${place}|${k}`, { draw: true }),
  );
}

function horizon({ model }: World, state: State, { quarters }: Budget): number {
  return Math.max(1, Math.min(quarters, model.lastTurn + 1 - turnOf(model.layout, state)));
}

const styles = new WeakMap<Model, Map<number, Policy[]>>();

/** The record's plan and the leader's named ones; a cache by model. */
function stylesOf(model: Model, { company }: Leader): Policy[] {
  const known = styles.get(model) ?? new Map<number, Policy[]>();
  styles.set(model, known);
  let list = known.get(company);
  if (!list) {
    const own = model.scenario.plans.filter((plan) => model.names.companies.at(plan.company) === company);
    known.set(company, (list = [recordPolicy, ...own.map(({ id }) => namedPlan(model, id)!)]));
  }
  return list;
}

const mean = (worlds: readonly World[], value: (world: World) => number): number =>
  worlds.reduce((sum, world) => sum + value(world), 0) / worlds.length;

/** The candidate of the greatest worth; of equals, the first. */
function best<T>(candidates: readonly T[], worth: (candidate: T) => number): T {
  let [found, most] = [candidates[0], -Infinity];
  for (const candidate of candidates) {
    const value = worth(candidate);
    if (value > most) [found, most] = [candidate, value];
  }
  return found;
}
