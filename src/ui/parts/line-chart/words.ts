/**
 * What a chart says in words: its quarters, its units, its values, so that drawing, table and ear agree.
 */
import type { LineView, SeriesView } from '../../../session/charts-view.ts';
import { amount, quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';

/** Two lines about the same thing: yours, and history's. */
export interface Pair {
  name: string;
  you: LineView;
  history: LineView;
}

export function pairsOf({ lines }: SeriesView): Pair[] {
  return lines.flatMap((you, index) => {
    const history = lines[index + 1];
    return you.whose === 'you' && history?.whose === 'history' ? [{ name: you.name, you, history }] : [];
  });
}

/** The session names quarters as the record does, "2014-Q2"; readers have their own way. */
export function readable(label: string): string {
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(label) ?? [];
  return year && quarter ? quarterName({ year: Number(year), quarter: Number(quarter) }) : label;
}

/** One value as the table and the reader of the chart tell it. */
export function told(value: number | undefined, { unit }: SeriesView): string {
  return value === undefined ? '–' : amount(value, unit, 1);
}

export function unitWords({ unit }: SeriesView): string {
  if (unit === 'share') return t('charts.ofHundred');
  return t(unit === 'money' ? 'charts.money' : 'charts.points');
}

/** All values of a quarter in one sentence. */
export function saidAt(series: SeriesView, at: number): string {
  const values = pairsOf(series).map(({ name, you, history }) => {
    const both = { you: told(you.values[at], series), history: told(history.values[at], series) };
    return name === '' ? t('charts.pair', both) : t('charts.youHistory', { name, ...both });
  });
  return t('charts.said', {
    quarter: readable(series.labels[at] ?? ''),
    values: values.reduce((a, b) => t('common.list', { a, b })),
  });
}

/** The whole drawing in a sentence or two: where each pair ends. */
export function chartText(series: SeriesView): string {
  return pairsOf(series)
    .map(({ name, you, history }) =>
      t('charts.end', {
        name: name || series.title,
        you: amount(you.values.at(-1) ?? 0, series.unit),
        history: amount(history.values.at(-1) ?? 0, series.unit),
      }),
    )
    .reduce((a, b) => t('common.sentences', { a, b }));
}
