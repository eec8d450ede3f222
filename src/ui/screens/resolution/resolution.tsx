/**
 * The quarter's outcome: what changed and why, what history chose, what the others did, and the way on.
 * The ledger of an asked number opens beside it on a wide screen; elsewhere the shell shows it in a dialog.
 */
import { useEffect } from 'preact/hooks';
import type { GameView } from '../../../session/view.ts';
import { isDesktop, pace } from '../../app/device.ts';
import { answerKeys } from '../../app/keyboard.ts';
import { nextLayer, toggleTable } from '../quarter/board-state.ts';
import { Beats } from './beats.tsx';
import { Changed } from './changed.tsx';
import { LedgerPaper } from './ledger-paper.tsx';
import { goOn, OnwardOrStop } from './onward.tsx';

export function ResolutionPapers({ game }: { game: GameView }) {
  useEffect(() =>
    answerKeys({
      primary: () => void goOn(game.atEnd),
      table: toggleTable,
      layer: () => nextLayer(game.chart),
    }),
  );
  return (
    <>
      <div class="screen-resolution__beats">
        <Beats speed={pace.value} />
      </div>
      <div class="screen-resolution__changed">
        <Changed game={game} />
      </div>
      {isDesktop.value && <LedgerPaper game={game} />}
      <OnwardOrStop atEnd={game.atEnd} mayStop={game.mayStop} />
    </>
  );
}
