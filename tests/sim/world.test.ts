// What differs between two worlds of one history: the noise that nobody ordered, and the parameters that nobody knows.
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../src/sim/index.ts';
import { normal } from '../../src/sim/math.ts';
import { get, put, quarter, seeds, shippedModel } from './helpers.ts';
import { tiny } from './tiny.ts';

describe('noise', () => {
  const { model, world, start } = tiny({ parameters: { 'noise-growth': 0.3, 'noise-persistence': 0.8 } });
  const luck = (turn: number) =>
    0.3 * normal(world.luck.uniform('growth', model.names.products.at('rye'), turn));

  it('luck of a quarter is forgotten at once, or never: what is left of it is not as the scenario says', () => {
    const first = quarter(world, start);
    expect(get(model, first, 'noise', 'rye')).toBeCloseTo(luck(0), 12);
    expect(get(model, quarter(world, first), 'noise', 'rye')).toBeCloseTo(0.8 * luck(0) + luck(1), 12);
  });

  it('a product that is not on the market gathers luck, good or bad', () => {
    expect(get(model, quarter(world, start), 'noise', 'loaf')).toBe(0);
    const retired = put(model, start, ['launched', ['rye'], -1], ['noise', ['rye'], 0.5]);
    expect(get(model, quarter(world, retired), 'noise', 'rye')).toBe(0.5);
  });
});

describe('parameters', () => {
  const model = shippedModel();
  const { rows, centres } = model.parameters;
  const drawn = seeds(400).map((seed) => createWorld(model, seed, { draw: true }).parameters);

  it('a game differs from the one that its author believes in: parameters are drawn unasked', () => {
    expect(createWorld(model, '1').parameters).toEqual(centres);
  });

  const { calibration, posterior } = model.parameters;
  const fitted = new Set(calibration.flatMap((item) => item.rows));

  it('what is known is drawn, or what is not known leaves its range', () => {
    rows.forEach(({ id, centre, min, max, free }, row) => {
      const values = drawn.map((parameters) => parameters[row]);
      if (!free && !fitted.has(row)) expect(new Set(values), id).toEqual(new Set([centre]));
      else {
        expect(new Set(values).size, id).toBeGreaterThan(100);
        expect(Math.min(...values), id).toBeGreaterThanOrEqual(min);
        expect(Math.max(...values), id).toBeLessThanOrEqual(max);
      }
    });
    expect(rows.filter(({ free }) => free).length).toBeGreaterThan(10);
  });

  it('worlds lean to one side, or lie closer together or further apart than is believed', () => {
    for (const [row, { id, centre, sd, min, max, free }] of rows.entries()) {
      // Where the range cuts much away, the spread cannot be the one before the cut.
      if (!free || fitted.has(row) || centre - 2 * sd < min || centre + 2 * sd > max) continue;
      const values = drawn.map((parameters) => parameters[row]);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
      expect(Math.abs(mean - centre) / sd, id).toBeLessThan(0.25);
      expect(Math.abs(spread / sd - 1), id).toBeLessThan(0.2);
    }
  });

  it('what was fitted is drawn by itself, though the data tie it to the rest', () => {
    const alone = calibration.filter(
      ({ rows: touched, way }) => way === 'plus' && touched.every((row) => !rows[row].free),
    );
    expect(alone.length).toBeGreaterThan(2);
    const told = posterior.map((draw) =>
      alone.map((item) => draw[calibration.indexOf(item)].toFixed(9)).join(),
    );
    for (const parameters of drawn) {
      const own = alone.map(({ rows: [row] }) => (parameters[row] - rows[row].centre).toFixed(9)).join();
      expect(told).toContain(own);
    }
  });

  it('the world of a seed is another one the next time', () => {
    expect(createWorld(model, '7', { draw: true }).parameters).toEqual(drawn[6]);
  });
});
