/** What the world of a scenario is made of, before anybody does anything: parameters, users, products, companies, institutions. */
import { z } from 'zod';
import { goal } from './goal.ts';
import { hundred, id, partPrior, prior, provenance, quarter, share, tenths, text, words } from './base.ts';

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
  /** Founded in this quarter: before it, nobody can ask it for anything. */
  since: quarter.optional(),
  /** What the company is after when nobody plays it; without any, a leader's company is after its goals. */
  wants: z
    .array(goal.extend({ weight: z.number().positive() }))
    .max(5)
    .optional(),
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
  /** A name of few words, for where there is little room. */
  short: text.optional(),
  value: z.number(),
  min: z.number(),
  max: z.number(),
  ...provenance,
});

export const WORLD_COLLECTIONS = {
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
} as const;
