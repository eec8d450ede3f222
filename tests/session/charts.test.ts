// Charts while a game is played: nothing of what is still to come, nothing of another's, the numbers of the rail; and
// the gallery, out of a storage that anybody may have written into.
import { describe, expect, it } from 'vitest';
import type { ChartsView, SeriesView } from '../../src/session/charts-view.ts';
import type { Session } from '../../src/session/contract.ts';
import { seenEndings } from '../../src/session/progress.ts';
import { mapStorage, newSession, playedSession, playQuarter } from './fixture.ts';
import { answerAll, playTurns, shared } from './hot-seat.ts';

const allOf = ({ series, layers }: ChartsView): SeriesView[] => [
  ...series,
  ...layers.map((layer) => layer.series),
];
const idsOf = (session: Session) => session.charts()!.series.map(({ id }) => id);

describe('a chart of a game under way', () => {
  it('is there without a game', () => {
    expect(newSession(mapStorage()).charts()).toBeNull();
  });

  it('shows a quarter, of the player’s or of history’s, that has not been played', () => {
    const session = newSession(mapStorage());
    session.begin({ leader: 'mill-lane', ambition: 'steady', seed: 'teal-4711' });
    for (let played = 0; played < 5; played++) {
      for (const { labels, lines, epilogueFrom } of allOf(session.charts()!)) {
        expect(labels).toHaveLength(played);
        expect(epilogueFrom).toBeGreaterThanOrEqual(played);
        for (const { values } of lines) expect(values).toHaveLength(played);
      }
      playQuarter(session);
    }
  });

  it('tells other numbers than the rail, or other courses than the debrief', () => {
    const session = playedSession(mapStorage(), 3);
    const { gauges } = session.view!;
    const charts = session.charts()!;
    for (const id of ['cash', 'trust', 'adoption'] as const) {
      const { lines } = charts.series.find((series) => series.id === id)!;
      expect(lines[0].values.at(-1)).toBe(gauges[id].value);
    }
    while (session.view!.phase !== 'over') playQuarter(session);
    const whole = session.view!.debrief!.charts;
    expect(session.charts()).toBe(whole);
    for (const series of charts.series) {
      const later = whole.series.find(({ id }) => id === series.id)!;
      series.lines.forEach(({ values }, index) =>
        expect(later.lines[index].values.slice(0, values.length)).toEqual(values),
      );
    }
  });

  it('says shares that do not lie on the quays', () => {
    const session = playedSession(mapStorage(), 4);
    const { islands } = session.view!.chart;
    for (const { id, series } of session.charts()!.layers)
      for (const { name, values } of series.lines.filter(({ whose }) => whose === 'you')) {
        const known = islands.some(({ stacks }) => stacks[id].some((stack) => stack.name === name));
        expect([name, known || values.at(-1) === 0]).toEqual([name, true]);
      }
  });
});

describe('a chart at a screen that several share', () => {
  it('shows anybody’s money to another, or anything while it changes hands', () => {
    const { session } = shared();
    expect(session.charts()).toBeNull();
    session.takeSeat();
    expect(idsOf(session)).toEqual(['share', 'adoption', 'cash', 'trust']);
    answerAll(session);
    session.endQuarter();
    expect(session.charts()).toBeNull();
    playTurns(session);
    expect(session.common?.phase).toBe('outcome');
    expect(idsOf(session)).toEqual(['adoption']);
    session.next();
    session.takeSeat();
    const first = session.charts()!.series.find(({ id }) => id === 'cash')!;
    expect(first.lines[0].values.at(-1)).toBe(session.view!.gauges.cash.value);
    answerAll(session);
    session.endQuarter();
    session.takeSeat();
    const second = session.charts()!.series.find(({ id }) => id === 'cash')!;
    expect(second.lines[0].values.at(-1)).toBe(session.view!.gauges.cash.value);
    expect(second.lines[0].livery).not.toBe(first.lines[0].livery);
  });
});

describe('the gallery', () => {
  const seenIn = (session: Session) =>
    session
      .gallery()
      .leaders.flatMap(({ id, plates }) => plates.flatMap(({ seen }) => (seen ? [`${id} ${seen.id}`] : [])));

  it('forgets an ending, or tells one that nobody has seen', () => {
    const storage = mapStorage();
    const session = playedSession(storage, 8);
    const { id, title, text } = session.view!.debrief!.ending;
    expect(seenIn(session)).toEqual([`mill-lane ${id}`]);
    expect(JSON.stringify(session.gallery())).toContain(title);
    expect(JSON.stringify(session.gallery())).toContain(text);
    for (const blank of session.view!.debrief!.endings.filter(({ seen }) => !seen))
      expect(JSON.stringify(session.gallery())).not.toContain(blank.title);
    expect(seenIn(newSession(storage))).toEqual([`mill-lane ${id}`]);
  });

  it.each([
    ['another’s words', '{"constructor": ['],
    ['names that are none', '\u0000 constructor __proto__ __proto__/x@2026-01-01 mill-lane/'],
    ['days that are none', 'mill-lane/warm@2026-13-01 mill-lane/warm@yesterday'],
    ['endings of other histories', 'somebody/somewhere@2026-01-01'],
    ['far too much', 'x '.repeat(200_000)],
  ])('with %s in its storage shows them, or stays without', (_, endings) => {
    const session = newSession(mapStorage({ endings }));
    expect(session.gallery().leaders.length).toBeGreaterThan(0);
    expect(seenIn(session)).toEqual([]);
  });

  it('loses what an earlier edition or another history has kept', () => {
    const storage = mapStorage({ endings: 'old-and-plain somebody/somewhere@2026-01-01' });
    playedSession(storage, 8);
    const kept = seenEndings(storage);
    expect(kept.slice(0, 2)).toEqual([
      { leader: null, id: 'old-and-plain', on: null },
      { leader: 'somebody', id: 'somewhere', on: '2026-01-01' },
    ]);
    expect(kept).toHaveLength(3);
  });

  it('counts an ending of an earlier edition, which kept no leader and no day, as not seen', () => {
    const first = playedSession(mapStorage(), 8);
    const { id } = first.view!.debrief!.ending;
    const plate = newSession(mapStorage({ endings: id }))
      .gallery()
      .leaders.flatMap(({ plates }) => plates)
      .find(({ seen }) => seen?.id === id);
    expect(plate?.seen?.on).toBeNull();
  });
});
