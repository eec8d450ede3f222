/** No game lies on the table: which of those that are kept shall. */
import { quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { newGame } from '../../app/begin.ts';
import { revision, session } from '../../app/game.ts';
import { playersOf } from '../../app/players.ts';
import { labour } from '../../app/working.ts';
import { Paper } from '../../parts/paper.tsx';
import { saidOf, type Said } from './acts.ts';

export function OpenOne({ say }: { say: (said: Said) => void }) {
  const game = (revision.value, session.value);
  const slots = game?.slots().filter(({ problem }) => problem === null) ?? [];
  const open = async (slot: string) => {
    const outcome = game && (await labour('opening', game.loading(slot)));
    if (outcome && !outcome.ok) say(saidOf(outcome, ''));
  };
  return (
    <Paper title={t('common.saves')}>
      <p>{t(slots.length > 0 ? 'histories.none' : 'histories.nothing')}</p>
      {slots.length === 0 && (
        <button type="button" class="btn btn--secondary" onClick={newGame}>
          {t('title.new')}
        </button>
      )}
      <ul class="rows">
        {slots.map((kept) => {
          const slot = kept.slot === 'auto' ? t('saves.auto') : t('saves.slot', { n: kept.slot });
          return (
            <li key={kept.slot} class="bin__row">
              <span>
                <strong>{slot}</strong>{' '}
                {t('saves.at', { leader: playersOf(kept), quarter: quarterName(kept.quarter) })}
              </span>
              <button
                type="button"
                class="btn btn--small btn--secondary"
                aria-label={t('histories.open', { slot })}
                onClick={() => void open(kept.slot)}
              >
                {t('saves.load')}
              </button>
            </li>
          );
        })}
      </ul>
    </Paper>
  );
}
