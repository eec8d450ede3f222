// The record line: what history did, quarter by quarter, with neither good luck nor bad.
import { describe, expect, it } from 'vitest';
import { playRecord } from '../../../src/insight/history/record-line.ts';
import { quarterRows } from '../../../src/insight/history/quarters.ts';
import { ordersOf, recordPolicy } from '../../../src/rivals/index.ts';
import { advance, turnOf } from '../../../src/sim/index.ts';
import { get } from '../../sim/helpers.ts';
import { tiny } from '../../sim/tiny.ts';

const event = (id: string, chance: number) => ({ id, from: '1900-Q2', to: '1900-Q4', chance, effects: [] });
const toss = (of: number) => ({
  id: `toss-${of * 10}`,
  from: '1900-Q1',
  effects: [
    {
      do: 'chance', id: `toss-${of * 10}`, label: 'A toss', of,
      then: [{ do: 'trust', company: 'guild', by: 8 }], else: [{ do: 'influence', company: 'guild', by: -8 }],
    },
  ],
}); // prettier-ignore
const noisy = (more: Record<string, unknown> = {}) =>
  tiny({ parameters: { 'noise-growth': 0.4, 'noise-launch': 0.4, 'noise-persistence': 0.8 }, more });

describe('still luck', () => {
  it('is lucky: what is not likelier than not happens, or what is does not', () => {
    const { model } = tiny({
      more: { events: [event('likely', 0.51), event('even', 0.5), event('no', 0.4)] },
    });
    const { end } = playRecord(model).quarters.at(-1)!;
    const happened = ['likely', 'even', 'no', 'storm', 'comet'].map((id) => get(model, end, 'happened', id));
    expect(happened).toEqual([2, 0, 0, 0, 3]);
  });

  it('a chance within a choice or an event comes off against its odds', () => {
    const standing = (of: number) => {
      const { model } = tiny({ more: { events: [toss(of)] } });
      const { end } = playRecord(model).quarters[0];
      return [get(model, end, 'trust', 'guild'), get(model, end, 'influence', 'guild')];
    };
    const [trust, influence] = standing(0.6);
    const [untrusted, uninfluential] = standing(0.4);
    expect(trust - untrusted).toBeCloseTo(8 * 0.9, 6);
    // Influence moves a little more than itself.
    expect(influence - uninfluential).toBeCloseTo(8 * 0.9, 1);
  });

  it('the market is moved by noise that nobody ordered', () => {
    const { model } = noisy();
    for (const { end } of playRecord(model).quarters)
      for (const product of model.names.products.ids) expect(get(model, end, 'noise', product)).toBe(0);
    const last = (line: ReturnType<typeof playRecord>) => line.quarters.at(-1)!.end;
    expect(get(model, last(playRecord(model, {}, '1')), 'noise', 'rye')).not.toBe(0);
  });

  it('the line of history is another one for another seed', () => {
    const { model } = noisy();
    const ends = ['record', '1', '2'].map((seed) => playRecord(model, { still: true }, seed).quarters);
    expect(ends[1]).toEqual(ends[0]);
    expect(ends[2]).toEqual(ends[0]);
    expect(playRecord(model, {}, '2').quarters).not.toEqual(playRecord(model, {}, '1').quarters);
  });
});

describe('the line', () => {
  const { model } = noisy();
  const line = playRecord(model);

  it('breaks off before the epilogue, or goes on behind it', () => {
    expect(line.quarters.map(({ moves }) => turnOf(model.layout, moves))).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('a quarter is not what the engine makes of the one before', () => {
    let state = line.quarters[0].moves;
    for (const { moves, answers, events, end } of line.quarters) {
      expect(moves).toEqual(state);
      expect(
        advance(
          line.world,
          moves,
          ordersOf(line.world, moves, () => recordPolicy),
        ),
      ).toEqual(answers);
      const orders = ordersOf(line.world, answers, () => recordPolicy);
      let seen: number[] = [];
      state = advance(line.world, answers, orders, { beforeEvents: (s) => (seen = [...s]) });
      expect([...events.numbers]).toEqual(seen);
      expect(end).toEqual(state);
    }
  });

  it('its table of quarters does not sum to a whole, or tells numbers of another quarter', () => {
    const rows = quarterRows(model, line);
    expect(rows.map(({ turn }) => turn).slice(0, 5)).toEqual(
      ['1900-Q1', '1900-Q2', '1900-Q3', '1900-Q4', '1901-Q1'],
    ); // prettier-ignore
    rows.forEach(({ adoption, shares }, turn) => {
      const { end } = line.quarters[turn];
      expect(Object.keys(shares)).toEqual(['grain', 'bread', 'shop']);
      for (const products of Object.values(shares))
        expect(Object.values(products).reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
      expect(adoption.town).toBe(get(model, end, 'adoption', 'town'));
      expect(adoption.all).toBeGreaterThan(Math.min(adoption.town, adoption.farms));
      expect(adoption.all).toBeLessThan(Math.max(adoption.town, adoption.farms));
      expect(shares.grain.rye).toBe(get(model, end, 'totalShare', 'rye'));
    });
  });
});
