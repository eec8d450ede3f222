/** Branches that were deleted: back they come, or they go for good, at the second word. */
import { useState } from 'preact/hooks';
import type { TimelineView } from '../../../session/timeline-view.ts';
import { quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { send } from '../../app/game.ts';
import { Paper } from '../../parts/paper.tsx';
import { saidOf, type Said } from './acts.ts';
import { lineName } from './lines.ts';

export function Bin({ view: { bin }, say }: { view: TimelineView; say: (said: Said) => void }) {
  const [sure, setSure] = useState(false);
  if (bin.length === 0) return null;
  const empty = () => {
    if (!sure) return setSure(true);
    setSure(false);
    send((game) => say(saidOf(game.emptyBin(), t('histories.emptied'))));
  };
  return (
    <Paper title={t('histories.bin')}>
      <ul class="rows">
        {bin.map(({ id, name, quarter, quarters }) => {
          const line = lineName({ id, kind: 'branch', name });
          return (
            <li key={id} class="bin__row">
              <span>{t('histories.binned', { line, quarter: quarterName(quarter), n: quarters })}</span>
              <button
                type="button"
                class="btn btn--small btn--secondary"
                aria-label={t('histories.restoreOf', { line })}
                onClick={() =>
                  send((game) => say(saidOf(game.restoreBranch(id), t('histories.restored', { line }))))
                }
              >
                {t('histories.restore')}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" class="btn btn--small btn--quiet" onClick={empty}>
        {t(sure ? 'histories.emptySure' : 'histories.empty')}
      </button>
    </Paper>
  );
}
