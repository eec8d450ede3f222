/** What the page decides by itself: seeds, storage, preferences, and what a quarter waits for. */
import { describe, expect, test } from 'vitest';
import { waiting } from '../../src/ui/app/game.ts';
import { defaultPreferences, parsePreferences, resolvedTheme } from '../../src/ui/app/preferences.ts';
import { freshSeed, seedFromAddress, tidySeed } from '../../src/ui/app/seed.ts';
import { memoryStore, openStore, webStore } from '../../src/ui/app/storage.ts';
import { MOVES, RUNTIME, SITUATION } from './fixtures/views.ts';

describe('seeds', () => {
  test('can be read aloud', () => {
    const seed = freshSeed((numbers) => {
      numbers.set([29, 4711]);
      return numbers;
    });
    expect(seed).toBe('teal-4711');
  });
  test('come from the address when it names one', () => {
    expect(seedFromAddress('?seed=class%20B')).toBe('class B');
    expect(seedFromAddress('?seed=%20')).toBeNull();
    expect(seedFromAddress('')).toBeNull();
  });
  test('are tidied, not refused', () => {
    expect(tidySeed('  a\u0007b\n ')).toBe('ab');
    expect(tidySeed('x'.repeat(200))).toHaveLength(64);
  });
});

describe('storage', () => {
  const fakeStorage = (): Storage => {
    const held = new Map<string, string>([['someone-else', 'x']]);
    return {
      get length() {
        return held.size;
      },
      key: (index) => [...held.keys()][index] ?? null,
      getItem: (key) => held.get(key) ?? null,
      setItem: (key, value) => void held.set(key, value),
      removeItem: (key) => void held.delete(key),
      clear: () => held.clear(),
    };
  };
  test('keeps to its own corner of the origin', () => {
    const store = webStore(fakeStorage());
    store.set('a', '1');
    expect(store.keys()).toEqual(['a']);
    expect(store.get('someone-else')).toBeNull();
    store.remove('a');
    expect(store.get('a')).toBeNull();
  });
  test('falls back to memory where the browser denies it', () => {
    const denied = {
      get localStorage(): Storage {
        throw new Error('denied');
      },
    };
    expect(openStore(denied).kept).toBe(false);
    expect(openStore({ localStorage: fakeStorage() }).kept).toBe(true);
  });
  test('memory behaves like the real one', () => {
    const store = memoryStore();
    store.set('a', '1');
    expect([store.get('a'), store.get('b'), store.keys()]).toEqual(['1', null, ['a']]);
  });
});

describe('preferences', () => {
  const defaults = defaultPreferences('en');
  test('take what they know and ignore the rest', () => {
    const stored = JSON.stringify({ theme: 'night', textSize: 'enormous', language: 'zh-Hans', extra: 1 });
    expect(parsePreferences(stored, defaults)).toEqual({ ...defaults, theme: 'night', language: 'zh-Hans' });
  });
  test.each([null, '', '{', '[]', '3', '"x"'])('survive %j', (text) => {
    expect(parsePreferences(text, defaults)).toEqual(defaults);
  });
  test('follow the device only when told to', () => {
    expect(resolvedTheme('auto', true)).toBe('night');
    expect(resolvedTheme('day', true)).toBe('day');
  });
});

describe('a quarter waits', () => {
  const game = { ...MOVES, decisions: [RUNTIME, { ...SITUATION, chosen: 'fix' }] };
  test('for decisions without an answer', () => {
    expect(waiting(game, {}).map(({ id }) => id)).toEqual(['runtime']);
  });
  test('and for those whose chosen road ends at once', () => {
    expect(waiting(game, { hole: 'quiet' }).map(({ id }) => id)).toEqual(['runtime', 'hole']);
  });
});
