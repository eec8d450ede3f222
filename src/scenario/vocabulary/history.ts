/**
 * What a scenario says about the history behind it: the facts that it has to hold, the cards that explain who and what
 * they speak of, the measurements that the model is held against, and what fitting the model to them has found.
 */
import { z } from 'zod';
import { CONFIDENCES, id, provenance, quarter, text, words } from './base.ts';
import { conditions, reading } from './conditions.ts';

/** A standard deviation: where there is none at all, nothing can be fitted. */
const spread = z.number().min(0.001);

/** What stands in the scenario instead where a mechanism is taken away, by collection, id and key; see without.ts. */
const without = z.record(id, z.record(id, z.record(z.string().max(40), z.unknown())));

const fact = z
  .strictObject({
    id: z.string().regex(/^N\d{2,3}$/, 'expected a fact such as N04'),
    kind: z.enum(['event', 'decision', 'state', 'mechanism', 'judgement']),
    /** The year or years that it speaks of. */
    told: words(4, 20),
    claim: text,
    /** What the wider record says where it differs; both are told. */
    differs: text.optional(),
    /** For events and decisions: the first and last quarter in which the record line must make it true, and when it is. */
    due: z.strictObject({ from: quarter, to: quarter }).optional(),
    when: conditions.min(1).optional(),
    /** For mechanisms: the number that they move, in which quarter, which way; and the scenario without them. */
    moves: z
      .strictObject({
        number: reading,
        quarter,
        way: z.enum(['up', 'down']),
        without,
      })
      .optional(),
    sources: z.array(id).min(1),
    confidence: z.enum(CONFIDENCES),
  })
  .refine(({ kind, due, when }) => (kind === 'event' || kind === 'decision') === (!!due && !!when), {
    message: 'an event or a decision has a "due" window and a "when", and nothing else has',
  })
  .refine(({ kind, moves }) => (kind === 'mechanism') === !!moves, {
    message: 'a mechanism has "moves", and nothing else has',
  });

const card = z.strictObject({
  id,
  kind: z.enum(['company', 'project', 'product', 'standard', 'institution', 'person', 'idea']),
  name: text,
  /** One of the systems that the record names: something in the world has to embody it. */
  system: z.boolean().optional(),
  /** Each opens in its quarter, so that nobody reads ahead of the year they are in. */
  parts: z
    .array(z.strictObject({ from: quarter, text }))
    .min(1)
    .max(5),
  /** Cards that lead on from here. */
  see: z.array(id).max(8).optional(),
  ...provenance,
});

const observedDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]))?$/, 'expected a year, a month such as 2016-03 or a quarter');

const series = z.strictObject({
  id,
  title: text,
  unit: words(1, 160),
  population: words(1, 300).optional(),
  caveat: words(1, 400).optional(),
  /**
   * `part`: per cent, against a reading between 0 and 1, compared in logits. `count`: compared in logarithms. `lean` is
   * how far the population is believed to stand from the model's, in that scale (of the whole series, or of each key by
   * itself), and `sd` how far single points scatter.
   */
  scale: z.enum(['part', 'count']),
  lean: z.strictObject({ centre: z.number(), sd: spread, of: z.enum(['series', 'key']) }),
  sd: spread,
  /** By key of the points: the readings whose weighted sum they measure, or why the model has no such quantity. */
  measures: z
    .array(
      z.union([
        z.strictObject({
          key: words(0, 120),
          of: z
            .array(z.strictObject({ number: reading, times: z.number() }))
            .min(1)
            .max(12),
          /** The part that the sum leaves of the whole. */
          rest: z.literal(true).optional(),
        }),
        z.strictObject({ key: words(0, 120), reason: text }),
      ]),
    )
    .min(1),
  points: z
    .array(
      z.strictObject({
        date: observedDate,
        key: words(0, 120),
        value: z.number(),
        use: z.enum(['fit', 'test']),
      }),
    )
    .min(1),
  ...provenance,
});

/** A number that is fitted: it multiplies or shifts the named parameters. What fitting found stands in the posterior. */
const calibration = z.strictObject({
  id,
  way: z.enum(['times', 'plus']),
  /** Of the model's parameters, such as `network-effect`, `developers.imitation`, `kubernetes.constant`. */
  on: z.array(words(1, 80)).min(1),
  prior: z.strictObject({ centre: z.number(), sd: spread, min: z.number(), max: z.number() }),
  why: words(1, 800),
});

/** One draw from what the data leave possible, by calibration id. */
const draw = z.strictObject({ id, values: z.record(id, z.number()) });

export const HISTORY_COLLECTIONS = {
  facts: fact,
  cards: card,
  series,
  calibration,
  posterior: draw,
} as const;

export const chapters = z
  .array(z.strictObject({ id, from: quarter, title: text, note: text }))
  .min(1)
  .max(8);
