/** Readings and facts of foundations and of the course of the game: what was chosen, what happened, when. */
import { quarterNumber } from '../../scenario/turns.ts';
import { equal, positive, type CompileFact, type CompileReading } from './types.ts';

export const courseReadings = {
  members: ({ layout, names }, { foundation }) => {
    const count = names.companies.length;
    const base = layout.member + names.foundations.at(foundation as string) * count;
    return (s) => sum(s, base, count);
  },
  hosted: ({ layout, names }, { foundation }) => {
    const count = names.products.length;
    const base = layout.hosts + names.foundations.at(foundation as string) * count;
    return (s) => sum(s, base, count);
  },
} satisfies Record<string, CompileReading>;

export const courseFacts = {
  founded: ({ layout, names }, { foundation }) => [
    equal(layout.founded + names.foundations.at(foundation as string), 1),
  ],
  member: ({ layout, names }, { foundation, company }) => [
    equal(
      layout.member +
        names.foundations.at(foundation as string) * names.companies.length +
        names.companies.at(company as string),
      1,
    ),
  ],
  hosts: ({ layout, names }, { foundation, product }) => [
    equal(
      layout.hosts +
        names.foundations.at(foundation as string) * names.products.length +
        names.products.at(product as string),
      1,
    ),
  ],
  chose: ({ layout, names, scenario }, { decision, option }) => {
    const item = [...scenario.decisions, ...scenario.situations].find(
      (candidate) => candidate.id === decision,
    )!;
    const wanted = item.options.findIndex((candidate) => candidate.id === option) + 1;
    return [equal(layout.chosen + names.decisions.at(decision as string), wanted)];
  },
  answered: ({ layout, names }, { decision }) => [
    positive(layout.chosen + names.decisions.at(decision as string)),
  ],
  happened: ({ layout, names }, { event }) => [positive(layout.happened + names.events.at(event as string))],
  used: ({ layout, names }, { initiative }) => [
    positive(layout.used + names.initiatives.at(initiative as string)),
  ],
  during: ({ layout, scenario }, { from, to }) => {
    const start = quarterNumber(scenario.header.calendar.from);
    const min = from === undefined ? -Infinity : quarterNumber(from as string) - start;
    const max = to === undefined ? Infinity : quarterNumber(to as string) - start;
    return [{ at: layout.turn, min, max }];
  },
} satisfies Record<string, CompileFact>;

function sum(s: Float64Array, base: number, count: number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += s[base + i];
  return total;
}
