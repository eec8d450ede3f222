/**
 * What the humans of a run put in, quarter by quarter: all that a link has to carry, for the other sides choose again
 * what they chose when the same is put in under the same luck.
 */
import { ordersOf, type Table } from '../rivals/index.ts';
import type { Model, Orders } from '../sim/index.ts';
import type { RunRecord } from './format.ts';
import { scriptOf, type QuarterScript } from './orders.ts';
import { roundsOf } from './quarter.ts';
import { advanceRun, type Run } from './run.ts';
import { seatsOf, stillPlaying } from './seats.ts';

/** What whoever sits at the screen ordered in a quarter. */
export function inputsOf(record: RunRecord, turn: string): QuarterScript {
  const leaders = seatsOf(record).map(({ leader }) => leader);
  return only(scriptOf(record, turn), leaders);
}

function only(script: QuarterScript, sides: readonly string[]): QuarterScript {
  const theirs = <Entry extends { side: string }>(entries: readonly Entry[]) =>
    entries.filter(({ side }) => sides.includes(side));
  return {
    choices: theirs(script.choices),
    plans: theirs(script.plans),
    proposals: theirs(script.proposals),
    replies: theirs(script.replies),
  };
}

/** The run a quarter on, with this put in. Throws a RangeError with the fault where it does not fit. */
export function playInputs(run: Run, table: Table, inputs: QuarterScript): Run {
  const { model } = run.world;
  const playing = stillPlaying(run.record);
  const humans = new Set(playing.map((leader) => model.names.companies.at(leader)));
  const { moves, answers } = roundsOf(model, only(inputs, playing));
  const round = (now: Run, own: Orders) =>
    advanceRun(now, besideOthers(model, humans, own, ordersOf(now.world, now.state, table)));
  return round(round(run, moves), answers);
}

/** The humans' own orders, and for all other sides those that their policies give. */
export function besideOthers(
  { decisions }: Model,
  humans: ReadonlySet<number>,
  own: Orders,
  others: Orders,
): Orders {
  const beside = <Order extends { company: number }>(mine: readonly Order[], theirs: readonly Order[]) => [
    ...mine,
    ...theirs.filter(({ company }) => !humans.has(company)),
  ];
  return {
    choices: [
      ...own.choices,
      ...others.choices.filter(({ decision }) => !humans.has(decisions[decision].company)),
    ],
    plans: beside(own.plans, others.plans),
    proposals: beside(own.proposals, others.proposals),
    replies: own.replies ?? [],
  };
}
