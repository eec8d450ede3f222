/** How likely what happened was: each outcome by itself as a bar with its interval, and all the ways it could have come. */
import type { LabOdds } from '../../../session/lab-view.ts';
import { t } from '../../../text/messages.ts';
import { hundred, interval } from './words.ts';

interface PartProps {
  p: number;
  low: number;
  high: number;
}

function Bar({ p, low, high }: PartProps) {
  return (
    <svg class="odds-bar" viewBox="0 0 200 14" preserveAspectRatio="none" aria-hidden="true">
      <path class="odds-bar__all" d="M0 7H200" />
      <path class="odds-bar__part" d={`M0 7H${200 * p}`} />
      <path class="odds-bar__interval" d={`M${200 * low} 7H${200 * high}`} />
    </svg>
  );
}

export function OddsOf({ odds }: { odds: LabOdds }) {
  const title = t('lab.combinations');
  return (
    <>
      <ul class="rows lab-odds">
        {odds.outcomes.map(({ label, ...part }) => (
          <li key={label}>
            <span>{label}</span>
            <Bar {...part} />
            <span>
              {hundred(part.p)}{' '}
              <span class="quiet">
                {t('lab.outcome.part')}, {interval(part, hundred)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <details>
        <summary>{title}</summary>
        <div class="table-scroll" tabIndex={0} role="group" aria-label={title}>
          <table class="table table--numbers">
            <thead>
              <tr>
                <th scope="col">{t('lab.combination')}</th>
                <th scope="col">{t('lab.outcome.part')}</th>
                <th scope="col">{t('lab.table.interval')}</th>
              </tr>
            </thead>
            <tbody>
              {odds.combinations.map(({ labels, record, ...part }) => {
                const told = labels
                  .map(({ label, came }) => (came ? label : t('lab.outcome.not', { label })))
                  .join(' · ');
                return (
                  <tr key={told}>
                    <th scope="row">
                      {told}
                      {record && <strong> · {t('lab.history')}</strong>}
                    </th>
                    <td>{hundred(part.p)}</td>
                    <td>{interval(part, hundred)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
}
