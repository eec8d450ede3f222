// Who plays the others: the way that was chosen has to be in the record, and to last through saves and to the end.
import { describe, expect, it } from 'vitest';
import type { Rivals } from '../../src/session/contract.ts';
import { finish } from '../../src/record/index.ts';
import { answerAll, askedGame, begun, playQuarter, recordOf, reopened } from './neighbours.ts';

const WAYS: [Rivals | undefined, string][] = [
  [undefined, 'plausible'],
  ['plausible', 'plausible'],
  ['historical', 'record'],
  ['free', 'free'],
];

describe.each(WAYS)('rivals that are to be %s', (rivals, policy) => {
  it('are not named in the record, or another way is', () => {
    expect(recordOf(begun('teal-4711', rivals)).sides).toEqual({ 'mill-lane': 'human', quayside: policy });
  });

  it('play another game once it has been loaded', () => {
    const straight = begun('teal-4711', rivals);
    const broken = begun('teal-4711', rivals);
    playQuarter(straight.session);
    playQuarter(broken.session);
    const session = reopened(broken);
    for (const each of [straight.session, session]) while (each.view!.phase === 'moves') playQuarter(each);
    expect(recordOf(broken)).toEqual(recordOf(straight));
  });
});

it('the record’s way and the free one are the same game', () => {
  const hashes = (rivals: Rivals) =>
    ['1', '2', '3', '4', '5', '6'].map((seed) => {
      const game = begun(seed, rivals);
      while (game.session.view!.phase === 'moves') playQuarter(game.session);
      return recordOf(game).hash;
    });
  expect(hashes('historical')).not.toEqual(hashes('free'));
});

it('a game that is left to itself lets somebody else answer for the player', () => {
  for (let seed = 1; seed < 60; seed++) {
    const game = begun(String(seed));
    answerAll(game.session);
    game.session.endQuarter();
    if (game.session.view!.phase === 'answers') {
      answerAll(game.session);
      game.session.sendAnswers();
    }
    finish(game.session.stopHere());
    const { proposals, replies } = recordOf(game);
    const asked = proposals.filter(({ to }) => to === 'mill-lane');
    if (asked.length === 0) continue;
    expect(replies).toHaveLength(asked.length);
    expect(replies.every(({ answer }) => answer === 'refuse')).toBe(true);
    return;
  }
  throw new Error('the neighbour never asks for anything');
});

it('what others did is told without its reasons, or with reasons of somebody else', () => {
  const game = askedGame();
  const deeds = [];
  for (let quarter = 0; quarter < 8 && game.session.view!.phase !== 'over'; quarter++) {
    answerAll(game.session);
    if (game.session.view!.phase === 'moves') game.session.endQuarter();
    if (game.session.view!.phase === 'answers') {
      answerAll(game.session);
      game.session.sendAnswers();
    }
    deeds.push(...game.session.view!.resolution!.deeds);
    game.session.next();
  }
  for (const { reasons } of deeds)
    expect([...reasons.serves, ...reasons.costs].every((label) => label === 'To be liked on the quay')).toBe(
      true,
    );
});
