/** Two decisions together: a table of what every pair of their options is worth beside history's. */
import type { LabAnswer } from '../../../session/lab-view.ts';
import { number } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { interval, points, toneOf } from './words.ts';

export function Pairs({ answer: { options, titles } }: { answer: LabAnswer }) {
  const [rows, columns] = [0, 1].map((which) => [...new Set(options.map(({ labels }) => labels[which]))]);
  const title = t('lab.pairs');
  return (
    <>
      <p class="quiet">{t('lab.pairs.note')}</p>
      <div class="table-scroll" tabIndex={0} role="group" aria-label={title}>
        <table class="table table--numbers lab-pairs">
          <caption class="quiet">{title}</caption>
          <thead>
            <tr>
              <th scope="col">
                {titles[0]} \ {titles[1]}
              </th>
              {columns.map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{row}</th>
                {columns.map((column) => {
                  const pair = options.find(({ labels }) => labels[0] === row && labels[1] === column);
                  if (!pair) return <td key={column}>{t('lab.pairs.empty')}</td>;
                  return (
                    <td key={column}>
                      <span class={pair.historical ? '' : toneOf(pair)}>
                        {pair.historical ? t('lab.history') : points(pair.diff)}
                      </span>
                      <span class="quiet lab-beside">
                        {!pair.historical && interval(pair, points)}{' '}
                        {t('lab.card.worlds', { n: number(pair.games) })}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
