/**
 * Why a number changed, line by line: before, each cause with its amount, after. The lines add up.
 */
import type { LedgerView } from '../../session/view.ts';
import { amount, change } from '../../text/format.ts';
import { t } from '../../text/messages.ts';
import { changeClass } from './change.tsx';
import { ledgerRows } from './ledger-rows.ts';

export function LedgerTable({ ledger }: { ledger: LedgerView }) {
  const { unit } = ledger;
  const { digits, rows, small } = ledgerRows(ledger);
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
          <td class="ledger__amount">{amount(ledger.before, unit, digits)}</td>
        </tr>
        {rows.map((line, index) => (
          <tr key={index}>
            <td>{line.label}</td>
            <td class="ledger__cause">{line.cause}</td>
            <td class={`ledger__amount ${changeClass(line.amount)}`}>{change(line.amount, unit, digits)}</td>
          </tr>
        ))}
        {small.count > 0 && (
          <tr>
            <td colSpan={2}>{t('ledger.small', { n: small.count })}</td>
            <td class="ledger__amount level">{change(small.amount, unit, digits)}</td>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr class="ledger__total">
          <th scope="row" colSpan={2}>
            {t('ledger.after', { n: rows.length + Math.min(1, small.count) })}
          </th>
          <td>{amount(ledger.after, unit, digits)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
