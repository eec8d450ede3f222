// Games that start at a chapter: the record line up to there, whatever the seed, and a record that replays.
import { beforeAll, describe, expect, it } from 'vitest';
import { playRecord } from '../../src/insight/history/index.ts';
import { chapterState } from '../../src/record/chapter.ts';
import { advanceRun, hashState, replay, startRun, type Run, type RunRecord } from '../../src/record/index.ts';
import { ordersOf, randomPolicy, recordPolicy } from '../../src/rivals/index.ts';
import { startsOf } from '../../src/scenario/chapters.ts';
import { quarterNumber } from '../../src/scenario/turns.ts';
import { startState, turnOf, type Model } from '../../src/sim/index.ts';
import { shippedModel } from '../sim/helpers.ts';
import { tiny } from '../sim/tiny.ts';

const CHAPTERS = [
  { id: 'sowing', from: '1900-Q1', title: 'Sowing', note: 'n' },
  { id: 'harvest', from: '1900-Q4', title: 'Harvest', note: 'n' },
  { id: 'winter', from: '1901-Q2', title: 'Winter', note: 'n' },
];
const valley = (starts?: string) =>
  tiny({
    parameters: { 'noise-growth': 0.4, 'noise-persistence': 0.5 },
    edit: ({ header, leaders }) => {
      header.chapters = CHAPTERS;
      leaders[0].starts = starts;
    },
  });
const { model, world } = valley();

const begin = (on: Model, seed: string, from?: string): Run =>
  startRun(on, { leader: 'mill', ambition: 'gold', seed, sides: { mill: 'random' }, from });

/** A game of the mill played at random, to its end or for some phases. */
function played(on: Model, seed: string, from?: string, phases = Infinity): Run {
  const mill = on.names.companies.at('mill');
  let run = begin(on, seed, from);
  for (let phase = 0; phase < phases && run.record.score === null; phase++) {
    const table = (company: number) => (company === mill ? randomPolicy : recordPolicy);
    run = advanceRun(run, ordersOf(run.world, run.state, table));
  }
  return run;
}

describe('the state at a chapter', () => {
  it('is not what the record line holds there', () => {
    const line = playRecord(model).quarters;
    expect(chapterState(model, 0)).toEqual(startState(world));
    // Later ones first: what is kept for one quarter must not be handed out for another.
    for (let turn = line.length; turn >= 1; turn--)
      expect(chapterState(model, turn), `turn ${turn}`).toEqual(line[turn - 1].end);
    expect(chapterState(model, 3)).toEqual(line[2].end);
  });

  it('is changed by the game that starts from it, and the next game starts elsewhere', () => {
    const handed = chapterState(model, 3);
    const before = handed.numbers.slice();
    handed.numbers.fill(-1);
    expect(chapterState(model, 3).numbers).toEqual(before);
  });

  it('belongs to another history that was played before', () => {
    const other = tiny({ parameters: { 'network-effect': 4 } }).model;
    chapterState(model, 5);
    expect(chapterState(other, 5)).toEqual(playRecord(other).quarters[4].end);
    expect(chapterState(other, 5)).not.toEqual(chapterState(model, 5));
  });

  it('depends on the seed of the game, or the game that goes on from it does not', () => {
    const [one, other] = ['1', '2'].map((seed) => begin(model, seed, '1900-Q4'));
    expect(one.state).toEqual(other.state);
    expect(one.record.hash).toBe(hashState(chapterState(model, 3)));
    expect(played(model, '1', '1900-Q4', 2).record.hash).not.toBe(
      played(model, '2', '1900-Q4', 2).record.hash,
    );
  });
});

