/**
 * What a scenario may ask of the state: readings (numbers, compared with `atLeast` and `atMost`) and facts (true
 * or false), joined by `all`, `any` and `not`. No kind names a company; its arguments may.
 */
import { z } from 'zod';
import { id, idsOf, quarter } from './base.ts';
import { STOCKS, type StockKind } from './stocks.ts';

const bounds = { atLeast: z.number().optional(), atMost: z.number().optional() };

/** Readings that are worked out rather than stored. */
export const READINGS = {
  /** Millions of US dollars in the bank. */
  cash: { company: id },
  /** Quarters that the cash lasts at the present loss; 99 when nothing is being lost. */
  runway: { company: id },
  /** Revenue of the last quarter, millions of US dollars. */
  revenue: { company: id },
  /** Part of the company sold to investors, 0 to 1. */
  dilution: { company: id },
  /** What investors would pay for the whole company, millions of US dollars. */
  valuation: { company: id },
  /** Share of a product among its layer's containerised workloads, 0 to 1. */
  share: { product: id, segment: id.optional() },
  /** Share of a product less the best share of any other product of its layer. */
  lead: { product: id, segment: id.optional() },
  /** Containerised workloads of all workloads, 0 to 1; `adoption.all` without a segment. */
  adoption: { segment: id.optional() },
  /** Workloads that a product runs, of all workloads, 0 to 1. */
  use: { product: id },
  /** Share of a layer that no product holds: scripts, by hand, nothing. */
  none: { layer: id, segment: id.optional() },
  /** Companies that belong to a foundation. */
  members: { foundation: id },
  /** Products that a foundation hosts. */
  hosted: { foundation: id },
  /** Companies that ship a product beside its owner. */
  vendors: { product: id },
} as const satisfies Record<string, Record<string, z.ZodType>>;

/** Facts. */
export const FACTS = {
  launched: { product: id },
  retired: { product: id },
  owns: { company: id, product: id },
  /** Neither sold nor closed. */
  independent: { company: id },
  sold: { company: id, buyer: id.optional() },
  closed: { company: id },
  founded: { foundation: id },
  member: { foundation: id, company: id },
  hosts: { foundation: id, product: id },
  ships: { company: id, product: id },
  allied: { company: id, other: id },
  runsOn: { product: id, base: id },
  chose: { decision: id, option: id },
  answered: { decision: id },
  happened: { event: id },
  used: { initiative: id },
  serving: { person: id },
  /** The quarter that is being played lies between the two. */
  during: { from: quarter.optional(), to: quarter.optional() },
} as const satisfies Record<string, Record<string, z.ZodType>>;

export type ReadingKind = keyof typeof READINGS | StockKind;
export type FactKind = keyof typeof FACTS;

export type Reading = { is: ReadingKind } & Partial<Record<string, string>>;
export type Condition =
  | ({ is: ReadingKind; atLeast?: number; atMost?: number } & Partial<Record<string, string | number>>)
  | ({ is: FactKind } & Partial<Record<string, string>>)
  | { is: 'all' | 'any'; of: Condition[] }
  | { is: 'not'; of: Condition };

const stockShapes = Object.fromEntries(Object.entries(STOCKS).map(([kind, names]) => [kind, idsOf(names)]));
const readingShapes = { ...stockShapes, ...READINGS };

export const reading = z.discriminatedUnion(
  'is',
  Object.entries(readingShapes).map(([kind, shape]) =>
    z.strictObject({ is: z.literal(kind), ...shape }),
  ) as never,
) as unknown as z.ZodType<Reading>;

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.discriminatedUnion('is', [
    ...Object.entries(readingShapes).map(([kind, shape]) =>
      z.strictObject({ is: z.literal(kind), ...shape, ...bounds }),
    ),
    ...Object.entries(FACTS).map(([kind, shape]) => z.strictObject({ is: z.literal(kind), ...shape })),
    z.strictObject({ is: z.literal('all'), of: z.array(condition).min(1) }),
    z.strictObject({ is: z.literal('any'), of: z.array(condition).min(1) }),
    z.strictObject({ is: z.literal('not'), of: condition }),
  ] as never),
);

/** All must hold; an empty list holds always. */
export const conditions = z.array(condition);
