/**
 * Starts the page: opens what it keeps, draws the title, and only then lets the engine come.
 */
import '../style/index.css';
import '../parts/parts.css';
import { render } from 'preact';
import { language } from '../../text/messages.ts';
import { App } from './app.tsx';
import { loadEngine } from './begin.ts';
import type { KeyValue, Session } from '../../session/contract.ts';
import { send, view } from './game.ts';
import { startKeeping } from './keeping.ts';
import { keysShown, listenToKeys } from './keyboard.ts';
import { preferences } from './preferences.ts';
import { followHistory, go } from './router.ts';

/** Makes a session over the store; called once the title stands, and again if it failed. */
export type SessionLoader = (store: KeyValue) => Promise<Session>;

export function start(root: HTMLElement, load: SessionLoader): void {
  const store = startKeeping();
  followHistory(() => view.value !== null);
  listenToKeys(() => preferences.value.shortcuts === 'on', {
    codex: () => go('codex'),
    help: () => (keysShown.value = true),
  });
  language.subscribe((tag) => send((game) => game.setLanguage(tag)));
  root.replaceChildren();
  render(<App />, root);
  // After the next paint: the first screen does not wait for the engine.
  requestAnimationFrame(() => setTimeout(() => void loadEngine(() => load(store))));
}
