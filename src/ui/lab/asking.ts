/**
 * A question that is out: it goes on beside the page, whichever screen stands, and its answer waits here. One at a time.
 */
import { batch, signal } from '@preact/signals';
import type { Session } from '../../session/contract.ts';
import type { LabAnswer, LabQuestion } from '../../session/lab-view.ts';
import { session } from '../app/game.ts';
import { labour } from '../app/working.ts';
import { CalledOff, startPool, type Pool } from './pool.ts';

export interface Asking {
  games: number;
  done: number;
  /** Seconds, as far as can be told; null at the beginning. */
  left: number | null;
}

export const asking = signal<Asking | null>(null);

/** What came back, and which history it belongs to; `waited` until somebody has seen it. */
export const answered = signal<{ of: Session; answer: LabAnswer; waited: boolean } | null>(null);

/** Why nothing came back; null where all is well. */
export const failure = signal<string | null>(null);

/** So often the bar moves, in milliseconds: the page has a board to draw. */
const GLANCE = 250;
/** Before so much is done nobody can say how long the rest takes. */
const TOO_SOON = 0.02;

let pool: Pool | null = null;

export function callOff(): void {
  pool?.cancel();
}

export async function ask(question: LabQuestion): Promise<void> {
  const of = session.value;
  if (!of || asking.value) return;
  const { games } = question;
  batch(() => {
    failure.value = null;
    answered.value = null;
    asking.value = { games, done: 0, left: null };
  });
  try {
    const order = await labour('opening', of.labOrder(question));
    if (!order) return;
    if (!order.ok) {
      failure.value = order.reason;
      return;
    }
    const worlds = await startedPool().play(order.task, toldBy(games));
    const finding = of.labFinding(question, worlds);
    answered.value = { of, answer: of.labAnswer(question, finding), waited: true };
  } catch (error) {
    if (!(error instanceof CalledOff)) failure.value = error instanceof Error ? error.message : String(error);
  } finally {
    asking.value = null;
    // Idle workers hold a history each.
    pool?.cancel();
    pool = null;
  }
}

const startedPool = (): Pool => (pool ??= startPool());

function toldBy(games: number): (part: number) => void {
  const begun = performance.now();
  let told = begun;
  return (part) => {
    const now = performance.now();
    if (now - told < GLANCE) return;
    told = now;
    const left = part < TOO_SOON ? null : (((now - begun) / part) * (1 - part)) / 1000;
    asking.value = { games, done: Math.round(part * games), left };
  };
}

/** The answer again, in the language that is read now. */
export function retell(): void {
  const before = answered.peek();
  if (!before) return;
  const { question, finding } = before.answer;
  answered.value = { ...before, answer: before.of.labAnswer(question, finding) };
}
