/**
 * The codex as the screens see it: fetched when it is first wanted, open as far as the reader has come. A card lies
 * over the page, and cards opened from it lie over that; the codex's own screen keeps a pile of its own.
 */
import { computed, signal, type Signal } from '@preact/signals';
import type { CardView, CodexView } from '../../session/codex-view.ts';
import type { Term } from '../../session/terms.ts';
import { revision, session } from './game.ts';
import { preferences } from './preferences.ts';

/** Why the codex could not be had; null while it can. */
export const codexTrouble = signal<string | null>(null);

export const codex = computed<CodexView | null>(
  () => (revision.value, session.value?.codex(preferences.value.codex === 'whole') ?? null),
);

const cards = computed(
  () => new Map(codex.value?.groups.flatMap((group) => group.cards.map((card) => [card.id, card] as const))),
);

export const terms = computed<readonly Term[]>(() =>
  [...cards.value.values()].map(({ id, name, kind }) => ({ id, name, idea: kind === 'idea' })),
);

export function cardOf(id: string | undefined): CardView | null {
  return cards.value.get(id ?? '') ?? null;
}

/** Brings the cards unless they are here. Without them a text has no terms, and the codex says what is wrong. */
export async function fetchCodex(): Promise<void> {
  if (!session.value || session.value.codex(false) !== null) return;
  codexTrouble.value = null;
  try {
    await session.value.fetchCodex();
  } catch (error) {
    codexTrouble.value = error instanceof Error ? error.message : String(error);
  }
}

/** Cards from the one opened first to the one on top. */
export type Pile = Signal<readonly string[]>;

/** Over whatever screen stands. */
export const openCards: Pile = signal([]);

/** Lays a card on top; one that lies there already is not laid twice. */
export function openCard(pile: Pile, id: string): void {
  if (pile.value.at(-1) !== id) pile.value = [...pile.value, id];
}

/** Back to the card below. */
export function putBack(pile: Pile): void {
  pile.value = pile.value.slice(0, -1);
}
