/**
 * How a finding depends on what the data do not pin down. Every world has drawn its own network effect (beta), cost of
 * switching (kappa) and ceiling of adoption (M): the worlds are split into thirds by what each of them drew, and the
 * same figure is asked for again in each third.
 */
import { createWorld, type Model } from '../sim/index.ts';
import { meanDifference, part } from './estimate.ts';

export const DOUBTS = ['beta', 'kappa', 'ceiling'] as const;
export type Doubt = (typeof DOUBTS)[number];

export interface Third {
  /** The least and the largest value that was drawn in it. */
  from: number;
  to: number;
  games: number;
  /** The figure in these worlds alone, with its 95% interval. */
  value: number;
  low: number;
  high: number;
}

export interface Dependence {
  doubt: Doubt;
  /** Options that it is told of; none where it is told of the whole. */
  of: string[];
  /** From the lowest values to the highest; none where all worlds have the same value, or there are too few. */
  thirds: Third[];
}

/** A world's figure: a difference of scores, or whether something came. */
export type Figure<Value> = readonly [seed: number, value: Value];

/** Fewer worlds than this in a third tell nothing. */
const LEAST = 10;

/** What the world of a seed has drawn; the ceiling is the mean over the segments by their sizes. */
export function drawnBy(model: Model): (seed: number) => Record<Doubt, number> {
  const { row, potential } = model.parameters;
  const sizes = model.scenario.segments;
  const size = (index: number) => sizes.find(({ id }) => id === model.names.segments.ids[index])!.size;
  const weights = potential.map((_, index) => size(index));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const known = new Map<number, Record<Doubt, number>>();
  return (seed) => {
    const before = known.get(seed);
    if (before) return before;
    const { parameters } = createWorld(model, String(seed), { draw: true });
    const drawn = {
      beta: parameters[row['network-effect']],
      kappa: parameters[row['switching-cost']],
      ceiling: potential.reduce((sum, at, index) => sum + weights[index] * parameters[at], 0) / all,
    };
    known.set(seed, drawn);
    return drawn;
  };
}

type Drawn = ReturnType<typeof drawnBy>;

/** Mean differences of scores, by each of the doubts. */
export const differencesBy = (drawn: Drawn, of: string[], figures: readonly Figure<number>[]): Dependence[] =>
  byEach(drawn, of, figures, (values) => {
    const { mean, low, high } = meanDifference(values);
    return { value: mean, low, high };
  });

/** Parts of the worlds in which something came, by each of the doubts. */
export const partsBy = (drawn: Drawn, of: string[], figures: readonly Figure<boolean>[]): Dependence[] =>
  byEach(drawn, of, figures, (values) => {
    const { p, low, high } = part(values.filter(Boolean).length, values.length);
    return { value: p, low, high };
  });

type Estimated = Pick<Third, 'value' | 'low' | 'high'>;

function byEach<Value>(
  drawn: Drawn,
  of: string[],
  figures: readonly Figure<Value>[],
  estimate: (values: Value[]) => Estimated,
): Dependence[] {
  return DOUBTS.map((doubt) => {
    // Worlds that drew alike stand in order of their seeds.
    const sorted = figures
      .map(([seed, value]) => ({ seed, value, at: drawn(seed)[doubt] }))
      .sort((a, b) => a.at - b.at || a.seed - b.seed);
    const n = sorted.length;
    if (n < 3 * LEAST || sorted[0].at === sorted[n - 1].at) return { doubt, of, thirds: [] };
    const cuts = [0, Math.floor(n / 3), Math.floor((2 * n) / 3), n];
    const thirds = [0, 1, 2].map((third): Third => {
      const worlds = sorted.slice(cuts[third], cuts[third + 1]);
      return {
        from: worlds[0].at,
        to: worlds[worlds.length - 1].at,
        games: worlds.length,
        ...estimate(worlds.map(({ value }) => value)),
      };
    });
    return { doubt, of, thirds };
  });
}

/** Whether the lowest third and the highest differ by more than luck explains: their intervals lie apart. */
export function leansOn({ thirds }: Dependence): 'up' | 'down' | 'alike' | null {
  const [first, last] = [thirds[0], thirds[thirds.length - 1]];
  if (!first) return null;
  if (last.low > first.high) return 'up';
  return last.high < first.low ? 'down' : 'alike';
}
