/**
 * What takes longer than a blink: done in slices, so that the page stays alive, with a bar that says how far it is and a
 * way to stop it. One at a time; what is done within half a second shows no bar, and what takes longer has the page wait.
 */
import { signal } from '@preact/signals';
import type { Work } from '../../session/contract.ts';
import { LATE } from '../parts/late.ts';
import { trouble } from './game.ts';

/** What is being worked at, for the reader. */
export type Labour = 'ending' | 'debrief' | 'opening';

interface Working {
  labour: Labour;
  /** The part that is done, from 0 to 1. */
  part: number;
  stop: () => void;
}

export const working = signal<Working | null>(null);

/** How long the page may be deaf at a time, in milliseconds. */
const SLICE = 30;

const breath = () => new Promise((resolve) => setTimeout(resolve));

let busy = false;

/** Works to the end. Resolves to null where the reader has stopped it, or where it broke, which is told. */
export async function labour<Result>(kind: Labour, work: Work<Result>): Promise<Result | null> {
  if (busy) return null;
  busy = true;
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  const begun = performance.now();
  try {
    for (let since = begun; !stopped;) {
      const step = work.next();
      if (step.done) return step.value;
      const now = performance.now();
      if (now - since < SLICE) continue;
      if (now - begun >= LATE) working.value = { labour: kind, part: step.value, stop };
      await breath();
      since = performance.now();
    }
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error);
  } finally {
    busy = false;
    working.value = null;
  }
  return null;
}
