// A way to play, as data that can be varied a little: which policy each side follows, and where it departs from it.
import {
  initiativeSlots,
  optionIsOpen,
  proposalBlocked,
  PROPOSALS,
  startState,
  turnOf,
  type Decision,
  type Leader,
  type Model,
  type State,
  type World,
} from '../../src/sim/index.ts';
import { policyNamed, shareTeams, type Policy, type Table } from '../../src/rivals/index.ts';
import { chapterState } from '../../src/record/index.ts';
import { startsOf } from '../../src/scenario/chapters.ts';
import { quarterNumber } from '../../src/scenario/turns.ts';
import { takeInitiatives } from '../../src/rivals/planning.ts';

export interface Script {
  seed: number;
  /** By company: the policy that it follows where nothing else is said. */
  base: string[];
  /** By decision: the option to take, -1 for what the policy says. */
  options: number[];
  /** By company that leads: weights of its jobs and its initiatives in order of preference; null for the policy's. */
  plans: ({ weights: number[]; preferred: number[]; most: number } | null)[];
  /** By company: whom it asks, and for what, in every quarter in which it may; null for what the policy proposes. */
  asks: ({ to: number; kind: number } | null)[];
}

type Roll = () => number;
const whole = (roll: Roll, below: number) => Math.floor(roll() * below);

export function policiesOf(model: Model): string[] {
  return ['record', 'random', ...model.scenario.plans.map((plan) => `plan:${plan.id}`)];
}

/** Where a leader's game begins: who arrives later finds what the record line has made until then. */
export function openingState(world: World, company: number): State {
  const { model } = world;
  const { calendar } = model.scenario.header;
  const [{ from }] = startsOf(model.scenario, model.names.companies.ids[company]);
  const turn = quarterNumber(from) - quarterNumber(calendar.from);
  return turn === 0 ? startState(world) : chapterState(model, turn);
}

export function plainScript(
  model: Model,
  seed: number,
  policy: string | ((company: number) => string),
): Script {
  const of = typeof policy === 'string' ? () => policy : policy;
  return {
    seed,
    base: model.names.companies.ids.map((_, company) => of(company)),
    options: model.decisions.map(() => -1),
    plans: model.leaders.map(() => null),
    asks: model.names.companies.ids.map(() => null),
  };
}

function newPlan(roll: Roll, model: Model, leader: Leader): Script['plans'][number] {
  const own = model.initiatives.filter((initiative) => initiative.company === leader.company);
  const preferred = own.map(({ index }) => ({ index, at: roll() })).sort((a, b) => a.at - b.at);
  const weights = leader.jobs.map(() => (roll() < 0.4 ? 0 : roll()));
  return {
    weights,
    preferred: preferred.slice(whole(roll, own.length + 1)).map(({ index }) => index),
    most: whole(roll, 3),
  };
}

/** A script that differs in a few places. `may` says which companies may change their ways. */
export function varied(roll: Roll, model: Model, script: Script, may: (company: number) => boolean): Script {
  const next = {
    ...script,
    base: [...script.base],
    options: [...script.options],
    plans: [...script.plans],
    asks: [...script.asks],
  };
  const companies = next.base.map((_, company) => company).filter(may);
  for (let changes = 1 + whole(roll, 4); changes > 0; changes--) {
    const kind = roll();
    if (kind < 0.15) next.seed = whole(roll, 2000);
    else if (kind < 0.18) {
      const [from, to] = [companies[whole(roll, companies.length)], whole(roll, script.base.length)];
      next.asks[from] = from === to ? null : { to, kind: whole(roll, PROPOSALS.length) };
    } else if (kind < 0.25)
      next.base[companies[whole(roll, companies.length)]] =
        policiesOf(model)[whole(roll, policiesOf(model).length)]!;
    else if (kind < 0.5) {
      const l = whole(roll, model.leaders.length);
      const leader = model.leaders[l];
      if (leader.jobs.length > 0 && may(leader.company))
        next.plans[l] = roll() < 0.1 ? null : newPlan(roll, model, leader);
    } else {
      const decision = model.decisions[whole(roll, model.decisions.length)];
      if (may(decision.company)) next.options[decision.index] = whole(roll, decision.options.length + 1) - 1;
    }
  }
  return next;
}

/** Two scripts mixed decision by decision. */
export function crossed(roll: Roll, one: Script, two: Script): Script {
  const from = <T>(a: readonly T[], b: readonly T[]) => a.map((item, i) => (roll() < 0.5 ? item : b[i]));
  return {
    seed: one.seed,
    base: one.base,
    options: from(one.options, two.options),
    plans: from(one.plans, two.plans),
    asks: from(one.asks, two.asks),
  };
}

/** The script as policies. */
export function tableOf(model: Model, script: Script): Table {
  const policies = script.base.map((name, company): Policy => {
    const base = policyNamed(model, name)!;
    const plan = script.plans[model.leaders.findIndex((leader) => leader.company === company)];
    const asks = script.asks[company];
    return {
      name,
      propose(world: World, state: State) {
        if (!asks) return base.propose?.(world, state, company) ?? null;
        const proposal = { from: company, ...asks };
        const turn = turnOf(model.layout, state);
        return proposalBlocked(world, state.numbers, turn, proposal) === null ? proposal : null;
      },
      choose(world: World, state: State, decision: Decision) {
        const option = script.options[decision.index];
        return option >= 0 && optionIsOpen(world, state, decision, option)
          ? option
          : base.choose(world, state, decision);
      },
      plan(world: World, state: State, leader: Leader) {
        if (!plan) return base.plan(world, state, leader);
        const teams = state.numbers[model.layout.teams + company];
        const most = Math.min(plan.most, initiativeSlots(world, state, leader));
        return {
          teams: shareTeams(teams, plan.weights),
          initiatives: takeInitiatives(world, state, leader, plan.preferred).slice(0, most),
        };
      },
    };
  });
  return (company) => policies[company];
}
