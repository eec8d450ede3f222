/**
 * What each of a player's decisions was worth: Shapley values (L. S. Shapley 1953) of the game in which a coalition of
 * decisions is taken as the player took them and all others as history did, in the same world, and what it earns is the
 * score. They add up to the difference between the player's score and that of history's answers.
 *
 * Up to ten decisions all coalitions are played; above, random orders are drawn, each with its reverse (antithetic
 * sampling; J. Castro, D. Gómez and J. Tejada 2009), and every value has a standard error.
 */
import type { RunRecord } from '../record/index.ts';
import type { Model } from '../sim/index.ts';
import { numbersFrom } from '../sim/luck.ts';
import { divergencesOf } from './coalitions.ts';
import type { Play } from './task.ts';

/** With more decisions than this, coalitions are drawn. */
export const MOST_EXACT = 10;
/** Pairs of orders that are drawn. */
const ORDERS = 24;
/** Decisions among which interactions are looked for, the weightiest. */
const MOST_PAIRED = 6;

export interface DecisionCredit {
  decision: string;
  chosen: string;
  /** What history chose, or would have. */
  baseline: string;
  /** Points of the score; `error` is the standard error, 0 where all coalitions were played. */
  value: number;
  error: number;
}

export interface Interaction {
  one: string;
  other: string;
  /** Points that the two bring together beyond what they bring one by one. */
  value: number;
}

export interface Credit {
  score: number;
  /** The score with every decision as history took it, all else as the player did. */
  baseline: number;
  exact: boolean;
  /** Games that were played. */
  games: number;
  /** In the order in which they were taken. */
  decisions: DecisionCredit[];
  /** The largest first. */
  interactions: Interaction[];
}

/** Throws a RangeError for a run that is not over, or that left history more often than a coalition has bits. */
export async function creditOf(model: Model, record: RunRecord, play: Play): Promise<Credit> {
  if (record.score === null) throw new RangeError('the run is not over');
  const all = divergencesOf(model, record);
  if (all.length > 30) throw new RangeError('the run left history too often to tell its decisions apart');
  const scores = new Map<number, number>();
  const ask = async (coalitions: readonly number[]) => {
    const seeds = [...new Set(coalitions)].filter((coalition) => !scores.has(coalition));
    if (seeds.length === 0) return;
    for (const { seed, rows } of await play({ kind: 'coalitions', record, seeds }))
      scores.set(seed, rows[0]!.score);
  };
  const n = all.length;
  const exact = n <= MOST_EXACT;
  const orders = exact ? [] : ordersDrawn(record.seed, n);
  await ask(exact ? Array.from({ length: 1 << n }, (_, coalition) => coalition) : orders.flatMap(prefixesOf));
  const worth = (coalition: number) => scores.get(coalition)!;
  const values = exact ? exactValues(n, worth) : sampledValues(n, orders, worth);
  const decisions = all.map((divergence, bit) => ({ ...divergence, ...values[bit] }));
  const pairs = pairsOf(values);
  const full = (1 << n) - 1;
  if (!exact)
    await ask(
      pairs.flatMap(([i, j]) =>
        [1 << i, 1 << j, (1 << i) | (1 << j)].flatMap((bits) => [bits, full & ~bits]),
      ),
    );
  const interactions = pairs
    .map(([i, j]) => ({
      one: all[i].decision,
      other: all[j].decision,
      value: exact
        ? exactInteraction(n, 1 << i, 1 << j, worth)
        : endsInteraction(full, 1 << i, 1 << j, worth),
    }))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  return { score: worth(full), baseline: worth(0), exact, games: scores.size, decisions, interactions };
}

type Worth = (coalition: number) => number;
type Value = Pick<DecisionCredit, 'value' | 'error'>;

const members = (coalition: number): number => {
  let count = 0;
  for (let rest = coalition; rest !== 0; rest &= rest - 1) count++;
  return count;
};

/** n! / (s! (n - s)!), for the small numbers at hand. */
function binomial(n: number, s: number): number {
  let value = 1;
  for (let k = 1; k <= s; k++) value = (value * (n - s + k)) / k;
  return value;
}

/** The sum over all coalitions S without i of |S|! (n - |S| - 1)! / n! times what i adds to S. */
function exactValues(n: number, worth: Worth): Value[] {
  return Array.from({ length: n }, (_, i) => {
    let value = 0;
    for (let s = 0; s < 1 << n; s++)
      if (!((s >>> i) & 1)) value += (worth(s | (1 << i)) - worth(s)) / (n * binomial(n - 1, members(s)));
    return { value, error: 0 };
  });
}

/** The Shapley interaction index (M. Grabisch and M. Roubens 1999) of two decisions, given by their bits. */
function exactInteraction(n: number, i: number, j: number, worth: Worth): number {
  let value = 0;
  for (let s = 0; s < 1 << n; s++)
    if (!(s & (i | j)))
      value +=
        (worth(s | i | j) - worth(s | i) - worth(s | j) + worth(s)) / ((n - 1) * binomial(n - 2, members(s)));
  return value;
}

/** The mean of what two decisions do together among history's answers and among the player's. */
const endsInteraction = (full: number, i: number, j: number, worth: Worth): number => {
  const alone = worth(i | j) - worth(i) - worth(j) + worth(0);
  const among = worth(full) - worth(full & ~i) - worth(full & ~j) + worth(full & ~(i | j));
  return (alone + among) / 2;
};

/** Pairs of the weightiest decisions, by their places. */
function pairsOf(values: readonly Value[]): [number, number][] {
  const weighty = values
    .map(({ value }, bit) => ({ bit, size: Math.abs(value) }))
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST_PAIRED)
    .map(({ bit }) => bit);
  return weighty.flatMap((i, at) => weighty.slice(at + 1).map((j): [number, number] => [i, j]));
}

/** Orders in which decisions may be taken over one by one; each is followed by its reverse. */
function ordersDrawn(seed: string, n: number): number[][] {
  const random = numbersFrom(`${seed}|credit`);
  return Array.from({ length: ORDERS }, () => {
    const order = Array.from({ length: n }, (_, bit) => bit);
    for (let last = n - 1; last > 0; last--) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other], order[last]];
    }
    return [order, [...order].reverse()];
  }).flat();
}

/** The coalitions that an order goes through, from none to all. */
function prefixesOf(order: readonly number[]): number[] {
  const coalitions = [0];
  for (const bit of order) coalitions.push(coalitions.at(-1)! | (1 << bit));
  return coalitions;
}

/** Means over pairs of an order and its reverse, which are the independent draws. */
function sampledValues(n: number, orders: readonly number[][], worth: Worth): Value[] {
  const added = orders.map((order) => {
    const coalitions = prefixesOf(order);
    const gains = new Array<number>(n).fill(0);
    order.forEach((bit, at) => (gains[bit] = worth(coalitions[at + 1]) - worth(coalitions[at])));
    return gains;
  });
  const draws = orders.length / 2;
  return Array.from({ length: n }, (_, bit) => {
    const means = Array.from(
      { length: draws },
      (_, draw) => (added[2 * draw][bit] + added[2 * draw + 1][bit]) / 2,
    );
    const value = means.reduce((sum, mean) => sum + mean, 0) / draws;
    const squares = means.reduce((sum, mean) => sum + (mean - value) * (mean - value), 0);
    return { value, error: Math.sqrt(squares / (draws - 1) / draws) };
  });
}
