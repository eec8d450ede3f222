/** Facts with a date: whether the record line makes each true in its window, and by what margin. */
import type { Condition } from '../../scenario/vocabulary/conditions.ts';
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import { quarterName, quarterNumber } from '../../scenario/turns.ts';
import { margin, type State } from '../../sim/index.ts';
import type { Line, Passage } from './record-line.ts';

type Fact = Scenario['facts'][number];

export interface DatedFact {
  id: string;
  /** First and last quarter in which it has to come true. */
  due: [from: string, to: string];
  /** The quarter in which it first is true; null when it never is. */
  came: string | null;
  ok: boolean;
  /**
   * By how much the nearest number that it hangs on could have been different, in parts of that number's bound;
   * 1 where it hangs on the calendar and on choices alone.
   */
  margin: number;
}

export function datedFacts(scenario: Scenario, played: Line): DatedFact[] {
  const line = asJudged(played);
  return scenario.facts
    .filter((fact) => fact.due !== undefined)
    .map((fact) => {
      const came = cameTrue(fact, line);
      const { from, to } = fact.due!;
      const [first, last] = [from, to].map((quarter) => turnIn(scenario, quarter));
      return {
        id: fact.id,
        due: [from, to],
        came: came === null ? null : quarterName(came + quarterNumber(scenario.header.calendar.from)),
        ok: came !== null && first <= came && came <= last,
        margin: marginOf(fact.when ?? [], scenario, line, first, last),
      };
    });
}

export const turnIn = (scenario: Scenario, quarter: string): number =>
  quarterNumber(quarter) - quarterNumber(scenario.header.calendar.from);

/** The ends of quarters as endings are judged: in the quarter that was played, not in the next. */
function asJudged({ world, quarters }: Line): Line {
  const judged = ({ numbers }: State, turn: number): State => {
    const copy = numbers.slice();
    copy[world.model.layout.turn] = turn;
    return { numbers: copy };
  };
  return {
    world,
    quarters: quarters.map((quarter, turn) => ({ ...quarter, end: judged(quarter.end, turn) })),
  };
}

function cameTrue(fact: Fact, { world, quarters }: Line): number | null {
  const turn = quarters.findIndex(({ end }) => margin(world, end, fact.when) >= 0);
  return turn < 0 ? null : turn;
}

/**
 * A fact has to be true at some time in its window, and not before it: the lesser of how surely it holds at its surest
 * quarter there, and how far from holding all quarters before were.
 */
function marginOf(
  list: readonly Condition[],
  scenario: Scenario,
  line: Line,
  first: number,
  last: number,
): number {
  const at = marginsOf(list, scenario, line);
  const late = Math.max(...at.slice(first, last + 1));
  // What holds by nothing at all holds, and is too early.
  const early = Math.min(
    1,
    ...at.slice(0, first).map((margin) => (margin === 0 ? -Number.MIN_VALUE : -margin)),
  );
  return Math.min(late, early, 1);
}

/** By turn: of all conditions, the least margin; of alternatives, the best. */
function marginsOf(list: readonly Condition[], scenario: Scenario, line: Line): number[] {
  const parts = list.map((condition) => {
    if (condition.is === 'all') return marginsOf(condition.of, scenario, line);
    if (condition.is !== 'any') return leafMargins(condition, scenario, line);
    const ways = condition.of.map((way) => marginsOf([way], scenario, line));
    return line.quarters.map((_, turn) => Math.max(...ways.map((way) => way[turn])));
  });
  return line.quarters.map((_, turn) => Math.min(1, ...parts.map((part) => part[turn])));
}

/** A choice or an event hangs on the conditions under which it comes: it holds from then on, as surely as it came. */
function leafMargins(condition: Condition, scenario: Scenario, { world, quarters }: Line): number[] {
  const trigger = triggerOf(condition, scenario);
  if (trigger === null) return quarters.map(({ end }) => margin(world, end, [condition]));
  let best = -1;
  return quarters.map((quarter, turn) => {
    const open = trigger.from <= turn && turn <= trigger.to && margin(world, quarter.end, [condition]) >= 0;
    // What came, came; at worst by nothing, as when an event of the same quarter has just let it.
    if (open) best = Math.max(best, 0, margin(world, trigger.state(quarter), trigger.when));
    return best;
  });
}

interface Trigger {
  when: readonly Condition[];
  from: number;
  to: number;
  state: (quarter: Passage) => Passage['end'];
}

/** What a choice or an event hangs on; null for all other conditions, which are asked of the state itself. */
function triggerOf(condition: Condition, scenario: Scenario): Trigger | null {
  const turn = (quarter: string | undefined, otherwise: number) =>
    quarter === undefined ? otherwise : turnIn(scenario, quarter);
  if (condition.is === 'chose' || condition.is === 'answered') {
    const decision = scenario.decisions.find(({ id }) => id === condition.decision);
    if (!decision) return null;
    const option = decision.options.find(({ id }) => id === condition.option);
    return {
      when: [...(decision.when ?? []), ...(option?.needs ?? [])],
      from: turn(decision.from, 0),
      to: turn(decision.to, turn(decision.from, 0)),
      state: ({ moves, answers }) => (decision.round === 'answer' ? answers : moves),
    };
  }
  if (condition.is === 'happened') {
    const event = scenario.events.find(({ id }) => id === condition.event)!;
    return {
      when: event.when ?? [],
      from: turn(event.from, 0),
      to: turn(event.to, turn(event.from, 0)),
      state: ({ events }) => events,
    };
  }
  return null;
}
