/**
 * A series as a drawing or as a table, with what it counts; and the button that turns the one into the other.
 */
import type { SeriesView } from '../../../session/charts-view.ts';
import { t } from '../../../text/messages.ts';
import { LineChart } from './line-chart.tsx';
import { SeriesTable } from './series-table.tsx';
import { unitWords } from './words.ts';

interface AsTableProps {
  /** Whose table, where several charts stand on one page. */
  title?: string;
  pressed: boolean;
  onToggle: () => void;
}

export function AsTable({ title, pressed, onToggle }: AsTableProps) {
  const act = t(pressed ? 'debrief.asChart' : 'debrief.asTable');
  return (
    <button
      type="button"
      class="why"
      aria-label={title === undefined ? undefined : t('saves.actOn', { act, slot: title })}
      onClick={onToggle}
    >
      {act}
    </button>
  );
}

export function SeriesBody({ series, asTable }: { series: SeriesView; asTable: boolean }) {
  if (series.labels.length === 0) return <p class="note">{t('charts.none')}</p>;
  if (series.lines.length === 0) return <p class="note">{t('charts.none.layer')}</p>;
  if (asTable) return <SeriesTable series={series} />;
  return (
    <>
      <p class="quiet line-chart__unit">
        {unitWords(series)}
        {series.lines.length > 2 && (
          <span class="line-chart__key" aria-hidden="true">
            <svg viewBox="0 0 26 8" width="26" height="8">
              <path class="line-chart__line hue-nobody" d="M1 4H25" />
            </svg>
            {series.whose?.you ?? t('charts.solid')}
            <svg viewBox="0 0 26 8" width="26" height="8">
              <path class="line-chart__line line-chart__line--history hue-nobody" d="M1 4H25" />
            </svg>
            {series.whose?.history ?? t('charts.dashed')}
          </span>
        )}
      </p>
      <LineChart series={series} />
    </>
  );
}
