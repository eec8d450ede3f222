/** Readings and facts of companies and people: money, ownership, fate. */
import type { CompileReading } from './types.ts';
import { valuationOf } from '../company/valuation.ts';

/** Quarters of runway are counted up to this; more means that nothing is being lost. */
export const LONG_RUNWAY = 99;

export const companyReadings = {
  cash: ({ layout, names }, { company }) => {
    const at = layout.cash + names.companies.at(company as string);
    return (s) => s[at]!;
  },
  runway: ({ layout, names }, { company }) => {
    const c = names.companies.at(company as string);
    return (s) => {
      const loss = s[layout.costs + c]! - s[layout.revenue + c]!;
      return loss <= 0 ? LONG_RUNWAY : Math.min(LONG_RUNWAY, s[layout.cash + c]! / loss);
    };
  },
  revenue: ({ layout, names }, { company }) => {
    const at = layout.revenue + names.companies.at(company as string);
    return (s) => s[at]!;
  },
  dilution: ({ layout, names }, { company }) => {
    const at = layout.dilution + names.companies.at(company as string);
    return (s) => s[at]!;
  },
  valuation: ({ names }, { company }) => {
    const c = names.companies.at(company as string);
    return (s, world) => valuationOf(s, world, c);
  },
} satisfies Record<string, CompileReading>;

export const companyFacts = {
  owns: ({ layout, names }, { company, product }) => {
    const [c, at] = [names.companies.at(company as string), layout.owner + names.products.at(product as string)];
    return (s) => (s[at] === c ? 1 : -1);
  },
  independent: ({ layout, names }, { company }) => {
    const at = layout.status + names.companies.at(company as string);
    return (s) => (s[at] === 0 ? 1 : -1);
  },
  sold: ({ layout, names }, { company, buyer }) => {
    const c = names.companies.at(company as string);
    const wanted = buyer === undefined ? -1 : names.companies.at(buyer as string) + 1;
    return (s) => (s[layout.status + c] === 1 && (wanted < 0 || s[layout.buyer + c] === wanted) ? 1 : -1);
  },
  closed: ({ layout, names }, { company }) => {
    const at = layout.status + names.companies.at(company as string);
    return (s) => (s[at] === 2 ? 1 : -1);
  },
  allied: ({ layout, names }, { company, other }) => {
    const at = layout.allied + names.companies.at(company as string) * names.companies.length + names.companies.at(other as string);
    return (s) => (s[at] === 1 ? 1 : -1);
  },
  serving: ({ layout, names }, { person }) => {
    const at = layout.serving + names.people.at(person as string);
    return (s) => (s[at] === 1 ? 1 : -1);
  },
} satisfies Record<string, CompileReading>;
