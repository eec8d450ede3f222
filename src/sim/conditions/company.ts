/** Readings and facts of companies and people: money, ownership, fate. */
import { valuationOf } from '../company/valuation.ts';
import { equal, type CompileAddress, type CompileFact, type CompileReading } from './types.ts';

/** Quarters of runway are counted up to this; more means that nothing is being lost. */
export const LONG_RUNWAY = 99;

/** Values of the `status` block. */
const [INDEPENDENT, SOLD, CLOSED] = [0, 1, 2] as const;

export const companyAddresses = {
  cash: ({ layout, names }, { company }) => layout.cash + names.companies.at(company as string),
  revenue: ({ layout, names }, { company }) => layout.revenue + names.companies.at(company as string),
  dilution: ({ layout, names }, { company }) => layout.dilution + names.companies.at(company as string),
} satisfies Record<string, CompileAddress>;

export const companyReadings = {
  runway: ({ layout, names }, { company }) => {
    const c = names.companies.at(company as string);
    return (s) => {
      const loss = s[layout.costs + c] - s[layout.revenue + c];
      return loss <= 0 ? LONG_RUNWAY : Math.min(LONG_RUNWAY, s[layout.cash + c] / loss);
    };
  },
  valuation: ({ names }, { company }) => {
    const c = names.companies.at(company as string);
    return (s, world) => valuationOf(s, world, c);
  },
} satisfies Record<string, CompileReading>;

export const companyFacts = {
  owns: ({ layout, names }, { company, product }) => [
    equal(layout.owner + names.products.at(product as string), names.companies.at(company as string)),
  ],
  independent: ({ layout, names }, { company }) => [
    equal(layout.status + names.companies.at(company as string), INDEPENDENT),
  ],
  sold: ({ layout, names }, { company, buyer }) => {
    const c = names.companies.at(company as string);
    const sold = equal(layout.status + c, SOLD);
    return buyer === undefined
      ? [sold]
      : [sold, equal(layout.buyer + c, names.companies.at(buyer as string) + 1)];
  },
  closed: ({ layout, names }, { company }) => [
    equal(layout.status + names.companies.at(company as string), CLOSED),
  ],
  allied: ({ layout, names }, { company, other }) => [
    equal(
      layout.allied +
        names.companies.at(company as string) * names.companies.length +
        names.companies.at(other as string),
      1,
    ),
  ],
  serving: ({ layout, names }, { person }) => [equal(layout.serving + names.people.at(person as string), 1)],
} satisfies Record<string, CompileFact>;
