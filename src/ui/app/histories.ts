/**
 * The histories that this page has, each fetched when it is first wanted and with a session of its own. The first one
 * keeps its games where they have always been; every other keeps its own apart, so that none writes over another's.
 */
import type { KeyValue, Session } from '../../session/contract.ts';

/** What is played from the title, and what teaches it. */
export const HOME = 'container-wars';
export const VOYAGE = 'first-voyage';

export interface Library {
  histories: readonly string[];
  /** Makes a session of one of them over a store. */
  load: (history: string, store: KeyValue) => Promise<Session>;
}

let library: Library = { histories: [], load: () => Promise.reject(new Error('no histories')) };
let shelf: KeyValue;
const opened = new Map<string, Promise<Session>>();

export function useLibrary(next: Library, store: KeyValue): void {
  library = next;
  shelf = store;
}

export const hasHistory = (history: string): boolean => library.histories.includes(history);

/** The session of a history: made once. What failed may be tried again. */
export function openHistory(history: string): Promise<Session> {
  const known = opened.get(history);
  if (known) return known;
  const coming = library.load(history, history === HOME ? shelf : partOf(shelf, `${history}/`));
  opened.set(history, coming);
  coming.catch(() => opened.delete(history));
  return coming;
}

/** The part of a store whose keys begin alike, as if it were the whole. */
export function partOf(store: KeyValue, prefix: string): KeyValue {
  return {
    get: (key) => store.get(prefix + key),
    set: (key, value) => store.set(prefix + key, value),
    remove: (key) => store.remove(prefix + key),
    keys: () =>
      store
        .keys()
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length)),
  };
}
