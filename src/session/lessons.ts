/**
 * A player on the way through a scenario's lessons: one at a time, in their order, each until what it asks for is
 * done. Whoever plays on without doing it is not held up: what belongs to a moment that is over is passed by.
 */
import {
  LESSON_PHASES,
  LESSON_PLACES,
  type LessonDeed,
  type LessonPlace,
} from '../scenario/vocabulary/lesson-places.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import type { GameView } from './view.ts';

export type { LessonPlace } from '../scenario/vocabulary/lesson-places.ts';
export type Lesson = Scenario['lessons'][number];

/** What only the page can see somebody do. */
export type SeenDeed = Extract<LessonDeed, 'read' | 'why-opened'>;

export interface Course {
  /** Lessons that lie behind. */
  passed: number;
  /** The player wants no more of them in this game. */
  skipped: boolean;
  /** When the lesson at hand came up, and how the teams stood then; null before its moment. */
  since: { moment: string; teams: string } | null;
}

export interface LessonView {
  id: string;
  at: LessonPlace;
  text: string;
  n: number;
  of: number;
  /** Ends by being read, with a button of its own. */
  toRead: boolean;
}

export const COURSE_START: Course = { passed: 0, skipped: false, since: null };

/** Moments compare as text does: the quarter, then its part. */
const momentOf = (quarter: string, phase: GameView['phase']): string =>
  `${quarter} ${LESSON_PHASES.indexOf(phase)}`;

const quarterOf = ({ quarter: { year, quarter } }: GameView): string => `${year}-Q${quarter}`;

const nowOf = (view: GameView): string => momentOf(quarterOf(view), view.phase);

const teamsOf = ({ plan }: GameView): string => plan.jobs.map(({ teams }) => teams).join(' ');

/** The moment of a lesson; one without a quarter belongs to whatever quarter is being played. */
function momentFor({ quarter, at }: Lesson, view: GameView): string {
  return momentOf(quarter ?? quarterOf(view), LESSON_PLACES[at]);
}

/** Whether the game has gone past it for good. */
function isOver(lesson: Lesson, view: GameView): boolean {
  if (view.phase === 'over') return LESSON_PLACES[lesson.at] !== 'over';
  return lesson.quarter !== undefined && momentFor(lesson, view) < nowOf(view);
}

function isDone({ done }: Lesson, { since }: Course, view: GameView): boolean {
  if (!since) return false;
  switch (done) {
    case 'chosen':
      return view.unanswered.length === 0 && view.asked.every(({ answer }) => answer !== null);
    case 'team-moved':
      return teamsOf(view) !== since.teams;
    case 'initiative-taken':
      return view.plan.initiatives.some(({ chosen }) => chosen);
    case 'proposed':
      return view.proposal.drafted !== null;
    case 'ended':
      return nowOf(view) !== since.moment;
    case 'read':
    case 'why-opened':
      return false;
  }
}

/** The course as the game stands now: past all that is done or over. */
export function follow(course: Course, lessons: readonly Lesson[], view: GameView): Course {
  let { passed, since } = course;
  for (; passed < lessons.length; passed++, since = null) {
    const lesson = lessons[passed];
    if (isDone(lesson, { ...course, since }, view) || isOver(lesson, view)) continue;
    if (since === null && momentFor(lesson, view) === nowOf(view))
      since = { moment: nowOf(view), teams: teamsOf(view) };
    break;
  }
  return { ...course, passed, since };
}

/** The lesson that lies on the page now, or none. */
export function lessonNow(course: Course, lessons: readonly Lesson[], view: GameView): LessonView | null {
  const lesson = lessons.at(course.passed);
  if (course.skipped || !lesson || momentFor(lesson, view) !== nowOf(view)) return null;
  const { id, at, text, done } = lesson;
  return { id, at, text, n: course.passed + 1, of: lessons.length, toRead: done === 'read' };
}

/** After something that only the page sees: it counts where the lesson on the page asks for it. */
export function saw(course: Course, lessons: readonly Lesson[], view: GameView, deed: SeenDeed): Course {
  const waits = lessonNow(course, lessons, view) && lessons[course.passed].done === deed;
  return waits ? follow({ ...course, passed: course.passed + 1, since: null }, lessons, view) : course;
}
