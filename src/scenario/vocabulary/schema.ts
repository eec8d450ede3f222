/**
 * The collections of a scenario. A file holds any of them, so that a scenario is one subject a file; the reader
 * joins the files.
 */
import { z } from 'zod';
import {
  CONFIDENCES,
  hundred,
  id,
  partPrior,
  prior,
  provenance,
  quarter,
  share,
  tenths,
  text,
  words,
} from './base.ts';
import { conditions, reading } from './conditions.ts';
import { chance, effects } from './effects.ts';
import { chapters, HISTORY_COLLECTIONS } from './history.ts';

const header = z.strictObject({
  id,
  title: text,
  summary: text,
  /** The language of the texts that stand beside the mechanics, and all those that are promised whole. */
  language: z.enum(['en', 'zh-Hans']),
  languages: z.array(z.enum(['en', 'zh-Hans'])).min(1),
  calendar: z.strictObject({ from: quarter, to: quarter, epilogue: quarter }),
  /** Where a game may start: the record is played up to there. Without any, at the calendar's beginning. */
  chapters: chapters.optional(),
  attributes: z
    .array(z.strictObject({ id, name: text }))
    .min(1)
    .max(8),
});

const source = z.strictObject({ id, cite: words(3, 400) });

const parameter = z.strictObject({
  id,
  value: prior,
  unit: words(0, 80).optional(),
  why: words(0, 800).optional(),
  ...provenance,
});

const taste = z.tuple([z.number(), z.number()]);
const segment = z.strictObject({
  id,
  name: text,
  place: text,
  /** Part of all workloads. */
  size: share,
  /** Weight in `adoption.all`, the population that a survey asks. */
  survey: share,
  /** Revenue per workload, the average being 1. */
  spend: z.number().min(0),
  /** Bass: the highest adoption there is, the coefficients of innovation and imitation per quarter. */
  potential: partPrior,
  innovation: partPrior,
  imitation: partPrior,
  /** Part of the users who reconsider in a quarter. */
  review: partPrior,
  /** The price of change at the start, in units of utility. */
  friction: z.number(),
  adoption: share,
  /** Weight of an attribute as the segment starts and as it fills: [early, mature]. */
  tastes: z.record(id, taste),
  /** Weight of working with what is used in other layers. */
  integration: taste,
  /** Weight of trust in the owner and of neutral governance. */
  steward: taste,
  ...provenance,
});

const layer = z.strictObject({
  id,
  name: text,
  outside: z.strictObject({ name: text, utility: prior }),
  /** Of the appeal that lets containers spread, the part that this layer's best product gives. */
  appeal: share.optional(),
  ...provenance,
});

const product = z.strictObject({
  id,
  name: text,
  layer: id,
  company: id,
  /** On the market when the game starts. */
  launched: z.boolean().optional(),
  qualities: z.record(id, tenths),
  debt: tenths.optional(),
  neutrality: share.optional(),
  complementors: z.number().min(0).max(10_000).optional(),
  contributors: z.number().min(0).max(100_000).optional(),
  price: z.number().min(0).max(10_000).optional(),
  /** What no attribute explains, in units of utility. */
  constant: prior.optional(),
  standard: id.optional(),
  conformity: share.optional(),
  /** Works with products of other layers, 0 to 1. */
  integrates: z.record(id, share).optional(),
  runsOn: id.optional(),
  /** Shares at the start by segment. */
  shares: z.record(id, share).optional(),
  /** Growth a quarter by hands that no plan directs, in points of quality at quality 0. */
  tended: z.record(id, z.number().min(0)).optional(),
  /** Boxes of this product are drawn as those of platforms before containers. */
  paas: z.boolean().optional(),
  ...provenance,
});

