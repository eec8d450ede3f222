/**
 * Starts the page: opens what it keeps, draws the title, and only then lets the engine come.
 */
import '../style/index.css';
import '../parts/parts.css';
import { render } from 'preact';
import { language } from '../../text/messages.ts';
import { App } from './app.tsx';
import { loadEngine } from './begin.ts';
import { comeHome, hasGame, send } from './game.ts';
import { followCardLinks } from '../lab/open.ts';
import { useLibrary, type Library } from './histories.ts';
import { startKeeping } from './keeping.ts';
import { keysShown, listenToKeys } from './keyboard.ts';
import { followLessons } from './lessons.ts';
import { preferences } from './preferences.ts';
import { followHistory, go, screen } from './router.ts';
import { followRunLinks } from './run-link.ts';
import { followSound } from '../sound/switch.ts';

export function start(root: HTMLElement, library: Library): void {
  useLibrary(library, startKeeping());
  followHistory(() => hasGame.value);
  followRunLinks();
  listenToKeys(() => preferences.value.shortcuts === 'on', {
    charts: () => hasGame.value && go('charts'),
    histories: () => go('timeline'),
    lab: () => go('lab'),
    codex: () => go('codex'),
    saves: () => go('saves'),
    settings: () => go('settings'),
    help: () => (keysShown.value = true),
  });
  language.subscribe((tag) => send((game) => game.setLanguage(tag)));
  followLessons();
  followCardLinks();
  followSound();
  // The title is the first history's, wherever the reader comes from.
  screen.subscribe((now) => now === 'title' && comeHome());
  root.replaceChildren();
  render(<App />, root);
  // After the next paint: the first screen does not wait for the engine.
  requestAnimationFrame(() => setTimeout(() => void loadEngine().then(fetchTheGame)));
}

/** The screen that most go to next, so that Begin need not wait for it; whoever goes there asks for it again. */
function fetchTheGame(): void {
  import('../screens/play.tsx').catch(() => undefined);
}
