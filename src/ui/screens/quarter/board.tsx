/** Temporary. */
import type { GameView } from '../../../session/view.ts';
import { t } from '../../../text/messages.ts';
export function Board({ class: place, game }: { class: string; game: GameView }) {
  return (
    <section class={place} aria-label={t('board.label')}>
      {game.chart.islands.length}
    </section>
  );
}
