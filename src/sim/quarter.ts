/**
 * A quarter being resolved: the copy of the state that is worked on, and the only door through which a stock may
 * change. Whoever changes a number names the cause; with a ledger present, the cause is written down.
 */
import { clamp } from './math.ts';
import type { Ledger, Model, Quarter, Stock, World } from './model/types.ts';

export class QuarterInHand implements Quarter {
  cause = 0;
  readonly model: Model;

  constructor(
    readonly world: World,
    readonly s: Float64Array,
    readonly turn: number,
    readonly ledger: Ledger | null,
  ) {
    this.model = world.model;
  }

  add(stock: Stock, by: number, cause: number): number {
    const before = this.s[stock.at]!;
    const after = clamp(before + by, stock.min, stock.max);
    this.s[stock.at] = after;
    if (stock.twin >= 0) this.s[stock.twin] = after;
    if (this.ledger && after !== before) {
      this.ledger.record(stock.at, cause, after - before);
      if (stock.twin >= 0) this.ledger.record(stock.twin, cause, after - before);
    }
    return after - before;
  }

  shift(at: number, by: number, cause: number): void {
    this.s[at]! += by;
    if (this.ledger && by !== 0) this.ledger.record(at, cause, by);
  }

  pay(from: number, to: number, amount: number, cause: number): void {
    this.shift(from, -amount, cause);
    this.shift(to, amount, cause);
  }
}
