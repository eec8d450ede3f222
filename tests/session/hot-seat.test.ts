// Several humans at one screen: whose turn it is, who is asked, and how their games come to an end.
import { describe, expect, it } from 'vitest';
import { finish, parseRecord, replay } from '../../src/record/index.ts';
import { bakers, QUAYSIDE, WINDMILL } from '../record/bakers.ts';
import {
  answerAll,
  atScreen,
  BAKERS,
  playQuarters,
  playTurns,
  recordOf,
  reopened,
  savedOf,
  shared,
  takeTurn,
  TRUCE,
} from './hot-seat.ts';

describe('the turns of a quarter', () => {
  it('begin without a hand-over, or go in another order', () => {
    const { session } = shared({ guests: [QUAYSIDE, WINDMILL] });
    const seen: (string | undefined)[] = [];
    for (let turn = 0; turn < 3; turn++) {
      seen.push(atScreen(session));
      session.takeSeat();
      seen.push(atScreen(session));
      answerAll(session);
      session.endQuarter();
    }
    expect(seen).toEqual(['to mill-lane', 'mill-lane', 'to quayside', 'quayside', 'to windmill', 'windmill']);
    expect(atScreen(session)).toBe('outcome');
    session.next();
    expect(atScreen(session)).toBe('to mill-lane');
    expect(session.common!.quarter).toMatchObject({ year: 1901, quarter: 3, turn: 2 });
  });

  it('end while something has no answer', () => {
    const { session } = shared();
    session.takeSeat();
    answerAll(session);
    session.endQuarter();
    session.takeSeat();
    expect(session.view!.unanswered).toEqual(['The wall of the quay']);
    const { view } = session;
    expect(() => session.endQuarter()).toThrow(RangeError);
    expect(session.view).toBe(view);
  });

  it('can be taken by nobody while the screen is handed over', () => {
    const { session } = shared();
    for (const act of [
      () => session.choose('second-loaf', 'coin'),
      () => session.setTeams('bake', 1),
      () => session.toggleInitiative('night-shift'),
      () => session.propose(TRUCE),
      () => session.reply('quayside', 'accept'),
      () => session.endQuarter(),
      () => session.sendAnswers(),
      () => session.why({ of: 'cash' }),
    ])
      expect(act).toThrow('nobody sits at the screen');
    session.lookAt('quayside');
    expect(atScreen(session)).toBe('to mill-lane');
  });

  it('go to somebody who has nothing to answer', () => {
    const { session } = shared();
    for (;;) {
      while (session.common?.phase === 'hand-over' && session.common.round === 'moves') takeTurn(session);
      if (session.common?.phase !== 'outcome') break;
      session.next();
    }
    // Only the quay has an answer of the history to give, and whoever sits there was the last to end the quarter.
    expect(session.common).toBeNull();
    expect(session.view).toMatchObject({ phase: 'answers', leader: { id: 'quayside' } });
    expect(session.view!.decisions.map(({ id }) => id)).toEqual(['steam']);
    takeTurn(session);
    expect(atScreen(session)).toBe('outcome');
  });

  it('do not come to whoever another human has asked something', () => {
    const game = shared();
    const { session } = game;
    session.takeSeat();
    session.propose(TRUCE);
    expect(session.view!.proposal.drafted).toMatchObject({
      company: 'quayside',
      outlook: 'open',
    });
    answerAll(session);
    session.endQuarter();
    takeTurn(session);
    expect(session.view).toMatchObject({ phase: 'answers', leader: { id: 'quayside' } });
    expect(session.view!.asked).toMatchObject([{ company: 'mill-lane', kind: 'truce', answer: null }]);
    session.reply('mill-lane', 'counter');
    session.sendAnswers();
    expect(recordOf(game).replies).toMatchObject([{ side: 'quayside', to: 'mill-lane', answer: 'counter' }]);
    session.next();
    session.takeSeat();
    // What a human thinks, nobody works out.
    expect(session.seats!.last!.deals).toMatchObject([{ mine: true, answer: 'counter', reasons: [] }]);
    expect(session.view!.proposal.standing).toMatchObject([{ company: 'quayside', kind: 'truce' }]);
  });

  it('put two humans’ proposals to each other into the wrong hands', () => {
    const game = shared();
    const { session } = game;
    session.takeSeat();
    session.propose(TRUCE);
    answerAll(session);
    session.endQuarter();
    session.takeSeat();
    session.propose({ to: 'mill-lane', kind: 'truce' });
    answerAll(session);
    session.endQuarter();
    expect(atScreen(session)).toBe('to mill-lane');
    session.takeSeat();
    session.reply('quayside', 'accept');
    session.sendAnswers();
    expect(atScreen(session)).toBe('to quayside');
    session.takeSeat();
    expect(session.view!.asked).toMatchObject([{ company: 'mill-lane', answer: null }]);
    session.sendAnswers();
    expect(recordOf(game).replies).toEqual([
      { turn: '1901-Q2', side: 'mill-lane', to: 'quayside', answer: 'accept' },
      { turn: '1901-Q2', side: 'quayside', to: 'mill-lane', answer: 'refuse' },
    ]);
    expect(session.common).toMatchObject({
      changed: { pacts: [{ company: 'quayside', with: 'Mill Lane Bakery', kind: 'truce' }] },
    });
  });
});

