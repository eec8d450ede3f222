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

/** Whose the two lines of every pair are. */
export const whoseOf = ({ whose }: SeriesView): { you: string; history: string } =>
  whose ?? { you: t('common.you'), history: t('common.history') };

/** A value of each, in a sentence: of the player and history, or of two lines by their names. */
function pairSaid({ whose }: SeriesView, name: string, you: string, history: string): string {
  if (whose) {
    const both = { one: whose.you, other: whose.history, a: you, b: history };
    return name === '' ? t('compare.pair', both) : t('compare.named', { name, ...both });
  }
  return name === '' ? t('charts.pair', { you, history }) : t('charts.youHistory', { name, you, history });
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
  const values = pairsOf(series).map(({ name, you, history }) =>
    pairSaid(series, name, told(you.values[at], series), told(history.values[at], series)),
  );
  return t('charts.said', {
    quarter: readable(series.labels[at] ?? ''),
    values: values.reduce((a, b) => t('common.list', { a, b })),
  });
}

/** The whole drawing in a sentence or two: where each pair ends. */
export function chartText(series: SeriesView): string {
  return pairsOf(series)
    .map(({ name, you, history }) => {
      const [a, b] = [you, history].map(({ values }) => amount(values.at(-1) ?? 0, series.unit));
      const of = name || series.title;
      return series.whose ? pairSaid(series, of, a, b) : t('charts.end', { name: of, you: a, history: b });
    })
    .reduce((a, b) => t('common.sentences', { a, b }));
}
