/** What the sides order in a phase, by index; and whether the rules allow it. */
import type { Decision, Initiative } from './model/types.ts';
import type { Leader } from './model/types.ts';
import { ANSWERS, PROPOSALS, type Reply } from './proposals/kinds.ts';
import { proposalBlocked } from './proposals/rules.ts';
import { phaseOf, turnOf, type State } from './state.ts';
import type { World } from './model/types.ts';

export interface Orders {
  choices: { decision: number; option: number }[];
  /** `teams` in the order of the leader's jobs; null keeps the plan as it stands. */
  plans: { company: number; teams: number[] | null; initiatives: number[] }[];
  proposals: { company: number; to: number; kind: number }[];
  /** To proposals of this quarter: `company` answers what `from` has put to it. Who is not heard answers by its reasons. */
  replies?: Reply[];
}

export const NO_ORDERS: Orders = { choices: [], plans: [], proposals: [] };

/** Decisions and situations that wait for an answer in this phase, of all sides, in order of their ids. */
export function dueDecisions(world: World, state: State): Decision[] {
  const { model } = world;
  const { layout } = model;
  const s = state.numbers;
  const turn = turnOf(layout, state);
  const round = phaseOf(layout, state) === 'moves' ? 0 : 1;
  const due: Decision[] = [];
  if (turn > model.lastTurn) return due;
  for (const decision of model.dueAt[turn][round])
    if (awaits(world, s, decision) && decision.when(s, world)) due.push(decision);
  if (round === 1) return due;
  for (const situations of model.situationsOf) {
    for (const situation of situations)
      if (s[layout.drawn + situation.index] === 1 && awaits(world, s, situation)) due.push(situation);
  }
  return due;
}

/** Not answered yet, by a company that is still there. */
function awaits({ model: { layout } }: World, s: Float64Array, decision: Decision): boolean {
  return s[layout.chosen + decision.index] === 0 && s[layout.status + decision.company] !== 2;
}

export function optionIsOpen(world: World, state: State, decision: Decision, option: number): boolean {
  return decision.options[option].needs(state.numbers, world);
}

export type Blocked = 'cooldown' | 'money' | 'conditions';

/** Why an initiative cannot be taken now, or null. */
export function initiativeBlocked(world: World, state: State, initiative: Initiative): Blocked | null {
  const { layout, deep } = world.model;
  const s = state.numbers;
  const last = s[layout.used + initiative.index] - 1;
  if (last >= 0 && turnOf(layout, state) - last <= initiative.cooldown) return 'cooldown';
  if (!initiative.when(s, world)) return 'conditions';
  if (deep[initiative.company] === 0 && s[layout.cash + initiative.company] < initiative.cost) return 'money';
  return null;
}

/** Initiatives that a leader may take this quarter: two in rich quarters. */
export function initiativeSlots(world: World, state: State, leader: Leader): number {
  const rich = state.numbers[world.model.layout.cash + leader.company] >= leader.slots.richFrom;
  return rich ? leader.slots.rich : leader.slots.poor;
}

/** What is wrong with the orders, in words, or null. Every due decision of every side has to be answered. */
export function findFault(world: World, state: State, orders: Orders): string | null {
  const { model } = world;
  const answers = phaseOf(model.layout, state) === 'answers';
  const open = new Map(dueDecisions(world, state).map((decision) => [decision.index, decision]));
  for (const { decision: index, option } of orders.choices) {
    const decision = open.get(index);
    const name = model.names.decisions.ids[index] ?? String(index);
    if (!decision) return `decision "${name}" is not due`;
    open.delete(index);
    const chosen = decision.options[option];
    if (!chosen) return `decision "${name}" has no such option`;
    if (!optionIsOpen(world, state, decision, option))
      return `option "${chosen.id}" of "${name}" is not open`;
  }
  for (const decision of open.values()) return `decision "${decision.id}" has no answer`;
  const after = turnOf(model.layout, state) > model.lastTurn;
  if (after && (orders.plans.length > 0 || orders.proposals.length > 0))
    return 'nothing is planned in the epilogue';
  if (answers && (orders.plans.length > 0 || orders.proposals.length > 0))
    return 'plans and proposals belong to the moves';
  if (!answers && (orders.replies ?? []).length > 0) return 'replies belong to the answers';
  return (
    findPlanFault(world, state, orders) ??
    findProposalFault(world, state, orders) ??
    findReplyFault(world, state, orders.replies ?? [])
  );
}

