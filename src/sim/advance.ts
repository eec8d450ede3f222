/**
 * What the state is when all have chosen. A quarter has two rounds: moves, then answers to what was just done; after
 * the answers the world's events happen, the market moves, and the next quarter begins.
 */
import { driftInfluence, driftRelations, driftTrust } from './company/standing.ts';
import { arriveHires, earn, settleAccounts } from './company/finance.ts';
import { gatherContributors, growComplementors, matureStandards } from './company/ecosystem.ts';
import { supportLoad, undirectedWork, workPlan } from './company/work.ts';
import { measureMarket, moveMarket, prepareMarket, scratchOf, stirLuck } from './market/market.ts';
import { bestUses } from './market/use.ts';
import { phaseCause } from './model/causes.ts';
import type { Orders } from './orders.ts';
import type { Ledger, Quarter, World } from './model/types.ts';
import { QuarterInHand } from './quarter.ts';
import { answerProposals } from './proposals/agree.ts';
import { phaseOf, turnOf, type State } from './state.ts';
import { drawSituations } from './situations.ts';
import { judgeEndings } from './endings.ts';

const FADING = phaseCause('fading');

/** Order of ACCOUNTS: where the price of an initiative goes. */
const SUPPLIERS = 3;

export interface Watch {
  /** Told the cause of every change. */
  ledger?: Ledger;
  /** Told of every chance that an effect depended on, whether it came off. */
  chances?: (subject: number, cameOff: boolean) => void;
  /** Shown the state as the world's events find it, when all have moved and answered. */
  beforeEvents?: (s: Float64Array) => void;
  /** Shown the state as the market finds it, before it moves. */
  beforeMarket?: (s: Float64Array) => void;
}

/** The next state. `orders` must be without fault (see findFault); `state` is left as it is. */
export function advance(world: World, state: State, orders: Orders, watch: Watch = {}): State {
  const next = { numbers: state.numbers.slice() };
  advanceInPlace(world, next, orders, watch);
  return next;
}

/** The same upon a state that the caller owns and nobody else will ever look at: for thousands of games in a row. */
export function advanceInPlace(world: World, state: State, orders: Orders, watch: Watch = {}): void {
  const { layout } = world.model;
  const quarter = new QuarterInHand(world, state.numbers, turnOf(layout, state), watch.ledger ?? null);
  quarter.chanced = watch.chances ?? null;
  if (phaseOf(layout, state) === 'moves') makeMoves(quarter, orders);
  else {
    applyChoices(quarter, orders);
    answerProposals(quarter, orders.replies ?? []);
    resolve(quarter, watch);
  }
}

function makeMoves(q: Quarter, orders: Orders): void {
  const { layout, leaders, initiatives } = q.model;
  const companies = q.model.names.companies.length;
  q.s.fill(0, layout.proposalTo, layout.proposalTo + companies);
  q.s.fill(0, layout.answered, layout.answered + companies);
  applyDelayed(q);
  applyChoices(q, orders);
  // Whoever hands in first has no advantage: plans are carried out in order of their companies.
  const plans =
    orders.plans.length > 1 ? [...orders.plans].sort((a, b) => a.company - b.company) : orders.plans;
  for (const plan of plans) {
    const { jobs } = leaders.find((candidate) => candidate.company === plan.company)!;
    if (plan.teams) for (let j = 0; j < jobs.length; j++) q.s[layout.plan + jobs[j].index] = plan.teams[j]!;
    for (const index of plan.initiatives) {
      const initiative = initiatives[index];
      q.cause = initiative.cause;
      if (q.model.deep[plan.company] === 0)
        q.pay(layout.cash + plan.company, layout.accounts + SUPPLIERS, initiative.cost, q.cause);
      initiative.apply(q);
      q.s[layout.used + index] = q.turn + 1;
    }
  }
  for (const { company, to, kind } of orders.proposals) {
    q.s[layout.proposalTo + company] = to + 1;
    q.s[layout.proposalKind + company] = kind + 1;
  }
  q.s[layout.phase] = 1;
}

/** Everybody's at once: what one side's option does is in place before the next side's, in order of decision ids. */
function applyChoices(q: Quarter, orders: Orders): void {
  if (orders.choices.length === 0) return;
  const { layout, decisions } = q.model;
  const inOrder = [...orders.choices].sort((a, b) => a.decision - b.decision);
  for (const { decision: index, option } of inOrder) q.s[layout.chosen + index] = option + 1;
  for (const { decision: index, option } of inOrder) {
    const decision = decisions[index];
    q.s[layout.drawn + index] = 0;
    q.s[layout.lastDilemma + decision.company] = q.turn;
    q.cause = decision.options[option].cause;
    decision.options[option].apply(q);
  }
}

function applyDelayed(q: Quarter): void {
  const { layout, delayed } = q.model;
  // Hundreds of slots, nearly all of them empty: the loop looks at numbers and at nothing else.
  const { s } = q;
  const [first, end, now] = [layout.due, layout.due + delayed.length, q.turn + 1];
  for (let at = first; at < end; at++) {
    if (s[at] !== now) continue;
    s[at] = 0;
    const { cause, apply } = delayed[at - first];
    q.cause = cause;
    apply(q);
  }
}

function fade(q: Quarter): void {
  const { layout, fading } = q.model;
  const { s } = q;
  const [first, end] = [layout.fading, layout.fading + fading.length];
  for (let at = first; at < end; at++) {
    const left = s[at];
    if (left === 0) continue;
    const { stock, keep } = fading[at - first];
    const next = Math.abs(left * keep) < 1e-6 ? 0 : left * keep;
    q.add(stock, next - left, FADING);
    s[at] = next;
  }
}

function happen(q: Quarter): void {
  const { layout, eventsAt } = q.model;
  const { s, world } = q;
  const { happened } = layout;
  for (const event of eventsAt[q.turn] ?? []) {
    const { at, min, max } = event.gate;
    if (s[happened + event.index] !== 0 || s[at] < min || s[at] > max || !event.when(s, world)) continue;
    if (event.odds && q.world.luck.uniform('event', event.luckRow, q.turn) >= event.odds(q.s, q.world))
      continue;
    s[happened + event.index] = q.turn + 1;
    q.cause = event.cause;
    event.apply(q);
  }
}

function resolve(q: Quarter, watch: Watch): void {
  const { layout, leaders, names } = q.model;
  const companies = names.companies.length;
  watch.beforeEvents?.(q.s);
  happen(q);
  q.s.fill(0, layout.hands, layout.hands + names.products.length);
  for (const leader of leaders) workPlan(q, leader);
  undirectedWork(q);
  stirLuck(q);
  const scratch = scratchOf(q.model);
  watch.beforeMarket?.(q.s);
  prepareMarket(q, scratch);
  moveMarket(q, scratch);
  measureMarket(q);
  growComplementors(q);
  gatherContributors(q);
  matureStandards(q);
  earn(q);
  const best = bestUses(q.s, q.model, scratch.best);
  for (let c = 0; c < companies; c++) {
    supportLoad(q, c);
    settleAccounts(q, c);
    driftTrust(q, c);
    driftInfluence(q, c, best[c]);
    arriveHires(q, c);
  }
  driftRelations(q);
  fade(q);
  judgeEndings(q);
  drawSituations(q);
  q.s[layout.turn] = q.turn + 1;
  q.s[layout.phase] = 0;
}
