/** What a player has come to see over all their games: endings, and how far into the history. */
import { QUARTER_PATTERN } from '../scenario/turns.ts';
import type { Header } from '../scenario/vocabulary/schema.ts';
import type { KeyValue } from './saves.ts';

const SEEN_KEY = 'endings';
const FURTHEST_KEY = 'furthest';

export function seenEndings(storage: KeyValue): Set<string> {
  return new Set((storage.get(SEEN_KEY) ?? '').split(' ').filter(Boolean));
}

export function keepEnding(storage: KeyValue, id: string): void {
  keep(storage, SEEN_KEY, [...seenEndings(storage).add(id)].join(' '));
}

/** The furthest quarter of any game; the calendar's first where none is kept, or what is kept is no such quarter. */
export function furthestQuarter(storage: KeyValue, { from, epilogue }: Header['calendar']): string {
  const kept = storage.get(FURTHEST_KEY) ?? '';
  return QUARTER_PATTERN.test(kept) && kept >= from && kept <= epilogue ? kept : from;
}

export function keepQuarter(storage: KeyValue, calendar: Header['calendar'], quarter: string): void {
  if (quarter > furthestQuarter(storage, calendar)) keep(storage, FURTHEST_KEY, quarter);
}

/** What is kept here is a comfort: without it every game goes on as well. */
function keep(storage: KeyValue, key: string, text: string): void {
  try {
    storage.set(key, text);
  } catch {
    // The storage has no room; saving by hand says what is wrong.
  }
}
