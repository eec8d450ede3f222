/** A run in progress: the record that is being written and the state that it has led to. */
import {
  advance,
  createWorld,
  endingOf,
  findFault,
  isOver,
  phaseOf,
  scoreOf,
  startState,
  turnOf,
  type Model,
  type Orders,
  type State,
  type World,
} from '../sim/index.ts';
import { quarterNumber } from '../scenario/turns.ts';
import { chapterState } from './chapter.ts';
import { ENGINE_VERSION, LUCK_ALGORITHM, RECORD_FORMAT, type RunRecord, type Seat } from './format.ts';
import { hashScenario, hashState } from './hash.ts';
import { turnName, writeOrders } from './orders.ts';
import { startsTogether } from './seats.ts';

export interface RunOptions {
  leader: string;
  ambition: string;
  /** The other humans, where several share the screen. */
  guests?: readonly Pick<Seat, 'leader' | 'ambition'>[];
  seed: string;
  sides: Record<string, string>;
  /** The quarter in which the game starts, one of the leaders' common chapters; the first of them where none is named. */
  from?: string;
}

export interface Run {
  readonly world: World;
  readonly record: RunRecord;
  readonly state: State;
}

export function startRun(model: Model, options: RunOptions): Run {
  const world = createWorld(model, options.seed);
  const { calendar } = model.scenario.header;
  const { guests = [] } = options;
  const first = quarterNumber(options.from ?? firstStart(model, options)) - quarterNumber(calendar.from);
  const state = first === 0 ? startState(world) : chapterState(model, first);
  const record: RunRecord = {
    format: RECORD_FORMAT,
    engine: ENGINE_VERSION,
    luck: LUCK_ALGORITHM,
    scenario: { id: model.scenario.header.id, hash: hashScenario(model.scenario) },
    seed: options.seed,
    from: turnName(model, turnOf(model.layout, state)),
    leader: options.leader,
    ambition: options.ambition,
    ...(guests.length > 0 && {
      guests: guests.map(({ leader, ambition }) => ({ leader, ambition, score: null, ending: null })),
    }),
    sides: { ...options.sides },
    choices: [],
    proposals: [],
    replies: [],
    plans: [],
    hashes: [],
    hash: hashState(state),
    score: null,
    ending: null,
  };
  return { world, record, state };
}

const firstStart = ({ scenario }: Model, { leader, guests = [] }: RunOptions): string =>
  startsTogether(scenario, [leader, ...guests.map((guest) => guest.leader)])[0]?.from ??
  scenario.header.calendar.from;

/** The run one phase on; the given one stays as it was. Throws a RangeError with the fault when the orders have one. */
export function advanceRun(run: Run, orders: Orders): Run {
  const fault = findFault(run.world, run.state, orders);
  if (fault) throw new RangeError(fault);
  const { world, state } = run;
  const { model } = world;
  const record = copyRecord(run.record);
  writeOrders(model, record, turnOf(model.layout, state), orders);
  const next = advance(world, state, orders);
  if (phaseOf(model.layout, next) === 'moves') {
    record.hash = hashState(next);
    record.hashes.push(record.hash);
    Object.assign(record, outcomeOf(world, next, record));
    // What is fixed for one of several stays as it is while the others play on.
    if (record.guests)
      record.guests = record.guests.map((guest) => ({ ...guest, ...outcomeOf(world, next, guest) }));
  }
  return { world, record, state: next };
}

/** Score and ending of a human whose game has just come to its end; nothing to add while it goes on, or after. */
function outcomeOf(world: World, state: State, { leader, ambition, score }: Seat): Partial<Seat> {
  const { names, leaders } = world.model;
  const company = names.companies.at(leader);
  if (score !== null || !isOver(world, state, company)) return {};
  return {
    ending: endingOf(world, state, company),
    score: scoreOf(
      world,
      state,
      leaders.find((candidate) => candidate.company === company)!,
      ambition,
    ),
  };
}

/** A copy that can be added to: the lists are new, their entries shared, for nobody ever changes an entry. */
function copyRecord(record: RunRecord): RunRecord {
  return {
    ...record,
    choices: [...record.choices],
    proposals: [...record.proposals],
    replies: [...record.replies],
    plans: [...record.plans],
    hashes: [...record.hashes],
  };
}
