/**
 * What the quarter before came to for whoever sits there: own numbers, own decisions, own proposals. All have read the
 * rest together.
 */
import { useState } from 'preact/hooks';
import type { GameView, ResolutionView } from '../../../session/view.ts';
import { quarterAfter, quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { Moved, Signed } from '../resolution/changed.tsx';
import { Deals } from '../resolution/deals.tsx';

export function LastQuarter({ game, last }: { game: GameView; last: ResolutionView }) {
  const [open, setOpen] = useState(false);
  const own = last.rows.filter(({ subject }) => subject.of === 'cash' || subject.of === 'trust');
  return (
    <>
      <button
        type="button"
        class="btn btn--secondary btn--small"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('seats.last')}
      </button>
      {open && (
        <Dialog
          title={t('seats.lastTitle', { quarter: quarterName(quarterAfter(game.quarter, -1)) })}
          onClose={() => setOpen(false)}
        >
          <div class="changed">
            <Moved rows={own} />
            <Signed decisions={last.decisions} />
            <Deals deals={last.deals} you={game.leader.name} />
          </div>
        </Dialog>
      )}
    </>
  );
}
