// A shared game that is kept: no draft is lost, nobody’s is shown, and a forged save seats nobody.
import { describe, expect, it } from 'vitest';
import { mapStorage, newSession, playedSession } from './fixture.ts';
import {
  answerAll,
  atScreen,
  BAKERS,
  playQuarters,
  recordOf,
  reopened,
  savedOf,
  shared,
  takeTurn,
  TRUCE,
} from './hot-seat.ts';

describe('a shared game that is closed and opened', () => {
  it('has lost a draft, or opens on somebody’s plan', () => {
    const game = shared();
    const { session } = game;
    session.takeSeat();
    session.toggleInitiative('night-shift');
    session.choose('second-loaf', 'coin');
    session.endQuarter();
    session.takeSeat();
    session.choose('quay-wall', 'leave');
    session.propose({ to: 'mill-lane', kind: 'truce' });
    const saved = savedOf(game);
    expect(saved.draft).toMatchObject({ choices: { 'second-loaf': 'coin' }, initiatives: ['night-shift'] });
    expect(saved.seats).toMatchObject({
      now: 'quayside',
      drafts: { quayside: { choices: { 'quay-wall': 'leave' }, proposal: { kind: 'truce' } } },
    });
    const next = reopened(game);
    expect([atScreen(next), next.view]).toEqual(['to quayside', null]);
    next.takeSeat();
    expect(next.view).toEqual(session.view);
    for (const each of [session, next]) each.endQuarter();
    expect(next.common).toEqual(session.common);
    next.takeSeat();
    expect(next.view!.asked).toHaveLength(1);
  });

  it('while answers are awaited gives them to somebody else, or sends other moves', () => {
    const game = shared();
    const { session } = game;
    session.takeSeat();
    session.propose(TRUCE);
    answerAll(session);
    session.endQuarter();
    takeTurn(session);
    session.reply('mill-lane', 'accept');
    const next = reopened(game);
    expect(next.common).toMatchObject({ phase: 'hand-over', round: 'answers', to: { leader: 'quayside' } });
    next.takeSeat();
    expect(next.view).toEqual(session.view);
    for (const each of [session, next]) each.sendAnswers();
    expect(next.common).toEqual(session.common);
  });

  it('is listed under one name, or as ended while somebody plays', () => {
    const game = shared();
    playQuarters(game.session, 2, ['sign']);
    expect(recordOf(game).guests).toMatchObject([{ ending: 'quay-sold' }]);
    expect(game.session.slots()).toMatchObject([
      { leader: 'mill-lane', leaderName: 'Mill Lane Bakery', guests: ['Quayside Bread'], ending: null },
    ]);
  });

  it.each<[string, unknown]>([
    ['gone', undefined],
    ['a word', 'quayside'],
    ['a list', [1]],
    ['of a stranger', { now: 'moonlight', drafts: { moonlight: {} } }],
    ['of the last, though the first has answered nothing', { now: 'quayside', drafts: {} }],
    [
      'out of a prototype',
      JSON.parse('{"now": "__proto__", "drafts": {"__proto__": {"choices": {"x": "y"}}}}'),
    ],
    ['of wrong types', { now: 3, drafts: { quayside: { choices: 7, teams: [], proposal: 'x' } } }],
    ['over their means', { now: 'quayside', drafts: { quayside: { teams: { 'quayside-bake': 400 } } } }],
  ])('with seats that are %s, is lost', (_, seats) => {
    const text = JSON.stringify({ ...savedOf(shared()), seats });
    const session = newSession(mapStorage(), BAKERS.scenario);
    expect(session.importSave(text)).toEqual({ ok: true });
    expect(atScreen(session)).toBe('to mill-lane');
    playQuarters(session, 1);
    expect(session.common!.quarter).toMatchObject({ turn: 2 });
  });

  it('with seats, though one plays alone, is a shared one', () => {
    const storage = mapStorage();
    playedSession(storage, 1);
    const save = JSON.parse(storage.get('save.auto')!) as object;
    const session = newSession(mapStorage());
    expect(session.importSave(JSON.stringify({ ...save, seats: { now: 'quayside', drafts: {} } }))).toEqual({
      ok: true,
    });
    expect([session.common, session.seats, session.view!.phase]).toEqual([null, null, 'moves']);
  });
});

it('a game of one has a seat, a hand-over or a field more in its save', () => {
  const storage = mapStorage();
  const session = playedSession(storage, 1);
  expect([session.common, session.seats]).toEqual([null, null]);
  const save = JSON.parse(storage.get('save.auto')!) as { record: object };
  expect(Object.keys(save)).toEqual(['record', 'draft', 'sent', 'glimpse']);
  expect(Object.keys(save.record)).not.toContain('guests');
});
