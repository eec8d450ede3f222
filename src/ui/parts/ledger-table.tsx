/**
 * Why a number changed, line by line under the kinds of their causes: before, each cause with its amount, after. The lines
 * add up, and so do the kinds. What was decided leads back to where it was.
 */
import './ledger-table.css';
import { useState } from 'preact/hooks';
import { LEDGER_GROUPS, type LedgerGroup, type LedgerLine } from '../../session/ledger-view.ts';
import type { LedgerView } from '../../session/view.ts';
import { amount, change, quarterName } from '../../text/format.ts';
import { t, type MessageKey } from '../../text/messages.ts';
import { session } from '../app/game.ts';
import { askedAt, askWhy } from '../app/ledger.ts';
import { openTimeline } from '../app/timeline.ts';
import { changeClass } from './change.tsx';
import { ledgerRows } from './ledger-rows.ts';

const GROUP_WORDS = {
  decisions: 'ledger.group.decisions',
  initiatives: 'ledger.group.initiatives',
  events: 'ledger.group.events',
  market: 'ledger.group.market',
  work: 'ledger.group.work',
  interaction: 'ledger.group.interaction',
} as const satisfies Record<LedgerGroup, MessageKey>;

type Told = Pick<LedgerView, 'unit'> & { digits: number };

/** From what came of a choice to the quarter in which it was made. */
function Origin({ line: { label, group, origin } }: { line: LedgerLine }) {
  if (!origin) return null;
  const words = group === 'initiatives' ? 'ledger.begunIn' : 'ledger.decidedIn';
  const says = t(words, { quarter: quarterName(origin.quarter) });
  const go = () => {
    const line = askedAt.value?.line ?? session.value?.lineOnTable();
    if (line !== undefined) openTimeline({ line, index: origin.index });
  };
  return (
    <button
      type="button"
      class="why ledger__lead"
      aria-label={t('common.list', { a: label, b: says })}
      onClick={go}
    >
      {says}
    </button>
  );
}

function Deeper({ line: { label, deeper } }: { line: LedgerLine }) {
  if (!deeper) return null;
  return (
    <button
      type="button"
      class="why ledger__lead"
      aria-label={t('common.list', { a: label, b: t('ledger.deeper') })}
      onClick={() => askWhy(deeper, askedAt.value)}
    >
      {t('ledger.deeper')}
    </button>
  );
}

function Row({ line, within, unit, digits }: Told & { line: LedgerLine; within: boolean }) {
  return (
    <tr class={within ? 'ledger__row ledger__row--within' : 'ledger__row'}>
      <td>
        {line.label}
        {line.cause !== '' && <span class="ledger__cause"> {line.cause}</span>} <Origin line={line} />
        <Deeper line={line} />
      </td>
      <td class={`ledger__amount ${changeClass(line.amount)}`}>{change(line.amount, unit, digits)}</td>
    </tr>
  );
}

/** The lines of a kind under its sum, to be folded away; one line alone needs no sum. */
function Group({ group, lines, unit, digits }: Told & { group: LedgerGroup; lines: LedgerLine[] }) {
  const [open, setOpen] = useState(true);
  const [only] = lines;
  if (!only) return null;
  if (lines.length === 1)
    return (
      <tbody>
        <Row line={only} within={false} unit={unit} digits={digits} />
      </tbody>
    );
  const sum = lines.reduce((total, line) => total + line.amount, 0);
  return (
    <tbody>
      <tr class="ledger__group">
        <th scope="rowgroup">
          <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(GROUP_WORDS[group])}
          </button>
        </th>
        <td class="ledger__amount">{change(sum, unit, digits)}</td>
      </tr>
      {open && lines.map((line, index) => <Row key={index} line={line} within unit={unit} digits={digits} />)}
    </tbody>
  );
}

export function LedgerTable({ ledger }: { ledger: LedgerView }) {
  const { unit } = ledger;
  const { digits, rows, small } = ledgerRows(ledger);
  return (
    <table class="ledger">
      <thead class="visually-hidden">
        <tr>
          <th scope="col">{t('ledger.line')}</th>
          <th scope="col">{t('ledger.amount')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>{t('ledger.before')}</td>
          <td class="ledger__amount">{amount(ledger.before, unit, digits)}</td>
        </tr>
      </tbody>
      {LEDGER_GROUPS.map((group) => (
        <Group
          key={group}
          group={group}
          lines={rows.filter((line) => line.group === group)}
          unit={unit}
          digits={digits}
        />
      ))}
      {small.count > 0 && (
        <tbody>
          <tr>
            <td>{t('ledger.small', { n: small.count })}</td>
            <td class="ledger__amount level">{change(small.amount, unit, digits)}</td>
          </tr>
        </tbody>
      )}
      <tfoot>
        <tr class="ledger__total">
          <th scope="row">{t('ledger.after', { n: rows.length + Math.min(1, small.count) })}</th>
          <td>{amount(ledger.after, unit, digits)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
