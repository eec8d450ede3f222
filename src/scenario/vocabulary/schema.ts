/**
 * The collections of a scenario. A file holds any of them, so that a scenario is one subject a file; the reader
 * joins the files.
 */
import { z } from 'zod';
import { CONFIDENCES, id, prior, provenance, quarter, text, words } from './base.ts';
import { conditions } from './conditions.ts';
import { chance, effects } from './effects.ts';
import { goal } from './goal.ts';
import { chapters, HISTORY_COLLECTIONS } from './history.ts';
import { LESSON_COLLECTIONS } from './lessons.ts';
import { WORLD_COLLECTIONS } from './world.ts';

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
  /** Who is heard at every decision: characters of the scenario's own, each with a line on what it wants. */
  advisers: z
    .array(z.strictObject({ name: text, interest: text }))
    .max(3)
    .optional(),
  /** Tracks that are this leader's own to earn and to spend, shown beside its money. */
  resources: z.array(id).max(3).optional(),
  /** What the leader is and has where a game starts at a later chapter. */
  openings: z.array(z.strictObject({ chapter: id, who: text, have: z.array(text).min(1).max(4) })).optional(),
  /** Named plans that stand for the ways in which people play, and by which options are weighed. */
  styles: z.array(id).max(3).optional(),
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
  /** How much more than usual a plausible side leans to what history chose; 1 unless it is a root of the rest. */
  lean: z.number().min(0).max(5).optional(),
  minor: z.boolean().optional(),
  prologue: z.boolean().optional(),
  /** Choices, whoever's, that lead here where games seldom come by themselves: so that the decision can be weighed. */
  road: z.record(id, id).optional(),
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
  /** What the plan plays for; the leader's first ambition where none is named. */
  ambition: id.optional(),
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
  ...WORLD_COLLECTIONS,
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
  ...LESSON_COLLECTIONS,
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
