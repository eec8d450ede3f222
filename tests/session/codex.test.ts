/** The codex at a point in time: what a reader may know, what stays shut, and how far each player has come. */
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../src/session/contract.ts';
import type { Telling } from '../../src/scenario/vocabulary/telling.ts';
import { codexView, latestDate } from '../../src/session/views/codex.ts';
import { mapStorage, newSession, playedSession, playQuarter, type TestStorage } from './fixture.ts';

const SOURCES = [
  { id: 'early', cite: 'A paper of 2012' },
  { id: 'late', cite: 'techcrunch.com 2014-12-01' },
  { id: 'undated', cite: 'github.com/moby/moby, log' },
];

const TELLING: Telling = {
  series: [],
  lessons: [],
  facts: [
    {
      id: 'N01',
      kind: 'state',
      told: '2013',
      claim: 'It rained.',
      differs: 'In 2014 it snowed.',
      sources: ['early'],
      confidence: 'confirmed',
    },
    {
      id: 'N02',
      kind: 'state',
      told: '2013-2014',
      claim: 'It hailed.',
      sources: ['early'],
      confidence: 'likely',
    },
    {
      id: 'N03',
      kind: 'event',
      told: '2013',
      claim: 'It shone.',
      due: { from: '2013-Q2', to: '2013-Q4' },
      when: [],
      sources: ['early'],
      confidence: 'likely',
    },
  ],
  cards: [
    {
      id: 'rope',
      kind: 'product',
      name: 'Rope',
      parts: [
        { from: '2013-Q2', text: 'New.' },
        { from: '2014-Q4', text: 'Old.' },
      ],
      see: ['knot', 'sail'],
      sources: ['early', 'late', 'undated'],
      confidence: 'confirmed',
      contested: 'Whether it holds.',
      carries: ['N01', 'N02', 'N03', 'N99'],
    },
    { id: 'knot', kind: 'idea', name: 'Knot', parts: [{ from: '2013-Q1', text: 'Tied.' }] },
    { id: 'sail', kind: 'product', name: 'Sail', parts: [{ from: '2016-Q1', text: 'Set.' }] },
  ],
};

const at = (now: string, from: string | null = null) => codexView(TELLING, { sources: SOURCES }, now, from);
const rope = (now: string, from: string | null = null) =>
  at(now, from)
    .groups.flatMap(({ cards }) => cards)
    .find(({ id }) => id === 'rope')!;

describe('a reader in the middle of the history', () => {
  it('sees no card before its quarter, only how many are still to come', () => {
    expect(at('2013-Q1').groups).toMatchObject([
      { kind: 'product', cards: [], later: 2 },
      { kind: 'idea', cards: [{ id: 'knot' }], later: 0 },
    ]);
    expect(JSON.stringify(at('2015-Q4'))).not.toMatch(/sail/i);
  });

  it('sees no later part of an open card, and is told that there is more', () => {
    expect(rope('2014-Q3')).toMatchObject({
      parts: [{ text: 'New.', quarter: { year: 2013, quarter: 2 } }],
      later: true,
    });
    expect(rope('2014-Q4')).toMatchObject({ parts: [{ text: 'New.' }, { text: 'Old.' }], later: false });
  });

  it('is not told by a fact, a second telling or a source what is to come', () => {
    expect(rope('2013-Q2')).toMatchObject({ facts: [{ id: 'N01', differs: null }] });
    expect(rope('2013-Q2')).toMatchObject({ sources: ['A paper of 2012', 'github.com/moby/moby, log'] });
    expect(rope('2013-Q2').laterSources).toBe(1);
    expect(rope('2014-Q4')).toMatchObject({
      facts: [{ differs: 'In 2014 it snowed.' }, {}, {}],
      laterSources: 0,
    });
  });

  it('is not told of an event while it can still be made otherwise', () => {
    expect(rope('2013-Q4').facts.map(({ id }) => id)).toEqual(['N01']);
    expect(rope('2014-Q1').facts.map(({ id }) => id)).toEqual(['N01', 'N02', 'N03']);
  });

  it('reads of a quarrel about the whole story when the story is told', () => {
    expect(rope('2014-Q3').contested).toBeNull();
    expect(rope('2014-Q4').contested).toBe('Whether it holds.');
  });

  it('is led on to open cards alone', () => {
    expect(rope('2014-Q4').see).toEqual([{ id: 'knot', name: 'Knot' }]);
    expect(rope('2016-Q1').see).toHaveLength(2);
  });
});

