/** What has to hold of the fitted numbers: parameters that the model has, and values under which it still makes sense. */
import { didYouMean } from './nearest.ts';
import { parameterRange, SEGMENT_ROWS } from './parameters.ts';
import type { Message, ReportItem } from './problem.ts';
import type { Prior, Scenario } from './vocabulary/schema.ts';

export function checkCalibration(scenario: Scenario, report: ReportItem): void {
  const ranges = rangesOf(scenario);
  // In the order in which the model applies them.
  for (const item of [...scenario.calibration].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const { centre, sd, min, max } = item.prior;
    const sound = min <= centre && centre <= max;
    if (!sound) report(item, ['prior', 'centre'], 'a prior has its centre between min and max');
    else if (sd > max - min) report(item, ['prior', 'sd'], 'a prior is no wider than its range');
    const seen = new Set<string>();
    item.on.forEach((row, position) => {
      const say = (message: Message) => report(item, ['on', position], message);
      const range = ranges.get(row);
      if (!range) say(() => `the model has no parameter "${row}"${didYouMean(row, ranges.keys())}`);
      else if (seen.has(row)) say(`"${row}" stands twice here`);
      else if (sound) {
        const taken = take(range, item);
        if (taken !== null)
          say(`"${row}" lies between ${range.least} and ${range.most}, and this may take it to ${taken}`);
      }
      seen.add(row);
    });
  }
  checkPosterior(scenario, report);
}

function checkPosterior({ calibration, posterior }: Scenario, report: ReportItem): void {
  const priors = new Map(calibration.map(({ id, prior }) => [id, prior]));
  for (const draw of posterior) {
    const missing = calibration.find(({ id }) => !Object.hasOwn(draw.values, id));
    if (missing) report(draw, ['values'], `the draw has no value for "${missing.id}"`);
    // A value of no calibration is told with the references.
    for (const [id, value] of Object.entries(draw.values)) {
      const prior = priors.get(id);
      if (prior && (value < prior.min || value > prior.max))
        report(draw, ['values', id], `"${id}" lies between ${prior.min} and ${prior.max}`);
    }
  }
}

interface Range {
  /** Where the parameter may come to lie. */
  low: number;
  high: number;
  /** As its author bounds it: what is fitted is cut to these. */
  min: number;
  max: number;
  /** Where the model makes sense of it. */
  least: number;
  most: number;
}

/** Of every parameter of the model, by its name. */
function rangesOf({ parameters, segments, layers, products }: Scenario): Map<string, Range> {
  const ranges = new Map<string, Range>();
  const add = (name: string, prior: Prior, [least, most]: readonly [number, number]) => {
    const { centre, min, max, free } = typeof prior === 'number' ? { centre: prior } : prior;
    ranges.set(name, {
      low: free ? (min ?? centre) : centre,
      high: free ? (max ?? centre) : centre,
      min: min ?? -Infinity,
      max: max ?? Infinity,
      least,
      most,
    });
  };
  for (const { id, value } of parameters) add(id, value, parameterRange(id));
  for (const segment of segments)
    for (const key of SEGMENT_ROWS) add(`${segment.id}.${key}`, segment[key], [0, 1]);
  for (const { id, outside } of layers) add(`${id}.outside`, outside.utility, UTILITIES);
  for (const { id, constant } of products) add(`${id}.constant`, constant ?? 0, UTILITIES);
  return ranges;
}

const UTILITIES = [-1e6, 1e6] as const;

/** Widens the range by what a fitted number may do to the parameter. Where that is too far, how far it may go; else null. */
function take(range: Range, { way, prior: { min, max } }: Scenario['calibration'][number]): number | null {
  const { low, high } = range;
  const ends = way === 'plus' ? [low + min, high + max] : [low * min, low * max, high * min, high * max];
  const cut = ends.map((end) => Math.min(range.max, Math.max(range.min, end)));
  range.low = Math.min(...cut);
  range.high = Math.max(...cut);
  if (range.low < range.least) return range.low;
  return range.high > range.most ? range.high : null;
}
