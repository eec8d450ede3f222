/** Every mechanism fact put to the test: the record line with it and without it, and the number that it moves. */
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import { without as withoutParts } from '../../scenario/without.ts';
import { compileModel, read, type State, type World } from '../../sim/index.ts';
import { turnIn } from './dated-facts.ts';
import { playRecord } from './record-line.ts';

export interface MechanismMove {
  id: string;
  /** The number that is looked at, as a condition would name it, and when. */
  number: Record<string, string>;
  quarter: string;
  way: 'up' | 'down';
  with: number;
  without: number;
  /** The mechanism moves its number the way it says. */
  ok: boolean;
}

/** Less than this much of the number is no move. */
const LEAST_PART = 0.01;

export function mechanismMoves(scenario: Scenario): MechanismMove[] {
  const whole = playRecord(compileModel(scenario));
  const after = (line: typeof whole, quarter: string): [World, State] => [
    line.world,
    line.quarters[turnIn(scenario, quarter)].end,
  ];
  return scenario.facts.flatMap(({ id, moves }) => {
    if (!moves) return [];
    const { number, quarter, way, without } = moves;
    const less = playRecord(compileModel(withoutParts(scenario, without)));
    const one = read(...after(whole, quarter), number);
    const other = read(...after(less, quarter), number);
    const moved = way === 'up' ? one - other : other - one;
    const ok = moved >= LEAST_PART * Math.max(Math.abs(one), Math.abs(other)) && moved > 0;
    return [{ id, number: number as Record<string, string>, quarter, way, with: one, without: other, ok }];
  });
}
