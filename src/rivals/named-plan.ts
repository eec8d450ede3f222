/** A named plan of the scenario: a style of play that never looks at the state beyond what is open to it. */
import type { Model } from '../sim/index.ts';
import type { Policy } from './policy.ts';
import { recordPolicy } from './record.ts';
import { openOr, shareTeams, takeInitiatives } from './planning.ts';

/** Null when the scenario has no such plan. */
export function namedPlan(model: Model, id: string): Policy | null {
  const plan = model.scenario.plans.find((candidate) => candidate.id === id);
  if (!plan) return null;
  const preferred = plan.initiatives.map((initiative) => model.names.initiatives.at(initiative));
  const chosen = new Map(
    Object.entries(plan.choices).map(([decision, option]) => {
      const index = model.names.decisions.at(decision);
      return [index, model.decisions[index].options.findIndex((candidate) => candidate.id === option)];
    }),
  );
  const company = model.names.companies.at(plan.company);
  return {
    name: `plan:${id}`,
    choose: (world, state, decision) =>
      openOr(
        world,
        state,
        decision,
        (decision.company === company ? chosen.get(decision.index) : undefined) ?? decision.record,
      ),
    // Whoever is handed somebody else's plan keeps to the record.
    plan: (world, state, leader) =>
      leader.company === company
        ? {
            teams: shareTeams(
              state.numbers[model.layout.teams + company],
              leader.jobs.map((job) => plan.teams[job.id] ?? 0),
            ),
            initiatives: takeInitiatives(world, state, leader, preferred),
          }
        : recordPolicy.plan(world, state, leader),
  };
}
