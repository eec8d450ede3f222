/** Orders by index, as the engine takes them, and by id, as a record keeps them. */
import { quarterName, quarterNumber } from '../scenario/turns.ts';
import { ANSWERS, PROPOSALS, type Model, type Orders } from '../sim/index.ts';
import type { RecordedChoice, RecordedPlan, RecordedProposal, RecordedReply, RunRecord } from './format.ts';

/** "2013-Q1" for a turn of the model. */
export function turnName(model: Model, turn: number): string {
  return quarterName(quarterNumber(model.scenario.header.calendar.from) + turn);
}

/** Adds what was ordered in `turn` to the record. */
export function writeOrders(model: Model, record: RunRecord, turn: number, orders: Orders): void {
  const { names, decisions, leaders } = model;
  const at = turnName(model, turn);
  for (const { decision, option } of orders.choices) {
    const { id, company, options } = decisions[decision];
    record.choices.push({
      turn: at,
      side: names.companies.ids[company],
      decision: id,
      option: options[option].id,
    });
  }
  for (const plan of orders.plans) {
    const leader = leaders.find((candidate) => candidate.company === plan.company)!;
    const teams = plan.teams && Object.fromEntries(leader.jobs.map((job, j) => [job.id, plan.teams![j]]));
    const initiatives = plan.initiatives.map((index) => names.initiatives.ids[index]);
    // A plan that changes nothing is not worth a line, except the first, which every record shows.
    if (teams === null && initiatives.length === 0) continue;
    record.plans.push({ turn: at, side: names.companies.ids[plan.company], teams, initiatives });
  }
  for (const { company, to, kind } of orders.proposals) {
    record.proposals.push({
      turn: at,
      side: names.companies.ids[company],
      to: names.companies.ids[to],
      kind: PROPOSALS[kind],
    });
  }
  for (const { company, from, answer } of orders.replies ?? []) {
    record.replies.push({
      turn: at,
      side: names.companies.ids[company],
      to: names.companies.ids[from],
      answer: ANSWERS[answer],
    });
  }
}

/** What the record orders in a quarter, by decision, and what remains of it unread. */
export interface QuarterScript {
  choices: RecordedChoice[];
  plans: RecordedPlan[];
  proposals: RecordedProposal[];
  replies: RecordedReply[];
}

/** Everything that the record says of `turn`. */
export function scriptOf(record: RunRecord, turn: string): QuarterScript {
  return {
    choices: record.choices.filter((choice) => choice.turn === turn),
    plans: record.plans.filter((plan) => plan.turn === turn),
    proposals: record.proposals.filter((proposal) => proposal.turn === turn),
    replies: record.replies.filter((reply) => reply.turn === turn),
  };
}

/** Ids to indices. Throws a RangeError that says which id the scenario does not have. */
export function readOrders(model: Model, script: QuarterScript): Orders {
  const { names, decisions, leaders } = model;
  const find = (table: { find(id: string): number | undefined }, kind: string, id: string) => {
    const index = table.find(id);
    if (index === undefined) throw new RangeError(`there is no ${kind} "${id}"`);
    return index;
  };
  return {
    choices: script.choices.map(({ side, decision, option }) => {
      const { company, options, index } = decisions[find(names.decisions, 'decision', decision)];
      if (company !== find(names.companies, 'side', side))
        throw new RangeError(`decision "${decision}" is not ${side}'s to take`);
      const chosen = options.findIndex((candidate) => candidate.id === option);
      if (chosen < 0) throw new RangeError(`decision "${decision}" has no option "${option}"`);
      return { decision: index, option: chosen };
    }),
    plans: script.plans.map(({ side, teams, initiatives }) => {
      const company = find(names.companies, 'side', side);
      const leader = leaders.find((candidate) => candidate.company === company);
      if (!leader) throw new RangeError(`"${side}" has no plan`);
      for (const job of Object.keys(teams ?? {})) {
        if (!leader.jobs.some((candidate) => candidate.id === job))
          throw new RangeError(`"${side}" has no job "${job}"`);
      }
      return {
        company,
        teams: teams && leader.jobs.map((job) => teams[job.id] ?? 0),
        initiatives: initiatives.map((id) => find(names.initiatives, 'initiative', id)),
      };
    }),
    proposals: script.proposals.map(({ side, to, kind }) => {
      const index = (PROPOSALS as readonly string[]).indexOf(kind);
      if (index < 0) throw new RangeError(`there is no proposal "${kind}"`);
      return {
        company: find(names.companies, 'side', side),
        to: find(names.companies, 'side', to),
        kind: index,
      };
    }),
    replies: script.replies.map(({ side, to, answer }) => {
      const index = (ANSWERS as readonly string[]).indexOf(answer);
      if (index < 0) throw new RangeError(`there is no answer "${answer}"`);
      return {
        company: find(names.companies, 'side', side),
        from: find(names.companies, 'side', to),
        answer: index,
      };
    }),
  };
}
