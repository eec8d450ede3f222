// Several humans in one record: everybody's score and ending are verified, and a forged seat is refused by its place.
import { beforeAll, describe, expect, it } from 'vitest';
import {
  advanceRun,
  isRunOver,
  parseRecord,
  replay,
  seatedFirst,
  seatsOf,
  startRun,
  startsTogether,
  stillPlaying,
  type Run,
  type RunRecord,
} from '../../src/record/index.ts';
import { ordersOf, randomPolicy, recordPolicy, type Policy } from '../../src/rivals/index.ts';
import { endingOf, type Model } from '../../src/sim/index.ts';
import { bakers, HUMANS, QUAYSIDE, WINDMILL } from './bakers.ts';
import { edited, type LooseRecord } from './bad/fixture.ts';

const model = bakers();

/** The humans choose at random, save that the quay is sold when there is somebody to sell it to, or is not. */
function played(on: Model, seed: string, sells: boolean, quarters = Infinity): RunRecord {
  const { names, decisions } = on;
  const offer = decisions[names.decisions.at('quay-offer')];
  const human: Policy = {
    ...randomPolicy,
    choose: (world, state, decision) =>
      decision === offer ? Number(sells) : randomPolicy.choose(world, state, decision),
  };
  const humans = ['mill-lane', 'quayside'].map((id) => names.companies.at(id));
  let run: Run = startRun(on, {
    leader: 'mill-lane',
    ambition: 'steady',
    guests: [QUAYSIDE],
    seed,
    sides: HUMANS,
  });
  const over = () => isRunOver(run.record) || run.record.hashes.length >= quarters;
  while (!over()) {
    const table = (company: number) => (humans.includes(company) ? human : recordPolicy);
    run = advanceRun(run, ordersOf(run.world, run.state, table));
  }
  return run.record;
}

let record: RunRecord;
let sold: RunRecord;
beforeAll(() => {
  record = played(model, '1', false);
  sold = played(model, '1', true);
});

describe('a record of two', () => {
  it('starts before the later of them can be played', () => {
    expect(record.from).toBe('1901-Q2');
    expect(record.hashes).toHaveLength(7);
    const starts = (...leaders: string[]) => startsTogether(model.scenario, leaders).map(({ from }) => from);
    expect(starts('mill-lane', 'windmill')).toEqual(['1901-Q1', '1901-Q4']);
    expect(starts('windmill', 'quayside', 'mill-lane')).toEqual(['1901-Q2', '1901-Q4']);
    expect(starts('mill-lane')).toEqual(['1901-Q1', '1901-Q4']);
  });

  it('does not survive its text, or a replay', () => {
    for (const each of [record, sold, played(model, '2', true, 3), played(model, '3', false, 0)]) {
      expect(parseRecord(JSON.stringify(each))).toEqual({ ok: true, record: each });
      expect(replay(model, each)).toMatchObject({ ok: true, run: { record: each } });
    }
  });

  it('has no score for somebody, or the same one for both', () => {
    expect(stillPlaying(record)).toEqual([]);
    expect(seatsOf(record).map(({ leader, ending }) => [leader, ending])).toEqual([
      ['mill-lane', expect.stringMatching(/open|bankrupt/) as string],
      ['quayside', 'quay-stands'],
    ]);
    expect(record.guests![0].score).not.toBe(record.score);
  });

  it('ends with the first of its games, or the score of that one goes on moving', () => {
    const at = played(model, '1', true, 2);
    expect(stillPlaying(at)).toEqual(['mill-lane']);
    expect(isRunOver(at)).toBe(false);
    expect(at.guests).toMatchObject([{ leader: 'quayside', ending: 'quay-sold' }]);
    expect(sold.guests).toEqual(at.guests);
    expect(sold.hashes).toHaveLength(7);
    expect(sold.ending).not.toBeNull();
  });

  it('whose first human is done first ends before the guest is', () => {
    const ruined = bakers(({ endings }) => {
      const ending = endings.find(({ id }) => id === 'bankrupt')!;
      ending.when = [{ is: 'cash', company: 'mill-lane', atMost: 1000 }];
    });
    const whole = played(ruined, '1', false);
    expect(whole.ending).toBe('bankrupt');
    expect(whole.hashes).toHaveLength(7);
    expect(replay(ruined, whole)).toMatchObject({ ok: true, run: { record: whole } });
  });

  it('read as the other human’s loses anything of it', () => {
    const other = seatedFirst(record, 'quayside');
    expect(other).toMatchObject({ ...QUAYSIDE, score: record.guests![0].score });
    expect(other.guests).toEqual([
      { leader: 'mill-lane', ambition: 'steady', score: record.score, ending: record.ending },
    ]);
    expect(seatedFirst(other, 'mill-lane')).toEqual(record);
    expect(seatedFirst(record, 'mill-lane')).toBe(record);
    expect(() => seatedFirst(record, 'windmill')).toThrow(RangeError);
  });
});

it('a record of one has gained a field', () => {
  const alone = startRun(model, {
    leader: 'mill-lane',
    ambition: 'steady',
    guests: [],
    seed: '1',
    sides: {},
  });
  expect(Object.keys(alone.record)).not.toContain('guests');
  expect(
    Object.keys(
      advanceRun(
        alone,
        ordersOf(alone.world, alone.state, () => recordPolicy),
      ).record,
    ),
  ).toEqual(Object.keys(alone.record));
  expect(endingOf(alone.world, alone.state, 0)).toBeNull();
});

