/**
 * Which screen stands, and the way back: the browser's own Back leaves settings as readers expect.
 * Screens are not addresses: a link to one would promise a game that this browser may not have.
 */
import { signal } from '@preact/signals';

const SCREENS = [
  'title',
  'leaders',
  'play',
  'charts',
  'timeline',
  'film',
  'compare',
  'lab',
  'codex',
  'endings',
  'settings',
  'saves',
] as const;
export type Screen = (typeof SCREENS)[number];

/** Without a game there is nothing on them. */
const OF_A_GAME: readonly Screen[] = ['play', 'charts', 'film', 'compare'];

export const screen = signal<Screen>('title');

export function go(next: Screen): void {
  if (next === screen.value) return;
  history.pushState({ screen: next }, '');
  screen.value = next;
}

/** To where the reader came from. */
export function back(): void {
  history.back();
}

/** Follows Back and Forward; a state that is not ours, or asks for a game that is gone, is the title. */
export function followHistory(hasGame: () => boolean): void {
  history.replaceState({ screen: 'title' }, '');
  addEventListener('popstate', (event) => {
    // Another text behind the `#` of the address, typed or pasted: the screen stays.
    if (event.state === null) return history.replaceState({ screen: screen.value }, '');
    const asked = (event.state as { screen?: unknown } | null)?.screen;
    const known = SCREENS.find((name) => name === asked) ?? 'title';
    screen.value = OF_A_GAME.includes(known) && !hasGame() ? 'title' : known;
  });
}
