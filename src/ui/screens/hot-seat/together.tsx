/**
 * A screen that several share, while it is nobody's: it is handed over, or all look at a quarter's outcome together.
 */
import './hot-seat.css';
import { useEffect } from 'preact/hooks';
import type { CommonView } from '../../../session/seat-view.ts';
import { fetchCodex } from '../../app/codex.ts';
import { HandOver } from './hand-over.tsx';
import { Outcome } from './outcome.tsx';

export function Together({ game }: { game: CommonView }) {
  useEffect(() => void fetchCodex(), []);
  return game.phase === 'hand-over' ? <HandOver game={game} /> : <Outcome game={game} />;
}