const company = z.strictObject({
  id,
  name: text,
  cash: z.number(),
  teams: z.number().min(0),
  staff: z.number().min(0).optional(),
  overhead: z.number().min(0).optional(),
  /** Large companies pay from an income that the game does not follow. */
  deep: z.boolean().optional(),
  trust: hundred,
  influence: hundred,
  /** Weight as a vendor of other people's products, 0 to 1. */
  reach: share.optional(),
  main: id.optional(),
  ships: z.array(id).optional(),
  ...provenance,
});

const person = z.strictObject({
  id,
  name: text,
  company: id,
  standing: hundred,
  will: hundred,
  ...provenance,
});
const foundation = z.strictObject({
  id,
  name: text,
  founded: z.boolean().optional(),
  pace: share.optional(),
  members: z.array(id).optional(),
  hosts: z.array(id).optional(),
  ...provenance,
});
const standard = z.strictObject({
  id,
  name: text,
  layer: id,
  foundation: id,
  maturity: share.optional(),
  ...provenance,
});
const relation = z.strictObject({
  company: id,
  other: id,
  value: hundred,
  allied: z.boolean().optional(),
  ...provenance,
});
const track = z.strictObject({
  id,
  name: text,
  value: z.number(),
  min: z.number(),
  max: z.number(),
  ...provenance,
});

const target = z.strictObject({ product: id, weight: z.number().min(0) });
const job = z.strictObject({
  id,
  label: text,
  note: text,
  work: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('improve'), attribute: id, on: z.array(target).min(1) }),
    z.strictObject({ kind: z.literal('repay'), on: z.array(target).min(1) }),
    z.strictObject({ kind: z.literal('upstream'), on: z.array(target).min(1) }),
    z.strictObject({ kind: z.literal('community') }),
  ]),
});

/** 0 where a reading stands at `from` or beyond, 100 at `to`; the weighted mean of its parts; 0 unless `when` holds. */
const goal = z.strictObject({
  id,
  label: text,
  when: conditions.optional(),
  parts: z
    .array(
      z.strictObject({
        measure: reading,
        from: z.number(),
        to: z.number(),
        weight: z.number().min(0).optional(),
      }),
    )
    .min(1)
    .max(5),
});
const leader = z.strictObject({
  company: id,
  playable: z.boolean(),
  place: text,
  who: text,
  have: z.array(text).min(1).max(4),
  hard: z.number().int().min(1).max(5),
  hardNote: text,
  person: id.optional(),
  /** The first quarter in which the leader can be played; the calendar's first where none is named. */
  starts: quarter.optional(),
  initiativeSlots: z.strictObject({
    poor: z.number().int().min(1),
    rich: z.number().int().min(1),
    richFrom: z.number(),
  }),
  goals: z.array(goal).min(1).max(6),
  ambitions: z
    .array(z.strictObject({ id, label: text, note: text, weights: z.record(id, z.number().min(0)) }))
    .min(1),
  jobs: z.array(job),
  plan: z.record(id, z.number().int().min(0)),
  questions: z.array(z.strictObject({ when: conditions.optional(), text })),
  ...provenance,
});

const option = z.strictObject({
  id,
  label: text,
  note: text.optional(),
  needs: conditions.optional(),
  blocked: text.optional(),
  effects,
  /** What others see of it; also the line in the resolution. */
  deed: text.optional(),
  /** Told when it is what history chose, or instead of what history did. */
  followed: text.optional(),
  mightHaveBeen: text.optional(),
  ...provenance,
});

const decision = z.strictObject({
  id,
  company: id,
  from: quarter,
  to: quarter.optional(),
  round: z.enum(['move', 'answer']),
  when: conditions.optional(),
  title: text,
  body: text.optional(),
  advisers: z
    .array(z.strictObject({ name: text, line: text }))
    .max(3)
    .optional(),
  options: z.array(option).min(2).max(4),
  record: id,
  minor: z.boolean().optional(),
  prologue: z.boolean().optional(),
  /** What history did about it, told after the choice and in the debrief. */
  history: text.optional(),
  ...provenance,
});

