/** The options of one decision beside each other: how their scores lie, what they are worth, what came of the world. */
import { BIN } from '../../../insight/shape.ts';
import type { LabAnswer, LabOption } from '../../../session/lab-view.ts';
import { number } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { Histogram } from './histogram.tsx';
import { hundred, hundredChange, interval, points, toneOf, within } from './words.ts';

function Outcomes({ options }: { options: readonly LabOption[] }) {
  const title = t('lab.outcomes');
  return (
    <details>
      <summary>{title}</summary>
      <div class="table-scroll" tabIndex={0} role="group" aria-label={title}>
        <table class="table table--numbers">
          <thead>
            <tr>
              <th scope="col">{t('lab.outcome')}</th>
              {options.map(({ labels: [label] }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {options[0].outcomes.map(({ label }, row) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                {options.map(({ labels: [option], historical, outcomes }) => {
                  const { p, diff, ...bounds } = outcomes[row];
                  return (
                    <td key={option}>
                      {hundred(p)}
                      {!historical && (
                        <span class={`quiet lab-beside ${toneOf(bounds)}`}>
                          {within(diff, bounds, hundredChange)}
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The numbers behind the drawings. */
function Figures({ options }: { options: readonly LabOption[] }) {
  const title = t('lab.shape.table');
  const row = (label: string, cell: (option: LabOption) => string) => (
    <tr>
      <th scope="row">{label}</th>
      {options.map((option) => (
        <td key={option.labels[0]}>{cell(option)}</td>
      ))}
    </tr>
  );
  return (
    <details>
      <summary>{title}</summary>
      <div class="table-scroll" tabIndex={0} role="group" aria-label={title}>
        <table class="table table--numbers">
          <thead>
            <tr>
              <th scope="col">{t('lab.table.option')}</th>
              {options.map(({ labels: [label] }) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(t('lab.table.games'), ({ games }) => number(games))}
            {row(t('lab.table.mean'), ({ mean }) => number(mean ?? 0, 2))}
            {row(t('lab.table.diff'), ({ diff, historical }) =>
              historical ? t('lab.history') : points(diff),
            )}
            {row(t('lab.table.interval'), (option) => (option.historical ? '' : interval(option, points)))}
            {row(t('lab.table.quartiles'), ({ shape }) =>
              shape.quartiles.map((each) => number(each, 1)).join(' · '),
            )}
            {row(t('lab.table.better'), ({ shape }) => number(shape.better))}
            {row(t('lab.table.worse'), ({ shape }) => number(shape.worse))}
            {options[0].shape.bins.map((_, bin) =>
              options.some(({ shape }) => shape.bins[bin] > 0)
                ? row(t('lab.table.bin', { from: bin * BIN }), ({ shape }) => number(shape.bins[bin]))
                : null,
            )}
          </tbody>
        </table>
      </div>
    </details>
  );
}

export function Options({ answer: { options, closed } }: { answer: LabAnswer }) {
  const history = options.find(({ historical }) => historical)?.shape ?? null;
  const most = Math.max(1, ...options.flatMap(({ shape }) => shape.bins));
  return (
    <>
      <ul class="rows lab-options">
        {options.map((option) => {
          const { labels, historical, mean, diff, shape, games } = option;
          const said = {
            mean: number(mean ?? 0, 1),
            diff: points(diff),
            low: points(option.low),
            high: points(option.high),
          };
          return (
            <li key={labels[0]} class="lab-option">
              <div>
                <strong>{labels[0]}</strong>
                {historical && <span class="quiet"> · {t('lab.history')}</span>}
                <p class={`quiet ${historical ? '' : toneOf(option)}`}>
                  {historical ? t('lab.mean', { mean: said.mean }) : t('lab.meanDiff', said)}
                </p>
              </div>
              <Histogram
                option={labels[0]}
                shape={shape}
                games={games}
                beside={historical ? null : history}
                most={most}
              />
            </li>
          );
        })}
      </ul>
      <p class="note">{t('lab.shape.key')}</p>
      {closed.length > 0 && <p class="note">{t('lab.closed', { labels: closed.join(' · ') })}</p>}
      <Figures options={options} />
      <Outcomes options={options} />
    </>
  );
}
