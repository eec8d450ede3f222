/**
 * A ledger's lines as rows fit to read: as many decimals as its largest line needs, and what would still round to
 * nothing gathered into one row, so that the rows go on adding up.
 */
import type { LedgerView, Unit } from '../../session/view.ts';
import { isSeen } from '../../text/format.ts';

export interface LedgerRows {
  digits: number;
  rows: LedgerView['lines'];
  /** Lines too small to be seen one by one: how many, and what they come to. */
  small: { count: number; amount: number };
}

function digitsOf(lines: LedgerView['lines'], unit: Unit): number {
  const scale = unit === 'share' ? 100 : 1;
  const largest = Math.max(0, ...lines.map(({ amount }) => Math.abs(amount) * scale));
  return largest < 1 && unit !== 'people' ? 2 : 1;
}

export function ledgerRows({ lines, unit }: LedgerView): LedgerRows {
  const digits = digitsOf(lines, unit);
  const rows = lines.filter(({ amount }) => isSeen(amount, unit, digits));
  const unseen = lines.filter(({ amount }) => !isSeen(amount, unit, digits));
  const amount = unseen.reduce((sum, line) => sum + line.amount, 0);
  return { digits, rows, small: { count: unseen.length, amount } };
}
