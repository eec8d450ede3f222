/** What teaches a player the game while it is played: one small paper after another, beside what it speaks of. */
import { z } from 'zod';
import { id, quarter, words } from './base.ts';
import { LESSON_DEEDS, LESSON_PLACES, type LessonDeed, type LessonPlace } from './lesson-places.ts';

const keysOf = <T extends string>(table: Record<T, unknown>) => Object.keys(table) as [T, ...T[]];

/** About thirty words: more is not read by somebody who wants to play. */
const MOST_LETTERS = 200;

const lesson = z.strictObject({
  id,
  /** When it comes; without a quarter, whenever its place stands on the page. */
  quarter: quarter.optional(),
  at: z.enum(keysOf<LessonPlace>(LESSON_PLACES)),
  text: words(1, MOST_LETTERS),
  /** What the player does for the next lesson to come. */
  done: z.enum(keysOf<LessonDeed>(LESSON_DEEDS)),
});

export const LESSON_COLLECTIONS = { lessons: lesson } as const;
