/**
 * Something that takes a while, in pieces: each step yields the part that is done, from 0 to 1, and the last one returns
 * what it came to. Whoever runs it decides when to let the page breathe, and may stop half-way: nothing has changed then.
 */
export type Work<Result> = Generator<number, Result, void>;

/** All of it at once. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** A part of a larger work: what it yields lies between `from` and `to`. */
export function* between<Result>(work: Work<Result>, from: number, to: number): Work<Result> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}
