/**
 * The numbers behind a chart: a row a quarter, yours beside history's, for one thing or for each product.
 */
import type { SeriesView } from '../../../session/charts-view.ts';
import { t } from '../../../text/messages.ts';
import { pairsOf, readable, told, unitWords, whoseOf } from './words.ts';

export function SeriesTable({ series }: { series: SeriesView }) {
  const { title, labels } = series;
  const pairs = pairsOf(series);
  const whose = whoseOf(series);
  const named = pairs.some(({ name }) => name !== '');
  return (
    <div class="table-scroll series-table" tabIndex={0} role="group" aria-label={title}>
      <table class="table table--numbers">
        <caption class="quiet">{t('common.list', { a: title, b: unitWords(series) })}</caption>
        <thead>
          {named && (
            <tr>
              <td />
              {pairs.map(({ name }) => (
                <th key={name} scope="colgroup" colSpan={2}>
                  {name}
                </th>
              ))}
            </tr>
          )}
          <tr>
            <th scope="col">{t('debrief.quarter')}</th>
            {pairs.map(({ name }) => [
              <th key={`you ${name}`} scope="col">
                {whose.you}
              </th>,
              <th key={`history ${name}`} scope="col">
                {whose.history}
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, index) => (
            <tr key={label}>
              <th scope="row">{readable(label)}</th>
              {pairs.map(({ name, you, history }) => [
                <td key={`you ${name}`}>{told(you.values[index], series)}</td>,
                <td key={`history ${name}`}>{told(history.values[index], series)}</td>,
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
