/** What has to hold of those who can be led: their jobs, ambitions, advisers, openings, and the plans of their styles. */
import { didYouMean } from './nearest.ts';
import type { ReportItem } from './problem.ts';
import { optionFault, type Index } from './references.ts';
import type { Scenario } from './vocabulary/schema.ts';

type Leader = Scenario['leaders'][number];

export function checkLeaders(scenario: Scenario, index: Index, report: ReportItem): void {
  const leaders = new Map(scenario.leaders.map((leader) => [leader.company, leader]));
  for (const leader of scenario.leaders) {
    checkJobs(leader, 'plan', leader, leader.plan, report);
    checkAmbitions(leader, report);
    checkOpenings(scenario, leader, report);
    checkStyles(scenario, leader, report);
    if (
      leader.playable &&
      !scenario.endings.some((ending) => ending.company === leader.company && ending.when.length === 0)
    )
      report(
        leader,
        ['company'],
        'a playable leader needs an ending without conditions, for games that end in no other',
      );
  }
  checkPlans(scenario, leaders, index, report);
  checkAdvisers(scenario, leaders, report);
  for (const quarter of scenario.record)
    checkJobs(quarter, 'teams', leaders.get(quarter.company), quarter.teams, report);
}

function checkJobs(
  item: object,
  key: string,
  leader: Leader | undefined,
  teams: Record<string, unknown> | undefined,
  report: ReportItem,
): void {
  if (!leader) return;
  const known = new Set(leader.jobs.map((job) => job.id));
  for (const job of Object.keys(teams ?? {})) {
    if (!known.has(job))
      report(item, [key, job], () => `${leader.company} has no job "${job}"${didYouMean(job, known)}`);
  }
}

function checkAmbitions(leader: Leader, report: ReportItem): void {
  const goals = new Set(leader.goals.map((goal) => goal.id));
  leader.ambitions.forEach((ambition, position) => {
    for (const goal of Object.keys(ambition.weights)) {
      if (!goals.has(goal))
        report(
          leader,
          ['ambitions', position, 'weights', goal],
          () => `there is no goal "${goal}"${didYouMean(goal, goals)}`,
        );
    }
  });
}

function checkOpenings({ header }: Scenario, leader: Leader, report: ReportItem): void {
  const chapters = new Set((header.chapters ?? []).map(({ id }) => id));
  leader.openings?.forEach(({ chapter }, position) => {
    if (!chapters.has(chapter))
      report(
        leader,
        ['openings', position, 'chapter'],
        () => `there is no chapter "${chapter}"${didYouMean(chapter, chapters)}`,
      );
  });
}

function checkStyles(scenario: Scenario, leader: Leader, report: ReportItem): void {
  leader.styles?.forEach((id, position) => {
    const plan = scenario.plans.find((candidate) => candidate.id === id);
    if (plan && plan.company !== leader.company)
      report(leader, ['styles', position], `the plan "${id}" is ${plan.company}'s, not ${leader.company}'s`);
  });
}

function checkPlans(
  scenario: Scenario,
  leaders: ReadonlyMap<string, Leader>,
  index: Index,
  report: ReportItem,
): void {
  for (const plan of scenario.plans) {
    const leader = leaders.get(plan.company);
    checkJobs(plan, 'teams', leader, plan.teams, report);
    const ambitions = new Set(leader?.ambitions.map(({ id }) => id));
    const { ambition } = plan;
    if (leader && ambition !== undefined && !ambitions.has(ambition))
      report(
        plan,
        ['ambition'],
        () => `${plan.company} has no ambition "${ambition}"${didYouMean(ambition, ambitions)}`,
      );
    for (const [decision, option] of Object.entries(plan.choices)) {
      const fault = optionFault(index, decision, option);
      if (fault) report(plan, ['choices', decision], fault);
    }
  }
}

/** Where a leader's advisers are declared, nobody else speaks at its decisions. */
function checkAdvisers(scenario: Scenario, leaders: ReadonlyMap<string, Leader>, report: ReportItem): void {
  for (const decision of [...scenario.decisions, ...scenario.situations]) {
    const cast = leaders.get(decision.company)?.advisers;
    if (!cast) continue;
    const names = new Set(cast.map(({ name }) => name));
    decision.advisers?.forEach(({ name }, position) => {
      if (!names.has(name))
        report(
          decision,
          ['advisers', position, 'name'],
          () => `${decision.company} has no adviser "${name}"${didYouMean(name, names)}`,
        );
    });
  }
}
