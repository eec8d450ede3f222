/**
 * "What changed", as all who share the screen may read it together: what users run, what was done in public, whose
 * game is over. What is anybody's own waits for that one's next turn.
 */
import { useEffect } from 'preact/hooks';
import type { OutcomeView } from '../../../session/seat-view.ts';
import { hundredth, quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { isDesktop, pace } from '../../app/device.ts';
import { answerKeys } from '../../app/keyboard.ts';
import { Terms } from '../../parts/terms.tsx';
import { Board } from '../quarter/board.tsx';
import { nextLayer, toggleTable } from '../quarter/board-state.ts';
import { Cartouche, QuarterScale, RailGauge, RailNav } from '../quarter/rail.tsx';
import { Beats } from '../resolution/beats.tsx';
import { Deeds, Moved } from '../resolution/changed.tsx';
import { LedgerPaper } from '../resolution/ledger-paper.tsx';
import { goOn, OnwardOrStop } from '../resolution/onward.tsx';

function CommonRail({ game }: { game: OutcomeView }) {
  const { quarter, gauges, seats } = game;
  const list = seats.map(({ name }) => name).reduce((a, b) => t('common.list', { a, b }));
  return (
    <>
      <header class="rail">
        <Cartouche quarter={quarter} />
        <div class="rail__leader">
          <div>
            <h1 class="rail__name">{t('seats.together')}</h1>
            <div class="rail__place">{t('seats.players', { list })}</div>
          </div>
        </div>
        <div class="rail__gauges" role="group" aria-label={t('rail.gauges')}>
          <RailGauge
            label={t('rail.adoptionShort')}
            fullLabel={t('rail.adoption')}
            value={hundredth(gauges.adoption.value)}
            note={t('unit.ofHundredWord')}
            gauge={gauges.adoption}
            unit="share"
            subject={{ of: 'adoption', segment: 'all' }}
          />
        </div>
        <RailNav />
      </header>
      <QuarterScale quarter={quarter} />
    </>
  );
}

function ChangedForAll({ game }: { game: OutcomeView }) {
  const { sentences, rows, deeds, pacts } = game.changed;
  return (
    <section class="paper" aria-label={t('resolution.label')}>
      <div class="paper__head">
        <p class="eyebrow">{t('resolution.eyebrow', { quarter: quarterName(game.quarter) })}</p>
      </div>
      <div class="paper__body changed">
        <h2 class="decision-title" tabIndex={-1} data-arrive>
          {t('resolution.label')}
        </h2>
        {game.ended.map(({ leader, name, ended }) => (
          <p key={leader} class="notice">
            {t('seats.over', { name, title: ended?.title ?? '' })}
          </p>
        ))}
        <p class="body">
          <Terms text={sentences.reduce((a, b) => t('common.sentences', { a, b }))} />
        </p>
        <Moved rows={rows} />
        <Deeds title={t('seats.deeds')} deeds={deeds} pacts={pacts} />
        {!game.atEnd && <p class="quiet">{t('seats.own')}</p>}
      </div>
    </section>
  );
}

export function Outcome({ game }: { game: OutcomeView }) {
  useEffect(() =>
    answerKeys({
      primary: () => void goOn(game.atEnd),
      table: toggleTable,
      layer: () => nextLayer(game.chart),
    }),
  );
  return (
    <main class="screen-resolution">
      <CommonRail game={game} />
      <Board class="screen-resolution__board" game={game} from={game.chartBefore} speed={pace.value} />
      <div class="screen-resolution__beats">
        <Beats speed={pace.value} />
      </div>
      <div class="screen-resolution__changed">
        <ChangedForAll game={game} />
      </div>
      {isDesktop.value && <LedgerPaper game={game} />}
      <OnwardOrStop atEnd={game.atEnd} mayStop={game.mayStop} />
    </main>
  );
}
