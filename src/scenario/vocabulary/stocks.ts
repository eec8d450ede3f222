/**
 * The numbers of the state that a scenario may read and change, by name. Every stock is both a condition
 * (`is: trust, company: docker, atLeast: 50`) and an effect (`do: trust, company: docker, by: -4`).
 */
import { z } from 'zod';
import { id } from './base.ts';

export const STOCKS = {
  /** Community goodwill of a company, 0 to 100. */
  trust: { company: id },
  /** Standing of a company among its peers, 0 to 100. */
  influence: { company: id },
  /** Engineering teams of six, at work now. */
  teams: { company: id },
  /** People who do not engineer: sales, support, marketing. */
  staff: { company: id },
  /** A quality of a product, 0 to 10. */
  quality: { product: id, attribute: id },
  /** Technical debt of a product, 0 to 10; what it holds is taken from its stability. */
  debt: { product: id },
  /** Size of the ecosystem built on a product, in projects. */
  complementors: { product: id },
  /** How little one company rules a product, 0 to 1. */
  neutrality: { product: id },
  /** Attention that a product has been given, in units of utility; meant to fade. */
  campaign: { product: id },
  /** Revenue at a share of 1 in every segment, in millions of US dollars a quarter. */
  price: { product: id },
  /** How far a product keeps to its layer's standard, 0 to 1. */
  conformity: { product: id },
  /** What draws one segment to a product beside its qualities, in units of utility. */
  pull: { product: id, segment: id },
  /** The price of change that a segment faces when it takes up containers, in units of utility. */
  friction: { segment: id },
  /** Trust between two companies, 0 to 100, 50 being none either way. */
  relation: { company: id, other: id },
  /** Progress of a standard, 0 (a press release) to 1 (implemented by all who matter). */
  maturity: { standard: id },
  /** How fast a foundation's standards mature, per quarter. */
  pace: { foundation: id },
  /** Standing of a person in the community, 0 to 100. */
  standing: { person: id },
  /** A person's will to stay, 0 to 100. */
  will: { person: id },
  /** A number that the scenario declares for itself. */
  track: { track: id },
} as const satisfies Record<string, Record<string, z.ZodType>>;

export type StockKind = keyof typeof STOCKS;
export const STOCK_KINDS = Object.keys(STOCKS) as StockKind[];
export type StockAddress = { [K in StockKind]: { kind: K } & { [A in keyof (typeof STOCKS)[K]]: string } }[StockKind];
