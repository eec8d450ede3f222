// Everything on the chart can be pointed at, lies where it is drawn, and is walked in reading order.
import { describe, expect, it } from 'vitest';
import { berths, piersBeside, ropesBetween } from '../../src/session/chart-afloat.ts';
import { fogField } from '../../src/session/chart-fog.ts';
import { arrange, slotAt } from '../../src/session/chart-geometry.ts';
import { thingAt, thingsOn, type Thing } from '../../src/session/chart-things.ts';
import { CHART } from '../ui/fixtures/chart.ts';

const OCCUPANTS = {
  islands: CHART.islands.map(({ id }) => id),
  companies: CHART.fleet.map(({ company }) => company),
  foundations: CHART.lights.map(({ foundation }) => foundation),
};
const ARRANGEMENT = arrange({ width: 972, height: 626 }, OCCUPANTS);
const THINGS = thingsOn(ARRANGEMENT, CHART, 'runtime', 'docker');

const find = (id: string): Thing => THINGS.find((thing) => thing.id === id)!;

describe('things on the chart', () => {
  it('are all there, once', () => {
    const ids = THINGS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        ...CHART.islands.map(({ id }) => `island ${id}`),
        ...CHART.fleet.map(({ company }) => `ship ${company}`),
        'stack developers docker',
        'stack developers uncontained',
        'pier docker',
        'storm docker',
        'rope docker red-hat',
        'light apache',
        'light oci',
      ]),
    );
    expect(ids.at(-1)).toBe('fog');
  });

  it('come in reading order: upper islands, what is afloat, lower islands', () => {
    const order = THINGS.map(({ id }) => id);
    const at = (id: string) => order.indexOf(id);
    expect(at('island developers')).toBeLessThan(at('island startups'));
    expect(at('stack developers docker')).toBeLessThan(at('island startups'));
    expect(at('island web-scale')).toBeLessThan(at('ship docker'));
    expect(at('ship docker')).toBeLessThan(at('pier docker'));
    expect(at('ship docker')).toBeLessThan(at('island enterprises'));
  });

  it('are met where they lie', () => {
    for (const id of ['ship google', 'storm docker', 'light apache', 'ship aws']) {
      const { x, y, width, height } = find(id).area;
      expect(thingAt(THINGS, { x: x + width / 2, y: y + height / 2 }, ARRANGEMENT)?.id).toBe(id);
    }
  });

  it('tell the piles of a quay apart, box by box', () => {
    const quay = ARRANGEMENT.islands.get('developers')!;
    const box = (slot: number) => ({ x: quay.x + slotAt(slot).x + 3, y: quay.y + slotAt(slot).y + 3 });
    // Thirteen boxes of Docker's, then six of nobody's: the third column holds some of each.
    expect(thingAt(THINGS, box(12), ARRANGEMENT)?.id).toBe('stack developers docker');
    expect(thingAt(THINGS, box(13), ARRANGEMENT)?.id).toBe('stack developers none');
    expect(thingAt(THINGS, box(99), ARRANGEMENT)?.id).toBe('stack developers uncontained');
  });

  it('end where the water begins', () => {
    expect(thingAt(THINGS, ARRANGEMENT.roads, ARRANGEMENT)).toBeNull();
    expect(thingAt(THINGS, { x: 4, y: 600 }, ARRANGEMENT)?.id).toBe('fog');
  });
});

describe('what is afloat', () => {
  const afloat = berths(ARRANGEMENT, CHART.fleet, 'docker');

  it('has a boat for so many projects', () => {
    expect(piersBeside(ARRANGEMENT, CHART, afloat).map(({ boats }) => boats)).toEqual([3]);
  });

  it('is roped from hull to hull, and not to who is gone', () => {
    const [taut] = ropesBetween(ARRANGEMENT, CHART.ropes, afloat);
    const [docker, redHat] = ['docker', 'red-hat'].map((id) => ARRANGEMENT.ships.get(id)!);
    expect(taut.line[0].x).toBeGreaterThan(docker.x);
    expect(taut.line.at(-1)!.x).toBeLessThan(redHat.x);
    expect(
      ropesBetween(
        ARRANGEMENT,
        CHART.ropes,
        afloat.filter(({ company }) => company !== 'red-hat'),
      ),
    ).toEqual([]);
  });
});

describe('the fog', () => {
  const clear = (adoption: number): number => {
    const islands = CHART.islands.map(({ id }) => ({ id, adoption: id === 'enterprises' ? adoption : 0 }));
    const field = fogField(ARRANGEMENT, islands);
    const quay = ARRANGEMENT.islands.get('enterprises')!;
    let places = 0;
    for (let x = -200; x <= 200; x += 10)
      for (let y = -150; y <= 60; y += 10) if (field(quay.x + x, quay.y + y) > 0) places++;
    return places;
  };

  it('lifts the further the more of an island’s people use containers', () => {
    const shares = [0, 0.1, 0.2, 0.4, 0.7].map(clear);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(1.3 * shares[1]);
  });

  it('never covers the roadstead', () => {
    const islands = CHART.islands.map(({ id }) => ({ id, adoption: 0 }));
    const { x, y } = ARRANGEMENT.roads;
    expect(fogField(ARRANGEMENT, islands)(x, y)).toBeGreaterThan(0);
  });
});
