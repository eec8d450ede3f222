/**
 * The browser's storage as plain keys and values, for the session and for the preferences.
 * Where the browser denies it (private windows, policy), a map in memory stands in and `kept` is false.
 */
import type { KeyValue } from '../../session/contract.ts';

export interface Store extends KeyValue {
  /** Whether what is written outlives the tab. */
  readonly kept: boolean;
}

/** Everything of ours begins with this; a host may serve other pages from the same origin. */
const PREFIX = 'dust.';

export function memoryStore(): Store {
  const held = new Map<string, string>();
  return {
    kept: false,
    get: (key) => held.get(key) ?? null,
    set: (key, value) => void held.set(key, value),
    remove: (key) => void held.delete(key),
    keys: () => [...held.keys()],
  };
}

/** A store over a Web Storage; `set` throws when the quota is spent, as the storage does. */
export function webStore(storage: Storage): Store {
  return {
    kept: true,
    get: (key) => storage.getItem(PREFIX + key),
    set: (key, value) => storage.setItem(PREFIX + key, value),
    remove: (key) => storage.removeItem(PREFIX + key),
    keys: () =>
      Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
        .filter((key) => key.startsWith(PREFIX))
        .map((key) => key.slice(PREFIX.length)),
  };
}

/** The page's storage if it can be read and written, else memory. Even naming `localStorage` may throw. */
export function openStore(page: { readonly localStorage: Storage }): Store {
  try {
    const store = webStore(page.localStorage);
    store.set('probe', '1');
    store.remove('probe');
    return store;
  } catch {
    return memoryStore();
  }
}
