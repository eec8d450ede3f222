// How likely history was: each world counts once, in one combination, and what happened is found among them.
import { describe, expect, it } from 'vitest';
import type { GameRow } from '../../src/insight/games.ts';
import { oddsOf } from '../../src/insight/odds.ts';
import { runTask } from '../../src/insight/task.ts';
import { tiny } from '../sim/tiny.ts';
import { asked, someSeeds, valley } from './fixture.ts';

const bread = valley().model;
const row = (seed: number, outcomes: Record<string, boolean>): GameRow => ({
  seed,
  score: 0,
  ending: 'none',
  outcomes,
});

/** On the record line it does not hail, and nobody copies a mill that stays closed. Who leads is not among the first three. */
const asRecorded = { hailed: false, 'stood-open': false, copied: false, 'rye-leads': true };
const hail = { ...asRecorded, hailed: true };
const other = { ...asRecorded, 'stood-open': true };

describe('what happened', () => {
  it('is not what the record line comes to', () => {
    const { record } = oddsOf(bread, [row(1, asRecorded)]);
    expect(record.outcomes).toEqual({ hailed: false, 'stood-open': false, copied: false });
    expect(record.combinations.filter((one) => one.record).map((one) => one.outcomes)).toEqual([
      record.outcomes,
    ]);
  });

  it('a combination is missing, told twice, or not in order', () => {
    const { combinations, of } = oddsOf(bread, [row(1, hail), row(2, hail), row(3, other)]).record;
    expect(of).toBe(8);
    expect(new Set(combinations.map(({ outcomes }) => JSON.stringify(outcomes))).size).toBe(8);
    expect(combinations.map(({ p }) => p)).toEqual([2 / 3, 1 / 3, 0, 0, 0, 0, 0, 0]);
    expect(combinations[0].outcomes).toMatchObject({ hailed: true });
  });

  it.each([
    [[asRecorded, asRecorded, hail], 1, 2 / 3],
    [[asRecorded, hail], 1, 0.5],
    [[asRecorded, hail, hail, other], 2, 0.25],
    [[asRecorded, hail, hail, other, other], 3, 0.2],
    [[hail, other], 3, 0],
  ])('its rank or its frequency is another: case %#', (worlds, rank, p) => {
    const { record } = oddsOf(
      bread,
      worlds.map((outcomes, seed) => row(seed, outcomes)),
    );
    expect([record.rank, record.p]).toEqual([rank, p]);
    expect(record.low).toBeLessThanOrEqual(p);
    expect(record.high).toBeGreaterThan(p);
  });

  it('a scenario with one outcome has no odds', () => {
    const { record, outcomes } = oddsOf(tiny().model, [row(1, { 'rye-leads': false })]);
    expect(record).toMatchObject({ rank: 1, of: 2, p: 1, outcomes: { 'rye-leads': false } });
    expect(outcomes).toHaveLength(1);
  });
});

describe('worlds', () => {
  const play = (drawn: boolean) =>
    runTask(bread, {
      kind: 'games',
      variants: [asked({ policy: 'plausible', drawn })],
      seeds: someSeeds(80),
    }).map(({ rows }) => rows[0]!);

  it('luck comes out as one of its sides only, or sides that think never leave the record', () => {
    const { games, outcomes, record } = oddsOf(bread, play(true));
    expect(games).toBe(80);
    expect(outcomes.map(({ id }) => id)).toEqual(['hailed', 'stood-open', 'copied', 'rye-leads']);
    for (const { p, low, high } of outcomes.slice(0, 2)) {
      expect(p).toBeGreaterThan(0.1);
      expect(p).toBeLessThan(0.9);
      expect(low).toBeLessThan(p);
      expect(high).toBeGreaterThan(p);
    }
    const sum = record.combinations.reduce((total, { p }) => total + p, 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  it('what nobody knows is left out: every world believes in the same numbers', () => {
    const scores = (drawn: boolean) => play(drawn).map(({ score }) => score);
    expect(scores(true)).not.toEqual(scores(false));
  });
});
