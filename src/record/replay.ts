/**
 * Replays a record: every choice is checked against what was open, every quarter's state against its digest. It stops
 * at the first thing that does not fit and names the turn; it never drifts on in silence.
 */
import { phaseOf, turnOf, type Model } from '../sim/index.ts';
import { ENGINE_VERSION, LUCK_ALGORITHM, type RunRecord } from './format.ts';
import { hashScenario } from './hash.ts';
import { scriptOf, turnName, type QuarterScript } from './orders.ts';
import { roundsOf } from './quarter.ts';
import { advanceRun, startRun, type Run } from './run.ts';
import { findGuestFault, isRunOver, seatsOf, startsTogether } from './seats.ts';
import { finish, type Work } from './work.ts';

export type ReplayResult =
  | { ok: true; run: Run }
  /** `turn`: the quarter that does not fit, null where nothing was played. `run`: as far as it fits. */
  | { ok: false; turn: string | null; reason: string; run: Run | null };

export function replay(model: Model, record: RunRecord): ReplayResult {
  return finish(replaying(model, record));
}

/** The same a quarter at a time; where only so many `quarters` are asked for, what comes later is not looked at. */
export function* replaying(
  model: Model,
  record: RunRecord,
  quarters = record.hashes.length,
): Work<ReplayResult> {
  const unfit = findMisfit(model, record);
  if (unfit) return { ok: false, turn: null, reason: unfit, run: null };
  const entries = [...record.choices, ...record.plans, ...record.proposals, ...record.replies];
  const early = entries.find((entry) => entry.turn < record.from);
  if (early)
    return {
      ok: false,
      turn: early.turn,
      reason: 'the record orders something before its first quarter',
      run: null,
    };
  let run = startRun(model, record);
  const stop = (reason: string): ReplayResult => ({
    ok: false,
    turn: turnName(model, turnOf(model.layout, run.state)),
    reason,
    run,
  });
  for (const [position, expected] of record.hashes.slice(0, quarters).entries()) {
    if (isRunOver(run.record)) return stop('the game was over, yet the record goes on');
    const before = run;
    const turn = turnName(model, turnOf(model.layout, run.state));
    const script = scriptOf(record, turn);
    try {
      run = playScript(model, run, script);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      run = before;
      return stop(error.message);
    }
    if (run.record.hashes[position] !== expected) {
      run = before;
      return stop(`the state after ${turn} is not the recorded one`);
    }
    yield (position + 1) / quarters;
  }
  if (quarters < record.hashes.length) return { ok: true, run };
  const late = entries.find((entry) => entry.turn >= turnName(model, turnOf(model.layout, run.state)));
  if (late)
    return { ok: false, turn: late.turn, reason: 'the record orders something after its last quarter', run };
  if (run.record.hash !== record.hash) return stop('the last hash is not that of the last state');
  if (run.record.ending !== record.ending)
    return stop(`the ending is ${String(run.record.ending)}, not ${String(record.ending)}`);
  if (run.record.score !== record.score)
    return stop(`the score is ${String(run.record.score)}, not ${String(record.score)}`);
  for (const [index, { score, ending }] of (run.record.guests ?? []).entries()) {
    const told = record.guests![index];
    if (ending !== told.ending)
      return stop(`guests[${index}]: the ending is ${String(ending)}, not ${String(told.ending)}`);
    if (score !== told.score)
      return stop(`guests[${index}]: the score is ${String(score)}, not ${String(told.score)}`);
  }
  return { ok: true, run };
}

/** Both rounds of a quarter by a script; whatever in it is not due, not open or left over is a fault. */
function playScript(model: Model, run: Run, script: QuarterScript): Run {
  const { moves, answers } = roundsOf(model, script);
  const next = advanceRun(advanceRun(run, moves), answers);
  if (phaseOf(model.layout, next.state) !== 'moves') throw new RangeError('the quarter did not end');
  return next;
}

/** Why a record cannot be replayed here at all, or null. */
function findMisfit(model: Model, record: RunRecord): string | null {
  const { scenario, names, leaders } = model;
  if (record.scenario.id !== scenario.header.id)
    return `the record is of the scenario "${record.scenario.id}", not "${scenario.header.id}"`;
  if (record.engine !== ENGINE_VERSION)
    return `the record was made by engine ${record.engine}, this is engine ${ENGINE_VERSION}`;
  if (record.luck !== LUCK_ALGORITHM)
    return `the record's luck is by "${record.luck}", this game's by "${LUCK_ALGORITHM}"`;
  const hash = hashScenario(scenario);
  if (record.scenario.hash !== hash)
    return `the scenario has changed since: the record has ${record.scenario.hash}, this is ${hash}`;
  const company = names.companies.find(record.leader);
  const leader = leaders.find((candidate) => candidate.company === company);
  if (!leader) return `there is no leader "${record.leader}"`;
  if (!Object.hasOwn(leader.ambitions, record.ambition))
    return `"${record.leader}" has no ambition "${record.ambition}"`;
  const guestFault = findGuestFault(model, record);
  if (guestFault) return guestFault;
  const stranger = Object.keys(record.sides).find((side) => names.companies.find(side) === undefined);
  if (stranger !== undefined) return `there is no side "${stranger}"`;
  const played = seatsOf(record).map((seat) => seat.leader);
  if (!startsTogether(scenario, played).some(({ from }) => from === record.from))
    return `the record starts in ${record.from}, where no game of ${played.join(' and ')} starts`;
  return null;
}
