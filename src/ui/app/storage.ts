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

/**
 * A store over a Web Storage. `set` throws when the quota is spent, as the storage does; what was refused is then held
 * in memory, so that the newest game can be read and exported for as long as the tab lives.
 */
export function webStore(storage: Storage): Store {
  const refused = memoryStore();
  return {
    kept: true,
    get: (key) => refused.get(key) ?? storage.getItem(PREFIX + key),
    set: (key, value) => {
      refused.set(key, value);
      storage.setItem(PREFIX + key, value);
      refused.remove(key);
    },
    remove: (key) => {
      refused.remove(key);
      storage.removeItem(PREFIX + key);
    },
    keys: () => {
      const all = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
      const own = all.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
      return [...new Set([...own, ...refused.keys()])];
    },
  };
}

/** The page's storage if there is one, else memory. Even naming `localStorage` may throw. */
export function openStore(page: { readonly localStorage: Storage }): Store {
  try {
    const store = webStore(page.localStorage);
    return { ...store, kept: takes(store) };
  } catch {
    return memoryStore();
  }
}

/** Whether anything can be written; a full storage can still be read. */
function takes(store: Store): boolean {
  try {
    store.set('probe', '1');
    return true;
  } catch {
    return false;
  } finally {
    store.remove('probe');
  }
}
