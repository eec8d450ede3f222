// The model against what was measured: where on the line a date stands, and how far populations lean.
import { describe, expect, it } from 'vitest';
import {
  hindcast,
  leansOf,
  residuals,
  type Course,
  type Residual,
} from '../../../src/insight/history/hindcast.ts';
import type { Reading } from '../../../src/scenario/vocabulary/conditions.ts';
import { put } from '../../sim/helpers.ts';
import { tiny } from '../../sim/tiny.ts';
import { series, type Series } from './fixture.ts';

const { model, world, start } = tiny();
const { scenario } = model;

const share = (product: string): Reading => ({ is: 'share', product });
const of = (key: string, ...products: string[]) => ({
  key,
  of: products.map((product) => ({ number: share(product), times: 1 })),
});
type Point = Series['points'][number];
const point = (date: string, value: number, use: Point['use'] = 'fit', key = ''): Point => ({
  date,
  key,
  value,
  use,
});
const logit = (part: number) => Math.log(part / (1 - part));
const percent = (scaled: number) => 100 / (1 + Math.exp(-scaled));

/** Shares of products at the beginning and after each of ten quarters. */
const course = (shares: Record<string, (at: number) => number>): Course => ({
  world,
  after: Array.from({ length: 11 }, (_, at) =>
    put(model, start, ...Object.entries(shares).map(([id, value]): [never, string[], number] => [
      'totalShare' as never,
      [id],
      value(at),
    ])),
  ),
}); // prettier-ignore
const rising = course({ rye: (at) => 0.1 + 0.02 * at, wheat: (at) => (at < 4 ? 0 : 0.05 * (at - 3)) });

describe('a date', () => {
  const modelled = (date: string, on = rising) => {
    const [found] = residuals(on, series({ measures: [of('', 'rye')], points: [point(date, 20)] }));
    return percent(found.model) / 100;
  };

  it.each([
    ['1900-03', 1, 'a month is its end'],
    ['1900-01', 1 / 3, 'a month within a quarter lies on the straight line'],
    ['1900-12', 4, 'a year ends with December'],
    ['1901-05', 4 + 5 / 3, 'a month of a later year'],
    ['1900-Q1', 1, 'a quarter is its end'],
    ['1901-Q4', 8, 'the last quarter that is played'],
    ['1900', 2, 'a year is its middle'],
    ['1901', 6, 'a later year'],
    ['1902', 10, 'the middle of the year of the epilogue'],
    ['1902-12', 10, 'beyond the line there is its end'],
  ])('%s is looked up %f quarters in, or somewhere else: %s', (date, place) => {
    expect(modelled(date)).toBeCloseTo(0.1 + 0.02 * place, 9);
  });

  it('a history that starts in summer has its months half a year off', () => {
    const calendar = { ...scenario.header.calendar, from: '1900-Q3' };
    const summer: Course = {
      after: rising.after,
      world: {
        ...world,
        model: { ...model, scenario: { ...scenario, header: { ...scenario.header, calendar } } },
      },
    };
    expect(modelled('1900-09', summer)).toBeCloseTo(0.12, 9);
    expect(modelled('1900-Q4', summer)).toBeCloseTo(0.14, 9);
    expect(modelled('1901', summer)).toBeCloseTo(0.18, 9);
  });
});

describe('what is measured', () => {
  const simulated = (given: Series, on = rising) => residuals(on, given).map(({ model }) => model);

  it('is compared in another scale than its own', () => {
    const points = [point('1900-Q1', 20)];
    const [part] = residuals(rising, series({ measures: [of('', 'rye')], points }));
    expect([part.measured, part.model]).toEqual([
      expect.closeTo(logit(0.2), 9),
      expect.closeTo(logit(0.12), 9),
    ]);
    const [count] = residuals(rising, series({ measures: [of('', 'rye')], points, scale: 'count' }));
    expect([count.measured, count.model]).toEqual([
      expect.closeTo(Math.log(20), 9),
      expect.closeTo(Math.log(0.12), 9),
    ]);
  });

  it('a sum is not weighed, or the rest of the whole is taken for it', () => {
    const points = [point('1901-Q4', 50)];
    const weighed = {
      key: '',
      of: [{ number: share('rye'), times: 2 }, { number: share('wheat'), times: -1 }],
    }; // prettier-ignore
    // Rye has 0.26 and wheat 0.25 of it by then.
    expect(simulated(series({ measures: [weighed], points }))).toEqual([expect.closeTo(logit(0.27), 9)]);
    const rest = { ...of('', 'rye', 'wheat'), rest: true as const };
    expect(simulated(series({ measures: [rest], points }))).toEqual([expect.closeTo(logit(0.49), 9)]);
  });

  it('a product that does not exist yet is simulated as nothing, and nothing is told of it', () => {
    const given = series({
      measures: [of('', 'wheat'), { key: 'pies', reason: 'nobody in this valley counts pies' }],
      points: [point('1900-Q3', 3), point('1901-Q4', 30), point('1900-Q3', 8, 'test', 'pies')],
    });
    const { rows, errors } = hindcast(rising, { ...scenario, series: [given] });
    expect(rows).toEqual([
      {
        series: 'survey', date: '1900-Q3', observed: 3, simulated: null, use: 'fit',
        reason: 'at this date the model has nothing of it yet',
      },
      { series: 'survey', date: '1901-Q4', observed: 30, simulated: expect.any(Number) as number, use: 'fit' },
      {
        series: 'survey', key: 'pies', date: '1900-Q3', observed: 8, simulated: null, use: 'test',
        reason: 'nobody in this valley counts pies',
      },
    ]); // prettier-ignore
    expect(errors.map(({ use, points }) => [use, points])).toEqual([['fit', 1]]);
  });
});