type Change = (record: LooseRecord & { guests: Record<string, unknown>[] }) => unknown;

/** The reason for which a changed record is refused, with its place. */
function refusal(change: Change): string {
  const parsed = parseRecord(edited(change as (record: LooseRecord) => unknown)(record));
  if (!parsed.ok) return `${parsed.path}: ${parsed.reason}`;
  const result = replay(model, parsed.record);
  return result.ok ? 'nothing' : `${result.turn ?? 'before'}: ${result.reason}`;
}

const seat = { ...WINDMILL, score: null, ending: null };

describe.each<[name: string, change: Change, says: string]>([
  ['guests in words', (r) => (r.guests = 'two' as never), 'guests: expected a list'],
  ['guests that are nothing', (r) => (r.guests = null as never), 'guests: expected a list'],
  ['a list without guests', (r) => (r.guests = []), 'guests: has 0 entries; one to 3 sit beside the first'],
  [
    'a coachful of guests',
    (r) => (r.guests = Array.from({ length: 4 }, () => seat)),
    'guests: has 4 entries; one to 3',
  ],
  ['a guest that is a name', (r) => (r.guests[0] = 'quayside' as never), 'guests[0]: expected an object'],
  ['a guest without an ambition', (r) => delete r.guests[0].ambition, 'guests[0].ambition: is missing'],
  ['a guest who brings more', (r) => (r.guests[0].dog = 1), 'guests[0].dog: is not a field of a record'],
  ['a guest’s score in words', (r) => (r.guests[0].score = '90'), 'guests[0].score: expected a number'],
  ['markup for a guest', (r) => (r.guests[0].leader = '<b>'), 'guests[0].leader: "<b>" is not what belongs'],
  [
    'a guest named constructor',
    (r) => (r.guests[0].leader = 'constructor'),
    'guests[0].leader: "constructor" is not',
  ],
  [
    'the first once more',
    (r) => (r.guests[0].leader = 'mill-lane'),
    'guests[0].leader: "mill-lane" is led by somebody else already',
  ],
  [
    'a guest twice',
    (r) => r.guests.push({ ...r.guests[0] }),
    'guests[1].leader: "quayside" is led by somebody else already',
  ],
  [
    'a guest whose side a policy plays',
    (r) => r.guests.push(seat),
    'sides.windmill: who sits at the screen is "human"',
  ],
  [
    'a first human who is none',
    (r) => (r.sides['mill-lane'] = 'random'),
    'sides.mill-lane: who sits at the screen is "human"',
  ],
  ['a guest whose side is not told', (r) => delete r.sides.quayside, 'sides.quayside: is missing'],
  [
    'a guest whom nobody knows',
    (r) => ((r.guests[0].leader = 'moonlight'), (r.sides.moonlight = 'human')),
    'before: guests[0]: there is no leader "moonlight"',
  ],
  [
    'an ambition that the guest has not',
    (r) => (r.guests[0].ambition = 'steady'),
    'before: guests[0]: "quayside" has no ambition "steady"',
  ],
  [
    'an ambition out of a prototype',
    (r) => (r.guests[0].ambition = 'tostring'),
    'before: guests[0]: "quayside" has no ambition "tostring"',
  ],
  [
    'a start before the guest is there',
    (r) => (r.from = '1901-Q1'),
    'before: the record starts in 1901-Q1, where no game of mill-lane and quayside starts',
  ],
  ['no guests at all', (r) => delete (r as Partial<typeof r>).guests, 'before: the record starts in 1901-Q2'],
  ['a better score', (r) => (r.guests[0].score = 100), `1903-Q1: guests[0]: the score is `],
  [
    'a nobler ending',
    (r) => (r.guests[0].ending = 'quay-sold'),
    '1903-Q1: guests[0]: the ending is quay-stands, not quay-sold',
  ],
  [
    'no ending',
    (r) => (r.guests[0].ending = null),
    '1903-Q1: guests[0]: the ending is quay-stands, not null',
  ],
  [
    'another ambition than was played for',
    (r) => (r.guests[0].ambition = 'liked'),
    '1903-Q1: guests[0]: the score is ',
  ],
  [
    'seats exchanged without their scores',
    (r) => {
      [r.leader, r.ambition, r.guests[0].leader, r.guests[0].ambition] = [
        'quayside',
        'rich',
        'mill-lane',
        'steady',
      ];
    },
    '1903-Q1: the ending is quay-stands',
  ],
])('%s', (_, change, says) => {
  it('is believed', () => expect(refusal(change)).toContain(says));
});

it('a guest who cannot be played yet is let in', () => {
  const closed = bakers(({ leaders }) => {
    leaders.find(({ company }) => company === 'quayside')!.playable = false;
  });
  const forged = { ...played(closed, '1', false) };
  expect(replay(closed, forged)).toMatchObject({
    ok: false,
    turn: null,
    reason: 'guests[0]: "quayside" cannot be played yet',
  });
});

it('with any letter changed, it is believed and means something else', () => {
  const text = JSON.stringify(record);
  for (let position = text.indexOf('"guests"'); position < text.indexOf('"choices"'); position++) {
    const letter = String.fromCharCode(33 + ((position * 31) % 94));
    const parsed = parseRecord(text.slice(0, position) + letter + text.slice(position + 1));
    if (!parsed.ok) continue;
    const result = replay(model, parsed.record);
    if (result.ok) expect({ ...result.run.record, sides: {} }, letter).toEqual({ ...record, sides: {} });
    else expect(result.reason).not.toBe('');
  }
});
