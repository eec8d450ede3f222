/** A quarter that was played, out of its record: its orders by round, and the states that they led to. */
import { advance, NO_ORDERS, turnOf, type Model, type Orders, type State, type World } from '../sim/index.ts';
import type { RecordedChoice, RunRecord } from './format.ts';
import { readOrders, scriptOf, turnName, type QuarterScript } from './orders.ts';

export interface PlayedQuarter {
  before: State;
  moves: Orders;
  /** Between the rounds: as whoever answered found it. */
  between: State;
  answers: Orders;
  after: State;
}

/** The quarter that begins with `before`, as the record has it. Throws a RangeError for an id that the scenario has not. */
export function playedQuarter(world: World, record: RunRecord, before: State): PlayedQuarter {
  const { model } = world;
  const { moves, answers } = roundsOf(model, scriptOf(record, turnName(model, turnOf(model.layout, before))));
  const between = advance(world, before, moves);
  return { before, moves, between, answers, after: advance(world, between, answers) };
}

/** A quarter's script as the orders of its two rounds. */
export function roundsOf(model: Model, script: QuarterScript): { moves: Orders; answers: Orders } {
  const { names, decisions } = model;
  const inMoves = ({ decision }: RecordedChoice) => {
    const index = names.decisions.find(decision);
    return index === undefined || decisions[index].round === 0;
  };
  const { replies, ...moved } = script;
  const answered = script.choices.filter((choice) => !inMoves(choice));
  return {
    moves: readOrders(model, { ...moved, choices: script.choices.filter(inMoves), replies: [] }),
    answers: {
      ...NO_ORDERS,
      ...readOrders(model, { choices: answered, plans: [], proposals: [], replies }),
    },
  };
}
