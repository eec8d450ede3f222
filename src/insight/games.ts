/** Many games by policies, one row a game, and what the rows come to. Rows are summed in order of seed, so that shards join to exactly what one sweep gives. */
import { chapterState } from '../record/index.ts';
import { quarterNumber } from '../scenario/turns.ts';
import { ordersOf, type Table } from '../rivals/index.ts';
import {
  advanceInPlace,
  createWorld,
  endingOf,
  isOver,
  outcomesOf,
  phaseOf,
  scoreOf,
  startState,
  turnOf,
  type Model,
  type State,
  type World,
} from '../sim/index.ts';
import type { Sides } from './sides.ts';

export interface GameSettings extends Sides {
  ambition: string;
  /** The quarter in which games start; chapters begin in the state that the record line holds there. */
  from: string;
  /** Whether each world draws what is not known for certain from its spread, or all take the centres. */
  drawn: boolean;
}

export interface GameRow {
  seed: number;
  score: number;
  ending: string;
  outcomes: Record<string, boolean>;
}

/** The games of one seed: one for each variant of the settings, or for each option; null for an option that was closed. */
export interface SeedRows {
  seed: number;
  rows: (GameRow | null)[];
}

/** A game under way, beside its state. */
export interface Game {
  settings: GameSettings;
  seed: number;
  world: World;
  table: Table;
  /** Index of the leader's company. */
  company: number;
}

/** A game at its start; the state is the caller's own. */
export function openGame(
  model: Model,
  settings: GameSettings,
  table: Table,
  seed: number,
): { game: Game; state: State } {
  const world = createWorld(model, String(seed), { draw: settings.drawn });
  const first = quarterNumber(settings.from) - quarterNumber(model.scenario.header.calendar.from);
  return {
    game: { settings, seed, world, table, company: model.names.companies.at(settings.leader) },
    state: first === 0 ? startState(world) : chapterState(model, first),
  };
}

/** Whether the leader has nothing more to decide: its game has ended, or the calendar has. */
export const gameIsOver = ({ world, company }: Game, state: State): boolean =>
  phaseOf(world.model.layout, state) === 'moves' && isOver(world, state, company);

/**
 * Plays on to the end of the calendar, upon a state that the caller owns. Score and ending are the leader's when its
 * game ends; the outcomes are asked of the last quarter, for the world goes on without a leader who sold early. `each`
 * sees the state after every quarter, and may not keep it.
 */
export function playToEnd(game: Game, state: State, each?: (state: State) => void): GameRow {
  const { world, table, company, settings, seed } = game;
  const { layout, lastTurn, leaders } = world.model;
  const leader = leaders.find((candidate) => candidate.company === company)!;
  let ended: { score: number; ending: string } | null = null;
  for (;;) {
    if (!ended && gameIsOver(game, state)) {
      const score = scoreOf(world, state, leader, settings.ambition);
      ended = { score, ending: endingOf(world, state, company) ?? 'none' };
    }
    if (ended && turnOf(layout, state) > lastTurn) break;
    advanceInPlace(world, state, ordersOf(world, state, table));
    if (phaseOf(layout, state) === 'moves') each?.(state);
  }
  return { seed, ...ended, outcomes: outcomesOf(world, state) };
}

/** Plays one game; `each` sees the state at the start too. */
export function playGame(
  model: Model,
  settings: GameSettings,
  table: Table,
  seed: number,
  each?: (state: State) => void,
): GameRow {
  const { game, state } = openGame(model, settings, table, seed);
  each?.(state);
  return playToEnd(game, state, each);
}

export interface SweepSummary {
  games: number;
  endings: Record<string, number>;
  score: { mean: number; sd: number; p5: number; p50: number; p95: number };
  outcomes: Record<string, number>;
}

/** What the rows come to. The same rows in any order give the same bits. */
export function summarise(rows: readonly GameRow[]): SweepSummary {
  const inOrder = [...rows].sort((a, b) => a.seed - b.seed);
  const games = inOrder.length;
  const endings: Record<string, number> = {};
  const outcomes: Record<string, number> = {};
  let sum = 0;
  for (const row of inOrder) {
    endings[row.ending] = (endings[row.ending] ?? 0) + 1;
    for (const [id, came] of Object.entries(row.outcomes))
      outcomes[id] = (outcomes[id] ?? 0) + (came ? 1 : 0);
    sum += row.score;
  }
  const mean = games > 0 ? sum / games : 0;
  let squares = 0;
  for (const row of inOrder) squares += (row.score - mean) * (row.score - mean);
  const sorted = inOrder.map((row) => row.score).sort((a, b) => a - b);
  const quantile = (part: number) => sorted[Math.min(games - 1, Math.floor(part * games))] ?? 0;
  return {
    games,
    endings: Object.fromEntries(Object.entries(endings).sort(([a], [b]) => (a < b ? -1 : 1))),
    score: {
      mean,
      sd: games > 1 ? Math.sqrt(squares / (games - 1)) : 0,
      p5: quantile(0.05),
      p50: quantile(0.5),
      p95: quantile(0.95),
    },
    outcomes: Object.fromEntries(Object.entries(outcomes).map(([id, count]) => [id, count / games])),
  };
}
