/**
 * The keys of the game as one table: what the list in the settings shows is what the page obeys.
 * Keys act only outside text fields and open dialogs; those without Ctrl can be switched off.
 */
import { signal } from '@preact/signals';
import type { MessageKey } from '../../text/messages.ts';

export type KeyAct =
  | 'options'
  | 'primary'
  | 'decision'
  | 'news'
  | 'plan'
  | 'proposal'
  | 'undo'
  | 'redo'
  | 'table'
  | 'layer'
  | 'charts'
  | 'lab'
  | 'histories'
  | 'codex'
  | 'saves'
  | 'settings'
  | 'help';

/** What the chart does while it has the focus. */
export type ChartAct = 'onward' | 'back' | 'first' | 'last' | 'closer' | 'further' | 'whole';

export interface KeyRow<Act = KeyAct | ChartAct> {
  keys: readonly string[];
  /** As printed on the list; a message where a key has no sign of its own. */
  shown: string | { say: MessageKey };
  /** What it asks for; null where whatever lies open obeys by itself. */
  act: Act | null;
  label: MessageKey;
  /** Together with Ctrl, or with Command where there is one; and with Shift. */
  command?: boolean;
  shift?: boolean;
}

const GAME: readonly KeyRow<KeyAct>[] = [
  { keys: ['1', '2', '3', '4'], shown: '1 … 4', act: 'options', label: 'keys.options' },
  { keys: ['Enter'], shown: 'Enter', act: 'primary', label: 'keys.primary' },
  { keys: ['z'], shown: 'Z', act: 'undo', label: 'keys.undo', command: true },
  { keys: ['z'], shown: 'Z', act: 'redo', label: 'keys.redo', command: true, shift: true },
  { keys: ['y'], shown: 'Y', act: 'redo', label: 'keys.redo', command: true },
  { keys: ['d'], shown: 'D', act: 'decision', label: 'keys.decision' },
  { keys: ['n'], shown: 'N', act: 'news', label: 'keys.news' },
  { keys: ['p'], shown: 'P', act: 'plan', label: 'keys.plan' },
  { keys: ['o'], shown: 'O', act: 'proposal', label: 'keys.proposal' },
  { keys: ['t'], shown: 'T', act: 'table', label: 'keys.table' },
  { keys: ['l'], shown: 'L', act: 'layer', label: 'keys.layer' },
  { keys: ['g'], shown: 'G', act: 'charts', label: 'keys.charts' },
  { keys: [], shown: { say: 'keys.any' }, act: null, label: 'keys.skip' },
];

const CHART: readonly KeyRow<ChartAct>[] = [
  { keys: ['ArrowLeft', 'ArrowUp'], shown: '← ↑', act: 'back', label: 'keys.things' },
  { keys: ['ArrowRight', 'ArrowDown'], shown: '→ ↓', act: 'onward', label: 'keys.things' },
  { keys: ['Home'], shown: 'Home', act: 'first', label: 'keys.ends' },
  { keys: ['End'], shown: 'End', act: 'last', label: 'keys.ends' },
  { keys: ['+', '='], shown: '+', act: 'closer', label: 'keys.closer' },
  { keys: ['-'], shown: '−', act: 'further', label: 'keys.closer' },
  { keys: ['0'], shown: '0', act: 'whole', label: 'keys.whole' },
];

const EVERYWHERE: readonly KeyRow<KeyAct>[] = [
  { keys: ['h'], shown: 'H', act: 'histories', label: 'histories.heading' },
  { keys: ['w'], shown: 'W', act: 'lab', label: 'lab.heading' },
  { keys: ['c'], shown: 'C', act: 'codex', label: 'keys.codex' },
  { keys: ['s'], shown: 'S', act: 'saves', label: 'common.saves' },
  { keys: [','], shown: ',', act: 'settings', label: 'common.settings' },
  { keys: ['?'], shown: '?', act: 'help', label: 'keys.help' },
  { keys: ['Escape'], shown: 'Esc', act: null, label: 'keys.close' },
];

export const KEY_GROUPS: readonly { label: MessageKey; rows: readonly KeyRow[] }[] = [
  { label: 'keys.game', rows: GAME },
  { label: 'keys.chart', rows: CHART },
  { label: 'keys.everywhere', rows: EVERYWHERE },
];

/** Obeyed wherever the focus is, but for text fields and dialogs. */
const ON_THE_PAGE = [...GAME, ...EVERYWHERE];

/** What a key asks of the chart that has the focus, or null. */
export function chartActFor(key: string): ChartAct | null {
  return CHART.find(({ keys }) => keys.includes(key))?.act ?? null;
}

export interface Pressed {
  key: string;
  /** Ctrl or Command, without Alt; with Alt, or while a word is being composed, no key is ours. */
  command: boolean;
  shift: boolean;
  foreign: boolean;
  /** What has the focus: something typed into, something Enter already presses, or anything else. */
  focus: 'text' | 'press' | 'other';
  /** An open dialog keeps every key to itself. */
  dialog: boolean;
}

/** What a key press asks for, or null when it is not ours. */
export function actFor(pressed: Pressed, singleKeys: boolean): KeyAct | null {
  if (pressed.foreign || pressed.dialog || pressed.focus === 'text') return null;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  const row = ON_THE_PAGE.find(
    ({ keys, act, command = false, shift = false }) =>
      act !== null &&
      keys.includes(key) &&
      command === pressed.command &&
      (!command || shift === pressed.shift),
  );
  if (!row) return null;
  if (row.act === 'primary') return pressed.focus === 'press' ? null : 'primary';
  return singleKeys || row.command ? row.act : null;
}

const TYPED = 'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]';
const PRESSED_BY_ENTER = 'button, a[href], summary, [role=button]';

/** Reads a keyboard event of the page. */
export function pressedFrom(event: KeyboardEvent): Pressed {
  const target = event.target instanceof Element ? event.target : null;
  return {
    key: event.key,
    command: event.ctrlKey || event.metaKey,
    shift: event.shiftKey,
    foreign: event.altKey || event.isComposing,
    focus: target?.closest(TYPED) ? 'text' : target?.closest(PRESSED_BY_ENTER) ? 'press' : 'other',
    dialog: document.querySelector('dialog[open]') !== null,
  };
}

/** How a key with Ctrl is written where the reader sits. */
export function withCommand(key: string, shift = false): string {
  if (/Mac|iP(hone|ad|od)/.test(navigator.platform)) return `${shift ? '⇧' : ''}⌘${key}`;
  return `Ctrl+${shift ? 'Shift+' : ''}${key}`;
}

/** For each screen's own keys: the screen that stands answers, the others do not exist. */
export type KeyHandlers = Partial<Record<KeyAct, (key: string) => void>>;
let handlers: KeyHandlers = {};

/** Takes the keys for a screen; the returned function gives them back. */
export function answerKeys(next: KeyHandlers): () => void {
  handlers = next;
  return () => {
    if (handlers === next) handlers = {};
  };
}

/** Whether the list of keys lies over the page. */
export const keysShown = signal(false);

/** Listens to the page for good. `always` answers on every screen that does not answer itself. */
export function listenToKeys(singleKeys: () => boolean, always: KeyHandlers): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.repeat) return;
    const act = actFor(pressedFrom(event), singleKeys());
    const handler = act && (handlers[act] ?? always[act]);
    if (!handler) return;
    event.preventDefault();
    handler(event.key);
  });
}
