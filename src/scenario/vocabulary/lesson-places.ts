/**
 * Where on the page a lesson may point, and what its reader may do so that the next one comes. Free of the checker,
 * for the session and the page read it too.
 */

export const LESSON_PHASES = ['moves', 'answers', 'resolved', 'over'] as const;
export type LessonPhase = (typeof LESSON_PHASES)[number];

/** The places of a lesson, with the part of a quarter in which each of them stands. */
export const LESSON_PLACES = {
  board: 'moves',
  news: 'moves',
  decision: 'moves',
  plan: 'moves',
  initiatives: 'moves',
  proposal: 'moves',
  'end-quarter': 'moves',
  answers: 'answers',
  resolution: 'resolved',
  why: 'resolved',
  debrief: 'over',
} as const satisfies Record<string, LessonPhase>;
export type LessonPlace = keyof typeof LESSON_PLACES;

/** What ends a lesson, with the parts of a quarter in which it can be done. */
export const LESSON_DEEDS = {
  /** The lesson itself has been read: the only deed with a button of its own. */
  read: ['moves', 'answers', 'resolved', 'over'],
  /** Whatever waits for an answer has one. */
  chosen: ['moves', 'answers'],
  'team-moved': ['moves'],
  'initiative-taken': ['moves'],
  proposed: ['moves'],
  'why-opened': ['resolved'],
  /** The moves, or the answers, have been sent, or the next quarter has begun. */
  ended: ['moves', 'answers', 'resolved'],
} as const satisfies Record<string, readonly LessonPhase[]>;
export type LessonDeed = keyof typeof LESSON_DEEDS;
