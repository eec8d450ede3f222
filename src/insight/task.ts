/** Work over many seeds as plain data, so that it can be shared out: the same rows come of it whoever does which seeds. */
import type { RunRecord } from '../record/index.ts';
import type { Decision, Model } from '../sim/index.ts';
import { coalitionsOf } from './coalitions.ts';
import { everyOption } from './every-option.ts';
import { playGame, type GameRow, type GameSettings, type SeedRows } from './games.ts';
import { tableOf } from './sides.ts';
import { pairsBySeed } from './pairs.ts';
import { branchesOf } from './whatif.ts';

/** Plays a task; who does it is the caller's business. */
export type Play = (task: Task) => Promise<SeedRows[]>;

export type Task =
  /** Each variant of the settings, over the same seeds. */
  | { kind: 'games'; variants: GameSettings[]; seeds: number[] }
  /** A game to where a decision arises, and from there one for each option. */
  | { kind: 'options'; settings: GameSettings; decision: string; seeds: number[] }
  /** A game with a branch for each option of each of these decisions of the leader's. */
  | { kind: 'every-option'; settings: GameSettings; decisions: string[]; seeds: number[] }
  /** A game to where either of two decisions arises, and from there one for each pair of their options. */
  | { kind: 'pairs'; settings: GameSettings; decisions: [string, string]; seeds: number[] }
  /** A run in its own world, with other answers; the seeds are the numbers of coalitions. */
  | { kind: 'coalitions'; record: RunRecord; seeds: number[] };

/** Throws a RangeError for settings that name what does not exist. */
export function runTask(model: Model, task: Task): SeedRows[] {
  const rowsOf = rowsBySeed(model, task);
  return task.seeds.map((seed) => ({ seed, rows: rowsOf(seed) }));
}

function rowsBySeed(model: Model, task: Task): (seed: number) => (GameRow | null)[] {
  switch (task.kind) {
    case 'games':
      return gamesOf(model, task.variants);
    case 'options':
      return optionsOf(model, task);
    case 'every-option': {
      const table = tableOf(model, task.settings);
      return (seed) => everyOption(model, task.settings, table, seed, task.decisions);
    }
    case 'pairs': {
      const [one, other] = task.decisions.map((id) => decisionNamed(model, id));
      return pairsBySeed(model, task.settings, [one, other]);
    }
    case 'coalitions': {
      const rowOf = coalitionsOf(model, task.record);
      return (coalition) => [rowOf(coalition)];
    }
  }
}

function gamesOf(model: Model, variants: readonly GameSettings[]): (seed: number) => GameRow[] {
  const played = variants.map((settings) => ({ settings, table: tableOf(model, settings) }));
  return (seed) => played.map(({ settings, table }) => playGame(model, settings, table, seed));
}

function optionsOf(
  model: Model,
  { settings, decision: id }: Extract<Task, { kind: 'options' }>,
): (seed: number) => (GameRow | null)[] {
  const decision = decisionNamed(model, id);
  const table = tableOf(model, settings);
  return (seed) => branchesOf(model, settings, table, decision, seed);
}

function decisionNamed({ names, decisions }: Model, id: string): Decision {
  const index = names.decisions.find(id);
  if (index === undefined) throw new RangeError(`there is no decision "${id}"`);
  return decisions[index];
}

/** So many seeds of a task that threads share out evenly: every `of`-th, from the `index`-th on. */
export const stripeOf = (task: Task, index: number, of: number): Task => ({
  ...task,
  seeds: task.seeds.filter((_seed, at) => at % of === index),
});
