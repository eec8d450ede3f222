/**
 * The model against what was measured. Populations differ from survey to survey, so a series, or each key of it, has a
 * lean: how far its population stands from the model's, in logits (per cents) or logarithms (counts). It is estimated from
 * the points that are marked `fit` and then held for those marked `test`.
 */
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import { quarterNumber } from '../../scenario/turns.ts';
import { reader, type Model, type State, type World } from '../../sim/index.ts';
import { exp, ln } from '../../sim/math.ts';

export type Series = Scenario['series'][number];
export type Measure = Extract<Series['measures'][number], { of: unknown }>;
export type Point = Series['points'][number];

/** The states of a line: `after[turn + 1]` is the end of the quarter `turn`, `after[0]` the beginning. */
export interface Course {
  world: World;
  after: State[];
}

/** A point beside the model's number for it, both in the series' scale; `model` without the lean. */
export interface Residual {
  point: Point;
  measured: number;
  model: number;
}

const LEAST = 1e-6;

/** Per cents as logits, counts as logarithms: where errors of small and large numbers can be compared. */
function toScale(scale: Series['scale'], value: number): number {
  if (scale === 'count') return ln(Math.max(LEAST, value));
  const part = Math.min(1 - LEAST, Math.max(LEAST, value / 100));
  return ln(part / (1 - part));
}

function fromScale(scale: Series['scale'], value: number): number {
  return scale === 'count' ? exp(value) : 100 / (1 + exp(-value));
}

const measureOf = (series: Series, key: string): Measure | null => {
  const measure = series.measures.find((candidate) => candidate.key === key);
  return measure && 'of' in measure ? measure : null;
};

const reasonFor = (series: Series, key: string): string | null => {
  const measure = series.measures.find((candidate) => candidate.key === key);
  return measure && 'reason' in measure ? measure.reason : null;
};

/** How far into the calendar a date lies, in quarters from its beginning: a month or a quarter at its end, a year in its middle. */
function placeOf(date: string, start: number): number {
  const year = Number(date.slice(0, 4)) * 4 - start;
  if (date.length === 4) return year + 2;
  if (date[5] === 'Q') return quarterNumber(date) - start + 1;
  return year + Number(date.slice(5)) / 3;
}

type Readers = { read: ReturnType<typeof reader>; times: number }[];

/** Measures made ready, by model: fitting asks them some hundred thousand times. */
const ready = new WeakMap<Model, Map<Measure, Readers>>();

function readersOf(model: Model, measure: Measure): Readers {
  const known = ready.get(model) ?? new Map<Measure, Readers>();
  ready.set(model, known);
  let readers = known.get(measure);
  if (!readers) {
    readers = measure.of.map(({ number, times }) => ({ read: reader(model, number), times }));
    known.set(measure, readers);
  }
  return readers;
}

/** What a measurement says of a product that nobody in the model can use yet. */
const NOT_YET = 'at this date the model has nothing of it yet';

/** What the model has for a point, in the series' scale; between the ends of quarters, by a straight line. Null: nothing yet. */
function modelled(course: Course, series: Series, measure: Measure, place: number): number | null {
  const at = Math.min(Math.max(0, place), course.after.length - 1);
  const low = Math.min(Math.floor(at), course.after.length - 2);
  const readers = readersOf(course.world.model, measure);
  const valueAt = (index: number) => {
    const sum = readers.reduce(
      (total, { read, times }) => total + times * read(course.after[index].numbers, course.world),
      0,
    );
    return measure.rest ? 1 - sum : sum;
  };
  const value = valueAt(low) + (at - low) * (valueAt(low + 1) - valueAt(low));
  return value > LEAST ? toScale(series.scale, series.scale === 'part' ? 100 * value : value) : null;
}

/** All points of a series that the model has a number for. */
export function residuals(course: Course, series: Series): Residual[] {
  const start = quarterNumber(course.world.model.scenario.header.calendar.from);
  return series.points.flatMap((point) => {
    const measure = measureOf(series, point.key);
    if (!measure) return [];
    const model = modelled(course, series, measure, placeOf(point.date, start));
    return model === null ? [] : [{ point, measured: toScale(series.scale, point.value), model }];
  });
}

/** The lean for each key: the mean of its prior and of the points to be fitted, each weighed by how far it is trusted. */
export function leansOf(series: Series, list: readonly Residual[]): Map<string, number> {
  const leans = new Map<string, number>();
  const { centre, sd, of } = series.lean;
  const [belief, trust] = [1 / (sd * sd), 1 / (series.sd * series.sd)];
  for (const { key } of series.measures) {
    const fit = list.filter(({ point }) => (of === 'series' || point.key === key) && point.use === 'fit');
    const sum = fit.reduce((total, { measured, model }) => total + trust * (measured - model), 0);
    leans.set(key, (belief * centre + sum) / (belief + trust * fit.length));
  }
  return leans;
}

export interface HindcastRow {
  series: string;
  /** Absent where the series has but one. */
  key?: string;
  date: string;
  observed: number;
  /** In the series' unit; null where the model has no such quantity. */
  simulated: number | null;
  use: 'fit' | 'test';
  /** Why nothing is simulated. */
  reason?: string;
}

export interface SeriesError {
  series: string;
  use: 'fit' | 'test';
  points: number;
  /** Root of the mean square of the residuals, in logits or logarithms; and the error of the middle point, as a part. */
  rmse: number;
  median: number;
}

export function hindcast(course: Course, scenario: Scenario): { rows: HindcastRow[]; errors: SeriesError[] } {
  const rows: HindcastRow[] = [];
  const errors: SeriesError[] = [];
  for (const series of scenario.series) {
    const list = residuals(course, series);
    const leans = leansOf(series, list);
    for (const point of series.points) {
      const found = list.find((residual) => residual.point === point);
      const reason = found ? null : (reasonFor(series, point.key) ?? NOT_YET);
      rows.push({
        series: series.id,
        ...(point.key === '' ? {} : { key: point.key }),
        date: point.date,
        observed: point.value,
        simulated: found ? fromScale(series.scale, found.model + leans.get(point.key)!) : null,
        use: point.use,
        ...(reason === null ? {} : { reason }),
      });
    }
    for (const use of ['fit', 'test'] as const) {
      const off = list
        .filter(({ point }) => point.use === use)
        .map(({ point, measured, model }) => model + leans.get(point.key)! - measured);
      if (off.length > 0) errors.push({ series: series.id, use, ...sizeOf(off) });
    }
  }
  return { rows, errors };
}

function sizeOf(off: readonly number[]): { points: number; rmse: number; median: number } {
  const sizes = off.map(Math.abs).sort((a, b) => a - b);
  return {
    points: off.length,
    rmse: Math.sqrt(off.reduce((sum, value) => sum + value * value, 0) / off.length),
    median: exp(sizes[Math.floor(sizes.length / 2)]) - 1,
  };
}
