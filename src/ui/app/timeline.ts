/**
 * What the reader looks at among the histories: a quarter of a line, and the line that is watched as a film. Kept while
 * screens come and go; any screen may lead to a quarter.
 */
import { signal } from '@preact/signals';
import { go } from './router.ts';

export interface Place {
  line: string;
  /** Quarters of the line that lie before it. */
  index: number;
}

/** The quarter whose panel lies open; null before one was chosen. */
export const place = signal<Place | null>(null);

/** What of a link that was followed did not fit; null where all did. */
export const misfit = signal<string | null>(null);

/** Which line is watched, from which quarter, and how many quarters of it may be seen. */
export interface Reel extends Place {
  until: number;
}

export const film = signal<Reel | null>(null);

/** Opens the histories at a quarter. */
export function openTimeline(at: Place): void {
  place.value = at;
  misfit.value = null;
  go('timeline');
}

export function watchFilm(from: Reel): void {
  film.value = from;
  go('film');
}
