/** The state that the record line holds at the beginning of a quarter: every side does what history did, without luck. */
import { playQuarter, recordPolicy } from '../rivals/index.ts';
import { createWorld, startState, turnOf, type Model, type State } from '../sim/index.ts';

/** By model and turn: a cache, for games from a chapter are started by the thousand. */
const chapters = new WeakMap<Model, Map<number, State>>();

export function chapterState(model: Model, turn: number): State {
  const known = chapters.get(model) ?? new Map<number, State>();
  chapters.set(model, known);
  let state = known.get(turn);
  if (!state) known.set(turn, (state = playTo(model, turn)));
  return { numbers: state.numbers.slice() };
}

function playTo(model: Model, turn: number): State {
  const world = createWorld(model, 'record', { still: true });
  const state = startState(world);
  while (turnOf(model.layout, state) < turn) playQuarter(world, state, () => recordPolicy);
  return state;
}
