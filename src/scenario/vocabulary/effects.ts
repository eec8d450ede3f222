/**
 * What a scenario may do to the state: change a stock, move money, or one of a closed list of deeds (launch,
 * donate, join, ship, …). Permanent unless `halfLife` says that it fades; at once unless `after` delays it.
 */
import { z } from 'zod';
import { id, idsOf, text } from './base.ts';
import { conditions, reading, type Condition } from './conditions.ts';
import { ANSWERS, PROPOSALS } from './proposals.ts';
import { STOCKS, type StockKind } from './stocks.ts';

/** Quarters until the effect comes. */
const after = z.number().int().min(1).max(12).optional();
/** Only if these hold when it is applied. */
const when = conditions.optional();

export const DEEDS = {
  /** Money between a company and another company or an outside account; never made, never lost. */
  pay: { from: id, to: id, amount: z.number().min(0) },
  /** Investors buy new shares: a fixed `amount`, or `runway` quarters of burn, never more than `part` of the valuation. */
  raise: {
    company: id,
    amount: z.number().min(0).optional(),
    runway: z.number().min(0).optional(),
    part: z.number().min(0).max(1).optional(),
    /** The price that both sides agree on, instead of the one the model finds. */
    valuation: z.number().min(0).optional(),
  },
  /** Teams that start to count two quarters from now. */
  hire: { company: id, teams: z.number().min(0).max(100) },
  launch: { product: id },
  retire: { product: id },
  /** The product passes to another owner. */
  transfer: { product: id, company: id },
  found: { foundation: id },
  join: { foundation: id, company: id },
  leave: { foundation: id, company: id },
  /** The foundation takes a product in. */
  host: { foundation: id, product: id },
  /** The company ships somebody's product to its own customers. */
  ship: { company: id, product: id },
  unship: { company: id, product: id },
  /** A platform is rebuilt on an orchestrator, whose workloads it then brings. */
  rebase: { product: id, base: id },
  /** How well a product works with one of another layer, 0 to 1. */
  integrate: { product: id, with: id, by: z.number().min(-1).max(1) },
  ally: { company: id, other: id },
  part: { company: id, other: id },
  /** A company is bought: its owners are paid from outside the game's accounts. */
  sell: { company: id, buyer: id },
  close: { company: id },
  resign: { person: id },
  /** A scripted offer of `company` to `other` has been answered: remembered, and felt in their relation, as any proposal is. */
  settle: { company: id, other: id, kind: z.enum(PROPOSALS), answer: z.enum(ANSWERS) },
} as const satisfies Record<string, Record<string, z.ZodType>>;

export type DeedKind = keyof typeof DEEDS;
export type EffectKind = StockKind | DeedKind | 'chance';

export type Effect = { do: EffectKind; after?: number; halfLife?: number; when?: Condition[] } & Record<
  string,
  unknown
>;

/** A chance, moved by readings of the state and kept between 5 and 95 in a hundred. */
export const chance = z.union([
  z.number().min(0).max(1),
  z.strictObject({
    base: z.number().min(0).max(1),
    /** Each adds `each` for every unit by which the reading exceeds `from`. */
    shift: z
      .array(z.strictObject({ of: reading, from: z.number(), each: z.number() }))
      .min(1)
      .max(4),
  }),
]);

export const effect: z.ZodType<Effect> = z.lazy(() =>
  z.discriminatedUnion('do', [
    ...Object.entries(STOCKS).map(([kind, names]) =>
      z.strictObject({
        do: z.literal(kind),
        ...idsOf(names),
        by: z.number(),
        halfLife: z.number().min(0.5).max(20).optional(),
        after,
        when,
      }),
    ),
    ...Object.entries(DEEDS).map(([kind, shape]) =>
      z.strictObject({ do: z.literal(kind), ...shape, after, when }),
    ),
    z.strictObject({
      do: z.literal('chance'),
      id,
      label: text,
      of: chance,
      then: z.array(effect).optional(),
      else: z.array(effect).optional(),
      when,
    }),
  ] as never),
);

export const effects = z.array(effect);
