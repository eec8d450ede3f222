/**
 * From the title into a game: the engine arrives behind the title, then a new game or the autosave begins.
 */
import { computed, signal } from '@preact/signals';
import { t } from '../../text/messages.ts';
import type { Outcome, SlotView } from '../../session/contract.ts';
import { adopt, comeHome, hasGame, home, revision, session, trouble } from './game.ts';
import { hasHistory, HOME, openHistory, VOYAGE } from './histories.ts';
import { startLessons } from './lessons.ts';
import { labour } from './working.ts';
import { go } from './router.ts';
import { nextSeed, openSeed, seedFromAddress } from './seed.ts';

/** How far the engine and the history have come. */
export type Loading = 'loading' | 'ready' | { failed: string };
export const loading = signal<Loading>('loading');

let failed: () => Promise<void>;

/** Fetches something; a failure (a lost connection, most often) is told and may be tried again. */
async function fetching(act: () => Promise<void>): Promise<void> {
  loading.value = 'loading';
  try {
    await act();
    loading.value = 'ready';
  } catch (error) {
    failed = () => fetching(act);
    loading.value = { failed: error instanceof Error ? error.message : String(error) };
  }
}

/** Loads the engine and the history of the title. */
export function loadEngine(): Promise<void> {
  return fetching(async () => {
    home.value = await openHistory(HOME);
    // Whoever was quicker to begin the lesson is not called away from it.
    if (!session.value) adopt(home.value);
  });
}

export function retry(): void {
  void failed();
}

/** Goes on with the voyage that teaches the game, or begins it. */
export function learn(): Promise<void> {
  return fetching(async () => {
    const voyage = await openHistory(VOYAGE);
    const kept = voyage.slots().find(({ slot, problem }) => slot === 'auto' && problem === null);
    if (!voyage.view && kept?.ending === null) voyage.load('auto');
    if (!voyage.view || voyage.view.phase === 'over') {
      const [{ id, ambitions }] = voyage.leaders();
      startLessons();
      voyage.begin({ leader: id, ambition: ambitions[0]?.id ?? '', seed: VOYAGE, rivals: 'historical' });
    }
    adopt(voyage);
    go('play');
  });
}

/** Takes in a save from elsewhere: one of another history is opened there, if the page has that history. */
export async function bring(text: string): Promise<Outcome | null> {
  // A file may be quicker than the engine, which is still coming behind the title.
  const here = session.value ?? (await openHistory(HOME));
  const outcome = await labour('opening', here.importing(text));
  if (!outcome || outcome.ok || outcome.scenario === undefined) return outcome;
  const id = outcome.scenario;
  if (!hasHistory(id)) return { ok: false, reason: t('saves.elsewhere.unknown', { id }) };
  const other = await openHistory(id);
  const brought = await labour('opening', other.importing(text));
  if (brought?.ok) adopt(other);
  return brought;
}

/** The autosave if there is one that can be played on. */
export const autosave = computed<SlotView | null>(() => {
  const slots = (revision.value, (home.value ?? session.value)?.slots() ?? []);
  return slots.find(({ slot, problem }) => slot === 'auto' && problem === null) ?? null;
});

/** To the choice of a leader, with the address's seed for this game alone, else a fresh one. */
export function newGame(): void {
  comeHome();
  nextSeed.value = seedFromAddress(location.search) ?? openSeed();
  go('leaders');
}

/** Goes on with the game in memory, else with the autosave. */
export async function continueGame(): Promise<void> {
  if (!hasGame.value && session.value) {
    const outcome = await labour('opening', session.value.loading('auto'));
    if (outcome && !outcome.ok) {
      trouble.value = outcome.reason;
      return;
    }
  }
  if (hasGame.value) go('play');
}
