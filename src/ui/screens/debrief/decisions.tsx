/**
 * Every decision of the run beside history's, with what followed then; or only those where the two differ.
 */
import { useState } from 'preact/hooks';
import { HISTORYS_LINE } from '../../../session/timeline-view.ts';
import type { DebriefView, GameView } from '../../../session/view.ts';
import { quarterAfter, quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { openLab } from '../../lab/open.ts';
import { openCompare } from '../../app/compare.ts';
import { session } from '../../app/game.ts';
import { Paper } from '../../parts/paper.tsx';
import { Aftermath, BesideHistory } from '../resolution/changed.tsx';

export function Decisions({ game, decisions }: { game: GameView; decisions: DebriefView['decisions'] }) {
  // Where history was never asked there is nothing to differ from.
  const differing = decisions.filter((decision) => !decision.same && decision.history !== null);
  const [only, setOnly] = useState(differing.length > 0);
  const beside = () => {
    const line = session.value?.lineOnTable();
    if (line !== undefined) openCompare(line, HISTORYS_LINE);
  };
  const shown = only ? differing : decisions;
  // Decisions count their quarters from 0, the game's own count begins at 1.
  const when = (turn: number) => quarterName(quarterAfter(game.quarter, turn + 1 - game.quarter.turn));
  return (
    <Paper
      title={t('debrief.decisions')}
      class="debrief-decisions"
      aside={
        <>
          <button type="button" class="why" onClick={beside}>
            {t('compare.from')}
          </button>{' '}
          <button type="button" class="why" onClick={() => openLab()}>
            {t('lab.heading')}
          </button>
        </>
      }
    >
      <p class="quiet">{t('debrief.differ', { n: differing.length })}</p>
      {differing.length > 0 && (
        <label class="switch">
          <span>{t('debrief.differOnly')}</span>
          <input type="checkbox" checked={only} onChange={() => setOnly(!only)} />
        </label>
      )}
      <ol class="rows">
        {shown.map((decision) => (
          <li key={`${decision.turn} ${decision.title}`} class="signed">
            <p class="eyebrow">{when(decision.turn)}</p>
            <h3>{decision.title}</h3>
            <BesideHistory chosen={decision.chosen} history={decision.history} />
            <Aftermath followed={decision.followed} recorded={decision.recorded} />
          </li>
        ))}
      </ol>
    </Paper>
  );
}
