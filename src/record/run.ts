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
import { startsOf } from '../scenario/chapters.ts';
import { quarterNumber } from '../scenario/turns.ts';
import { chapterState } from './chapter.ts';
import { ENGINE_VERSION, LUCK_ALGORITHM, RECORD_FORMAT, type RunRecord } from './format.ts';
import { hashScenario, hashState } from './hash.ts';
import { turnName, writeOrders } from './orders.ts';

export interface RunOptions {
  leader: string;
  ambition: string;
  seed: string;
  sides: Record<string, string>;
  /** The quarter in which the game starts, one of the leader's chapters; the first of them where none is named. */
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
  const first =
    quarterNumber(options.from ?? firstStart(model, options.leader)) - quarterNumber(calendar.from);
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

const firstStart = ({ scenario }: Model, leader: string): string =>
  startsOf(scenario, leader)[0]?.from ?? scenario.header.calendar.from;

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
    const company = model.names.companies.at(record.leader);
    if (isOver(world, next, company)) {
      const leader = model.leaders.find((candidate) => candidate.company === company)!;
      record.ending = endingOf(world, next, company);
      record.score = scoreOf(world, next, leader, record.ambition);
    }
  }
  return { world, record, state: next };
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
