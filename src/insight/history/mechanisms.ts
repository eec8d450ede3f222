/** Every mechanism fact put to the test: the record line with it and without it, and the number that it moves. */
import { COLLECTIONS, type CollectionName, type Scenario } from '../../scenario/vocabulary/schema.ts';
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
    const less = playRecord(compileModel(withoutElements(scenario, without)));
    const one = read(...after(whole, quarter), number);
    const other = read(...after(less, quarter), number);
    const moved = way === 'up' ? one - other : other - one;
    const ok = moved >= LEAST_PART * Math.max(Math.abs(one), Math.abs(other)) && moved > 0;
    return [{ id, number: number as Record<string, string>, quarter, way, with: one, without: other, ok }];
  });
}

type Patch = Record<string, Record<string, Record<string, unknown>>>;

/** The scenario with keys of elements replaced, by collection and id. Throws a RangeError that names what does not fit. */
export function withoutElements(scenario: Scenario, patch: Patch): Scenario {
  const next = { ...scenario } as Record<string, unknown>;
  for (const [collection, elements] of Object.entries(patch)) {
    const name = collection as CollectionName;
    const items = scenario[name] as { id?: string }[];
    next[name] = items.map((item) => {
      const keys = item.id === undefined ? undefined : elements[item.id];
      return keys ? COLLECTIONS[name].parse({ ...item, ...keys }) : item;
    });
  }
  return next as Scenario;
}
