/**
 * From the title into a game: the engine arrives behind the title, then a new game or the autosave begins.
 */
import { computed, signal } from '@preact/signals';
import { language } from '../../text/messages.ts';
import type { Session, SlotView } from '../../session/contract.ts';
import { adopt, revision, session, trouble, view } from './game.ts';
import { go } from './router.ts';
import { nextSeed, openSeed, seedFromAddress } from './seed.ts';

/** How far the engine and the history have come. */
export type Loading = 'loading' | 'ready' | { failed: string };
export const loading = signal<Loading>('loading');

let loader: () => Promise<Session>;

/** Loads the engine; a failure (a lost connection, most often) is told and may be tried again. */
export async function loadEngine(load: () => Promise<Session>): Promise<void> {
  loader = load;
  loading.value = 'loading';
  try {
    const next = await load();
    next.setLanguage(language.value);
    adopt(next);
    loading.value = 'ready';
  } catch (error) {
    loading.value = { failed: error instanceof Error ? error.message : String(error) };
  }
}

export function retry(): void {
  void loadEngine(loader);
}

/** The autosave if there is one that can be played on. */
export const autosave = computed<SlotView | null>(() => {
  const slots = (revision.value, session.value?.slots() ?? []);
  return slots.find(({ slot, problem }) => slot === 'auto' && problem === null) ?? null;
});

/** To the choice of a leader, with the address's seed for this game alone, else a fresh one. */
export function newGame(): void {
  nextSeed.value = seedFromAddress(location.search) ?? openSeed();
  go('leaders');
}

/** Goes on with the game in memory, else with the autosave. */
export function continueGame(): void {
  if (!view.value) {
    const outcome = session.value?.load('auto');
    if (outcome && !outcome.ok) {
      trouble.value = outcome.reason;
      return;
    }
  }
  if (view.value) go('play');
}