describe('the chapters of the history that is shipped', () => {
  const shipped = shippedModel();
  const starts = shipped.scenario.leaders
    .filter(({ playable }) => playable)
    .flatMap(({ company }) => startsOf(shipped.scenario, company).map(({ from }) => [company, from]));

  it('a leader has none, or one at which the game is over before it has begun', () => {
    const { layout, names, scenario } = shipped;
    expect(starts.length).toBeGreaterThanOrEqual(4);
    for (const [company, from] of starts) {
      const turn = quarterNumber(from) - quarterNumber(scenario.header.calendar.from);
      const state = chapterState(shipped, turn);
      expect(turnOf(layout, state)).toBe(turn);
      expect(state.numbers[layout.ending + names.companies.at(company)], `${company} ${from}`).toBe(0);
    }
  });
});

describe('a record from a chapter', () => {
  let record: RunRecord;
  beforeAll(() => void ({ record } = played(model, '7', '1900-Q4')));

  it('does not say where it starts, or tells quarters that nobody played', () => {
    expect(record.from).toBe('1900-Q4');
    // Five quarters from 1900-Q4 to 1901-Q4.
    expect(record.hashes).toHaveLength(5);
    const turns = [...record.choices, ...record.plans].map(({ turn }) => turn);
    expect(turns.filter((turn) => turn < '1900-Q4' || turn > '1901-Q4')).toEqual([]);
    expect(begin(model, '7').record.from).toBe('1900-Q1');
  });

  it.each(CHAPTERS.map(({ from }) => from))('a game from %s does not replay', (from) => {
    for (const seed of ['1', '2', '3']) {
      const whole = played(model, seed, from).record;
      expect(replay(model, JSON.parse(JSON.stringify(whole)) as RunRecord)).toMatchObject({
        ok: true,
        run: { record: whole },
      });
    }
    const half = played(model, '4', from, 2).record;
    expect(replay(model, half)).toMatchObject({ ok: true, run: { record: half } });
  });

  it('that was not played for a quarter yet does not replay', () => {
    const none = begin(model, '1', '1901-Q2').record;
    expect(replay(model, none)).toMatchObject({ ok: true });
  });

  it.each(['1900-Q2', '1900-Q3', '1901-Q4', '1899-Q4', '1902-Q1'])(
    'a record that says it starts in %s, where no chapter is, gets played',
    (from) => {
      expect(replay(model, { ...record, from })).toEqual({
        ok: false,
        turn: null,
        reason: `the record starts in ${from}, where no game of mill starts`,
        run: null,
      });
    },
  );

  it('that is said to start at another chapter is believed', () => {
    const later = replay(model, { ...record, from: '1901-Q2' });
    expect(later).toMatchObject({
      ok: false,
      reason: 'the record orders something before its first quarter',
    });
    const earlier = replay(model, { ...record, from: '1900-Q1' });
    expect(earlier).toMatchObject({ ok: false, turn: '1900-Q1' });
  });

  it('whose choices belong before its first quarter is believed', () => {
    const [choice] = played(model, '7').record.choices;
    const forged = { ...record, choices: [choice, ...record.choices] };
    expect(replay(model, forged)).toMatchObject({ ok: false, turn: '1900-Q1' });
  });

  it('of a scenario that has no such chapter any more is played', () => {
    const moved = tiny({
      parameters: { 'noise-growth': 0.4, 'noise-persistence': 0.5 },
      edit: ({ header }) => void (header.chapters = CHAPTERS.filter(({ id }) => id !== 'harvest')),
    }).model;
    expect(replay(moved, record)).toMatchObject({ ok: false, turn: null });
  });
});

describe('a leader who arrives within a chapter', () => {
  it('starts before being there, or nowhere', () => {
    const late = valley('1901-Q1').model;
    const run = played(late, '1', '1901-Q1');
    expect(run.record).toMatchObject({ from: '1901-Q1', hashes: { length: 4 } });
    expect(replay(late, run.record)).toMatchObject({ ok: true });
    for (const from of ['1900-Q1', '1900-Q4'])
      expect(replay(late, { ...run.record, from })).toMatchObject({ ok: false, turn: null });
    expect(replay(late, played(late, '1', '1901-Q2').record)).toMatchObject({ ok: true });
  });
});
