/**
 * Who wears which of the four liveries: a company that one was drawn for, its own; in a history of other companies the
 * leaders take them in order, and then whoever sells something under its own name.
 */
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import type { Livery } from './view.ts';

const DRAWN = ['docker', 'google', 'coreos', 'mesosphere'] as const satisfies readonly Livery[];

/** Whether this is the history that the chart was drawn for. */
export function isDrawn({ companies }: Scenario): boolean {
  return companies.some(({ id }) => (DRAWN as readonly string[]).includes(id));
}

/** By company; whoever is not in it is one of the others. */
export function liveriesWorn({ leaders, companies }: Scenario): ReadonlyMap<string, Livery> {
  const sellers = companies.flatMap(({ id, main }) => (main === undefined ? [] : [id]));
  const ranked = [...new Set([...leaders.map(({ company }) => company), ...sellers])];
  const own = DRAWN.filter((livery) => ranked.includes(livery));
  const free = DRAWN.filter((livery) => !ranked.includes(livery));
  const others = ranked.filter((company) => !(DRAWN as readonly string[]).includes(company));
  return new Map<string, Livery>([
    ...own.map((livery) => [livery, livery] as const),
    ...free.flatMap((livery, index) => (index < others.length ? [[others[index], livery] as const] : [])),
  ]);
}
