/** Readings and facts of foundations and of the course of the game: what was chosen, what happened, when. */
import { quarterNumber } from '../../scenario/turns.ts';
import type { CompileReading } from './types.ts';

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
  founded: ({ layout, names }, { foundation }) => {
    const at = layout.founded + names.foundations.at(foundation as string);
    return (s) => (s[at] === 1 ? 1 : -1);
  },
  member: ({ layout, names }, { foundation, company }) => {
    const at = layout.member + names.foundations.at(foundation as string) * names.companies.length + names.companies.at(company as string);
    return (s) => (s[at] === 1 ? 1 : -1);
  },
  hosts: ({ layout, names }, { foundation, product }) => {
    const at = layout.hosts + names.foundations.at(foundation as string) * names.products.length + names.products.at(product as string);
    return (s) => (s[at] === 1 ? 1 : -1);
  },
  chose: ({ layout, names, scenario }, { decision, option }) => {
    const at = layout.chosen + names.decisions.at(decision as string);
    const item = [...scenario.decisions, ...scenario.situations].find((candidate) => candidate.id === decision)!;
    const wanted = item.options.findIndex((candidate) => candidate.id === option) + 1;
    return (s) => (s[at] === wanted ? 1 : -1);
  },
  answered: ({ layout, names }, { decision }) => {
    const at = layout.chosen + names.decisions.at(decision as string);
    return (s) => (s[at]! > 0 ? 1 : -1);
  },
  happened: ({ layout, names }, { event }) => {
    const at = layout.happened + names.events.at(event as string);
    return (s) => (s[at]! > 0 ? 1 : -1);
  },
  used: ({ layout, names }, { initiative }) => {
    const at = layout.used + names.initiatives.at(initiative as string);
    return (s) => (s[at]! > 0 ? 1 : -1);
  },
  during: ({ layout, scenario }, { from, to }) => {
    const start = quarterNumber(scenario.header.calendar.from);
    const first = from === undefined ? -Infinity : quarterNumber(from as string) - start;
    const last = to === undefined ? Infinity : quarterNumber(to as string) - start;
    return (s) => (s[layout.turn]! >= first && s[layout.turn]! <= last ? 1 : -1);
  },
} satisfies Record<string, CompileReading>;

function sum(s: Float64Array, base: number, count: number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += s[base + i]!;
  return total;
}
