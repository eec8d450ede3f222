/** Two decisions at once: what every pair of their options is worth, beside the pair that history chose. */
import { ordersOf } from '../rivals/index.ts';
import { advanceInPlace, turnOf, type Decision, type Model, type State } from '../sim/index.ts';
import { meanDifference, type Estimate } from './estimate.ts';
import {
  gameIsOver,
  openGame,
  playToEnd,
  type Game,
  type GameRow,
  type GameSettings,
  type SeedRows,
} from './games.ts';
import { tableOf } from './sides.ts';

export interface PairWorth extends Estimate {
  /** Options of the one and of the other. */
  options: [string, string];
  /** Worlds in which this pair and history's were both open; only those are compared. */
  games: number;
}

export interface PairedWhatIf {
  decisions: [string, string];
  historical: [string, string];
  games: number;
  /** Worlds in which both arose. */
  arose: number;
  /** Mean differences of the score to history's pair, in the order of the options; pairs that were never open are left out. */
  pairs: PairWorth[];
}

/** Plays the worlds of a pair of decisions, seed by seed. */
export function pairsBySeed(
  model: Model,
  settings: GameSettings,
  [one, other]: readonly [Decision, Decision],
): (seed: number) => (GameRow | null)[] {
  const table = tableOf(model, settings);
  const pairs = one.options.flatMap((_, first) =>
    other.options.map((__, second) => {
      const fixed = {
        ...settings.fixed,
        [one.id]: one.options[first].id,
        [other.id]: other.options[second].id,
      };
      return { first, second, table: tableOf(model, { ...settings, fixed }) };
    }),
  );
  return (seed) => {
    const { game, state } = openGame(model, settings, table, seed);
    if (!playToEither(game, state, [one, other])) return [];
    const rows = pairs.map(({ first, second, table: fixing }) => {
      const taken = (now: State) => isTaken(model, now, one, first) && isTaken(model, now, other, second);
      return playPair({ ...game, table: fixing }, state, taken);
    });
    return rows.some((row) => row !== null) ? rows : [];
  };
}

/** Plays to where one of them waits for an answer; false where none ever does while the leader's game goes on. */
function playToEither(game: Game, state: State, decisions: readonly Decision[]): boolean {
  const { world, table } = game;
  const last = Math.max(...decisions.map(({ to }) => to));
  while (turnOf(world.model.layout, state) <= last && !gameIsOver(game, state)) {
    const orders = ordersOf(world, state, table);
    if (orders.choices.some(({ decision }) => decisions.some(({ index }) => index === decision))) return true;
    advanceInPlace(world, state, orders);
  }
  return false;
}

const isTaken = ({ layout }: Model, state: State, { index }: Decision, option: number): boolean =>
  state.numbers[layout.chosen + index] === option + 1;

/** The game from there; null where the leader's game ends before the pair has been taken, or it was not open. */
function playPair(game: Game, from: State, taken: (state: State) => boolean): GameRow | null {
  const state = { numbers: from.numbers.slice() };
  let inTime: boolean | null = null;
  const row = playToEnd(game, state, (now) => {
    if (inTime === null && gameIsOver(game, now)) inTime = taken(now);
  });
  return inTime === true ? row : null;
}

/** What the branches of all worlds come to. */
export function pairedWhatIf(
  [one, other]: readonly [Decision, Decision],
  worlds: readonly SeedRows[],
): PairedWhatIf {
  const width = other.options.length;
  const historical = one.record * width + other.record;
  const arose = worlds.filter(({ rows }) => rows.length > 0);
  const pairs = one.options.flatMap(({ id: first }, a) =>
    other.options.flatMap(({ id: second }, b): PairWorth[] => {
      const differences = arose.flatMap(({ rows }) => {
        const [here, there] = [rows[a * width + b], rows[historical]];
        return here && there ? [here.score - there.score] : [];
      });
      if (differences.length === 0) return [];
      return [{ options: [first, second], games: differences.length, ...meanDifference(differences) }];
    }),
  );
  return {
    decisions: [one.id, other.id],
    historical: [one.options[one.record].id, other.options[other.record].id],
    games: worlds.length,
    arose: arose.length,
    pairs,
  };
}
