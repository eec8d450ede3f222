/** What a player puts down, act by act: each gives what changes in the draft, or null where the rules forbid it. */
import type { Draft, DraftedProposal, Game } from './game.ts';
import { askedOf, canPropose } from './proposals.ts';
import type { Answer } from './proposal-view.ts';
import type { DecisionView, PlanView } from './view.ts';

export function chosen(
  { draft }: Game,
  decisions: readonly DecisionView[],
  decision: string,
  option: string,
): Partial<Draft> | null {
  const taken = decisions.find(({ id }) => id === decision)?.options.find(({ id }) => id === option);
  if (!taken || taken.blocked !== null) return null;
  return { choices: { ...draft.choices, [decision]: option } };
}

export function manned({ draft }: Game, plan: PlanView, job: string, teams: number): Partial<Draft> | null {
  const total = Object.entries(draft.teams).reduce(
    (sum, [id, count]) => sum + (id === job ? teams : count),
    0,
  );
  if (teams < 0 || !Number.isInteger(teams) || total > plan.teams) return null;
  return { teams: { ...draft.teams, [job]: teams } };
}

export function toggled({ draft: { initiatives } }: Game, plan: PlanView, id: string): Partial<Draft> | null {
  const item = plan.initiatives.find((candidate) => candidate.id === id);
  if (!item || (!item.chosen && item.blocked !== null)) return null;
  // With one slot, taking another initiative puts the first one back.
  return {
    initiatives: item.chosen
      ? initiatives.filter((other) => other !== id)
      : [...initiatives, id].slice(-plan.slots),
  };
}

export function proposed({ phase, run }: Game, proposal: DraftedProposal | null): Partial<Draft> | null {
  return phase !== 'moves' || (proposal && !canPropose(run, proposal)) ? null : { proposal };
}

export function replied({ run, draft }: Game, company: string, answer: Answer): Partial<Draft> | null {
  const from = run.world.model.names.companies.find(company);
  if (!askedOf(run).some((proposal) => proposal.from === from)) return null;
  return { replies: { ...draft.replies, [company]: answer } };
}
