/**
 * A quarter being resolved: the copy of the state that is worked on, and the only door through which a stock may
 * change. Whoever changes a number names the cause; with a ledger present, the cause is written down.
 */
import { clamp } from './math.ts';
import type { Ledger, Model, Quarter, Stock, World } from './model/types.ts';

export class QuarterInHand implements Quarter {
  cause = 0;
  chanced: Quarter['chanced'] = null;
  readonly model: Model;

  constructor(
    readonly world: World,
    readonly s: Float64Array,
    readonly turn: number,
    readonly ledger: Ledger | null,
  ) {
    this.model = world.model;
  }

  add({ at, min, max, twin }: Stock, by: number, cause: number): number {
    const added = this.change(at, by, min, max, cause);
    if (twin >= 0) this.change(twin, by, min, max, cause);
    return added;
  }

  change(at: number, by: number, min: number, max: number, cause: number): number {
    const before = this.s[at];
    const after = clamp(before + by, min, max);
    this.s[at] = after;
    if (this.ledger !== null && after !== before) this.ledger.record(at, cause, after - before);
    return after - before;
  }

  shift(at: number, by: number, cause: number): void {
    this.s[at] += by;
    if (this.ledger !== null && by !== 0) this.ledger.record(at, cause, by);
  }

  pay(from: number, to: number, amount: number, cause: number): void {
    this.shift(from, -amount, cause);
    this.shift(to, amount, cause);
  }
}
