/**
 * Charts while the game is played: what users run in a chosen layer, adoption, and what is the player's own, each
 * beside as much of history as has been played.
 */
import './charts.css';
import { useEffect, useState } from 'preact/hooks';
import type { ChartsView, SeriesView } from '../../../session/charts-view.ts';
import { t } from '../../../text/messages.ts';
import { common, revision, send, session, view } from '../../app/game.ts';
import { answerKeys } from '../../app/keyboard.ts';
import { Choice } from '../../parts/choice.tsx';
import { AsTable, SeriesBody } from '../../parts/line-chart/series-body.tsx';
import { Paper } from '../../parts/paper.tsx';
import { Progress } from '../../parts/progress.tsx';
import { PageHead } from '../page-head.tsx';
import { layer, nextLayer, shownLayer } from '../quarter/board-state.ts';

function Chart({ series }: { series: SeriesView }) {
  const [asTable, setAsTable] = useState(false);
  return (
    <Paper
      title={series.title}
      aside={<AsTable title={series.title} pressed={asTable} onToggle={() => setAsTable(!asTable)} />}
    >
      <SeriesBody series={series} asTable={asTable} />
    </Paper>
  );
}

/** The layer is the board's own: what is looked at there is looked at here. */
function Layers({ layers, shown }: { layers: ChartsView['layers']; shown: string }) {
  const [asTable, setAsTable] = useState(false);
  const one = layers.find(({ id }) => id === shown);
  if (!one) return null;
  const title = t('charts.layers');
  return (
    <Paper
      class="screen-charts__layers"
      title={title}
      aside={<AsTable title={title} pressed={asTable} onToggle={() => setAsTable(!asTable)} />}
    >
      <Choice
        legend={t('board.layer')}
        options={layers.map(({ id, name }) => ({ value: id, label: name }))}
        value={one.id}
        onChange={(id) => {
          layer.value = id;
        }}
      />
      <SeriesBody key={one.id} series={one.series} asTable={asTable} />
    </Paper>
  );
}

/** A step of work may take so long, in milliseconds, before the page is let breathe. */
const BREATH = 40;

/** The charts as they are now, or the part of the way to them; what the engine cannot say becomes a told trouble. */
function useCharts(): ChartsView | number | null {
  const [here, now] = [session.value, revision.value];
  const [charts, show] = useState<ChartsView | number | null>(0);
  useEffect(() => {
    let timer = 0;
    const work = () =>
      send((game) => {
        const start = performance.now();
        let part = game.chartWork();
        while (part < 1 && performance.now() - start < BREATH) part = game.chartWork();
        show(part < 1 ? part : game.charts());
        if (part < 1) timer = setTimeout(work);
      });
    work();
    return () => clearTimeout(timer);
  }, [here, now]);
  return charts;
}

export function Charts() {
  const charts = useCharts();
  const game = view.value ?? common.value;
  const board = game && 'chart' in game ? game.chart : null;
  useEffect(() => (board ? answerKeys({ layer: () => nextLayer(board) }) : undefined));
  return (
    <main class="screen-charts">
      <PageHead title={t('charts.heading')} place="screen-charts__head" />
      {typeof charts === 'number' ? (
        <Progress label={t('charts.drawing')} part={charts} />
      ) : charts && board ? (
        <>
          <p class="quiet screen-charts__lead">{t('charts.lead')}</p>
          <div class="screen-charts__grid">
            <Layers layers={charts.layers} shown={shownLayer(board)} />
            {charts.series.map((series) => (
              <Chart key={series.id} series={series} />
            ))}
          </div>
        </>
      ) : (
        <p class="note">{t('charts.closed')}</p>
      )}
    </main>
  );
}
