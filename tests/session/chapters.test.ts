/** Games that start in the middle of the history: the same game, counted and compared from where it began. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import type { Session } from '../../src/session/contract.ts';
import { mapStorage, newSession, playQuarter, scenario, type SavedData } from './fixture.ts';

const CHAPTERED: Scenario = {
  ...scenario,
  leaders: scenario.leaders.map((leader) => ({
    ...leader,
    openings: [{ chapter: 'second', who: 'The same, with flour in the hair.', have: ['Half a cellar'] }],
  })),
  header: {
    ...scenario.header,
    chapters: [
      { id: 'first', from: '1901-Q1', title: 'Flour', note: 'All of it.' },
      { id: 'second', from: '1902-Q1', title: 'Yeast', note: 'It rises.' },
    ],
  },
};

const begun = (storage = mapStorage(), from?: string): Session => {
  const session = newSession(storage, CHAPTERED);
  session.begin({ leader: 'mill-lane', ambition: 'steady', seed: 'teal-4711', from });
  return session;
};
const inYeast = (storage = mapStorage()) => begun(storage, '1902-Q1');

it('a leader is offered the chapters in order, each with its quarter and words', () => {
  const [card] = newSession(mapStorage(), CHAPTERED)
    .leaders()
    .filter(({ id }) => id === 'mill-lane');
  const { who, have } = card;
  const yeast = { who: 'The same, with flour in the hair.', have: ['Half a cellar'] };
  expect(card.chapters).toEqual([
    { from: '1901-Q1', quarter: { year: 1901, quarter: 1 }, title: 'Flour', note: 'All of it.', who, have },
    { from: '1902-Q1', quarter: { year: 1902, quarter: 1 }, title: 'Yeast', note: 'It rises.', ...yeast },
  ]);
  expect(card.advisers).toEqual(scenario.leaders[0].advisers);
});

it('a game begun without a word about it starts at the first chapter', () => {
  expect(begun().view!.quarter).toEqual({ turn: 1, of: 8, year: 1901, quarter: 1 });
});

describe('a game from a later chapter', () => {
  it('counts its own quarters', () => {
    const session = inYeast();
    expect(session.view!.quarter).toEqual({ turn: 1, of: 4, year: 1902, quarter: 1 });
    playQuarter(session);
    expect(session.view!.quarter).toEqual({ turn: 2, of: 4, year: 1902, quarter: 2 });
  });

  it('opens with the words of its chapter and the news that the record line has made, and no more of that later', () => {
    const session = inYeast();
    expect(session.view!.news[0]).toMatchObject({ id: 'opening', body: 'It rises.' });
    expect(begun().view!.news).toMatchObject([{ id: 'opening', body: scenario.header.summary }]);
    playQuarter(session);
    expect(session.view!.news.map(({ id }) => id)).not.toContain('opening');
  });

  it('is saved, listed and opened where it stands', () => {
    const storage = mapStorage();
    const session = inYeast(storage);
    playQuarter(session);
    session.save('1');
    const { record } = JSON.parse(storage.get('save.1')!) as SavedData;
    expect(record.from).toBe('1902-Q1');
    const next = newSession(storage, CHAPTERED);
    expect(next.slots()).toMatchObject([
      { slot: 'auto' },
      { slot: '1', quarter: { year: 1902, quarter: 2 } },
    ]);
    expect(next.load('1')).toEqual({ ok: true });
    expect(next.view!.quarter).toEqual(session.view!.quarter);
    expect(next.view!.gauges.cash.value).toBe(session.view!.gauges.cash.value);
    // Its news is that of its quarter still, not the opening's.
    expect(next.view!.news).toEqual(session.view!.news);
  });

  it('is held against history from its start alone', () => {
    const session = inYeast();
    for (let quarter = 0; quarter < 4; quarter++) playQuarter(session);
    const { phase, quarter, debrief } = session.view!;
    expect([phase, quarter.turn]).toEqual(['over', 4]);
    for (const series of debrief!.charts.series) {
      expect(series.labels[0]).toBe('1902-Q1');
      expect(series.labels.at(-1)).toBe('1903-Q2');
      expect(series.labels[series.epilogueFrom]).toBe('1903-Q1');
      for (const { values } of series.lines) expect(values).toHaveLength(series.labels.length);
    }
    for (const { turn } of debrief!.decisions) {
      expect(turn).toBeGreaterThanOrEqual(0);
      expect(turn).toBeLessThan(4);
    }
  });

  it('that is begun in a quarter that is none says so and leaves the old game', () => {
    const session = inYeast();
    const { view } = session;
    expect(() => session.begin({ leader: 'mill-lane', ambition: 'steady', seed: 'x', from: 'soon' })).toThrow(
      RangeError,
    );
    expect(session.view).toBe(view);
  });
});

describe('the codex beside it', () => {
  const labels = async (session: Session) => {
    await session.fetchCodex();
    const [{ cards }] = session.codex(true)!.groups;
    return cards[0].parts.map(({ asHistory }) => asHistory);
  };

  it('calls nothing history’s while the game keeps to it, and what came after its start once it does not', async () => {
    const session = begun();
    expect(await labels(session)).toEqual([false, false]);
    while (!(await labels(session)).includes(true)) {
      playQuarter(session);
      expect(session.view!.phase, 'a whole game that history could have played').not.toBe('over');
    }
    expect(await labels(session)).toEqual([false, true]);
  });
});
