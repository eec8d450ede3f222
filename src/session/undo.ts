/**
 * Taking back what was put down: what lay there before each act, and what was taken back. Nothing of it is saved; what
 * has been sent cannot be taken back, so each round begins without any.
 */
export interface Steps<Draft> {
  past: readonly Draft[];
  future: readonly Draft[];
}

export const NO_STEPS: Steps<never> = { past: [], future: [] };

/** More than anybody walks back through; what lies further behind is forgotten. */
export const MOST_STEPS = 100;

/** After an act that has turned `from` into `to`; one that changes nothing is no step. */
export function stepped<Draft>(steps: Steps<Draft>, from: Draft, to: Draft): Steps<Draft> {
  if (JSON.stringify(from) === JSON.stringify(to)) return steps;
  return { past: [...steps.past, from].slice(-MOST_STEPS), future: [] };
}

/** What lies there after a step, and what can be walked from there. */
interface Walked<Draft> {
  draft: Draft;
  steps: Steps<Draft>;
}

/** To what lay there before; null where nothing did. */
export function stepBack<Draft>({ past, future }: Steps<Draft>, now: Draft): Walked<Draft> | null {
  if (past.length === 0) return null;
  return { draft: past.at(-1)!, steps: { past: past.slice(0, -1), future: [...future, now] } };
}

/** To what was taken back last; null where nothing was. */
export function stepForth<Draft>({ past, future }: Steps<Draft>, now: Draft): Walked<Draft> | null {
  if (future.length === 0) return null;
  return { draft: future.at(-1)!, steps: { past: [...past, now], future: future.slice(0, -1) } };
}