const situation = z.strictObject({
  id,
  company: id,
  from: quarter.optional(),
  to: quarter.optional(),
  when: conditions.optional(),
  /** Chance a quarter that it comes by itself. */
  chance: chance,
  title: text,
  body: text.optional(),
  advisers: z
    .array(z.strictObject({ name: text, line: text }))
    .max(3)
    .optional(),
  options: z.array(option).min(2).max(4),
  /** What a company does that keeps to the record, where nothing of the kind happened. */
  usual: id,
  ...provenance,
});

const initiative = z.strictObject({
  id,
  company: id,
  label: text,
  note: text,
  cost: z.number().min(0),
  cooldown: z.number().int().min(0).max(12),
  when: conditions.optional(),
  blocked: text.optional(),
  effects,
  deed: text.optional(),
  ...provenance,
});

const event = z.strictObject({
  id,
  from: quarter,
  to: quarter.optional(),
  when: conditions.optional(),
  chance: chance.optional(),
  effects,
  news: z
    .strictObject({
      title: text,
      body: text,
      source: words(0, 200).optional(),
      weight: z.number().optional(),
    })
    .optional(),
  ...provenance,
});

const ending = z.strictObject({
  id,
  company: id,
  title: text,
  text,
  when: conditions,
  /** Ends the game in the quarter in which it comes true. */
  immediate: z.boolean().optional(),
  ...provenance,
});

const sentence = z.strictObject({
  company: id,
  when: conditions.optional(),
  text,
  slot: z.number().int().min(1).max(5),
  ...provenance,
});
const outcome = z.strictObject({ id, label: text, when: conditions, ...provenance });

const plan = z.strictObject({
  id,
  company: id,
  name: text,
  note: text,
  choices: z.record(id, id),
  teams: z.record(id, z.number().min(0)),
  initiatives: z.array(id),
});
const recordQuarter = z.strictObject({
  company: id,
  quarter,
  teams: z.record(id, z.number().int().min(0)).optional(),
  initiatives: z.array(id).optional(),
  confidence: z.enum(CONFIDENCES),
});

const translation = z.strictObject({
  language: z.enum(['en', 'zh-Hans']),
  /** By text id: the words, and the fingerprint of the text that they translate. */
  entries: z.record(z.string(), z.strictObject({ text, of: z.string() })),
});

export const COLLECTIONS = {
  sources: source,
  parameters: parameter,
  segments: segment,
  layers: layer,
  products: product,
  companies: company,
  people: person,
  foundations: foundation,
  standards: standard,
  relations: relation,
  tracks: track,
  leaders: leader,
  decisions: decision,
  situations: situation,
  initiatives: initiative,
  events: event,
  endings: ending,
  epilogue: sentence,
  outcomes: outcome,
  plans: plan,
  record: recordQuarter,
  ...HISTORY_COLLECTIONS,
  translations: translation,
} as const;

export type CollectionName = keyof typeof COLLECTIONS;
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];
export type Item<N extends CollectionName> = z.infer<(typeof COLLECTIONS)[N]>;

/** One file: a header in exactly one of them, and any collections. */
export const fileSchema = z.strictObject({
  scenario: header.optional(),
  ...(Object.fromEntries(COLLECTION_NAMES.map((name) => [name, z.array(COLLECTIONS[name]).optional()])) as {
    [N in CollectionName]: z.ZodOptional<z.ZodArray<(typeof COLLECTIONS)[N]>>;
  }),
});

export type Header = z.infer<typeof header>;
/** A whole scenario as its authors wrote it, joined from its files and checked. */
export type Scenario = { header: Header } & { [N in CollectionName]: Item<N>[] };
export type Prior = z.infer<typeof prior>;
export type Chance = z.infer<typeof chance>;
export type Job = z.infer<typeof job>;
export type Option = z.infer<typeof option>;