describe('the lean', () => {
  /** A residual that measured so much more than the model has. */
  const off = (by: number, use: Point['use'], key = ''): Residual => ({
    point: point('1900', 10, use, key),
    measured: by - 1,
    model: -1,
  });
  const lean = (sd: number, by: 'series' | 'key') => ({ lean: { centre: 0.5, sd, of: by }, sd: 0.5 });
  const both = [of('a', 'rye'), of('b', 'wheat')];
  const given = (sd: number, by: 'series' | 'key') =>
    series({ measures: both, points: [point('1900', 10)], ...lean(sd, by) });

  it('is not the mean of what was believed and what was measured, each as far as it is trusted', () => {
    // Belief weighs 1, each point 4: (1 × 0.5 + 4 × 1 + 4 × 2) / 9.
    const leans = leansOf(given(1, 'key'), [off(1, 'fit', 'a'), off(2, 'fit', 'a')]);
    expect(leans.get('a')).toBeCloseTo(12.5 / 9, 12);
    expect(leansOf(given(0.001, 'key'), [off(2, 'fit', 'a')]).get('a')).toBeCloseTo(0.5, 4);
    expect(leansOf(given(1000, 'key'), [off(2, 'fit', 'a')]).get('a')).toBeCloseTo(2, 4);
  });

  it('is estimated from the points that it is tested by', () => {
    const fitted = leansOf(given(1, 'key'), [off(1, 'fit', 'a')]);
    expect(leansOf(given(1, 'key'), [off(1, 'fit', 'a'), off(9, 'test', 'a')])).toEqual(fitted);
    expect(leansOf(given(1, 'key'), [off(9, 'test', 'a')]).get('a')).toBe(0.5);
  });

  it('is shared by populations that have one each, or is not shared by one', () => {
    const list = [off(1, 'fit', 'a'), off(2, 'fit', 'b')];
    const each = leansOf(given(1, 'key'), list);
    expect([each.get('a'), each.get('b')]).toEqual([expect.closeTo(0.9, 12), expect.closeTo(1.7, 12)]);
    const one = leansOf(given(1, 'series'), list);
    expect([one.get('a'), one.get('b')]).toEqual([
      expect.closeTo(12.5 / 9, 12),
      expect.closeTo(12.5 / 9, 12),
    ]);
  });

  it('is left out of the simulated numbers, or of the errors', () => {
    const list = series({
      measures: [of('', 'rye')],
      points: [point('1900-Q1', 24), point('1901-Q4', 40, 'test'), point('1901-Q2', 40, 'test')],
      lean: { centre: 0, sd: 1000, of: 'series' },
    });
    const { rows, errors } = hindcast(rising, { ...scenario, series: [list] });
    const leaning = logit(0.24) - logit(0.12);
    const expected = [24, percent(logit(0.26) + leaning), percent(logit(0.22) + leaning)];
    expect(rows.map(({ simulated }) => simulated)).toEqual(
      expected.map((value) => expect.closeTo(value, 3) as number),
    );
    const sizes = [0.26, 0.22].map((part) => Math.abs(logit(part) + leaning - logit(0.4)));
    const [fit, test] = errors;
    expect(fit).toMatchObject({ series: 'survey', use: 'fit', points: 1 });
    expect(fit.rmse).toBeCloseTo(0, 5);
    expect(test).toMatchObject({ series: 'survey', use: 'test', points: 2 });
    expect(test.rmse).toBeCloseTo(Math.hypot(...sizes) / Math.SQRT2, 5);
    expect(test.median).toBeCloseTo(Math.exp(Math.max(...sizes)) - 1, 4);
  });
});
