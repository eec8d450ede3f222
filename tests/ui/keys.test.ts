/** The list of keys against what is bound: nothing is listed that does nothing, nothing is obeyed that is not listed. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { catalogues } from '../../src/text/messages.ts';
import {
  actFor,
  answerKeys,
  chartActFor,
  KEY_GROUPS,
  listenToKeys,
  type KeyRow,
  type Pressed,
} from '../../src/ui/app/keyboard.ts';

const press = (key: string, rest: Partial<Pressed> = {}): Pressed => ({
  key,
  command: false,
  shift: false,
  foreign: false,
  focus: 'other',
  dialog: false,
  ...rest,
});

const KEYS = KEY_GROUPS.flatMap(({ rows }) => rows);
const chart = KEY_GROUPS.find(({ label }) => label === 'keys.chart')!.rows;

/** A row pressed as the list says. */
const as = ({ command = false, shift = false }: KeyRow) => ({ command, shift });

const UI = fileURLToPath(new URL('../../src/ui/', import.meta.url));
const sources = readdirSync(UI, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('app/keyboard.ts'))
  .map((path) => ({ path, text: readFileSync(UI + path, 'utf8') }));

describe('a key on the list', () => {
  test('does something else than the list says', () => {
    for (const row of KEYS)
      for (const key of row.keys) {
        const act = chart.includes(row) ? chartActFor(key) : actFor(press(key, as(row)), true);
        expect(act, key).toBe(row.act);
      }
  });
  test('and held with Ctrl or without it means two things', () => {
    const all = KEYS.flatMap((row) =>
      row.keys.map((key) => `${key} ${String(row.command)} ${String(row.shift)}`),
    );
    expect(new Set(all).size).toBe(all.length);
  });
  test('is obeyed by no part of the page', () => {
    const source = sources.map(({ text }) => text).join('\n');
    for (const row of KEYS) {
      if (row.act === null) for (const key of row.keys) expect(source, key).toContain(`'${key}'`);
      else if (chart.includes(row)) expect(source, row.act).toContain(`case '${row.act}':`);
      else expect(source, row.act).toMatch(new RegExp(`\\b${row.act}(:|,$)`, 'm'));
    }
  });
  test('has no words in one of the languages', () => {
    for (const { label, rows } of KEY_GROUPS)
      for (const key of [label, ...rows.map((row) => row.label)])
        for (const catalogue of Object.values(catalogues)) expect(catalogue[key], key).toBeTruthy();
  });
});

test('a part of the page obeys a key that the list does not tell of', () => {
  const listeners = sources.filter(({ text }) => /keydown|onKeyDown/.test(text));
  expect(listeners.length).toBeGreaterThan(3);
  const told = KEYS.flatMap(({ keys }) => keys);
  // What walks round tabs, presses, and holds belongs to everything: the note under the list says so.
  const known = [...told, ' ', 'Tab', 'Shift', 'Control', 'Alt', 'Meta'];
  for (const { path, text } of listeners) {
    const named = text.matchAll(/key\)? === '([^']+)'|'(Arrow\w+|Home|End|Page\w+|Delete|Backspace|F\d+)'/g);
    for (const [, compared, listed] of named)
      expect(known, `${path} listens for it`).toContain(compared ?? listed);
  }
});

describe('keys', () => {
  test('do not stay away from text fields, dialogs and shortcuts of the browser', () => {
    expect(actFor(press('n', { focus: 'text' }), true)).toBeNull();
    expect(actFor(press('z', { focus: 'text', command: true }), true)).toBeNull();
    expect(actFor(press('n', { dialog: true }), true)).toBeNull();
    expect(actFor(press('z', { dialog: true, command: true }), true)).toBeNull();
    expect(actFor(press('n', { command: true }), true)).toBeNull();
    expect(actFor(press('z', { command: true, foreign: true }), true)).toBeNull();
    expect(actFor(press('z'), true)).toBeNull();
  });
  test('do not leave Enter to a focused button, or do not obey the switch', () => {
    expect(actFor(press('Enter', { focus: 'press' }), true)).toBeNull();
    expect(actFor(press('Enter'), false)).toBe('primary');
    expect(actFor(press('n'), false)).toBeNull();
    expect(actFor(press('z', { command: true }), false)).toBe('undo');
    expect(actFor(press('Z', { command: true, shift: true }), false)).toBe('redo');
  });
  test('mean something else with capital letters on', () => {
    expect(actFor(press('N'), true)).toBe('news');
    expect(actFor(press('Y', { command: true }), true)).toBe('redo');
  });
});

describe('undo and redo by key', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** The page as far as keys see it: an event goes to whoever listens. */
  function listening(focus: string | null) {
    let listen: (event: KeyboardEvent) => void = () => undefined;
    class FakeElement {
      closest = (selector: string) => (focus !== null && selector.startsWith(focus) ? this : null);
    }
    vi.stubGlobal('Element', FakeElement);
    vi.stubGlobal('document', { querySelector: () => null });
    vi.stubGlobal('addEventListener', (kind: string, next: typeof listen) => {
      if (kind === 'keydown') listen = next;
    });
    listenToKeys(() => true, {});
    const done: string[] = [];
    const back = answerKeys({ undo: () => done.push('undo'), redo: () => done.push('redo') });
    let prevented = 0;
    const type = (key: string, rest: Partial<KeyboardEvent> = {}) =>
      listen({
        key,
        ctrlKey: false,
        metaKey: false,
        shiftKey: false,
        altKey: false,
        isComposing: false,
        target: new FakeElement(),
        preventDefault: () => prevented++,
        ...rest,
      } as unknown as KeyboardEvent);
    return { type, done, back, prevented: () => prevented };
  }

  test('do not come, or leave the browser its own', () => {
    const { type, done, back, prevented } = listening(null);
    type('z', { ctrlKey: true });
    type('Z', { ctrlKey: true, shiftKey: true });
    type('y', { ctrlKey: true });
    type('z', { metaKey: true });
    type('z');
    expect(done).toEqual(['undo', 'redo', 'redo', 'undo']);
    expect(prevented()).toBe(4);
    back();
    type('z', { ctrlKey: true });
    expect(done).toHaveLength(4);
  });
  test('take back a move while a text is typed', () => {
    const { type, done, prevented } = listening('input');
    type('z', { ctrlKey: true });
    expect([done, prevented()]).toEqual([[], 0]);
  });
});
