/**
 * The small words of the format: ids, references, quarters, texts, provenance. A key that names another element
 * always bears that element's kind (`company`, `product`, `segment`, …), so that one walk over the data finds
 * every reference; see references.ts.
 */
import { z } from 'zod';
import { hasUnseen } from '../characters.ts';
import { QUARTER_PATTERN } from '../turns.ts';

export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'expected an id of small letters, digits and hyphens')
  // Every object has a "constructor" already, and a table looked up by id must not find it.
  .refine((word) => word !== 'constructor' && word !== 'prototype', 'this word is not free to be an id')
  .max(64);

export const quarter = z.string().regex(QUARTER_PATTERN, 'expected a quarter such as 2013-Q1');

/** Words for people. Markup is refused, so that a text can never be anything but a text. */
export const words = (least: number, most: number) =>
  z
    .string()
    .min(least)
    .max(most)
    .refine(
      (text) => !/<\s*[a-z!/?]/i.test(text) && !/(java|vb)script:|data:text/i.test(text),
      'a text may not contain markup or script',
    )
    .refine(
      (text) => !hasUnseen(text),
      'a text may not contain unseen characters: controls, or those that turn the direction of writing',
    );

export const text = words(1, 1200);

export const CONFIDENCES = ['confirmed', 'likely', 'notes-only', 'reconstruction', 'speculative'] as const;

/**
 * Where a claim comes from and how sure we are. `carries` names the facts of the historical record that the
 * element embodies, `embodies` the systems of the record that it is.
 */
export const provenance = {
  sources: z.array(id).optional(),
  confidence: z.enum(CONFIDENCES).optional(),
  /** Where tellings of the record differ: both, in a sentence. */
  contested: text.optional(),
  carries: z.array(z.string().regex(/^N\d{2,3}$/, 'expected a fact such as N04')).optional(),
  embodies: z.array(id).optional(),
};

/** What is believed of a number: its centre, how far it may lie off, and whether a world may draw it anew. */
export const prior = z.union([
  z.number(),
  z
    .strictObject({
      centre: z.number(),
      sd: z.number().min(0).optional(),
      min: z.number().optional(),
      max: z.number().optional(),
      free: z.boolean().optional(),
      why: words(0, 600).optional(),
      sources: z.array(id).optional(),
    })
    .refine(
      ({ centre, min = centre, max = centre }) => min <= centre && centre <= max,
      'the centre has to lie between min and max',
    ),
]);

/** A prior of something that is a part of a whole. */
export const partPrior = prior.refine((given) => {
  const { centre, min = centre, max = centre } = typeof given === 'number' ? { centre: given } : given;
  return [centre, min, max].every((value) => value >= 0 && value <= 1);
}, 'expected numbers from 0 to 1');

export const share = z.number().min(0).max(1);
export const tenths = z.number().min(0).max(10);
export const hundred = z.number().min(0).max(100);

/** The shape of a stock's arguments: all of them ids. */
export const idsOf = (names: readonly string[]): Record<string, typeof id> =>
  Object.fromEntries(names.map((name) => [name, id]));
