/**
 * Every uncertain number of a scenario as one row: centre, spread, and whether a world may draw it. The model reads
 * values by row, so that fitting and sweeping need no code of their own.
 */
import type { Prior, Scenario } from '../../scenario/vocabulary/schema.ts';
import { REQUIRED_PARAMETERS, type ParameterId } from '../../scenario/parameters.ts';
import { clamp } from '../math.ts';
import type { Names } from './names.ts';

export interface Parameter {
  id: string;
  centre: number;
  sd: number;
  min: number;
  max: number;
  free: boolean;
}

export interface ParameterRows {
  rows: Parameter[];
  /** Every centre: the world as the scenario's author believes it to be. */
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
  const perSegment = (key: 'potential' | 'innovation' | 'imitation' | 'review') =>
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
  return { ...lists, rows, centres: Float64Array.from(rows, (parameter) => parameter.centre) };
}

/** One world's values: free parameters drawn from their priors by `deviate` (standard normal), cut to their ranges. */
export function drawParameters(rows: readonly Parameter[], deviate: (row: number) => number): Float64Array {
  return Float64Array.from(rows, (row, index) =>
    row.free ? clamp(row.centre + row.sd * deviate(index), row.min, row.max) : row.centre,
  );
}
