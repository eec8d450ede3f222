/** Keeps to the record: the option that history chose where it is open, the reconstructed plan of the quarter. */
import { quarterNumber } from '../scenario/turns.ts';
import { turnOf, type Model } from '../sim/index.ts';
import type { Policy } from './policy.ts';
import { openOr, shareTeams, takeInitiatives } from './planning.ts';

interface QuarterPlan {
  /** In the order of the leader's jobs; null keeps the plan. */
  teams: number[] | null;
  total: number;
  initiatives: number[];
}
const scripts = new WeakMap<Model, Map<number, QuarterPlan>>();

/** The reconstructed plans by turn and company. */
function scriptOf(model: Model): Map<number, QuarterPlan> {
  let script = scripts.get(model);
  if (!script) scripts.set(model, (script = compileScript(model)));
  return script;
}

function compileScript({ scenario, names, leaders }: Model): Map<number, QuarterPlan> {
  const start = quarterNumber(scenario.header.calendar.from);
  return new Map(
    scenario.record.map(({ company, quarter, teams, initiatives }) => {
      const index = names.companies.at(company);
      const jobs = leaders.find((leader) => leader.company === index)!.jobs;
      const wanted = teams ? jobs.map((job) => teams[job.id] ?? 0) : null;
      const total = (wanted ?? []).reduce((sum, count) => sum + count, 0);
      const plan = {
        teams: wanted,
        total,
        initiatives: (initiatives ?? []).map((id) => names.initiatives.at(id)),
      };
      return [(quarterNumber(quarter) - start) * names.companies.length + index, plan];
    }),
  );
}

const NOTHING: QuarterPlan = { teams: null, total: 0, initiatives: [] };

export const recordPolicy: Policy = {
  name: 'record',
  choose: (world, state, decision) => openOr(world, state, decision, decision.record),
  plan(world, state, leader) {
    const { names, layout } = world.model;
    const script = scriptOf(world.model);
    const { teams, total, initiatives } =
      script.get(turnOf(layout, state) * names.companies.length + leader.company) ?? NOTHING;
    const available = state.numbers[layout.teams + leader.company];
    return {
      // The reconstruction may count on hires that this run has not made; it is then scaled to those at work.
      teams: teams && total > available ? shareTeams(available, teams) : teams,
      initiatives: takeInitiatives(world, state, leader, initiatives),
    };
  },
};
