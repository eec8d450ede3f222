/** What has to hold of lessons: they come in the order in which they are written, and ask for nothing that cannot be done. */
import type { ReportItem } from './problem.ts';
import { quarterNumber } from './turns.ts';
import { LESSON_DEEDS, LESSON_PHASES, LESSON_PLACES, type LessonPhase } from './vocabulary/lesson-places.ts';
import type { Scenario } from './vocabulary/schema.ts';

export function checkLessons({ lessons }: Scenario, report: ReportItem): void {
  let latest: { id: string; moment: number } | null = null;
  for (const lesson of lessons) {
    const { id, at, done, quarter } = lesson;
    const phase: LessonPhase = LESSON_PLACES[at];
    const phases: readonly LessonPhase[] = LESSON_DEEDS[done];
    if (!phases.includes(phase)) report(lesson, ['done'], `"${done}" cannot be done at "${at}"`);
    if (quarter === undefined) continue;
    const moment = quarterNumber(quarter) * LESSON_PHASES.length + LESSON_PHASES.indexOf(phase);
    if (latest && moment < latest.moment)
      report(lesson, ['id'], `"${id}" would never be seen: "${latest.id}" before it comes later in the game`);
    else latest = { id, moment };
  }
}
