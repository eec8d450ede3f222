/**
 * The running game as the screens see it: one session, its latest view, and the intents they may send.
 * Every intent goes through here, so that a throw inside the engine becomes a told trouble, not a dead page.
 */
import { batch, signal } from '@preact/signals';
import type { DecisionView, GameView, OptionView } from '../../session/view.ts';
import type { Session } from '../../session/contract.ts';

/** Null until the engine and the history have been loaded behind the title. */
export const session = signal<Session | null>(null);
export const view = signal<GameView | null>(null);

/** Grows with every change the session tells of; read it to list slots or leaders afresh. */
export const revision = signal(0);

/** What broke, in the words of the error; null while all is well. */
export const trouble = signal<string | null>(null);

/** A might-have-been that is being told, by decision: chosen on the page, never sent as a choice. */
export const told = signal<Readonly<Record<string, string>>>({});

/** Which quarter of which game; a road that was told belongs to one of them. */
function placeOf(game: GameView | null): string {
  return game ? `${game.seed} ${game.quarter.turn} ${game.phase}` : '';
}

export function adopt(next: Session): void {
  const refresh = () =>
    batch(() => {
      if (placeOf(next.view) !== placeOf(view.value)) told.value = {};
      view.value = next.view;
      revision.value += 1;
    });
  next.subscribe(refresh);
  session.value = next;
  refresh();
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
