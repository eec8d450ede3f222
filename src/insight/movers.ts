/**
 * What a share was moved by: the market's step taken again and again, with and without what each cause had changed before it.
 */
import {
  moveMarketAlone,
  PHASE_CAUSES,
  type BlockName,
  type Ledger,
  type Model,
  type PhaseCause,
  type World,
} from '../sim/index.ts';

export class Entries implements Ledger {
  readonly byPlace = new Map<number, Map<number, number>>();

  record(at: number, cause: number, amount: number): void {
    const lines = this.byPlace.get(at) ?? new Map<number, number>();
    lines.set(cause, (lines.get(cause) ?? 0) + amount);
    this.byPlace.set(at, lines);
  }
}

export interface Replayed {
  entries: Entries;
  /** What had been changed before the market moved, and the numbers as it found them. */
  early: Entries;
  market: Float64Array;
}

export const causeOf = (id: PhaseCause): number => PHASE_CAUSES.indexOf(id);

/** What the market reads, by the cause under which a ledger books what goes on in it by itself. */
const GROUPS: readonly [PhaseCause, readonly BlockName[]][] = [
  ['launches', ['launched', 'owner', 'runsOn']],
  ['quality', ['quality', 'debt']],
  ['complementors', ['complementors', 'ships']],
  ['compatibility', ['maturity', 'conformity']],
  ['steward', ['trust', 'neutrality']],
  ['integration', ['links']],
  ['campaign', ['campaign', 'pull']],
  ['appeal', ['friction']],
  ['luck', ['noise']],
];

/** What is never less than nothing: without the causes that raised it, those that lowered it stop there. */
const NEVER_NEGATIVE: readonly BlockName[] = [
  'quality',
  'debt',
  'complementors',
  'maturity',
  'conformity',
  'trust',
  'neutrality',
];

function isFloored({ layout }: Model, at: number): boolean {
  return NEVER_NEGATIVE.some((name) => {
    const { offset, length } = layout.blocks.find((block) => block.name === name)!;
    return at >= offset && at < offset + length;
  });
}

/** Something that changed what the market reads: a cause, and the changes that it made, by place. */
interface Mover {
  cause: number;
  changes: Map<number, number>;
}

/**
 * Who changed what the market reads: options, initiatives and events by themselves, and what goes on without anybody's
 * order by its group of numbers.
 */
function moversOf(world: World, before: Float64Array, { early, market }: Replayed): Mover[] {
  const { layout, causes } = world.model;
  const movers = new Map<number, Mover>();
  const add = (cause: number, at: number, amount: number) => {
    if (amount === 0) return;
    const mover = movers.get(cause) ?? { cause, changes: new Map<number, number>() };
    mover.changes.set(at, (mover.changes.get(at) ?? 0) + amount);
    movers.set(cause, mover);
  };
  for (const [group, names] of GROUPS) {
    for (const name of names) {
      const { offset, length } = layout.blocks.find((block) => block.name === name)!;
      for (let at = offset; at < offset + length; at++) {
        let rest = market[at] - before[at];
        for (const [cause, amount] of early.byPlace.get(at) ?? []) {
          if (causes[cause].kind === 'phase') continue;
          add(cause, at, amount);
          rest -= amount;
        }
        // What nobody has put down, and what is only left over by rounding.
        if (Math.abs(rest) > 1e-12) add(causeOf(group), at, rest);
      }
    }
  }
  return [...movers.values()];
}

/** The numbers after the market's step, from all the starts that the lines of a share are told from. */
export interface Moved {
  /** Before the step. */
  before: Float64Array;
  /** Without any change. */
  base: Float64Array;
  /** With all of them, as it was. */
  all: Float64Array;
  /** With one cause's changes alone, and with all but these. */
  movers: { cause: number; alone: Float64Array; missing: Float64Array }[];
}

export function moveAll(world: World, before: Float64Array, replayed: Replayed): Moved {
  const changed = (from: Float64Array, changes: Mover['changes'], sign: 1 | -1): Float64Array => {
    const numbers = from.slice();
    for (const [at, amount] of changes) {
      numbers[at] += sign * amount;
      if (numbers[at] < 0 && isFloored(world.model, at)) numbers[at] = 0;
    }
    moveMarketAlone(world, numbers);
    return numbers;
  };
  return {
    before,
    base: movedFrom(world, before),
    all: movedFrom(world, replayed.market),
    movers: moversOf(world, before, replayed).map(({ cause, changes }) => ({
      cause,
      alone: changed(before, changes, 1),
      missing: changed(replayed.market, changes, -1),
    })),
  };
}

export function movedFrom(world: World, from: Float64Array): Float64Array {
  const numbers = from.slice();
  moveMarketAlone(world, numbers);
  return numbers;
}
