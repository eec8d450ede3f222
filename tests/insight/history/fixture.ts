// The bread war with a history: facts with dates, measured series; and lines whose every number is written by hand.
import { datedFacts, type DatedFact } from '../../../src/insight/history/dated-facts.ts';
import type { Line, Passage } from '../../../src/insight/history/record-line.ts';
import type { Condition } from '../../../src/scenario/vocabulary/conditions.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { State, World } from '../../../src/sim/index.ts';
import { put } from '../../sim/helpers.ts';

export type Fact = Scenario['facts'][number];
export type Series = Scenario['series'][number];
export type Card = Scenario['cards'][number];

export const SOURCES = [{ id: 'almanac', cite: 'The almanac of the valley' }];

const told = {
  told: '1900',
  claim: 'So it was.',
  sources: ['almanac'],
  confidence: 'confirmed',
} satisfies Partial<Fact>;

export const fact = (id: string, kind: Fact['kind'], more: Partial<Fact> = {}): Fact => ({
  id,
  kind,
  ...told,
  ...more,
});

/** A fact that is due from one quarter to another. */
export const dated = (from: string, to: string, ...when: Condition[]): Fact =>
  fact('N01', 'event', { due: { from, to }, when });

export const card = (id: string, more: Partial<Card> = {}): Card => ({
  id,
  kind: 'idea',
  name: id,
  parts: [{ from: '1900-Q1', text: 'It is old.' }],
  ...more,
});

export const series = (more: Partial<Series> & Pick<Series, 'measures' | 'points'>): Series => ({
  id: 'survey',
  title: 'What is eaten',
  unit: 'per cent of households',
  scale: 'part',
  lean: { centre: 0, sd: 1, of: 'key' },
  sd: 0.5,
  ...more,
});

type Change = Parameters<typeof put>[2];
/** What differs from the opening position: at the end of the quarter, or where it says at another time of it. */
export type Told = Partial<Record<keyof Passage, Change[]>>;

/** A line that nobody has played: each quarter is the opening position with the numbers that are told. */
export function line(world: World, start: State, quarters: Told[]): Line {
  const { model } = world;
  const state = (turn: number, changes: Change[] = []) => put(model, start, ['turn', [], turn], ...changes);
  return {
    world,
    quarters: quarters.map(({ moves, answers, events, end }, turn) => ({
      moves: state(turn, moves),
      answers: state(turn, answers),
      events: state(turn, events),
      // A quarter that has ended is already called the next.
      end: state(turn + 1, end),
    })),
  };
}

/** The line in which a company's cash at the ends of quarters is as told. */
export const cashLine = (world: World, start: State, cash: readonly number[]): Line =>
  line(
    world,
    start,
    cash.map((value) => ({ end: [['cash', ['mill'], value]] })),
  );

/** What is said of the one fact with a date; it stands behind one that has none. */
export function judge(given: Fact, on: Line): DatedFact {
  const [judged] = datedFacts({ ...on.world.model.scenario, facts: [fact('N99', 'state'), given] }, on);
  return judged;
}
