/**
 * A run played again with some of its decisions as the player took them and all others as history did: the coalitions
 * that the credit of decisions is worked out from. Each is known by a number, bit by bit.
 */
import { asPlayed, policiesOf, seatsOf, startRun, type RunRecord } from '../record/index.ts';
import { ordersOf, type Policy } from '../rivals/index.ts';
import { advanceInPlace, createWorld, endingOf, isOver, phaseOf, scoreOf, type Model } from '../sim/index.ts';
import type { GameRow } from './games.ts';

/** A decision that the player took otherwise than history: bit `index` of a coalition's number. */
export interface Divergence {
  decision: string;
  chosen: string;
  baseline: string;
}

/** Where a run's leader left history, in order of time. */
export function divergencesOf(model: Model, record: RunRecord): Divergence[] {
  return record.choices
    .filter(({ side }) => side === record.leader)
    .flatMap(({ decision: id, option }) => {
      const decision = model.decisions[model.names.decisions.at(id)];
      const baseline = decision.options[decision.record].id;
      return option === baseline ? [] : [{ decision: id, chosen: option, baseline }];
    });
}

/** The rows of coalitions, by number: bit i set where divergence i is taken as the player did. */
export function coalitionsOf(model: Model, record: RunRecord): (coalition: number) => GameRow {
  const all = divergencesOf(model, record);
  const others = policiesOf(model, record);
  const { names, leaders, layout } = model;
  const company = names.companies.at(record.leader);
  const leader = leaders.find((candidate) => candidate.company === company)!;
  const guests = new Map(
    seatsOf(record)
      .slice(1)
      .map((seat) => [names.companies.at(seat.leader), asPlayed(model, record, seat.leader)]),
  );
  return (coalition) => {
    const left = all.filter((_, bit) => !((coalition >>> bit) & 1));
    const instead = Object.fromEntries(left.map(({ decision, baseline }) => [decision, baseline]));
    const own: Policy = asPlayed(model, record, record.leader, instead);
    const table = (side: number) => (side === company ? own : (guests.get(side) ?? others(side)));
    const world = createWorld(model, record.seed);
    const { state } = startRun(model, record);
    while (phaseOf(layout, state) !== 'moves' || !isOver(world, state, company))
      advanceInPlace(world, state, ordersOf(world, state, table));
    return {
      seed: coalition,
      score: scoreOf(world, state, leader, record.ambition),
      ending: endingOf(world, state, company) ?? 'none',
      outcomes: {},
    };
  };
}
