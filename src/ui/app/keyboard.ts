/**
 * The keys of the game as one table: what the list in the settings shows is what the page obeys.
 * Single keys act only outside text fields and open dialogs, never with a modifier, and can be switched off.
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
  | 'table'
  | 'layer'
  | 'charts'
  | 'codex'
  | 'help';

export interface KeyRow {
  keys: readonly string[];
  /** As printed on the list. */
  shown: string;
  act: KeyAct | 'close';
  label: MessageKey;
}

export const KEYS: readonly KeyRow[] = [
  { keys: ['1', '2', '3', '4', '5', '6'], shown: '1 … 4', act: 'options', label: 'keys.options' },
  { keys: ['Enter'], shown: 'Enter', act: 'primary', label: 'keys.primary' },
  { keys: ['d'], shown: 'D', act: 'decision', label: 'keys.decision' },
  { keys: ['n'], shown: 'N', act: 'news', label: 'keys.news' },
  { keys: ['p'], shown: 'P', act: 'plan', label: 'keys.plan' },
  { keys: ['o'], shown: 'O', act: 'proposal', label: 'keys.proposal' },
  { keys: ['t'], shown: 'T', act: 'table', label: 'keys.table' },
  { keys: ['l'], shown: 'L', act: 'layer', label: 'keys.layer' },
  { keys: ['g'], shown: 'G', act: 'charts', label: 'keys.charts' },
  { keys: ['c'], shown: 'C', act: 'codex', label: 'keys.codex' },
  { keys: ['?'], shown: '?', act: 'help', label: 'keys.help' },
  { keys: ['Escape'], shown: 'Esc', act: 'close', label: 'keys.close' },
];

export interface Pressed {
  key: string;
  modified: boolean;
  /** What has the focus: something typed into, something Enter already presses, or anything else. */
  focus: 'text' | 'press' | 'other';
  /** An open dialog keeps every key to itself. */
  dialog: boolean;
}

/** What a key press asks for, or null when it is not ours. Escape is left to the dialogs themselves. */
export function actFor(pressed: Pressed, singleKeys: boolean): KeyAct | null {
  if (pressed.modified || pressed.dialog || pressed.focus === 'text') return null;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  const row = KEYS.find((candidate) => candidate.keys.includes(key));
  if (!row || row.act === 'close') return null;
  if (row.act === 'primary') return pressed.focus === 'press' ? null : 'primary';
  return singleKeys ? row.act : null;
}

const TYPED = 'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]';
const PRESSED_BY_ENTER = 'button, a[href], summary, [role=button]';

/** Reads a keyboard event of the page. */
export function pressedFrom(event: KeyboardEvent): Pressed {
  const target = event.target instanceof Element ? event.target : null;
  return {
    key: event.key,
    modified: event.ctrlKey || event.metaKey || event.altKey || event.isComposing,
    focus: target?.closest(TYPED) ? 'text' : target?.closest(PRESSED_BY_ENTER) ? 'press' : 'other',
    dialog: document.querySelector('dialog[open]') !== null,
  };
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
