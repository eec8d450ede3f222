/**
 * The quarter's outcome: what changed and why, what history chose, what the others did, and the way on.
 * The ledger of an asked number opens beside it on a wide screen; elsewhere the shell shows it in a dialog.
 */
import { useEffect } from 'preact/hooks';
import type { GameView } from '../../../session/view.ts';
import { t } from '../../../text/messages.ts';
import { isDesktop } from '../../app/device.ts';
import { send } from '../../app/game.ts';
import { answerKeys } from '../../app/keyboard.ts';
import { nextLayer, toggleTable } from '../quarter/board-state.ts';
import { Primary } from '../quarter/primary.tsx';
import { Changed } from './changed.tsx';
import { LedgerPaper } from './ledger-paper.tsx';

export function ResolutionPapers({ game }: { game: GameView }) {
  const goOn = () => send((session) => session.next());
  useEffect(() => answerKeys({ primary: goOn, table: toggleTable, layer: () => nextLayer(game.chart) }));
  return (
    <>
      <div class="screen-resolution__changed">
        <Changed game={game} />
      </div>
      {isDesktop.value && <LedgerPaper game={game} />}
      <div class="screen-resolution__primary">
        <Primary label={game.atEnd ? 'quarter.debrief' : 'quarter.next'} waits={[]} onGo={goOn}>
          {game.mayStop && !game.atEnd && (
            <div class="notice stop">
              <span>{t('quarter.stopNote')}</span>
              <button
                type="button"
                class="btn btn--secondary btn--small"
                onClick={() => send((session) => session.stopHere())}
              >
                {t('quarter.stop')}
              </button>
            </div>
          )}
        </Primary>
      </div>
    </>
  );
}