function findPlanFault(world: World, state: State, orders: Orders): string | null {
  const { model } = world;
  const s = state.numbers;
  const seen = new Set<number>();
  for (const plan of orders.plans) {
    const company = model.names.companies.ids[plan.company] ?? String(plan.company);
    const leader = model.leaders.find((candidate) => candidate.company === plan.company);
    if (!leader) return `"${company}" has no plan`;
    if (s[model.layout.status + plan.company] === 2) return `"${company}" is closed and plans nothing`;
    if (seen.has(plan.company)) return `"${company}" has two plans`;
    seen.add(plan.company);
    if (plan.teams) {
      if (plan.teams.length !== leader.jobs.length)
        return `the plan of "${company}" does not name its ${leader.jobs.length} jobs`;
      if (!plan.teams.every((teams) => Number.isInteger(teams) && teams >= 0))
        return `the plan of "${company}" holds a number that is no number of teams`;
      const total = plan.teams.reduce((sum, teams) => sum + teams, 0);
      if (total > s[model.layout.teams + plan.company])
        return `the plan of "${company}" uses ${total} teams of ${s[model.layout.teams + plan.company]}`;
    }
    if (plan.initiatives.length > initiativeSlots(world, state, leader))
      return `"${company}" takes more initiatives than a quarter holds`;
    let cost = 0;
    for (const [position, index] of plan.initiatives.entries()) {
      const initiative = model.initiatives[index];
      if (!initiative || initiative.company !== plan.company) return `"${company}" has no such initiative`;
      if (plan.initiatives.indexOf(index) !== position)
        return `"${company}" takes the initiative "${initiative.id}" twice`;
      const blocked = initiativeBlocked(world, state, initiative);
      if (blocked) return `the initiative "${initiative.id}" is not open (${blocked})`;
      cost += initiative.cost;
    }
    if (
      model.deep[plan.company] === 0 &&
      plan.initiatives.length > 1 &&
      cost > s[model.layout.cash + plan.company]
    )
      return `"${company}" cannot pay for its initiatives`;
  }
  return null;
}

function findProposalFault(world: World, state: State, orders: Orders): string | null {
  const { model } = world;
  const seen = new Set<number>();
  for (const { company, to, kind } of orders.proposals) {
    const count = model.names.companies.length;
    const name = model.names.companies.ids[company] ?? String(company);
    if (!(company >= 0 && company < count && to >= 0 && to < count) || company === to)
      return `"${name}" proposes to nobody`;
    if (!PROPOSALS[kind]) return `"${name}" proposes nothing that exists`;
    if (seen.has(company)) return `"${name}" may put one proposal a quarter`;
    seen.add(company);
    const blocked = proposalBlocked(world, state.numbers, turnOf(model.layout, state), {
      from: company,
      to,
      kind,
    });
    if (blocked) return `the proposal "${PROPOSALS[kind]}" of "${name}" cannot be put (${blocked})`;
  }
  return null;
}

function findReplyFault({ model }: World, state: State, replies: readonly Reply[]): string | null {
  const { layout, names } = model;
  const seen = new Set<number>();
  for (const { company, from, answer } of replies) {
    const name = names.companies.ids[company] ?? String(company);
    if (names.companies.ids[from] === undefined || state.numbers[layout.proposalTo + from] !== company + 1)
      return `"${name}" answers a proposal that nobody has made`;
    if (!ANSWERS[answer]) return `"${name}" gives an answer that does not exist`;
    if (seen.has(from)) return `"${name}" answers a proposal twice`;
    seen.add(from);
  }
  return null;
}
