/** What the record line comes to: the facts it holds, the systems it moves, the measurements it meets. */
import { hashState } from '../../record/index.ts';
import { outcomesOf, type Model } from '../../sim/index.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { datedFacts, turnIn, type DatedFact } from './dated-facts.ts';
import { hindcast, type HindcastRow, type SeriesError } from './hindcast.ts';
import { quarterRows, type QuarterRow } from './quarters.ts';
import { playRecord, type Line } from './record-line.ts';

export { coverageOf } from './coverage.ts';
export { mechanismMoves, type MechanismMove } from './mechanisms.ts';
export { playRecord, type Line } from './record-line.ts';
export type { DatedFact } from './dated-facts.ts';

export interface History {
  hash: string;
  coverage: Coverage;
  facts: (DatedFact & { held: number })[];
  hindcast: HindcastRow[];
  errors: SeriesError[];
  quarters: QuarterRow[];
  outcomes: Record<string, boolean>;
}

/** `lucky`: worlds with luck in which the facts are asked again; `held` is the part of them in which each comes true in time. */
export function historyOf(model: Model, lucky: number): History {
  const { scenario } = model;
  const line = playRecord(model);
  const after = [line.quarters[0].moves, ...line.quarters.map(({ end }) => end)];
  const { rows, errors } = hindcast({ world: line.world, after }, scenario);
  const held = heldInLuck(model, lucky);
  return {
    hash: hashState(after.at(-1)!),
    coverage: coverageOf(scenario),
    facts: datedFacts(scenario, line).map((fact) => ({ ...fact, held: held.get(fact.id) ?? 0 })),
    hindcast: rows,
    errors,
    quarters: quarterRows(model, line),
    outcomes: outcomesOf(line.world, endOfPlay(model, line)),
  };
}

/** The state after the last quarter that is played, before the epilogue. */
const endOfPlay = ({ scenario }: Model, { quarters }: Line) =>
  quarters[turnIn(scenario, scenario.header.calendar.to)].end;

function heldInLuck(model: Model, worlds: number): Map<string, number> {
  const held = new Map<string, number>();
  for (let seed = 1; seed <= worlds; seed++) {
    for (const { id, ok } of datedFacts(model.scenario, playRecord(model, { draw: true }, String(seed))))
      held.set(id, (held.get(id) ?? 0) + (ok ? 1 : 0));
  }
  return new Map([...held].map(([id, count]) => [id, count / worlds]));
}
