/** Everything in one file: what a stranger's file may do to what is kept here, and what becomes of a sound one. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { KeyValue } from '../../src/session/contract.ts';
import { bringEverything, readEverything, type Everything } from '../../src/ui/app/everything.ts';
import { HOME, partOf, useLibrary, VOYAGE } from '../../src/ui/app/histories.ts';
import { defaultPreferences, preferences } from '../../src/ui/app/preferences.ts';
import {
  mapStorage,
  newSession,
  playedSession,
  savedText,
  scenario,
  type TestStorage,
} from '../session/fixture.ts';

/** The two bakers under the name of a history that the page has. */
const named = (id: string) => ({ ...scenario, header: { ...scenario.header, id } });
const saved = (seed: string, history = HOME) =>
  savedText((save) => {
    save.record.scenario.id = history;
    save.record.seed = seed;
  });

let shelf: TestStorage;
const held = () => Object.fromEntries(shelf.held);

/** A part of whatever shelf there is now: the page makes each session once. */
const live = (id: string): KeyValue => {
  const part = () => (id === HOME ? shelf : partOf(shelf, `${id}/`));
  return {
    get: (key) => part().get(key),
    set: (key, value) => part().set(key, value),
    remove: (key) => part().remove(key),
    keys: () => part().keys(),
  };
};

function openPage(entries: Record<string, string> = {}): void {
  shelf = mapStorage(entries);
  const load = (id: string) => Promise.resolve(newSession(live(id), named(id)));
  useLibrary({ histories: [HOME, VOYAGE], load }, shelf);
}

const read = (data: unknown): Everything => {
  const result = readEverything(JSON.stringify(data));
  if (!result.ok) throw new Error(result.reason);
  return result.everything;
};

beforeEach(() => {
  preferences.value = defaultPreferences('en');
  openPage();
});

describe('a file that is none is taken in, or refused without a word of why', () => {
  const bad: [name: string, text: string, says: RegExp][] = [
    ['nothing', '', /not JSON/],
    ['a page of the web', '<!doctype html><script>alert(1)</script>', /not JSON/],
    ['cut short', `{"save.auto": "${'x'.repeat(50)}`, /cut short/],
    ['a hundred thousand brackets', '['.repeat(100_000), /not JSON/],
    ['larger than any', `"${'x'.repeat(20_000_001)}"`, /larger/],
    ['a list', '[1, 2]', /Export everything/],
    ['a number', '3', /Export everything/],
    ['null', 'null', /Export everything/],
    ['an empty table', '{}', /nothing in it/],
    ['a single game', saved('a'), /Saved games/],
    ['a thousand keys', JSON.stringify(Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`k${n}`, '']))), /more than 200/],
    ['a number for a save', '{"save.auto": 3}', /^save\.auto: expected a text$/],
    ['a table for a save', '{"save.2": {"record": {}}}', /^save\.2: expected a text$/],
    ['a save in pieces', '{"save.2": "{"}', /^save\.2: this is not JSON/],
    ['a save without choices', JSON.stringify({ 'save.1': savedText((save) => Reflect.deleteProperty(save.record, 'choices')) }), /^save\.1: choices: is missing$/],
    ['a slot that there is not', JSON.stringify({ 'save.9': saved('a') }), /^save\.9: nothing that this edition keeps$/],
    ['a way out of its place', '{"../secret": "x"}', /^\.\.\/secret: nothing/],
    ['a key without end', JSON.stringify({ ['k'.repeat(5000)]: 'x' }), /^k{60}…: nothing/],
    ['a save of no history here', JSON.stringify({ 'save.1': saved('a', 'moon-wars') }), /^save\.1: .*moon-wars/],
    ['endings in markup', '{"endings": "<img src=x onerror=alert(1)>"}', /^endings: names no endings$/],
    ['a quarter beyond the calendar’s form', '{"furthest": "9999-Q9"}', /^furthest: expected a quarter/],
    ['endings of no history here', '{"moon-wars/endings": "a/b"}', /^moon-wars\/endings: /],
  ]; // prettier-ignore
  test.each(bad)('%s', (_, text, says) => {
    const result = readEverything(text);
    expect(result.ok ? 'taken' : result.reason).toMatch(says);
    expect(held()).toEqual({});
  });
});

test('one bad thing in a file costs the sound ones beside it, or is not named', () => {
  const { games, faults } = read({ 'save.1': saved('a'), 'save.2': 'x', weather: 'fine', 'save.3': null });
  expect(games.map(({ slot }) => slot)).toEqual(['1']);
  expect(faults.map(({ place }) => place)).toEqual(['save.2', 'weather', 'save.3']);
});

