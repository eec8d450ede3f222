/** Who chooses when no human does: policies for the leaders nobody plays, for whole games, for the command line. */
import type { Model } from '../sim/index.ts';
import { namedPlan } from './named-plan.ts';
import type { Policy } from './policy.ts';
import { randomPolicy } from './random.ts';
import { recordPolicy } from './record.ts';

export { openOr, shareTeams } from './planning.ts';
export { ordersOf, playOut, playQuarter, type Table } from './play.ts';
export type { Policy } from './policy.ts';
export { randomPolicy } from './random.ts';
export { recordPolicy } from './record.ts';

/** The policy that `name` means: `random`, `record` or `plan:NAME`; null when there is none. */
export function policyNamed(model: Model, name: string): Policy | null {
  if (name === 'random') return randomPolicy;
  if (name === 'record') return recordPolicy;
  return name.startsWith('plan:') ? namedPlan(model, name.slice('plan:'.length)) : null;
}
