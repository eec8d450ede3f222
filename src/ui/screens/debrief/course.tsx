/**
 * "Your course and history's": one series at a time, as a chart or as a table.
 */
import { useState } from 'preact/hooks';
import type { SeriesView } from '../../../session/view.ts';
import { amount, quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { Choice } from '../../parts/choice.tsx';
import { Paper } from '../../parts/paper.tsx';
import { LineChart } from './line-chart.tsx';

/** The session names quarters as the record does, "2014-Q2"; readers have their own way. */
function readable(label: string): string {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(label) ?? [];
  return year && quarter ? quarterName({ year: Number(year), quarter: Number(quarter) }) : label;
}

function SeriesTable({ series }: { series: SeriesView }) {
  const { labels, you, history, unit } = series;
  const cell = (value: number | undefined) => (value === undefined ? '–' : amount(value, unit, 1));
  return (
    <div class="table-scroll series-table" tabIndex={0} role="group" aria-label={series.title}>
      <table class="table table--numbers">
        <caption class="quiet">{series.title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief.quarter')}</th>
            <th scope="col">{t('common.you')}</th>
            <th scope="col">{t('common.history')}</th>
          </tr>
        </thead>
        <tbody>
          {labels.map((label, index) => (
            <tr key={label}>
              <th scope="row">{readable(label)}</th>
              <td>{cell(you[index])}</td>
              <td>{cell(history[index])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Course({ series, leader }: { series: readonly SeriesView[]; leader: string }) {
  const [shown, setShown] = useState(series[0]?.id);
  const [asTable, setAsTable] = useState(false);
  const one = series.find(({ id }) => id === shown) ?? series[0];
  if (!one) return null;
  return (
    <Paper
      title={t('debrief.course')}
      aside={
        <button type="button" class="why" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'debrief.asChart' : 'debrief.asTable')}
        </button>
      }
    >
      {asTable ? (
        <SeriesTable series={one} />
      ) : (
        <>
          <p class="quiet">
            {one.title}
            {one.unit === 'share' && t('debrief.inUnit', { unit: t('unit.ofHundredWord') })}
          </p>
          <LineChart series={one} leader={leader} />
        </>
      )}
      <Choice
        legend={t('debrief.seriesChoice')}
        options={series.map(({ id, title }) => ({ value: id, label: title }))}
        value={one.id}
        onChange={setShown}
      />
    </Paper>
  );
}
