// Fitting: measurements are made up from values that are known, and the fit has to find them back.
import { describe, expect, it } from 'vitest';
import { fit } from '../../../src/insight/calibration/fit.ts';
import { targetOf } from '../../../src/insight/calibration/target.ts';
import { playRecord } from '../../../src/insight/history/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { calibrate, compileModel, read } from '../../../src/sim/index.ts';
import { tinyScenario } from '../../sim/tiny.ts';
import { series, type Series } from '../history/fixture.ts';

type Calibration = Scenario['calibration'];
const item = (id: string, way: 'times' | 'plus', on: string, prior: Calibration[number]['prior']) => ({
  id,
  way,
  on: [on],
  prior,
  why: 'Nobody counted.',
});
// Not in order of their names, as authors write them.
const CALIBRATION: Calibration = [
  item('spread', 'times', 'town.imitation', { centre: 1, sd: 0.4, min: 0.2, max: 3 }),
  item('ceiling', 'plus', 'town.potential', { centre: 0, sd: 0.1, min: -0.5, max: 0.15 }),
];
const TRUTH: Record<string, number> = { spread: 1.5, ceiling: -0.1 };

const scenario = (measured: Series[], calibration = CALIBRATION) =>
  tinyScenario({ edit: (edited) => Object.assign(edited, { calibration, series: measured }) });

const TOWN = { key: '', of: [{ number: { is: 'adoption' as const, segment: 'town' }, times: 1 }] };
const QUARTERS = ['1900-Q1', '1900-Q2', '1900-Q3', '1900-Q4', '1901-Q1', '1901-Q2', '1901-Q3', '1901-Q4'];

/** What would be measured in a world where the fitted numbers are the true ones, to the last digit. */
function madeUp(more: Partial<Series> = {}): Series {
  const model = compileModel(scenario([]));
  const { rows, calibration } = model.parameters;
  const authored = Float64Array.from(rows, ({ centre }) => centre);
  const parameters = calibrate(rows, calibration, authored, calibration.map(({ id }) => TRUTH[id])); // prettier-ignore
  const { world, quarters } = playRecord(model, { still: true, parameters });
  const points = QUARTERS.map((date, turn) => ({
    date,
    key: '',
    value: 100 * read(world, quarters[turn].end, { is: 'adoption', segment: 'town' }),
    use: 'fit' as const,
  }));
  return series({ measures: [TOWN], points, sd: 0.02, lean: { centre: 0, sd: 0.02, of: 'series' }, ...more });
}

const MEASURED = madeUp();

/** By what the values are called, for their order is the model's business. */
function target(measured: Series[], calibration = CALIBRATION) {
  const model = compileModel(scenario(measured, calibration));
  const height = targetOf(model);
  return (spread: number, ceiling: number) =>
    height(model.parameters.calibration.map(({ id }) => (id === 'spread' ? spread : ceiling)));
}

describe('how well values explain what was measured', () => {
  const height = target([MEASURED]);
  const blind = target([]);

  it('without measurements is not what was believed', () => {
    expect(blind(1, 0)).toBeCloseTo(0, 12);
    // Two spreads off, and one.
    expect(blind(1.8, -0.1)).toBeCloseTo(-0.5 * (4 + 1), 9);
  });

  it.each([
    [0.1, 0],
    [3.1, 0],
    [1, -0.6],
    [1, 0.2],
  ])('values outside their range are thought possible: %f, %f', (spread, ceiling) => {
    expect(height(spread, ceiling)).toBe(-Infinity);
    expect(height(3, 0.15)).toBeGreaterThan(-Infinity);
  });

  it('the truth explains less than something else', () => {
    const truth = height(TRUTH.spread, TRUTH.ceiling);
    // Nothing but what was believed is against it.
    expect(truth).toBeCloseTo(-0.5 * ((0.5 / 0.4) ** 2 + 1), 6);
    for (const [spread, ceiling] of [
      [1, 0],
      [1.5, 0],
      [1.3, -0.1],
    ])
      expect(height(spread, ceiling)).toBeLessThan(truth - 1);
  });

  it('the order in which an author names the numbers decides which of them is fitted', () => {
    const reversed = target([MEASURED], [...CALIBRATION].reverse());
    expect(reversed(1.2, -0.05)).toBe(height(1.2, -0.05));
  });

  it('points that are kept for the test are fitted to', () => {
    const kept = (value: number) =>
      target([
        { ...MEASURED, points: [...MEASURED.points, { date: '1902', key: '', value, use: 'test' as const }] },
      ]);
    expect(kept(1)(1, 0)).toBe(height(1, 0));
    expect(kept(90)(1, 0)).toBe(height(1, 0));
  });

  it('one population that leans is charged for each of its keys, or two only once', () => {
    const points = (key: string) => MEASURED.points.map((point) => ({ ...point, key }));
    const charged = (of: 'series' | 'key', sd: number) => {
      const list: Series = {
        ...MEASURED,
        measures: ['a', 'b'].map((key) => ({ ...TOWN, key })),
        points: [...points('a'), ...points('b')],
        sd,
        lean: { centre: 1, sd: 0.5, of },
      };
      const { spread, ceiling } = TRUTH;
      return target([list])(spread, ceiling) - blind(spread, ceiling);
    };
    // Points that nobody trusts leave the lean where it is believed to be.
    expect(charged('key', 1000)).toBeCloseTo(0, 3);
    // Exact points say that there is no lean, two spreads from where it was believed.
    expect(charged('series', 0.001)).toBeCloseTo(-0.5 * 4, 2);
    expect(charged('key', 0.001)).toBeCloseTo(-0.5 * 8, 2);
  });
});

