/**
 * Plays a side as a run did, in whatever world: what was chosen is chosen again wherever it is open, plans, proposals and
 * answers come in the quarters in which they came. What the run never met is answered as history did.
 */
import { openOr, shareTeams, takeInitiatives, type Policy } from '../rivals/index.ts';
import { quarterNumber } from '../scenario/turns.ts';
import { proposalBlocked, turnOf, type Model, type Orders, type Reply } from '../sim/index.ts';
import type { RunRecord } from './format.ts';
import { readOrders, scriptOf } from './orders.ts';

/** `instead`: options to take in place of those that were chosen, decision id to option id. */
export function asPlayed(
  model: Model,
  record: RunRecord,
  side: string,
  instead: Readonly<Record<string, string>> = {},
): Policy {
  const own = model.names.companies.at(side);
  const { chosen, quarters } = compiled(model, record, side, instead);
  return {
    name: 'as-played',
    choose: (world, state, decision) =>
      openOr(world, state, decision, chosen.get(decision.index) ?? decision.record),
    plan(world, state, leader) {
      const plan = quarters.get(turnOf(model.layout, state))?.plans[0];
      if (!plan) return { teams: null, initiatives: [] };
      const available = state.numbers[model.layout.teams + own];
      const total = (plan.teams ?? []).reduce((sum, teams) => sum + teams, 0);
      return {
        // With fewer people than the run had, they are shared out alike.
        teams: plan.teams && total > available ? shareTeams(available, plan.teams) : plan.teams,
        initiatives: takeInitiatives(world, state, leader, plan.initiatives),
      };
    },
    propose(world, state) {
      const turn = turnOf(model.layout, state);
      const [asked] = quarters.get(turn)?.proposals ?? [];
      if (!asked) return null;
      const proposal = { from: own, to: asked.to, kind: asked.kind };
      return proposalBlocked(world, state.numbers, turn, proposal) === null ? proposal : null;
    },
    reply(_world, state) {
      const { layout } = model;
      const replies: Reply[] = quarters.get(turnOf(layout, state))?.replies ?? [];
      return replies.filter(({ from }) => state.numbers[layout.proposalTo + from] === own + 1);
    },
  };
}

/** Options by decision, and the orders of each turn in which there were any. */
function compiled(
  model: Model,
  record: RunRecord,
  side: string,
  instead: Readonly<Record<string, string>>,
): { chosen: Map<number, number>; quarters: Map<number, Orders> } {
  const start = quarterNumber(model.scenario.header.calendar.from);
  const chosen = new Map<number, number>();
  const quarters = new Map<number, Orders>();
  const mine = <Entry extends { side: string }>(entries: readonly Entry[]) =>
    entries.filter((entry) => entry.side === side);
  const own = {
    ...record,
    choices: mine(record.choices).map((choice) => ({
      ...choice,
      option: Object.hasOwn(instead, choice.decision) ? instead[choice.decision] : choice.option,
    })),
    plans: mine(record.plans),
    proposals: mine(record.proposals),
    replies: mine(record.replies),
  };
  const entries = [...own.choices, ...own.plans, ...own.proposals, ...own.replies];
  for (const turn of new Set(entries.map((entry) => entry.turn))) {
    const orders = readOrders(model, scriptOf(own, turn));
    quarters.set(quarterNumber(turn) - start, orders);
    for (const { decision, option } of orders.choices) chosen.set(decision, option);
  }
  return { chosen, quarters };
}
