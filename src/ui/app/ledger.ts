/**
 * Which number the reader is asking "why?" of, and in which quarter. One question at a time; the shell or the resolution
 * shows it.
 */
import { createContext } from 'preact';
import { batch, computed, signal } from '@preact/signals';
import type { Session } from '../../session/contract.ts';
import type { QuarterName } from '../../session/timeline-view.ts';
import type { LedgerView, Subject } from '../../session/view.ts';
import { session, trouble } from './game.ts';
import { seeDeed } from './lessons.ts';

/** A quarter that lies behind, and the line that it is in, by the name that the reader knows it by. */
export interface PastQuarter {
  line: string;
  index: number;
  quarter: QuarterName;
  name: string;
}

export const asked = signal<Subject | null>(null);
/** The quarter of the question; null for the one that was resolved last. */
export const askedAt = signal<PastQuarter | null>(null);

/** Which quarter the numbers of a part of the page belong to, where it is not the last. */
export const NumbersOf = createContext<PastQuarter | null>(null);

export function askWhy(subject: Subject, at: PastQuarter | null = null): void {
  batch(() => {
    asked.value = subject;
    askedAt.value = at;
  });
  seeDeed('why-opened');
}

/** The asked number's ledger, or null when nothing is asked or the engine cannot say. */
export const ledger = computed<LedgerView | null>(() => {
  if (!asked.value || !session.value) return null;
  try {
    return ledgerOf(session.value, asked.value, askedAt.value);
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error);
    return null;
  }
});

/** Whoever shows a number of a line has had the line played again: what is left to do is done at once. */
function ledgerOf(game: Session, subject: Subject, at: PastQuarter | null): LedgerView {
  if (!at) return game.why(subject);
  const work = game.whyAt(at.line, at.index, subject);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
