/**
 * Two courses beside each other: one series at a time, the player's own or the leading products of a layer, as a chart or
 * as a table.
 */
import { useState } from 'preact/hooks';
import type { ChartsView } from '../../../session/charts-view.ts';
import { t } from '../../../text/messages.ts';
import { Choice } from '../../parts/choice.tsx';
import { AsTable, SeriesBody } from '../../parts/line-chart/series-body.tsx';
import { Paper } from '../../parts/paper.tsx';

/** Stands for all layers among the series; which of them is a choice of its own. */
const LAYERS = 'layers';

interface CourseProps {
  title: string;
  charts: ChartsView;
}

export function Course({ title, charts: { series, layers } }: CourseProps) {
  const [shown, setShown] = useState(series[0]?.id ?? LAYERS);
  const [layer, setLayer] = useState(layers[Math.floor(layers.length / 2)]?.id ?? '');
  const [asTable, setAsTable] = useState(false);
  const layered = layers.find(({ id }) => id === layer);
  const one = series.find(({ id }) => id === shown) ?? layered?.series ?? series[0];
  if (!one) return null;
  const options = series.map(({ id, title }) => ({ value: id, label: title }));
  const all = layered ? [...options, { value: LAYERS, label: t('charts.layers') }] : options;
  return (
    <Paper
      class="debrief-course"
      title={title}
      aside={<AsTable pressed={asTable} onToggle={() => setAsTable(!asTable)} />}
    >
      <p class="series-title">{one.title}</p>
      <SeriesBody key={one.id} series={one} asTable={asTable} />
      {shown === LAYERS && (
        <Choice
          legend={t('board.layer')}
          options={layers.map(({ id, name }) => ({ value: id, label: name }))}
          value={layer}
          onChange={setLayer}
        />
      )}
      <Choice legend={t('debrief.seriesChoice')} options={all} value={shown} onChange={setShown} />
    </Paper>
  );
}
