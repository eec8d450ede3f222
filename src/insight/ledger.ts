/**
 * Why a number changed in a quarter. What the engine adds to a stock it adds in somebody's name, so a stock's ledger
 * is exact. A share moves through the market as a whole: there the ledger runs the market's step again and again,
 * putting in one group of changes after another in a fixed order, and a line is what its group added. Lines therefore
 * sum to the change; what two groups do together is booked with the later one.
 */
import {
  advance,
  moveMarketAlone,
  PHASE_CAUSES,
  type BlockName,
  type Ledger,
  type Orders,
  type PhaseCause,
  type State,
  type World,
} from '../sim/index.ts';

/** A quarter that has been played: enough to play it again. */
export interface PlayedQuarter {
  before: State;
  moves: Orders;
  answers: Orders;
}

export interface Line {
  /** Index into model.causes. */
  cause: number;
  amount: number;
}

class Entries implements Ledger {
  readonly byPlace = new Map<number, Map<number, number>>();

  record(at: number, cause: number, amount: number): void {
    const lines = this.byPlace.get(at) ?? new Map<number, number>();
    lines.set(cause, (lines.get(cause) ?? 0) + amount);
    this.byPlace.set(at, lines);
  }
}

interface Replayed {
  entries: Entries;
  /** The numbers as the market found them. */
  market: Float64Array;
}

function replay(world: World, { before, moves, answers }: PlayedQuarter): Replayed {
  const entries = new Entries();
  let market = before.numbers;
  const between = advance(world, before, moves, { ledger: entries });
  advance(world, between, answers, { ledger: entries, beforeMarket: (s) => (market = s.slice()) });
  return { entries, market };
}

const causeOf = (id: PhaseCause): number => PHASE_CAUSES.indexOf(id);

/** Lines of a stock, by its place in the state: exact, largest first. */
export function stockLines(world: World, quarter: PlayedQuarter, at: number): Line[] {
  const lines = replay(world, quarter).entries.byPlace.get(at) ?? new Map<number, number>();
  return largestFirst([...lines].map(([cause, amount]) => ({ cause, amount })));
}

/** Groups of blocks by the cause under which a share's ledger books them, in the order in which they are put in. */
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

/** A world in which nobody reconsiders: what new adopters alone would have moved. */
function withoutReview(world: World): World {
  const parameters = world.parameters.slice();
  for (const row of world.model.parameters.review) parameters[row] = 0;
  return { ...world, parameters };
}

/** A world in which nobody adopts before others have: what imitation alone would have moved. */
function withoutInnovation(world: World): World {
  const parameters = world.parameters.slice();
  for (const row of world.model.parameters.innovation) parameters[row] = 0;
  return { ...world, parameters };
}

/** Lines of anything that the market moves; `measure` reads it off the numbers after the step. */
export function marketLines(
  world: World,
  quarter: PlayedQuarter,
  measure: (numbers: Float64Array) => number,
): Line[] {
  const { layout } = world.model;
  const { market } = replay(world, quarter);
  const after = (inWorld: World, numbers: Float64Array): number => {
    const moved = numbers.slice();
    moveMarketAlone(inWorld, moved);
    return measure(moved);
  };
  const mixed = quarter.before.numbers.slice();
  const lines: Line[] = [];
  let last = measure(mixed);
  const book = (cause: PhaseCause, value: number) => {
    if (Math.abs(value - last) > 1e-9) lines.push({ cause: causeOf(cause), amount: value - last });
    last = value;
  };
  book('diffusion', after(withoutReview(world), mixed));
  book('habit', after(world, mixed));
  for (const [cause, blocks] of GROUPS) {
    for (const name of blocks) {
      const block = layout.blocks.find((candidate) => candidate.name === name)!;
      mixed.set(market.subarray(block.offset, block.offset + block.length), block.offset);
    }
    book(cause, after(world, mixed));
  }
  return largestFirst(lines);
}

/** Lines of adoption: those who follow others, and those who come for the thing itself. */
export function adoptionLines(
  world: World,
  quarter: PlayedQuarter,
  measure: (numbers: Float64Array) => number,
): Line[] {
  const { market } = replay(world, quarter);
  const start = measure(quarter.before.numbers);
  const step = (inWorld: World) => {
    const moved = market.slice();
    moveMarketAlone(inWorld, moved);
    return measure(moved);
  };
  const imitated = step(withoutInnovation(world));
  const all = step(world);
  return largestFirst([
    { cause: causeOf('diffusion'), amount: imitated - start },
    { cause: causeOf('appeal'), amount: all - imitated },
  ]);
}

function largestFirst(lines: Line[]): Line[] {
  return lines
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || a.cause - b.cause);
}
