// Proposals from the player's chair: what is put down and kept, what is sent, and that nobody answers in the player's name.
import { describe, expect, it } from 'vitest';
import { newSession, type SavedData } from './fixture.ts';
import { answerAll, askedGame, begun, NEIGHBOURS, playQuarter, recordOf, reopened } from './neighbours.ts';

const PARTNERSHIP = { to: 'quayside', kind: 'partnership' } as const;

describe('a proposal of one’s own', () => {
  it('cannot be weighed beforehand: no price, no outlook, no reasons', () => {
    const { session } = begun();
    const [partner] = session.view!.proposal.partners;
    expect(session.view!.proposal.partners.map(({ company }) => company)).toEqual(['quayside']);
    const offer = partner.offers.find(({ kind }) => kind === 'partnership')!;
    expect(offer).toMatchObject({ price: { money: 0, influence: 2 }, blocked: null });
    expect(['likely', 'open', 'unlikely']).toContain(offer.outlook);
    expect(offer.reasons.length).toBeGreaterThan(0);
  });

  it('is put down beside another one, or cannot be taken back', () => {
    const { session } = begun();
    session.propose(PARTNERSHIP);
    session.propose({ to: 'quayside', kind: 'truce' });
    expect(session.view!.proposal.drafted).toMatchObject({ company: 'quayside', kind: 'truce' });
    session.propose(null);
    expect(session.view!.proposal.drafted).toBeNull();
  });

  it('that the rules forbid is put down all the same', () => {
    const { session } = begun();
    session.propose(PARTNERSHIP);
    playQuarter(session);
    // Whoever has just been asked is not asked again, save for what it has said it would agree to.
    const others = session.view!.proposal.partners[0].offers.filter(({ kind }) => kind !== 'partnership');
    expect(others.every(({ blocked }) => blocked === 'asked')).toBe(true);
    for (const proposal of [
      { to: 'nobody', kind: 'partnership' } as const,
      { to: 'mill-lane', kind: 'truce' } as const,
      { to: 'quayside', kind: 'purchase' } as const,
      { to: 'quayside', kind: 'marriage' } as never,
    ])
      session.propose(proposal);
    expect(session.view!.proposal.drafted).toBeNull();
  });

  it('is lost when the tab is closed before the quarter ends', () => {
    const game = begun();
    game.session.propose(PARTNERSHIP);
    expect(reopened(game).view!.proposal.drafted).toEqual(game.session.view!.proposal.drafted);
  });

  it('is not sent, not answered, or its answer is not told', () => {
    const game = begun();
    game.session.propose(PARTNERSHIP);
    answerAll(game.session);
    game.session.endQuarter();
    if (game.session.view!.phase === 'answers') {
      expect(game.session.view!.proposal).toMatchObject({ partners: [], drafted: PARTNERSHIP_DRAFT });
      answerAll(game.session);
      game.session.sendAnswers();
    }
    expect(recordOf(game).proposals).toContainEqual({
      turn: '1901-Q1',
      side: 'mill-lane',
      to: 'quayside',
      kind: 'partnership',
    });
    const [deal] = game.session.view!.resolution!.deals;
    expect(deal).toMatchObject({ company: 'quayside', mine: true, kind: 'partnership' });
    expect(deal.reasons.length).toBeGreaterThan(0);
    expect(deal.reasons.length).toBeLessThanOrEqual(2);
    game.session.next();
    expect(game.session.view!.proposal.drafted).toBeNull();
  });

  it('that was countered is not shown as standing, or costs no more and is not sure', () => {
    for (let seed = 1; seed < 60; seed++) {
      const { session } = begun(String(seed));
      const price = session.view!.proposal.partners[0].offers[0].price.influence;
      session.propose(PARTNERSHIP);
      playQuarter(session);
      const [offer] = session.view!.proposal.standing;
      if (!offer) continue;
      expect(offer).toMatchObject({ company: 'quayside', kind: 'partnership', outlook: 'agreed' });
      expect(offer.price.influence).toBeGreaterThan(price);
      session.propose(PARTNERSHIP);
      answerAll(session);
      session.endQuarter();
      if (session.view!.phase === 'answers') session.sendAnswers();
      expect(session.view!.resolution!.deals[0]).toMatchObject({ mine: true, answer: 'accept' });
      return;
    }
    throw new Error('nobody ever makes a counter-offer');
  });

  const PARTNERSHIP_DRAFT = { company: 'quayside', kind: 'partnership' };

  it('out of a save that was tampered with is sent, or takes the rest of the draft with it', () => {
    const game = begun();
    game.session.propose(PARTNERSHIP);
    playQuarter(game.session);
    for (const proposal of [
      { to: 'quayside', kind: 'purchase' },
      { to: '__proto__', kind: 'truce' },
      'x',
      7,
    ]) {
      const save = JSON.parse(game.storage.get('save.auto')!) as SavedData;
      save.draft.proposal = proposal;
      const session = newSession(game.storage, NEIGHBOURS);
      expect(session.importSave(JSON.stringify(save))).toEqual({ ok: true });
      expect(session.view).toMatchObject({ phase: 'moves', proposal: { drafted: null } });
    }
  });
});

