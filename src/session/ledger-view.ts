/** "Why?" as the page may draw it: the lines of a number's change, by the kind of their cause. */
import type { QuarterName, Subject, Unit } from './kinds.ts';

/** In the order in which they are told. */
export const LEDGER_GROUPS = ['decisions', 'initiatives', 'events', 'market', 'work', 'interaction'] as const;
export type LedgerGroup = (typeof LEDGER_GROUPS)[number];

export interface LedgerLine {
  label: string;
  /** What the label is an answer to; empty where it stands for itself. */
  cause: string;
  amount: number;
  group: LedgerGroup;
  /** Where what did it was chosen, which may be long before it told; null for what nobody chose, or nobody recorded. */
  origin: LedgerOrigin | null;
  /** What to ask next, where a line stands for another number's change. */
  deeper: Subject | null;
}

export interface LedgerOrigin {
  quarter: QuarterName;
  /** Quarters that lie before it in its line. */
  index: number;
  /** Id of the decision or the initiative. */
  id: string;
  /** The player's own, rather than another side's. */
  own: boolean;
}

export interface LedgerView {
  title: string;
  unit: Unit;
  before: number;
  after: number;
  /** Group by group, in each the largest first; they add up to the change. */
  lines: LedgerLine[];
}