describe('the fit', () => {
  const found = fit(compileModel(scenario([MEASURED])), 600, 40);

  it('the values from which the measurements were made are not found back', () => {
    for (const { id, prior, mean, sd, disagreement } of found.values) {
      expect(disagreement, id).toBeLessThan(1.1);
      expect(Math.abs(mean - TRUTH[id]), id).toBeLessThan(2.5 * sd);
      expect(sd, id).toBeLessThan(0.6 * prior.sd);
    }
  });

  it('what the data tie together is told as free, or tied to itself', () => {
    // Only the sum of two is measured, and the third is about other people.
    const shift = { centre: 0, sd: 0.1, min: -0.4, max: 0.4 };
    const tied = [
      item('one', 'plus', 'town.potential', shift),
      item('loner', 'times', 'farms.imitation', { centre: 1, sd: 0.2, min: 0.5, max: 2 }),
      item('other', 'plus', 'town.potential', shift),
    ];
    const { values } = fit(compileModel(scenario([MEASURED], tied)), 500, 5);
    const of = (id: string) => values.find((value) => value.id === id)!;
    expect([of('one').partner, of('other').partner]).toEqual(['other', 'one']);
    expect(of('one').correlation).toBeLessThan(-0.8);
    expect(of('other').correlation).toBeCloseTo(of('one').correlation, 12);
    expect(Math.abs(of('loner').correlation)).toBeLessThan(0.5);
    expect(of('one')).toMatchObject({ prior: { centre: 0, sd: 0.1 } });
  });

  it('the sample that is kept is not what was found', () => {
    expect(found.draws).toHaveLength(40);
    for (const { id, mean, sd } of found.values) {
      const values = found.draws.map((draw) => draw[id]);
      const average = values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(Math.abs(average - mean), id).toBeLessThan(0.6 * sd);
      expect(new Set(values).size, id).toBeGreaterThan(20);
    }
    expect(found.accepted).toBeGreaterThan(0.1);
    expect(found.accepted).toBeLessThan(0.7);
  });

  it('fitting twice finds two things', () => {
    const model = compileModel(scenario([MEASURED]));
    expect(fit(model, 30, 5)).toEqual(fit(model, 30, 5));
  });

  it('a fit that was too short to find anything looks like one that did', () => {
    const short = fit(compileModel(scenario([MEASURED])), 4, 4);
    expect(Math.max(...short.values.map(({ disagreement }) => disagreement))).toBeGreaterThan(1.1);
  });

  it('without measurements it finds more than was believed', () => {
    const blind = fit(compileModel(scenario([])), 3000, 10);
    for (const { id, prior, mean, sd } of blind.values.filter(({ id }) => id === 'spread')) {
      expect(Math.abs(mean - prior.centre), id).toBeLessThan(0.3 * prior.sd);
      expect(Math.abs(sd / prior.sd - 1), id).toBeLessThan(0.15);
    }
  });
});
