/** How far a running game has come in the history, and whether it still is that history. */
import type { Header } from '../../scenario/vocabulary/schema.ts';
import type { Game } from '../game.ts';
import { decisionText } from '../texts.ts';
import type { GameView } from '../view.ts';

/** The last quarter that its player knows of: the debrief of a game played to its end tells the epilogue as well. */
export function quarterReached({ phase, quarter }: GameView, { to, epilogue }: Header['calendar']): string {
  const name = `${quarter.year}-Q${quarter.quarter}`;
  return phase === 'over' && name >= to ? epilogue : name;
}

/** Whether the player has ever chosen otherwise than history did. */
export function hasDiverged({ run: { record }, texts }: Game): boolean {
  return record.choices
    .filter(({ side }) => side === record.leader)
    .some(({ decision, option }) => {
      const text = decisionText(texts, decision);
      return 'record' in text && text.record !== option;
    });
}
