/**
 * The record line: every side does what history did, with neither good luck nor bad. What `history` holds against the
 * facts and the measurements, and what chapters start from.
 */
import { ordersOf, recordPolicy } from '../../rivals/index.ts';
import {
  advance,
  createWorld,
  phaseOf,
  startState,
  turnOf,
  type Model,
  type State,
  type World,
  type WorldOptions,
} from '../../sim/index.ts';

/** The states that a quarter passes through. `events`: as the world's events find it. */
export interface Passage {
  moves: State;
  answers: State;
  events: State;
  end: State;
}

export interface Line {
  world: World;
  /** By turn, to the end of the epilogue. */
  quarters: Passage[];
}

export function playRecord(model: Model, options: WorldOptions = { still: true }, seed = 'record'): Line {
  const world = createWorld(model, seed, options);
  const table = () => recordPolicy;
  const quarters: Passage[] = [];
  let moves = startState(world);
  while (turnOf(model.layout, moves) <= model.epilogueTurn) {
    const answers = advance(world, moves, ordersOf(world, moves, table));
    let events = answers;
    const end =
      phaseOf(model.layout, answers) === 'answers'
        ? advance(world, answers, ordersOf(world, answers, table), {
            beforeEvents: (s) => (events = { numbers: s.slice() }),
          })
        : answers;
    quarters.push({ moves, answers, events, end });
    moves = end;
  }
  return { world, quarters };
}
