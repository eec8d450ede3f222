/** What is told at the start of a quarter of the events of the last one. */
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import { turnOf, type Model, type State } from '../sim/index.ts';

/** A quarter brings no more news than this. */
export const MOST_NEWS = 3;

type Event = Scenario['events'][number];
export type NewsEvent = Event & { news: NonNullable<Event['news']> };

/** What happens to one's own company weighs this much more. */
const OWN = 2;

/**
 * Events with news that happened in the quarter before this one, the weightiest first, as `reader` (a company) would have
 * them; `scenario` has the texts.
 */
export function newsOf(
  { layout, names }: Model,
  state: State,
  scenario: Scenario,
  reader: string,
): NewsEvent[] {
  const now = turnOf(layout, state);
  // What has never happened bears the number of the first quarter, before which there is no news.
  if (now === 0) return [];
  return scenario.events
    .filter(
      (event): event is NewsEvent =>
        event.news !== undefined && state.numbers[layout.happened + names.events.at(event.id)] === now,
    )
    .map((event) => ({ event, weight: (event.news.weight ?? 1) + (changes(event, reader) ? OWN : 0) }))
    .sort((a, b) => b.weight - a.weight || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event);
}

/** Whether an event changes something of a company's. */
const changes = ({ effects }: Event, company: string): boolean =>
  effects.some((effect) => [effect.company, effect.from, effect.to].includes(company));
