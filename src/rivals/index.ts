/** Who chooses when no human does: policies for the leaders nobody plays, for whole games, for the command line. */
import type { Model } from '../sim/index.ts';
import { namedPlan } from './named-plan.ts';
import { lookahead } from './lookahead.ts';
import { plausiblePolicy } from './plausible.ts';
import type { Policy } from './policy.ts';
import { randomPolicy } from './random.ts';
import { recordPolicy } from './record.ts';

export { openOr, shareTeams, takeInitiatives } from './planning.ts';
export { ordersOf, playOut, playQuarter, type Table } from './play.ts';
export type { Policy } from './policy.ts';
export { randomPolicy } from './random.ts';
export { reasonsFor, type ChoiceReason, type ChoiceReasons } from './reasons.ts';
export { recordPolicy } from './record.ts';

/** A rival that plays to win: quick enough to think while the page waits. */
const freePolicy = lookahead('free', { worlds: 1, quarters: 30 });
/** A player who thinks each move through to the end of the game. */
const lookaheadPolicy = lookahead('lookahead', { worlds: 3, quarters: 30 });

/** The policy that `name` means: `random`, `record`, `plausible`, `free`, `lookahead` or `plan:NAME`; null when there is none. */
export function policyNamed(model: Model, name: string): Policy | null {
  if (name === 'random') return randomPolicy;
  if (name === 'record') return recordPolicy;
  if (name === 'plausible') return plausiblePolicy;
  if (name === 'free') return freePolicy;
  if (name === 'lookahead') return lookaheadPolicy;
  return name.startsWith('plan:') ? namedPlan(model, name.slice('plan:'.length)) : null;
}
