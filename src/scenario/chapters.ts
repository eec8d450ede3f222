/** Where a leader's game may start: at the chapters of the scenario, the first of them when the leader is there. */
import type { Header, Scenario } from './vocabulary/schema.ts';

export type Chapter = NonNullable<Header['chapters']>[number];

/** In order of time. A scenario without chapters has one, its whole calendar. */
export function startsOf(scenario: Scenario, leader: string): Chapter[] {
  const { calendar, chapters = [], title, summary } = scenario.header;
  const whole: Chapter = { id: 'whole', from: calendar.from, title, note: summary };
  const all = chapters.length > 0 ? chapters : [whole];
  const earliest = scenario.leaders.find(({ company }) => company === leader)?.starts ?? calendar.from;
  // Quarters compare as text does. Who arrives within a chapter starts it late.
  const later = all.filter(({ from }) => from >= earliest);
  const arrival = all.filter(({ from }) => from < earliest).at(-1);
  return arrival && later[0]?.from !== earliest ? [{ ...arrival, from: earliest }, ...later] : later;
}