describe('when one human’s game is over', () => {
  const sold = () => {
    const game = shared();
    playQuarters(game.session, 1);
    playTurns(game.session, ['sign']);
    return game;
  };

  it('nobody is told, or the game of the other ends with it', () => {
    const { session } = sold();
    expect(session.common).toMatchObject({
      phase: 'outcome',
      atEnd: false,
      ended: [{ leader: 'quayside', ended: { title: 'Somebody else’s quay' } }],
    });
  });

  it('it is called to the screen again, or the other has to pass the screen to nobody', () => {
    const game = sold();
    const { session } = game;
    session.next();
    expect([atScreen(session), session.common]).toEqual(['mill-lane', null]);
    playTurns(session);
    expect(session.view).toMatchObject({ phase: 'resolved', leader: { id: 'mill-lane' } });
    session.next();
    const { record } = savedOf(game);
    // What is due at the quay is done as history did it.
    expect(record.choices.filter(({ decision }) => decision === 'quay-rent')).toMatchObject([
      { turn: '1901-Q4', option: 'pay-rent' },
    ]);
    expect(atScreen(reopened(game))).toBe('mill-lane');
    playQuarters(session);
    expect(session.view!.phase).toBe('over');
  });

  it('its debrief is that of the last quarter, or lacks what only it decided', () => {
    const game = sold();
    const { session } = game;
    const { score } = recordOf(game).guests![0];
    session.next();
    playQuarters(session);
    expect(session.seats).toMatchObject({
      now: 'mill-lane',
      all: [{ leader: 'mill-lane' }, { leader: 'quayside' }],
    });
    const own = session.view!.debrief!;
    session.lookAt('quayside');
    const { debrief, leader } = session.view!;
    expect(leader.id).toBe('quayside');
    expect(debrief!.ending.title).toBe('Somebody else’s quay');
    expect(debrief!.score).toBe(Math.round(score!));
    expect(debrief!.decisions.map(({ title }) => title)).not.toContain('The rent of the quay');
    expect(debrief!.decisions.map(({ title }) => title)).toContain('Somebody wants the quay');
    expect(session.seats!.all[1].ended).toEqual({ title: debrief!.ending.title, score: debrief!.score });
    session.lookAt('nobody');
    session.lookAt('mill-lane');
    expect(session.view!.debrief).toEqual(own);
    expect(reopened(game).view!.debrief).toEqual(own);
  });

  it('all may not stop, though nobody has anything left to decide', () => {
    const model = bakers(({ endings }) => {
      for (const ending of endings) delete ending.immediate;
    });
    const { session } = shared({ model });
    playQuarters(session, 1);
    playTurns(session, ['sign']);
    // The first has its company still.
    expect(session.common).toMatchObject({ mayStop: false, ended: [] });
    finish(session.stopHere());
    expect(session.view).toMatchObject({ phase: 'over', debrief: {} });
    expect(session.seats!.all.every(({ ended }) => ended !== null)).toBe(true);
  });
});

it('a whole shared game does not replay, or its gallery lacks an ending', () => {
  for (const seed of ['1', '2']) {
    const game = shared({ seed, guests: [QUAYSIDE, WINDMILL], rivals: 'plausible' });
    playQuarters(game.session);
    const record = recordOf(game);
    expect(record.sides).toEqual({ 'mill-lane': 'human', quayside: 'human', windmill: 'human' });
    expect(parseRecord(JSON.stringify(record))).toEqual({ ok: true, record });
    expect(replay(BAKERS, record)).toMatchObject({ ok: true, run: { record } });
    const seen = game.storage.get('endings')!.split(' ');
    expect(seen).toEqual(
      expect.arrayContaining([record, ...record.guests!].map(({ leader, ending }) => `${leader}/${ending!}`)),
    );
  }
});

it('a game for people who cannot sit together is begun', () => {
  const { session } = shared();
  const { common } = session;
  const begin = (guests: { leader: string; ambition: string }[]) => () =>
    session.begin({ leader: 'mill-lane', ambition: 'steady', seed: 'x', guests });
  for (const guests of [
    [{ leader: 'mill-lane', ambition: 'steady' }],
    [QUAYSIDE, QUAYSIDE],
    [{ leader: 'quayside', ambition: 'steady' }],
    [{ leader: 'moonlight', ambition: 'rich' }],
  ])
    expect(begin(guests)).toThrow(RangeError);
  expect(session.common).toBe(common);
});
