/** Who plays the companies that the player does not: the policies that the record names, so that a loaded game goes on alike. */
import { HUMAN, seatsOf, type Run } from '../record/index.ts';
import { reasonsFor, type ChoiceReasons } from '../rivals/index.ts';
import { RIVAL_POLICY, type Rivals } from '../insight/sides.ts';
import type { Model, Orders, State } from '../sim/index.ts';

export type { Rivals };

export const DEFAULT_RIVALS: Rivals = 'plausible';

/** As the record keeps it: what a player leads is a human's, every other company its policy's. */
export function sidesOf(
  { names }: Model,
  leaders: readonly string[],
  rivals: Rivals,
): Record<string, string> {
  return Object.fromEntries(
    names.companies.ids.map((id) => [id, leaders.includes(id) ? HUMAN : RIVAL_POLICY[rivals]]),
  );
}

/** Why the others chose what everybody got to see, by decision: worked out once, from the state in which they chose. */
export function deedReasons(
  { world, record }: Run,
  rounds: readonly { state: State; orders: Orders }[],
): Map<string, ChoiceReasons> {
  const { scenario, names, decisions } = world.model;
  const told = new Map(
    [...scenario.decisions, ...scenario.situations].map(({ id, options }) => [id, options] as const),
  );
  const humans = new Set(seatsOf(record).map(({ leader }) => leader));
  const reasons = new Map<string, ChoiceReasons>();
  for (const { state, orders } of rounds) {
    for (const { decision: index, option } of orders.choices) {
      const decision = decisions[index];
      if (humans.has(names.companies.ids[decision.company])) continue;
      if (told.get(decision.id)?.[option].deed)
        reasons.set(decision.id, reasonsFor(world, state, decision, option));
    }
  }
  return reasons;
}
