/** What a leader can direct and wants: jobs, goals, ambitions, endings. */
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import { compileTest, compileReading } from '../conditions/compile.ts';
import type { CompileContext } from '../conditions/types.ts';
import type { Aim, Goal, Leader } from './types.ts';

export function compileLeaders(scenario: Scenario, context: CompileContext): Leader[] {
  const { names } = context;
  return scenario.leaders.map((leader) => ({
    company: names.companies.at(leader.company),
    jobs: leader.jobs.map(({ id, work }) => ({
      index: names.jobs.at(`${leader.company}/${id}`),
      id,
      kind: work.kind,
      attribute: work.kind === 'improve' ? names.attributes.at(work.attribute) : -1,
      products: work.kind === 'community' ? [] : work.on.map((target) => names.products.at(target.product)),
      weights: work.kind === 'community' ? [] : work.on.map((target) => target.weight),
    })),
    goals: leader.goals.map((goal) => compileGoal(context, goal)),
    ambitions: Object.fromEntries(
      leader.ambitions.map(({ id, weights }) => {
        const sum = leader.goals.reduce((total, goal) => total + (weights[goal.id] ?? 0), 0);
        return [id, leader.goals.map((goal) => (weights[goal.id] ?? 0) / (sum || 1))];
      }),
    ),
    endings: scenario.endings
      .filter((ending) => ending.company === leader.company)
      .map(({ id, when, immediate }) => ({
        id,
        when: compileTest(context, when),
        immediate: immediate ?? false,
      })),
    slots: leader.initiativeSlots,
    plan: leader.jobs.map((job) => leader.plan[job.id] ?? 0),
  }));
}

type GoalOfScenario = Omit<Scenario['leaders'][number]['goals'][number], 'label'>;

const compileGoal = (context: CompileContext, { id, when, parts }: GoalOfScenario): Goal => ({
  id,
  when: compileTest(context, when),
  parts: parts.map(({ measure, from, to, weight }) => ({
    read: compileReading(context, measure),
    from,
    to,
    weight: weight ?? 1,
  })),
});

/** What each company is after, by company; see Model.aims. */
export function compileAims(
  scenario: Scenario,
  context: CompileContext,
  leaders: readonly Leader[],
): Aim[][] {
  return context.names.companies.ids.map((id, company) => {
    const { wants } = scenario.companies.find((candidate) => candidate.id === id)!;
    if (wants) {
      const sum = wants.reduce((total, { weight }) => total + weight, 0);
      return wants.map((want) => ({ ...compileGoal(context, want), weight: want.weight / sum }));
    }
    const leader = leaders.find((candidate) => candidate.company === company);
    if (!leader) return [];
    const [weights] = Object.values(leader.ambitions);
    return leader.goals.map((goal, g) => ({ ...goal, weight: weights[g] }));
  });
}
