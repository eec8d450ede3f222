// The look over the chart: whatever is done to it, nothing but chart is seen, and what is held stays under the finger.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange } from '../../src/session/chart-geometry.ts';
import {
  HOME,
  centred,
  isHome,
  panned,
  toChart,
  toWindow,
  within,
  zoomed,
  type Pane,
} from '../../src/session/chart-look.ts';

const NOBODY = { islands: ['a', 'b', 'c', 'd', 'e', 'f'], companies: [], foundations: [] };
const pane = (width: number, height: number): Pane => ({
  room: { width, height },
  arrangement: arrange({ width, height }, NOBODY),
});
const CHART = pane(972, 626);
const STRIP = pane(390, 270);

describe('the look', () => {
  it('never leaves the chart', () => {
    const number = fc.double({ min: -5000, max: 5000, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(CHART, STRIP),
        number,
        number,
        fc.double({ min: 0.1, max: 9, noNaN: true }),
        (on, x, y, zoom) => {
          const look = within(on, { x, y, zoom });
          const [from, to] = [
            toChart(on, look, { x: 0, y: 0 }),
            toChart(on, look, { x: on.room.width, y: on.room.height }),
          ];
          expect(from.x).toBeGreaterThanOrEqual(-1e-6);
          expect(from.y).toBeGreaterThanOrEqual(-1e-6);
          expect(to.x).toBeLessThanOrEqual(on.arrangement.width + 1e-6);
          expect(to.y).toBeLessThanOrEqual(on.arrangement.height + 1e-6);
        },
      ),
    );
  });

  it('comes closer around the place that is held', () => {
    const held = { x: 400, y: 300 };
    const before = toChart(CHART, HOME, held);
    const after = toChart(CHART, zoomed(CHART, HOME, 2, held), held);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it('cannot be dragged at home, but a strip can be along', () => {
    expect(panned(CHART, HOME, { x: -100, y: -50 })).toEqual(HOME);
    expect(panned(STRIP, HOME, { x: -100, y: -50 })).toEqual({ x: 100, y: 0, zoom: 1 });
    expect(isHome(STRIP, { x: 100, y: 0, zoom: 1 })).toBe(true);
  });

  it('brings a place into the middle', () => {
    const look = centred(CHART, { ...HOME, zoom: 3 }, { x: 500, y: 300 });
    expect(toWindow(CHART, look, { x: 500, y: 300 })).toEqual({
      x: expect.closeTo(486),
      y: expect.closeTo(313),
    });
  });
});
