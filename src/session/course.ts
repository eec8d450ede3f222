/**
 * A line played again from its first quarter, with the orders of every quarter: what films, comparisons and questions
 * about quarters that lie behind are made from.
 */
import { playedQuarter, startRun, type PlayedQuarter, type RunRecord, type Work } from '../record/index.ts';
import { ordersOf, recordPolicy } from '../rivals/index.ts';
import { advance, createWorld, type Model, type State, type World } from '../sim/index.ts';
import { quarterNumber } from '../scenario/turns.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import { NO_DRAFT, type Game } from './game.ts';

export interface Course {
  world: World;
  /** What it was played from; history's own line has the record of the run that it is held against. */
  record: RunRecord;
  first: State;
  quarters: readonly PlayedQuarter[];
}

/** By record: a record never changes, and the next quarter's is another one. */
const courses = new WeakMap<RunRecord, Course>();
const histories = new WeakMap<RunRecord, Course>();

/** A line out of its record, a quarter at a time. */
export function* courseOf(model: Model, record: RunRecord): Work<Course> {
  const known = courses.get(record);
  if (known) return known;
  const made = yield* played(model, record, record.hashes.length, (world, state) =>
    playedQuarter(world, record, state),
  );
  courses.set(record, made);
  return made;
}

/** What history did from the same start, under the same luck, for as many quarters as a game can have. */
export function* historysCourse(model: Model, record: RunRecord): Work<Course> {
  const known = histories.get(record);
  if (known) return known;
  const quarters = quartersOf(model, record);
  const made = yield* played(model, record, quarters, byTheRecord);
  histories.set(record, made);
  return made;
}

function byTheRecord(world: World, before: State): PlayedQuarter {
  const table = () => recordPolicy;
  const moves = ordersOf(world, before, table);
  const between = advance(world, before, moves);
  const answers = ordersOf(world, between, table);
  return { before, moves, between, answers, after: advance(world, between, answers) };
}

function* played(
  model: Model,
  record: RunRecord,
  quarters: number,
  play: (world: World, before: State) => PlayedQuarter,
): Work<Course> {
  const world = createWorld(model, record.seed);
  const first = startRun(model, record).state;
  const done: PlayedQuarter[] = [];
  while (done.length < quarters) {
    done.push(play(world, done.at(-1)?.after ?? first));
    yield done.length / quarters;
  }
  return { world, record, first, quarters: done };
}

/** How many quarters a game can have that starts where this one did. */
export function quartersOf({ scenario, lastTurn }: Model, { from }: RunRecord): number {
  return lastTurn + 1 - turnsBefore(scenario, from);
}

/** Quarters of the calendar before the one in which a run starts. */
export const turnsBefore = ({ header: { calendar } }: Scenario, from: string): number =>
  quarterNumber(from) - quarterNumber(calendar.from);

/** The game as it stood when a quarter had just been resolved: what a view is made from. */
export function gameAfter({ world, record, quarters }: Course, index: number, texts: Scenario): Game {
  const quarter = quarters[index];
  const turn = turnsBefore(texts, record.from) + index;
  return {
    run: { world, record, state: quarter.after },
    phase: 'resolved',
    draft: NO_DRAFT,
    moves: null,
    quarterStart: quarter.after,
    resolved: { ...quarter, turn, reasons: new Map() },
    texts,
  };
}
