/**
 * Why a number changed in a quarter. What the engine adds to a stock it adds in somebody's name, so a stock's ledger
 * is exact. A share moves through the market as a whole: there the ledger runs the market's step again and again, with and
 * without one cause's changes, and a line is the mean of what the cause does alone and of what is missing without it. What
 * is left of the whole change is what causes do together, which is named as interaction.
 */
import { advance, type Ledger, type Orders, type PhaseCause, type State, type World } from '../sim/index.ts';
import { causeOf, Entries, moveAll, movedFrom, type Moved, type Replayed } from './movers.ts';

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

function replay(world: World, { before, moves, answers }: PlayedQuarter): Replayed {
  const [entries, early] = [new Entries(), new Entries()];
  let market: Float64Array | null = null;
  const ledger: Ledger = {
    record(at, cause, amount) {
      entries.record(at, cause, amount);
      if (!market) early.record(at, cause, amount);
    },
  };
  const between = advance(world, before, moves, { ledger });
  advance(world, between, answers, { ledger, beforeMarket: (s) => (market = s.slice()) });
  return { entries, early, market: market ?? before.numbers };
}

/** Everything that can be asked of one quarter; what takes work is done once, when it is first asked for. */
export interface QuarterLedger {
  /** Lines of a stock, by its place in the state: exact, largest first. */
  stock(at: number): Line[];
  /** Lines of a share; `measure` reads it off the numbers. */
  share(measure: Measure): Line[];
  /** Lines of adoption: those who follow others, those who come for the thing itself, and what has changed it. */
  adoption(measure: Measure): Line[];
}

export type Measure = (numbers: Float64Array) => number;

export function openLedger(world: World, quarter: PlayedQuarter): QuarterLedger {
  const replayed = replay(world, quarter);
  const before = quarter.before.numbers;
  let moved: Moved | null = null;
  const market = () => (moved ??= moveAll(world, before, replayed));
  let reviewed: Float64Array | null = null;
  let innovated: Float64Array | null = null;
  return {
    stock(at) {
      const lines = replayed.entries.byPlace.get(at) ?? new Map<number, number>();
      return largestFirst([...lines].map(([cause, amount]) => ({ cause, amount })));
    },
    share(measure) {
      reviewed ??= movedFrom(withoutReview(world), before);
      return movedLines(market(), measure, ['diffusion', reviewed], 'habit');
    },
    adoption(measure) {
      innovated ??= movedFrom(withoutInnovation(world), before);
      return movedLines(market(), measure, ['diffusion', innovated], 'appeal');
    },
  };
}

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

/**
 * Lines of anything that the market moves. What happens without any change is booked in two: what happens in a world
 * that lets less happen, by `less`, and under `rest` what comes on top of it.
 */
function movedLines(
  { before, base, all, movers }: Moved,
  measure: Measure,
  [less, inLess]: [PhaseCause, Float64Array],
  rest: PhaseCause,
): Line[] {
  const [start, part, last, end] = [before, inLess, base, all].map(measure);
  const lines: Line[] = [
    { cause: causeOf(less), amount: part - start },
    { cause: causeOf(rest), amount: last - part },
  ];
  let interaction = end - last;
  for (const { cause, alone, missing } of movers) {
    const amount = (measure(alone) - last + (end - measure(missing))) / 2;
    interaction -= amount;
    lines.push({ cause, amount });
  }
  lines.push({ cause: causeOf('interaction'), amount: interaction });
  return largestFirst(lines.filter(({ amount }) => Math.abs(amount) > NOTHING));
}

/** A share or a part smaller than this is rounding. */
const NOTHING = 1e-12;

function largestFirst(lines: Line[]): Line[] {
  return lines
    .filter(({ amount }) => amount !== 0)
    .sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || a.cause - b.cause);
}
