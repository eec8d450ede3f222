/**
 * The lessons of a history that teaches: which of them lies on the page, and what only the page sees of the player.
 * A history without lessons has none of this.
 */
import { computed, effect, signal, untracked } from '@preact/signals';
import { COURSE_START, follow, lessonNow, saw, type SeenDeed } from '../../session/lessons.ts';
import { revision, session, view } from './game.ts';

const course = signal(COURSE_START);

const lessons = computed(() => (revision.value, session.value?.lessons() ?? []));

/** Whether there is anything left to be taught in this game. */
export const teaches = computed(() => course.value.passed < lessons.value.length && !course.value.skipped);

export const lesson = computed(() => view.value && lessonNow(course.value, lessons.value, view.value));

/** From the first lesson on: with every new game of a history that teaches. */
export function startLessons(): void {
  course.value = COURSE_START;
}

export function skipLessons(): void {
  course.value = { ...course.value, skipped: true };
}

export function seeDeed(deed: SeenDeed): void {
  if (view.value) course.value = saw(course.value, lessons.value, view.value, deed);
}

/** Keeps the course in step with the game, for good. */
export function followLessons(): void {
  effect(() => {
    const [game, all] = [view.value, lessons.value];
    if (game && all.length > 0)
      course.value = follow(
        untracked(() => course.value),
        all,
        game,
      );
  });
}
