/** Work over many seeds as plain data, so that it can be shared out: the same rows come of it whoever does which seeds. */
import type { Model } from '../sim/index.ts';
import { everyOption } from './every-option.ts';
import { playGame, type GameRow, type GameSettings, type SeedRows } from './games.ts';
import { tableOf } from './sides.ts';
import { branchesOf } from './whatif.ts';

export type Task =
  /** Each variant of the settings, over the same seeds. */
  | { kind: 'games'; variants: GameSettings[]; seeds: number[] }
  /** A game to where a decision arises, and from there one for each option. */
  | { kind: 'options'; settings: GameSettings; decision: string; seeds: number[] }
  /** A game with a branch for each option of each of these decisions of the leader's. */
  | { kind: 'every-option'; settings: GameSettings; decisions: string[]; seeds: number[] };

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
  const index = model.names.decisions.find(id);
  if (index === undefined) throw new RangeError(`there is no decision "${id}"`);
  const table = tableOf(model, settings);
  return (seed) => branchesOf(model, settings, table, model.decisions[index], seed);
}
