/** How far a running game has come in the history, and whether it still is that history. */
import type { Header } from '../../scenario/vocabulary/schema.ts';
import { seatsOf } from '../../record/index.ts';
import type { SharedGame } from '../game.ts';
import { decisionText } from '../texts.ts';
import type { CommonView } from '../seat-view.ts';
import type { GameView } from '../view.ts';

/** The last quarter that its player knows of: the debrief of a game played to its end tells the epilogue as well. */
export function quarterReached(
  { phase, quarter }: GameView | CommonView,
  { to, epilogue }: Header['calendar'],
): string {
  const name = `${quarter.year}-Q${quarter.quarter}`;
  return phase === 'over' && name >= to ? epilogue : name;
}

/** Whether any of its players has ever chosen otherwise than history did. */
export function hasDiverged({ run: { record }, texts }: SharedGame): boolean {
  const played = seatsOf(record).map(({ leader }) => leader);
  return record.choices
    .filter(({ side }) => played.includes(side))
    .some(({ decision, option }) => {
      const text = decisionText(texts, decision);
      return 'record' in text && text.record !== option;
    });
}
