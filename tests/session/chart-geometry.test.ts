// Where things stand on the chart: everything has a place, also what nobody has heard of, in any room.
import { describe, expect, it } from 'vitest';
import { arrange, boxesOf, slotAt, QUAY, type Occupants } from '../../src/session/chart-geometry.ts';

const KNOWN: Occupants = {
  islands: ['developers', 'startups', 'web-scale', 'enterprises', 'service-providers', 'big-data'],
  companies: [
    'docker',
    'google',
    'coreos',
    'mesosphere',
    'red-hat',
    'microsoft',
    'cloud-foundry',
    'aws',
    'rancher',
  ],
  foundations: ['oci', 'cncf', 'apache'],
};
const STRANGE: Occupants = {
  islands: ['readers', ...KNOWN.islands, 'writers'],
  companies: Array.from({ length: 20 }, (_, i) => `company-${i}`),
  foundations: ['a', 'b', 'c', 'd', 'e', 'f'],
};
const ROOMS = [
  { width: 972, height: 626 },
  { width: 972, height: 726 },
  { width: 1250, height: 800 },
  { width: 840, height: 420 },
  { width: 1024, height: 400 },
  { width: 390, height: 270 },
  { width: 320, height: 220 },
];

describe('the arrangement', () => {
  for (const room of ROOMS) {
    const label = `${room.width} by ${room.height}`;
    it(`keeps everything known inside the chart at ${label}`, () => {
      const { islands, ships, lights, width, height } = arrange(room, KNOWN);
      for (const { x, y } of [...islands.values(), ...ships.values(), ...lights.values()]) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(height);
      }
    });

    it(`keeps quays apart at ${label}`, () => {
      const quays = [...arrange(room, KNOWN).islands.values()];
      quays.forEach((a, i) =>
        quays.slice(i + 1).forEach((b) => {
          expect(Math.abs(a.x - b.x) > 224 || Math.abs(a.y - b.y) > 100).toBe(true);
        }),
      );
    });

    it(`has a place for strangers at ${label}`, () => {
      const { islands, names, ships, lights } = arrange(room, STRANGE);
      expect(islands.size).toBe(STRANGE.islands.length);
      expect(names.size).toBe(STRANGE.islands.length);
      expect(ships.size).toBe(STRANGE.companies.length);
      expect(lights.size).toBe(STRANGE.foundations.length);
    });
  }

  it('draws the chart pixel for pixel at its own size, and a narrow room gets a strip', () => {
    expect(arrange({ width: 972, height: 626 }, KNOWN)).toMatchObject({ kind: 'chart', scale: 1 });
    expect(arrange({ width: 390, height: 270 }, KNOWN)).toMatchObject({ kind: 'strip', scale: 1 });
  });
});

describe('a quay', () => {
  it('is filled column by column from the left, bottom up', () => {
    expect(slotAt(1).x).toBe(slotAt(0).x);
    expect(slotAt(1).y).toBe(slotAt(0).y - QUAY.pitchY);
    expect(slotAt(QUAY.rows).x).toBeCloseTo(slotAt(0).x + QUAY.pitchX);
    expect(slotAt(QUAY.rows).y).toBe(slotAt(0).y);
  });

  it('always shows a hundred boxes', () => {
    const stack = (boxes: number) => ({ product: 'p', name: 'P', livery: 'other' as const, boxes, share: 0 });
    expect(boxesOf(undefined)).toHaveLength(100);
    expect(boxesOf([stack(40)])).toHaveLength(100);
    expect(boxesOf([stack(90), stack(40)])).toHaveLength(100);
    expect(boxesOf([stack(40)])[40]).toEqual({ product: 'uncontained', livery: 'bare' });
  });
});
