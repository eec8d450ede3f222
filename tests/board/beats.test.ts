// What a resolved quarter moves: exactly what differs between two charts, and nothing where nothing does.
import { describe, expect, it } from 'vitest';
import { playBetween } from '../../src/board/beats.ts';
import type { Shown } from '../../src/session/board-contract.ts';
import type { ChartView } from '../../src/session/view.ts';
import { CHART } from '../ui/fixtures/chart.ts';

const shown = (chart: ChartView): Shown => ({ chart, layer: 'runtime', theme: 'day', player: 'docker' });

/** So many boxes of the first product more on an island, and as many bare crates fewer. */
function grown(chart: ChartView, island: string, by: number): ChartView {
  const islands = chart.islands.map((one) => {
    if (one.id !== island) return one;
    const stacks = (one.stacks['runtime'] ?? []).map((stack) => ({
      ...stack,
      boxes: stack.boxes + (stack.product === 'docker' ? by : stack.product === 'uncontained' ? -by : 0),
    }));
    return { ...one, adoption: one.adoption + by / 100, stacks: { ...one.stacks, runtime: stacks } };
  });
  return { ...chart, islands };
}

describe('a quarter in motion', () => {
  it('is none where no number differs', () => {
    expect(playBetween(shown(CHART), shown(structuredClone(CHART)))).toBeNull();
  });

  it('cranes as many boxes as moved, and lifts the fog there alone', () => {
    const play = playBetween(shown(CHART), shown(grown(CHART, 'startups', 3)));
    expect(play?.boxes).toEqual({ startups: 3 });
    expect(play?.fog).toEqual(['startups']);
    expect(play?.ships).toEqual([]);
    expect(play?.lasts).toEqual({ news: 900, ships: 0, boxes: 1900, fog: 1000 });
  });

  it('sails the ships whose owners acted, if they are afloat', () => {
    const fleet = CHART.fleet.map((ship) => ({
      ...ship,
      deeds: ['google', 'aws'].includes(ship.company) ? 1 : 0,
      afloat: ship.company !== 'aws',
    }));
    const play = playBetween(shown(CHART), shown(grown({ ...CHART, fleet }, 'startups', 1)));
    expect(play?.ships).toEqual(['google']);
    expect(play?.lasts.ships).toBe(1200);
  });
});
