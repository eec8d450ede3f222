// A mechanism of the record is taken out of the world, and its number has to move as the record says.
import { describe, expect, it } from 'vitest';
import { mechanismMoves } from '../../../src/insight/history/index.ts';
import { tinyScenario } from '../../sim/tiny.ts';
import { fact, type Fact } from './fixture.ts';

type Moves = NonNullable<Fact['moves']>;
const MOOD: Moves['number'] = { is: 'track', track: 'mood' };
const NO_COMET: Moves['without'] = { events: { comet: { effects: [] } } };

/** The comet of 1900-Q3 moves the mood of 5 by so much; what the mechanism claims of it is put to the test. */
function move(claim: Partial<Moves>, by = 2) {
  const scenario = tinyScenario({
    edit: (edited) => {
      edited.events.find(({ id }) => id === 'comet')!.effects = [{ do: 'track', track: 'mood', by }] as never;
      edited.facts = [
        fact('N01', 'state'),
        fact('N02', 'mechanism', {
          moves: { number: MOOD, quarter: '1900-Q3', way: 'up', without: NO_COMET, ...claim },
        }),
      ];
    },
  });
  const before = JSON.stringify(scenario);
  const [found] = mechanismMoves(scenario);
  expect(JSON.stringify(scenario)).toBe(before);
  return found;
}

describe('a mechanism', () => {
  it('moves its number, and is told as if it did not, or by other numbers', () => {
    expect(move({})).toEqual({
      id: 'N02',
      number: MOOD,
      quarter: '1900-Q3',
      way: 'up',
      with: 7,
      without: 5,
      ok: true,
    });
    expect(move({ way: 'down' }, -2)).toMatchObject({ with: 3, without: 5, ok: true });
    expect(move({ quarter: '1902-Q2' })).toMatchObject({ with: 7, without: 5, ok: true });
  });

  it.each<[string, Partial<Moves>, number]>([
    ['moves it the other way', { way: 'down' }, 2],
    ['moves it later than it says', { quarter: '1900-Q2' }, 2],
    ['moves another number', { number: { is: 'maturity', standard: 'measure' } }, 2],
    ['moves it by less than a hundredth', {}, 0.04],
    ['moves nothing', {}, 0],
    ['is another one than is taken away', { without: { events: { storm: { effects: [] } } } }, 2],
  ])('passes though it %s', (_, claim, by) => {
    expect(move(claim, by).ok).toBe(false);
  });

  it('has to move its number by more than a hundredth of it', () => {
    expect(move({}, 0.06).ok).toBe(true);
  });

  it('more is taken away than it names', () => {
    // The farms' own liking goes, the town's stays: only the farms' shares move.
    const taste = (segment: string): Partial<Moves> => ({
      number: { is: 'share', product: 'rye', segment },
      quarter: '1900-Q4',
      without: { segments: { farms: { steward: [2, 2] } } },
      way: 'up',
    });
    const [farms, town] = [move(taste('farms')), move(taste('town'))];
    expect(Math.abs(farms.with - farms.without)).toBeGreaterThan(2 * Math.abs(town.with - town.without));
  });

  it('a scenario without any is told to have some', () => {
    expect(mechanismMoves(tinyScenario())).toEqual([]);
  });
});
