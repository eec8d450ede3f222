/**
 * The running game as the screens see it: one session, its latest view, and the intents they may send.
 * Every intent goes through here, so that a throw inside the engine becomes a told trouble, not a dead page.
 */
import { batch, computed, signal } from '@preact/signals';
import type { DecisionView, GameView, OptionView } from '../../session/view.ts';
import type { CommonView, SeatsView } from '../../session/seat-view.ts';
import type { Session } from '../../session/contract.ts';
import { language } from '../../text/messages.ts';

/** The history on the table: null until the engine and a history have been loaded behind the title. */
export const session = signal<Session | null>(null);
/** The history that is played from the title, whatever lies on the table meanwhile. */
export const home = signal<Session | null>(null);
export const view = signal<GameView | null>(null);
/** Where several share the screen: what all may see while it is nobody's, and who is who while somebody sits there. */
export const common = signal<CommonView | null>(null);
export const seats = signal<SeatsView | null>(null);

/** Whether a game is running, whoever may see it just now. */
export const hasGame = computed(() => view.value !== null || common.value !== null);

/** Grows with every change the session tells of; read it to list slots or leaders afresh. */
export const revision = signal(0);

/** What broke, in the words of the error; null while all is well. */
export const trouble = signal<string | null>(null);

/** A might-have-been that is being told, by decision: chosen on the page, never sent as a choice. */
export const told = signal<Readonly<Record<string, string>>>({});

/** Which quarter of which game; a road that was told belongs to one of them. */
function placeOf(game: GameView | null): string {
  return game ? `${game.seed} ${game.quarter.turn} ${game.phase} ${game.leader.id}` : '';
}

/** Everything that has ever lain on the table, and how to stop listening to what lies there now. */
const adopted = new Set<Session>();
let unsubscribe = (): void => undefined;

/** Puts a history on the table in place of any other, whose game waits where it is. */
export function adopt(next: Session): void {
  unsubscribe();
  adopted.add(next);
  const refresh = () =>
    batch(() => {
      if (placeOf(next.view) !== placeOf(view.value)) told.value = {};
      view.value = next.view;
      common.value = next.common;
      seats.value = next.seats;
      revision.value += 1;
    });
  next.setLanguage(language.value);
  unsubscribe = next.subscribe(refresh);
  session.value = next;
  refresh();
}

/** Back to the history of the title; while that is still coming, to an empty table. */
export function comeHome(): void {
  if (session.value === home.value) return;
  if (home.value) return adopt(home.value);
  unsubscribe();
  batch(() => {
    session.value = null;
    view.value = null;
    common.value = null;
    seats.value = null;
  });
}

/** Deletes the games of all histories that were opened. */
export function eraseGames(): void {
  for (const each of adopted) each.eraseAll();
}

/** Sends an intent. What it throws is shown by the shell; the session keeps its last good state. */
export function send(intent: (session: Session) => void): void {
  if (!session.value) return;
  try {
    intent(session.value);
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error);
  }
}

/** Tells a might-have-been in place of an answer, or (with null) goes back to the choice. */
export function tell(decision: string, option: string | null): void {
  const others = Object.entries(told.value).filter(([id]) => id !== decision);
  told.value = Object.fromEntries(option === null ? others : [...others, [decision, option]]);
}

/** Takes an option: a road that ends at once is only told, every other one is the answer. */
export function take(decision: DecisionView, option: OptionView): void {
  if (option.blocked !== null) return;
  if (option.mightHaveBeen !== null) return tell(decision.id, option.id);
  tell(decision.id, null);
  send((game) => game.choose(decision.id, option.id));
}

/** What the reader sees chosen: a told road over the engine's own answer. */
export function shownChoice(decision: DecisionView, roads: Readonly<Record<string, string>>): string | null {
  return roads[decision.id] ?? decision.chosen;
}

export interface Waiting {
  id: string;
  title: string;
}

/** Decisions that keep the quarter open: without an answer, or with one whose road ends at once. */
export function waiting(game: GameView, roads: Readonly<Record<string, string>>): Waiting[] {
  return game.decisions
    .filter((decision) => decision.chosen === null || decision.id in roads)
    .map(({ id, title }) => ({ id, title }));
}
