// What if: only the option differs. The same worlds, the same luck, the same sides; and no more is claimed than that.
import { describe, expect, it } from 'vitest';
import type { GameSettings, SeedRows } from '../../src/insight/games.ts';
import { runTask } from '../../src/insight/task.ts';
import { whatIf, type WhatIf } from '../../src/insight/whatif.ts';
import type { Model } from '../../src/sim/index.ts';
import { asked, outcome, someSeeds, valley } from './fixture.ts';

const GAMES = 60;
const bread = valley().model;

function ask(decision: string, changes: Partial<GameSettings> = {}, model: Model = bread): WhatIf {
  const settings = asked(changes);
  const rows = runTask(model, { kind: 'options', settings, decision, seeds: someSeeds(GAMES) });
  return whatIf(model.decisions[model.names.decisions.at(decision)], rows);
}

describe('the options of a decision', () => {
  const opening = ask('opening');
  const [stay, grand] = opening.options;

  it('an option is missing, or history chose another', () => {
    expect(opening).toMatchObject({ decision: 'opening', historical: 'stay', games: GAMES, arose: GAMES });
    expect(opening.options.map(({ option, games }) => [option, games])).toEqual([
      ['stay', GAMES],
      ['grand', GAMES],
    ]);
    expect(opening.closed).toEqual([]);
  });

  it('luck differs between the options: what none of them touches comes more often with one', () => {
    expect(stay.outcomes.hailed.p).toBeGreaterThan(0.2);
    expect(stay.outcomes.hailed.p).toBeLessThan(0.8);
    expect(grand.outcomes.hailed.p).toBe(stay.outcomes.hailed.p);
    expect(grand.outcomes.hailed.diff).toBe(0);
  });

  it('an option is not taken, or is taken in the place of another', () => {
    expect(stay.outcomes['stood-open']).toEqual({ p: 0, diff: 0, low: 0, high: 0 });
    expect(grand.outcomes['stood-open']).toMatchObject({ p: 1, diff: 1, high: 1 });
    // Only a mill that stood open can be copied; whether it is, the bakery decides.
    expect(stay.outcomes.copied.p).toBe(0);
    expect(grand.outcomes.copied.p).toBeGreaterThan(0);
    expect(grand.outcomes.copied.p).toBeLessThan(1);
  });

  it('history differs from itself', () => {
    expect(stay.score).toMatchObject({ diff: 0, low: 0, high: 0 });
    for (const { diff, low, high } of Object.values(stay.outcomes))
      expect([diff, low, high]).toEqual([0, 0, 0]);
  });

  it('the difference is not that of the means, or lies outside its own interval', () => {
    const { mean, diff, low, high } = grand.score;
    expect(diff).toBeCloseTo(mean - stay.score.mean, 9);
    expect(low).toBeLessThan(diff);
    expect(high).toBeGreaterThan(diff);
    // Ten points of influence less or more is all that is at stake; unpaired, luck would hide it.
    expect(high - low).toBeLessThan(4);
  });

  it('the same question is answered differently the second time', () => {
    expect(ask('opening')).toEqual(opening);
  });

  it('worlds believe in one and the same set of numbers, so that the interval hides what nobody knows', () => {
    expect(ask('opening', { drawn: false }).options[1].score).not.toEqual(grand.score);
  });
});

describe('whether it arises', () => {
  it('worlds in which nobody was asked are counted, or those in which somebody was are not', () => {
    expect(ask('reply', { policy: 'record' })).toMatchObject({
      arose: 0,
      options: [],
      closed: ['shrug', 'copy'],
    });
    expect(ask('reply')).toMatchObject({ arose: GAMES, historical: 'shrug' });
    const { arose, options } = ask('reply', { policy: 'random' });
    expect(arose).toBeGreaterThan(GAMES / 4);
    expect(arose).toBeLessThan((3 * GAMES) / 4);
    for (const { games, outcomes } of options) {
      expect(games).toBe(arose);
      expect(outcomes['stood-open'].p).toBe(1);
    }
  });

  it('another side than the leader cannot be asked, or answers by its own policy', () => {
    const { options } = ask('reply');
    expect(options.map(({ option, outcomes }) => [option, outcomes.copied.p])).toEqual([
      ['shrug', 0],
      ['copy', 1],
    ]);
  });

  it('a situation, which comes by luck, is asked about where it did not come, or its usual answer is none', () => {
    const { model } = valley({
      edit: (scenario) => (scenario.situations.find(({ id }) => id === 'rats')!.to = '1900-Q2'),
    });
    const { arose, historical, options } = ask('rats', { policy: 'record' }, model);
    expect(historical).toBe('trap');
    expect(arose).toBeGreaterThan(0);
    expect(arose).toBeLessThan(GAMES);
    expect(options.map(({ games }) => games)).toEqual([arose, arose]);
  });

  it('an option that is closed is taken all the same, or ends the question', () => {
    const { model } = valley({
      edit: (scenario) => {
        scenario.decisions[0].options[1].needs = [{ is: 'cash', company: 'mill', atLeast: 1000 }];
      },
    });
    const answer = ask('opening', {}, model);
    expect(answer).toMatchObject({ arose: GAMES, closed: ['grand'] });
    expect(answer.options.map(({ option }) => option)).toEqual(['stay']);
  });

  it('a decision that a game has left behind is dug up again', () => {
    const { model } = valley({
      edit: (scenario) =>
        (scenario.header.chapters = [{ id: 'late', from: '1900-Q3', title: 't', note: 'n' }]),
    });
    expect(ask('opening', { from: '1900-Q3' }, model).arose).toBe(0);
  });
});

describe('a leader who sells early', () => {
  it('the world stands still from then on: what came later has not come', () => {
    const { model } = valley({
      more: {
        outcomes: [outcome('comet-seen', { is: 'happened', event: 'comet' })],
        endings: [
          {
            id: 'opened',
            company: 'mill',
            title: 'O',
            text: 't',
            when: [{ is: 'chose', decision: 'opening', option: 'grand' }],
            immediate: true,
          },
        ],
      },
    });
    const [stay, grand] = ask('opening', {}, model).options;
    expect([stay, grand].map(({ outcomes }) => outcomes['comet-seen'].p)).toEqual([1, 1]);
    expect(stay.score.mean).not.toBe(grand.score.mean);
  });
});

describe('worlds in which only some options were open', () => {
  const row = (seed: number, score: number, won: boolean) => ({
    seed,
    score,
    ending: 'e',
    outcomes: { won },
  });
  const worlds: SeedRows[] = [
    { seed: 1, rows: [row(1, 40, false), row(1, 50, true)] },
    { seed: 2, rows: [row(2, 40, true), row(2, 55, true)] },
    { seed: 3, rows: [row(3, 40, false), row(3, 45, false)] },
    { seed: 4, rows: [row(4, 90, true), null] },
    { seed: 5, rows: [] },
  ];

  it('an option is compared with worlds in which it was closed', () => {
    const decision = bread.decisions[bread.names.decisions.at('opening')];
    const { arose, options } = whatIf(decision, worlds);
    expect(arose).toBe(4);
    expect(options.map(({ games }) => games)).toEqual([4, 3]);
    expect(options[0].score.mean).toBe(52.5);
    expect(options[1].score).toMatchObject({ mean: 50, diff: 10 });
    expect(options[1].score.low).toBeCloseTo(10 - 5.658, 3);
    expect(options[1].outcomes.won).toMatchObject({ p: 2 / 3, diff: 1 / 3 });
  });
});
