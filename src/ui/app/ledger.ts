/**
 * Which number the reader is asking "why?" of. One question at a time; the shell or the resolution shows it.
 */
import { computed, signal } from '@preact/signals';
import type { LedgerView, Subject } from '../../session/view.ts';
import { session, trouble } from './game.ts';
import { seeDeed } from './lessons.ts';

export const asked = signal<Subject | null>(null);

export function askWhy(subject: Subject): void {
  asked.value = subject;
  seeDeed('why-opened');
}

/** The asked number's ledger, or null when nothing is asked or the engine cannot say. */
export const ledger = computed<LedgerView | null>(() => {
  if (!asked.value || !session.value) return null;
  try {
    return session.value.why(asked.value);
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error);
    return null;
  }
});