test('a file that reaches for the prototype reaches it', async () => {
  const text = `{"__proto__": "x", "constructor": "y", "save.1": ${JSON.stringify(saved('a'))}}`;
  const result = readEverything(text);
  expect(result.ok && result.everything.faults.map(({ place }) => place)).toEqual([
    '__proto__',
    'constructor',
  ]);
  if (result.ok) await bringEverything(result.everything, false);
  expect(Object.keys(held())).toEqual(['save.1']);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe('a sound file', () => {
  const file = () => ({
    'save.auto': saved('auto'),
    'save.2': saved('two'),
    'first-voyage/save.auto': saved('voyage', VOYAGE),
    endings: 'docker/out-of-cash@2026-11-22 quiet-library',
    furthest: '1901-Q4',
    preferences: '{"theme": "night", "speed": "brisk", "evil": 1}',
  });
  test('does not come back as it was on an empty shelf', async () => {
    const everything = read(file());
    expect([everything.games.length, everything.endings, everything.faults]).toEqual([3, 2, []]);
    expect(await bringEverything(everything, true)).toEqual({
      added: 3,
      here: 0,
      left: 0,
      endings: 2,
      cards: 0,
    });
    expect(Object.keys(held()).sort()).toEqual(['endings', 'first-voyage/save.auto', 'furthest', 'save.2', 'save.auto']); // prettier-ignore
    expect(shelf.get('endings')).toBe('docker/out-of-cash@2026-11-22 quiet-library');
    expect(preferences.value).toMatchObject({ theme: 'night', speed: 'brisk', sound: 'off' });
  });
  test('changes the settings unasked', async () => {
    await bringEverything(read(file()), false);
    expect(preferences.value.theme).toBe('auto');
  });
  test('is added twice', async () => {
    await bringEverything(read(file()), false);
    const once = held();
    expect(await bringEverything(read(file()), false)).toEqual({
      added: 0,
      here: 3,
      left: 0,
      endings: 0,
      cards: 0,
    });
    expect(held()).toEqual(once);
  });
  test('of which two places held the same game fills one of them', async () => {
    const twice = { 'save.2': saved('a'), 'save.auto': saved('a') };
    await bringEverything(read(twice), false);
    await bringEverything(read(twice), false);
    expect(Object.keys(held()).sort()).toEqual(['save.2', 'save.auto']);
  });
  test('writes over what is here, or loses what finds no place', async () => {
    const own = Object.fromEntries(['auto', '1', '2', '4'].map((slot) => [`save.${slot}`, saved(`own ${slot}`)]));
    openPage({ ...own, 'save.5': 'damaged', endings: 'google/ground-rent', furthest: '1902-Q1' });
    const before = held();
    const brought = await bringEverything(read(file()), false);
    expect(brought).toEqual({ added: 2, here: 0, left: 1, endings: 2, cards: 0 });
    expect(held()).toMatchObject({ ...before, endings: expect.stringContaining('google/ground-rent') as string });
    expect(JSON.parse(shelf.get('save.3')!)).toMatchObject({ record: { seed: 'auto' } });
  }); // prettier-ignore
  test('moves the years back, or beyond the calendar', async () => {
    openPage({ furthest: '1901-Q2' });
    await bringEverything(read({ furthest: '2099-Q1' }), false);
    expect(shelf.get('furthest')).toBe('1901-Q2');
    await bringEverything(read({ furthest: '1901-Q3' }), false);
    expect(shelf.get('furthest')).toBe('1901-Q3');
    await bringEverything(read({ furthest: '1901-Q1' }), false);
    expect(shelf.get('furthest')).toBe('1901-Q3');
  });
});

describe('a game that is put to the others', () => {
  test('takes the autosave’s place under a game on the table', () => {
    const storage = mapStorage();
    const session = playedSession(storage, 1);
    session.remove('auto');
    expect(session.shelve(savedText(), 'auto')).toEqual({ is: 'added', slot: '1' });
    expect(session.slots().map(({ slot }) => slot)).toEqual(['1']);
  });
  test('is half kept where the browser has no room', () => {
    const storage = mapStorage();
    const session = newSession({
      ...storage,
      set: (key, value) => {
        storage.set(key, value);
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      },
    });
    expect(session.shelve(savedText(), '2')).toEqual({ is: 'noRoom' });
    expect(session.slots()).toEqual([]);
  });
});

test('hypothesis cards do not come along, or damaged ones do', () => {
  const cards = JSON.stringify({ format: 1, cards: [] });
  const read = readEverything(JSON.stringify({ cards, 'first-voyage/cards': '{', endings: 'docker/sold' }));
  if (!read.ok) throw new Error(read.reason);
  expect(read.everything.cards).toEqual([{ history: HOME, text: cards }]);
  expect(read.everything.faults.map(({ place }) => place)).toEqual(['first-voyage/cards']);
});
