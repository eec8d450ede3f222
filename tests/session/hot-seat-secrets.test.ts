// Several humans at one screen: what each may see, what all may see together, and that neither gives anybody away.
import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/session/contract.ts';
import { answerAll, playTurns, shared, takeTurn, TRUCE } from './hot-seat.ts';

/** What the first may do with a quarter, each beside doing nothing but what has to be done. */
const PLANS: [name: string, act: (session: Session) => void][] = [
  ['one answer', (session) => session.choose('second-loaf', 'credit')],
  ['another answer', (session) => session.choose('second-loaf', 'coin')],
  ['idle teams', (session) => session.view!.plan.jobs.forEach(({ id }) => session.setTeams(id, 0))],
  ['an initiative', (session) => session.toggleInitiative('night-shift')],
  ['a proposal to the other', (session) => session.propose(TRUCE)],
  ['a proposal to a third', (session) => session.propose({ to: 'windmill', kind: 'partnership' })],
];

/** Everything that the page could know when the second sits there. */
function secondSees(act: (session: Session) => void): unknown[] {
  const { session } = shared();
  session.takeSeat();
  answerAll(session);
  act(session);
  session.endQuarter();
  const handing = [session.common, session.view, session.seats];
  session.takeSeat();
  const why = (['cash', 'trust', 'influence', 'people'] as const).map((of) => session.why({ of }));
  return [...handing, session.view, session.seats, session.common, ...why];
}

describe('what the second sees', () => {
  const plain = secondSees(() => undefined);

  it.each(PLANS)('depends on what the first has put down: %s', (_, act) => {
    expect(secondSees(act)).toEqual(plain);
  });

  it('before sitting down is somebody’s game, or anybody’s numbers', () => {
    const [handing, view, seats] = plain;
    expect([view, seats]).toEqual([null, null]);
    expect(handing).toEqual({
      phase: 'hand-over',
      round: 'moves',
      quarter: { turn: 1, of: 7, year: 1901, quarter: 2 },
      seed: 'teal-4711',
      seats: [
        { leader: 'mill-lane', name: 'Mill Lane Bakery', ended: null },
        { leader: 'quayside', name: 'Quayside Bread', ended: null },
      ],
      to: { leader: 'quayside', name: 'Quayside Bread', ended: null },
    });
  });

  it('is the first one’s decision, money or initiative', () => {
    const text = JSON.stringify(plain);
    for (const word of ['The second loaf', 'Bake by night', 'night-shift', 'second-loaf', 'bake"'])
      expect(text).not.toContain(`"${word}`);
  });

  it('of answers depends on what the first has just answered', () => {
    const seen = (['accept', 'refuse', 'counter', null] as const).map((answer) => {
      const { session } = shared();
      session.takeSeat();
      session.propose(TRUCE);
      answerAll(session);
      session.endQuarter();
      session.takeSeat();
      session.propose({ to: 'mill-lane', kind: 'truce' });
      answerAll(session);
      session.endQuarter();
      session.takeSeat();
      if (answer) session.reply('quayside', answer);
      session.sendAnswers();
      const handing = session.common;
      session.takeSeat();
      return [handing, session.view, session.seats];
    });
    for (const each of seen) expect(each).toEqual(seen[0]);
  });
});

describe('what all see together', () => {
  const outcome = () => {
    const { session } = shared();
    playTurns(session, ['mend']);
    return session;
  };

  it('tells anybody’s money or good name', () => {
    const session = outcome();
    expect([session.view, session.seats]).toEqual([null, null]);
    const { common } = session;
    if (common?.phase !== 'outcome') throw new Error('nothing has come out');
    expect(common.changed.rows.map(({ subject }) => subject.of)).not.toContain('cash');
    expect(common.changed.rows.every(({ subject: { of } }) => of === 'share' || of === 'adoption')).toBe(
      true,
    );
    expect(common.changed.sentences.join()).not.toMatch(/said\.(cash|trust)/);
    expect(Object.keys(common.gauges)).toEqual(['adoption']);
    for (const of of ['cash', 'trust', 'influence', 'people'] as const)
      expect(() => session.why({ of })).toThrow(RangeError);
    expect(session.why({ of: 'adoption', segment: 'all' }).unit).toBe('share');
  });

  it('does not tell what the humans did in public, or gives reasons for it', () => {
    const { common } = outcome();
    if (common?.phase !== 'outcome') throw new Error('nothing has come out');
    expect(common.changed.deeds).toContainEqual({
      company: 'quayside',
      name: 'Quayside Bread',
      deed: 'Quayside mends the wall.',
      reasons: { serves: [], costs: [], recorded: false },
    });
  });

  it('takes the place of what each has to know of the own company', () => {
    const session = outcome();
    session.next();
    session.takeSeat();
    expect(session.seats).toMatchObject({
      now: 'mill-lane',
      last: { decisions: [{ title: 'The second loaf' }] },
    });
    takeTurn(session);
    session.takeSeat();
    expect(session.seats).toMatchObject({
      now: 'quayside',
      last: { decisions: [{ title: 'The wall of the quay' }] },
    });
    const cash = session.seats!.last!.rows.find(({ subject }) => subject.of === 'cash')!;
    expect(cash.after).toBe(session.view!.gauges.cash.value);
  });
});
