/** How likely what happened was: every side plays for itself, in worlds that each draw what is not known for certain. */
import { outcomesOf, type Model } from '../sim/index.ts';
import { part } from './estimate.ts';
import type { GameRow } from './games.ts';
import { playRecord } from './history/record-line.ts';

/** The scenario's first outcomes, which together name what is remembered of the time. */
const MAIN_OUTCOMES = 3;

interface Part {
  p: number;
  low: number;
  high: number;
}

export interface Combination extends Part {
  outcomes: Record<string, boolean>;
}

export interface Odds {
  games: number;
  outcomes: ({ id: string } & Part)[];
  /** What came of the main outcomes on the record line, and how often just that came. */
  record: Combination & {
    /** 1 for the likeliest; combinations that are equally frequent share the better rank. */
    rank: number;
    of: number;
    /** All, the likeliest first. */
    combinations: (Combination & { record: boolean })[];
  };
}

export function oddsOf(model: Model, rows: readonly GameRow[]): Odds {
  const games = rows.length;
  const ids = model.outcomes.map(({ id }) => id);
  const main = ids.slice(0, MAIN_OUTCOMES);
  const line = playRecord(model);
  const came = outcomesOf(line.world, line.quarters[model.lastTurn].end);
  const same = (one: Record<string, boolean>, other: Record<string, boolean>) =>
    main.every((id) => one[id] === other[id]);
  const combinations = allCombinations(main)
    .map((outcomes) => ({
      outcomes,
      ...part(rows.filter((row) => same(row.outcomes, outcomes)).length, games),
      record: same(came, outcomes),
    }))
    .sort((a, b) => b.p - a.p);
  const { outcomes, p, low, high } = combinations.find(({ record }) => record)!;
  return {
    games,
    outcomes: ids.map((id) => ({ id, ...part(rows.filter((row) => row.outcomes[id]).length, games) })),
    record: {
      outcomes,
      p,
      low,
      high,
      rank: 1 + combinations.filter((other) => other.p > p).length,
      of: combinations.length,
      combinations,
    },
  };
}

/** Every way in which yes-or-no questions can come out, all yes first. */
const allCombinations = (ids: readonly string[]): Record<string, boolean>[] =>
  ids.reduce<Record<string, boolean>[]>(
    (before, id) => before.flatMap((one) => [true, false].map((came) => ({ ...one, [id]: came }))),
    [{}],
  );
