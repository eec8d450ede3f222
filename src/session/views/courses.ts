/** The courses of a run: its state at the end of every quarter, and what history did from the same start under the same luck. */
import { playOut, recordPolicy } from '../../rivals/index.ts';
import { turnOf, type State, type World } from '../../sim/index.ts';
import { playedQuarter, startRun, type Work } from '../../record/index.ts';
import type { Game } from '../game.ts';

/** As the run began: at the opening of the history, or as its chapter found the world. */
const firstState = ({ run }: Game): State => startRun(run.world.model, run.record).state;

/** One quarter more in which every side keeps to the record. */
function byTheRecord(world: World, state: State): State {
  return playOut(world, state, () => recordPolicy, turnOf(world.model.layout, state) + 1);
}

/** One quarter more of the run, out of its record. */
const byThePlayers = ({ run: { world, record } }: Game, state: State): State =>
  playedQuarter(world, record, state).after;

/**
 * By world, as far as anybody has asked. A world is one run's: history in it never changes, and of the run the
 * quarters that its digests still vouch for.
 */
interface Kept {
  first: State;
  hashes: string[];
  played: State[];
  history: State[];
}
const kept = new WeakMap<World, Kept>();

function keptOf(game: Game): Kept {
  const { world, record } = game.run;
  const known = kept.get(world);
  const made: Kept = known ?? { first: firstState(game), hashes: [], played: [], history: [] };
  const sound = made.hashes.findIndex((hash, at) => hash !== record.hashes[at]);
  if (sound >= 0) {
    made.hashes.length = sound;
    made.played.length = sound;
  }
  kept.set(world, made);
  return made;
}

/** The opening and the end of every quarter that has been played, out of the record of the run. */
export function playersStates(game: Game): State[] {
  while (playOneMore(game));
  const { first, played } = keptOf(game);
  return [first, ...played];
}

/** Plays one quarter that is not kept yet; false where there is none. */
function playOneMore(game: Game): boolean {
  const { first, hashes, played } = keptOf(game);
  const { record } = game.run;
  if (played.length >= record.hashes.length) return false;
  played.push(byThePlayers(game, played.at(-1) ?? first));
  hashes.push(record.hashes[hashes.length]);
  return true;
}

/** The opening and so many quarters of the record from there. */
export function historysStates(game: Game, quarters: number): State[] {
  while (keptOf(game).history.length < quarters) keepOneMore(game);
  const { first, history } = keptOf(game);
  return [first, ...history.slice(0, quarters)];
}

function keepOneMore(game: Game): void {
  const { first, history } = keptOf(game);
  history.push(byTheRecord(game.run.world, history.at(-1) ?? first));
}

/** One quarter's work towards both courses of what has been played; the part of it that is done, 1 when all is. */
export function courseWork(game: Game): number {
  const quarters = game.run.record.hashes.length;
  const { history, played } = keptOf(game);
  if (!playOneMore(game) && history.length < quarters) keepOneMore(game);
  return quarters === 0 ? 1 : Math.min(1, (played.length + history.length) / (2 * quarters));
}

/** The same work to its end, piece by piece. */
export function* drawCourses(game: Game): Work<void> {
  for (let part = 0; part < 1;) yield (part = courseWork(game));
}

/** The states given, and then the quarters up to the end of the epilogue, in which every side keeps to the record. */
export function withEpilogue(world: World, states: readonly State[]): State[] {
  const all = [...states];
  const { layout, epilogueTurn } = world.model;
  while (turnOf(layout, all.at(-1)!) <= epilogueTurn) all.push(byTheRecord(world, all.at(-1)!));
  return all;
}
