/** What a side is after, as numbers of the state. */
import { z } from 'zod';
import { id, text } from './base.ts';
import { conditions, reading } from './conditions.ts';

/** 0 where a reading stands at `from` or beyond, 100 at `to`; the weighted mean of its parts; 0 unless `when` holds. */
export const goal = z.strictObject({
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
