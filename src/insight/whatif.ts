/** What if another option had been taken? The same worlds, to the same quarter, with the same luck before and after it. */
import { ordersOf, type Table } from '../rivals/index.ts';
import { advanceInPlace, optionIsOpen, turnOf, type Decision, type Model } from '../sim/index.ts';
import { meanDifference, pairedPart } from './estimate.ts';
import { gameIsOver, openGame, playToEnd, type GameRow, type GameSettings, type SeedRows } from './games.ts';

export interface OptionWorth {
  option: string;
  /** Worlds in which both this option and the historical one were open; only those are compared. */
  games: number;
  /** `low` and `high` bound `diff`, the mean difference to the historical option. */
  score: { mean: number; diff: number; low: number; high: number };
  outcomes: Record<string, { p: number; diff: number; low: number; high: number }>;
}

export interface WhatIf {
  decision: string;
  /** The option that history chose; of a situation, the usual one. */
  historical: string;
  games: number;
  /** Worlds in which the decision arose while the leader's game went on. */
  arose: number;
  options: OptionWorth[];
  /** Options that could be compared in no world. */
  closed: string[];
}

/** The games of one world by option, null for what is closed there; none at all where the decision does not arise. */
export function branchesOf(
  model: Model,
  settings: GameSettings,
  table: Table,
  decision: Decision,
  seed: number,
): (GameRow | null)[] {
  const { game, state } = openGame(model, settings, table, seed);
  const { world } = game;
  while (turnOf(model.layout, state) <= decision.to && !gameIsOver(game, state)) {
    const orders = ordersOf(world, state, table);
    if (orders.choices.some((choice) => choice.decision === decision.index)) {
      const others = orders.choices.filter((choice) => choice.decision !== decision.index);
      return decision.options.map((_, option) => {
        if (!optionIsOpen(world, state, decision, option)) return null;
        const branch = { numbers: state.numbers.slice() };
        const choices = [...others, { decision: decision.index, option }];
        advanceInPlace(world, branch, { ...orders, choices });
        return playToEnd(game, branch);
      });
    }
    advanceInPlace(world, state, orders);
  }
  return [];
}

/** What the branches of all worlds come to. */
export function whatIf(decision: Decision, worlds: readonly SeedRows[]): WhatIf {
  const arose = worlds.filter(({ rows }) => rows.length > 0);
  const options = decision.options.flatMap(({ id }, option) => {
    const pairs = arose.flatMap(({ rows }): [GameRow, GameRow][] => {
      const [here, historical] = [rows[option], rows[decision.record]];
      return here && historical ? [[here, historical]] : [];
    });
    return pairs.length > 0 ? [worthOf(id, pairs, option === decision.record)] : [];
  });
  return {
    decision: decision.id,
    historical: decision.options[decision.record].id,
    games: worlds.length,
    arose: arose.length,
    options,
    closed: decision.options.map(({ id }) => id).filter((id) => !options.some(({ option }) => option === id)),
  };
}

/** Nothing to be uncertain about: an option differs from itself by nothing. */
const SAME = { diff: 0, low: 0, high: 0 };

function worthOf(option: string, pairs: [GameRow, GameRow][], historical: boolean): OptionWorth {
  const n = pairs.length;
  const { mean: diff, low, high } = meanDifference(pairs.map(([one, other]) => one.score - other.score));
  const mean = pairs.reduce((sum, [one]) => sum + one.score, 0) / n;
  const outcomes = Object.keys(pairs[0][0].outcomes).map((id) => {
    const came = pairs.map(([one, other]) => [one.outcomes[id], other.outcomes[id]] as const);
    const p = came.filter(([one]) => one).length / n;
    return [id, { p, ...(historical ? SAME : pairedPart(came)) }] as const;
  });
  return {
    option,
    games: n,
    score: { mean, ...(historical ? SAME : { diff, low, high }) },
    outcomes: Object.fromEntries(outcomes),
  };
}
