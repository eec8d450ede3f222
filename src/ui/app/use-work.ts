/** A view that takes a while: worked out in slices while whatever asks for it stands, and anew when what it needs changes. */
import { useEffect, useState } from 'preact/hooks';
import type { Session, Work } from '../../session/contract.ts';
import { send } from './game.ts';

/** A step of work may take so long, in milliseconds, before the page is let breathe. */
const BREATH = 40;

/** The result, or the part of the way to it; the last one stays until the next is here. What throws is a told trouble. */
export function useWork<Result extends object>(
  start: (session: Session) => Work<Result>,
  needs: readonly unknown[],
): Result | number {
  const [now, show] = useState<Result | number>(0);
  useEffect(() => {
    let timer = 0;
    let work: Work<Result> | null = null;
    const slice = () =>
      send((session) => {
        const begun = performance.now();
        work ??= start(session);
        let step = work.next();
        while (!step.done && performance.now() - begun < BREATH) step = work.next();
        if (step.done) return show(step.value);
        const part = step.value;
        show((last) => (typeof last === 'number' ? part : last));
        timer = setTimeout(slice);
      });
    slice();
    return () => clearTimeout(timer);
  }, needs);
  return now;
}