it('a reader who wants it all is kept from something', () => {
  expect(at('all').reached).toBeNull();
  expect(at('all').groups.every(({ later }) => later === 0)).toBe(true);
  expect(rope('all')).toMatchObject({
    later: false,
    laterSources: 0,
    facts: [{}, {}, {}],
    contested: 'Whether it holds.',
  });
});

it('what history did after the start reads as if it had happened in a game that went another way', () => {
  const labels = (from: string | null) => rope('2014-Q4', from).parts.map(({ asHistory }) => asHistory);
  expect(labels(null)).toEqual([false, false]);
  expect(labels('2013-Q2')).toEqual([false, true]);
  expect(labels('2013-Q1')).toEqual([true, true]);
});

it.each([
  ['techcrunch.com 2014-12-01; crn.com 300098646', '2014-Q4'],
  ['posts/2015-05-00-Docker.md, told in 2013', '2015-Q2'],
  ['In 2014', '2014-Q4'],
  ['2013-2019, in parts', '2019-Q4'],
  ['在 2016 年', '2016-Q4'],
  ['over 2,000 people, 3988 of them', null],
])('the date of "%s" is misread', (text, date) => {
  expect(latestDate(text)).toBe(date);
});

describe('a player', () => {
  let storage: TestStorage;
  beforeEach(() => (storage = mapStorage()));

  const names = async (session: Session, whole = false) => {
    await session.fetchCodex();
    return session.codex(whole)!.groups.flatMap(({ cards }) => cards.map(({ name }) => name));
  };
  const parts = (session: Session) => session.codex(false)!.groups[0].cards[0].parts.length;

  it('who has never played reads on from the first quarter', async () => {
    const session = newSession(storage);
    expect(session.codex(false)).toBeNull();
    expect(await names(session)).toEqual(['Oven']);
    expect(parts(session)).toBe(1);
    expect(await names(session, true)).toEqual(['Oven', 'Steam']);
  });

  it('who plays reads up to the quarter at hand, however far an earlier game went', async () => {
    const session = playedSession(storage, 6);
    expect(await names(session)).toEqual(['Oven', 'Steam']);
    session.begin({ leader: 'mill-lane', ambition: 'steady', seed: 'teal-4711' });
    expect(await names(session)).toEqual(['Oven']);
    playQuarter(session);
    playQuarter(session);
    expect(parts(session)).toBe(2);
  });

  it('who comes back without a game finds open what was open', async () => {
    playedSession(storage, 2);
    const session = newSession(storage);
    expect(session.view).toBeNull();
    await session.fetchCodex();
    expect(session.codex(false)!.reached).toEqual({ year: 1901, quarter: 3 });
  });

  it('who has seen a game to its end has seen the epilogue', async () => {
    const session = playedSession(storage, 8);
    await session.fetchCodex();
    expect(session.codex(false)!.reached).toEqual({ year: 1903, quarter: 2 });
  });

  it('who deletes everything begins anew', async () => {
    const session = playedSession(storage, 6);
    session.eraseAll();
    expect(await names(session)).toEqual(['Oven']);
  });

  it.each(['1850-Q1', '2999-Q4', 'soon', ''])(
    'whose storage says "%s" is taken at its word',
    async (kept) => {
      storage.set('furthest', kept);
      const session = newSession(storage);
      await session.fetchCodex();
      expect(session.codex(false)!.reached).toEqual({ year: 1901, quarter: 1 });
    },
  );
});