describe('a proposal to the player', () => {
  it('lets the quarter end before it has been answered', () => {
    const { session } = askedGame();
    expect(session.view!.phase).toBe('answers');
    expect(session.view!.resolution).toBeNull();
    const [asked] = session.view!.asked;
    expect(asked).toMatchObject({ company: 'quayside', answer: null });
    expect(asked.reasons.length).toBeGreaterThan(0);
  });

  it('is answered by the engine when the player says nothing', () => {
    const game = askedGame();
    answerAll(game.session);
    game.session.sendAnswers();
    const [reply, ...more] = recordOf(game).replies.slice(-1);
    expect(more).toEqual([]);
    expect(reply).toMatchObject({ side: 'mill-lane', to: 'quayside', answer: 'refuse' });
    expect(game.session.view!.resolution!.deals).toMatchObject([{ mine: false, answer: 'refuse' }]);
  });

  it.each(['accept', 'counter', 'refuse'] as const)('is not answered as the player says: %s', (answer) => {
    const game = askedGame();
    game.session.reply('nobody', 'accept');
    game.session.reply('quayside', answer);
    expect(game.session.view!.asked).toMatchObject([{ answer }]);
    answerAll(game.session);
    game.session.sendAnswers();
    expect(recordOf(game).replies.at(-1)).toMatchObject({ answer });
    expect(game.session.view!.resolution!.deals).toMatchObject([
      { company: 'quayside', mine: false, answer },
    ]);
  });

  it('is lost, with its answer, when the tab is closed', () => {
    const game = askedGame();
    game.session.reply('quayside', 'counter');
    const session = reopened(game);
    expect(session.view!.phase).toBe('answers');
    expect(session.view!.asked).toEqual(game.session.view!.asked);
    answerAll(session);
    session.sendAnswers();
    expect(recordOf(game).replies.at(-1)).toMatchObject({ answer: 'counter' });
  });

  it('that was answered makes a record that cannot be played again, or another debrief', () => {
    const game = askedGame();
    game.session.reply('quayside', 'accept');
    answerAll(game.session);
    game.session.sendAnswers();
    game.session.next();
    while (game.session.view!.phase === 'moves') playQuarter(game.session);
    const { debrief } = game.session.view!;
    expect(reopened(game).view!.debrief).toEqual({ ...debrief!, endings: expect.any(Array) as unknown });
    const trust = debrief!.charts.series.find(({ id }) => id === 'trust')!;
    const [yours] = trust.lines;
    const last = recordOf(game).hashes.length - 1;
    expect(yours.values.at(last)).toBeCloseTo(game.session.view!.gauges.trust.value);
  });
});
