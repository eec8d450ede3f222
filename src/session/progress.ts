/** What a player has come to see over all their games: endings, and how far into the history. */
import { QUARTER_PATTERN } from '../scenario/turns.ts';
import type { Header } from '../scenario/vocabulary/schema.ts';
import type { KeyValue } from './saves.ts';

const SEEN_KEY = 'endings';
const FURTHEST_KEY = 'furthest';

/** An ending that some game has come to. */
export interface SeenEnding {
  /** Null in what an earlier edition kept: it did not write down whose ending it was. */
  leader: string | null;
  id: string;
  /** The day of the first time, 2026-11-22, where it is known. */
  on: string | null;
}

/** As they are kept, a word each: `docker/out-of-cash@2026-11-22`. What reads otherwise was not written by us. */
const SEEN =
  /^(?:([a-z][a-z0-9-]*)\/)?([a-z][a-z0-9-]*)(?:@(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])))?$/;
/** Far more than all endings of many scenarios together. */
const MOST = 60_000;

export function seenEndings(storage: KeyValue): SeenEnding[] {
  return readEndings(storage.get(SEEN_KEY) ?? '');
}

export function readEndings(text: string): SeenEnding[] {
  const words = text.slice(0, MOST).split(' ');
  return words.flatMap((word) => {
    const [, leader = null, id, on = null] = SEEN.exec(word) ?? [];
    return id === undefined ? [] : [{ leader, id, on }];
  });
}

/** When a leader's ending was seen, if it was. */
export function seenOf(seen: readonly SeenEnding[], leader: string, id: string): SeenEnding | undefined {
  const all = seen.filter((ending) => ending.id === id && (ending.leader ?? leader) === leader);
  return all.find(({ on }) => on !== null) ?? all[0];
}

/** @param today the day, where whoever hands over the storage knows it. */
export function keepEnding(storage: KeyValue, leader: string, id: string, today: string | null): void {
  const seen = seenEndings(storage);
  if (seenOf(seen, leader, id)) return;
  const all = [...seen, { leader, id, on: today }];
  keep(storage, SEEN_KEY, all.map(wordOf).join(' '));
}

const wordOf = ({ leader, id, on }: SeenEnding): string =>
  `${leader === null ? '' : `${leader}/`}${id}${on === null ? '' : `@${on}`}`;

/** The furthest quarter of any game; the calendar's first where none is kept, or what is kept is no such quarter. */
export function furthestQuarter(storage: KeyValue, { from, epilogue }: Header['calendar']): string {
  const kept = storage.get(FURTHEST_KEY) ?? '';
  return QUARTER_PATTERN.test(kept) && kept >= from && kept <= epilogue ? kept : from;
}

export function keepQuarter(storage: KeyValue, calendar: Header['calendar'], quarter: string): void {
  if (quarter > furthestQuarter(storage, calendar)) keep(storage, FURTHEST_KEY, quarter);
}

/** Adds what was seen elsewhere to what was seen here. @returns how many endings are new. */
export function joinProgress(
  storage: KeyValue,
  calendar: Header['calendar'],
  other: { endings: string; furthest: string },
): number {
  const seen = seenEndings(storage);
  for (const { leader, id, on } of readEndings(other.endings))
    if (!seen.some((own) => own.id === id && own.leader === leader)) seen.push({ leader, id, on });
  const added = seen.length - seenEndings(storage).length;
  const text = seen.map(wordOf).join(' ');
  // What would not be read again in full would cost what is kept at its end.
  const fits = added > 0 && text.length <= MOST;
  if (fits) keep(storage, SEEN_KEY, text);
  const { furthest } = other;
  if (QUARTER_PATTERN.test(furthest) && furthest <= calendar.epilogue)
    keepQuarter(storage, calendar, furthest);
  return fits ? added : 0;
}

/** What is kept here is a comfort: without it every game goes on as well. */
function keep(storage: KeyValue, key: string, text: string): void {
  try {
    storage.set(key, text);
  } catch {
    // The storage has no room; saving by hand says what is wrong.
  }
}
