/**
 * Why a number changed, line by line: before, each cause with its amount, after. The lines add up.
 */
import type { LedgerView } from '../../session/view.ts';
import { amount, change } from '../../text/format.ts';
import { t } from '../../text/messages.ts';
import { changeClass } from './change.tsx';

export function LedgerTable({ ledger }: { ledger: LedgerView }) {
  const { unit, lines } = ledger;
  return (
    <table class="ledger">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t('ledger.line')}</th>
          <th scope="col">{t('ledger.cause')}</th>
          <th scope="col">{t('ledger.amount')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td colSpan={2}>{t('ledger.before')}</td>
          <td class="ledger__amount">{amount(ledger.before, unit, 1)}</td>
        </tr>
        {lines.map((line, index) => (
          <tr key={index}>
            <td>{line.label}</td>
            <td class="ledger__cause">{line.cause}</td>
            <td class={`ledger__amount ${changeClass(line.amount)}`}>{change(line.amount, unit, 1)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr class="ledger__total">
          <th scope="row" colSpan={2}>
            {t('ledger.after', { n: lines.length })}
          </th>
          <td>{amount(ledger.after, unit, 1)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
