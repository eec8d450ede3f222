/**
 * What takes longer than a blink: done in slices, so that the page stays alive, with a bar that says how far it is and a
 * way to stop it. One at a time; the page waits meanwhile.
 */
import { signal } from '@preact/signals';
import type { Work } from '../../session/contract.ts';
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

/** Works to the end. Resolves to null where the reader has stopped it, or where it broke, which is told. */
export async function labour<Result>(kind: Labour, work: Work<Result>): Promise<Result | null> {
  if (working.value) return null;
  let stopped = false;
  const stop = () => {
    stopped = true;
  };
  try {
    for (let since = performance.now(); !stopped;) {
      const step = work.next();
      if (step.done) return step.value;
      if (performance.now() - since < SLICE) continue;
      working.value = { labour: kind, part: step.value, stop };
      await breath();
      since = performance.now();
    }
  } catch (error) {
    trouble.value = error instanceof Error ? error.message : String(error);
  } finally {
    working.value = null;
  }
  return null;
}
