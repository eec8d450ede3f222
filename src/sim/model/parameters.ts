/**
 * Every uncertain number of a scenario as one row: centre, spread, and whether a world may draw it. The model reads
 * values by row, so that fitting and sweeping need no code of their own.
 */
import type { Prior, Scenario } from '../../scenario/vocabulary/schema.ts';
import { REQUIRED_PARAMETERS, type SEGMENT_ROWS, type ParameterId } from '../../scenario/parameters.ts';
import { clamp, normal } from '../math.ts';
import type { Names } from './names.ts';

export interface Parameter {
  id: string;
  centre: number;
  sd: number;
  min: number;
  max: number;
  free: boolean;
}

/** A number that fitting has found: what it does to which rows. They stand in order of their names, as fitted values do. */
export interface Calibration {
  id: string;
  way: 'times' | 'plus';
  rows: number[];
  prior: { centre: number; sd: number; min: number; max: number };
  /** The mean of the posterior; the prior's centre where nothing has been fitted yet. */
  value: number;
}

export interface ParameterRows {
  rows: Parameter[];
  calibration: Calibration[];
  /** Draws of all calibrated values, in the order of `calibration`: what the data leave possible. */
  posterior: Float64Array[];
  /** Every centre, calibrated: the world as it is believed to be. */
  centres: Float64Array;
  row: Record<ParameterId, number>;
  /** By segment index. */
  potential: number[];
  innovation: number[];
  imitation: number[];
  review: number[];
  /** By layer index: utility of the outside option. */
  outside: number[];
  /** By product index. */
  constant: number[];
}

export function listParameters(scenario: Scenario, names: Names): ParameterRows {
  const rows: Parameter[] = [];
  const add = (id: string, prior: Prior): number => {
    const given = typeof prior === 'number' ? { centre: prior } : prior;
    const { centre, sd = 0, min = -Infinity, max = Infinity, free = false } = given;
    return rows.push({ id, centre, sd, min, max, free }) - 1;
  };
  const row = {} as Record<ParameterId, number>;
  for (const id of Object.keys(REQUIRED_PARAMETERS) as ParameterId[]) {
    row[id] = add(id, scenario.parameters.find((parameter) => parameter.id === id)!.value);
  }
  const segments = names.segments.ids.map((id) => scenario.segments.find((segment) => segment.id === id)!);
  const perSegment = (key: (typeof SEGMENT_ROWS)[number]) =>
    segments.map((segment) => add(`${segment.id}.${key}`, segment[key]));
  const lists = {
    // Spread once: an object grown key by key stays a hash table, and this one is read in the innermost loops.
    row: { ...row },
    potential: perSegment('potential'),
    innovation: perSegment('innovation'),
    imitation: perSegment('imitation'),
    review: perSegment('review'),
    outside: scenario.layers.map((layer) => add(`${layer.id}.outside`, layer.outside.utility)),
    constant: names.products.ids.map((id) =>
      add(`${id}.constant`, scenario.products.find((product) => product.id === id)!.constant ?? 0),
    ),
  };
  const at = new Map(rows.map((parameter, index) => [parameter.id, index]));
  // In order of their names, so that the order of files decides no last bit.
  const fitted = inOrder(scenario.calibration);
  const posterior = inOrder(scenario.posterior).map(({ values }) =>
    Float64Array.from(fitted, ({ id }) => values[id]),
  );
  const calibration = fitted.map(({ id, way, on, prior }, k) => ({
    id,
    way,
    rows: on.map((name) => at.get(name)!),
    prior,
    value:
      posterior.length > 0
        ? posterior.reduce((sum, draw) => sum + draw[k], 0) / posterior.length
        : prior.centre,
  }));
  const authored = Float64Array.from(rows, (parameter) => parameter.centre);
  const believed = calibration.map(({ value }) => value);
  return {
    ...lists,
    rows,
    calibration,
    posterior,
    centres: calibrate(rows, calibration, authored, believed),
  };
}

const inOrder = <T extends { id: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

/** `values` of parameters with the fitted numbers put in, kept to their ranges. `fitted`: in order of `calibration`. */
export function calibrate(
  rows: readonly Parameter[],
  calibration: readonly Calibration[],
  values: Float64Array,
  fitted: ArrayLike<number>,
): Float64Array {
  const result = values.slice();
  calibration.forEach(({ way, rows: touched }, k) => {
    for (const row of touched) {
      const value = way === 'times' ? result[row] * fitted[k] : result[row] + fitted[k];
      result[row] = clamp(value, rows[row].min, rows[row].max);
    }
  });
  return result;
}

/**
 * One world's values: free parameters drawn from their priors by `uniform` (a number in [0, 1) by row), cut to their
 * ranges; the calibrated ones by a draw of the posterior, which keeps what the data tie together tied.
 */
export function drawParameters(list: ParameterRows, uniform: (row: number) => number): Float64Array {
  const { rows, calibration, posterior } = list;
  const drawn = Float64Array.from(rows, (row, index) =>
    row.free ? clamp(row.centre + row.sd * normal(uniform(index)), row.min, row.max) : row.centre,
  );
  const fitted =
    posterior.length > 0
      ? posterior[Math.floor(uniform(rows.length) * posterior.length)]
      : calibration.map(({ value }) => value);
  return calibrate(rows, calibration, drawn, fitted);
}
