/**
 * How well a set of fitted values explains what was measured: the logarithm of the posterior density, up to a constant.
 * Points marked `fit` have normal errors in their series' scale; the leans of the populations are taken at their best.
 */
import { playQuarter, recordPolicy } from '../../rivals/index.ts';
import { quarterNumber } from '../../scenario/turns.ts';
import { calibrate, createWorld, startState, turnOf, type Model, type State } from '../../sim/index.ts';
import { leansOf, residuals, type Series } from '../history/hindcast.ts';

/** Of values in the model's order, that of their names. */
export type Target = (values: readonly number[]) => number;

export function targetOf(model: Model): Target {
  const { scenario } = model;
  const authored = Float64Array.from(model.parameters.rows, ({ centre }) => centre);
  const fitted = scenario.series
    .map((series) => ({ ...series, points: series.points.filter(({ use }) => use === 'fit') }))
    .filter(({ points }) => points.length > 0);
  const last = Math.max(
    ...fitted.flatMap(({ points }) => points.map(({ date }) => Number(date.slice(0, 4)))),
  );
  const until = Math.min(
    (last + 1) * 4 - quarterNumber(scenario.header.calendar.from),
    model.epilogueTurn + 1,
  );
  return (values) => {
    const prior = model.parameters.calibration.reduce((sum, { prior: { centre, sd, min, max } }, k) => {
      if (values[k] < min || values[k] > max) return -Infinity;
      const off = (values[k] - centre) / sd;
      return sum - 0.5 * off * off;
    }, 0);
    if (prior === -Infinity) return prior;
    const { rows, calibration } = model.parameters;
    const parameters = calibrate(rows, calibration, authored, values);
    const world = createWorld(model, 'record', { still: true, parameters });
    const now = startState(world);
    const after: State[] = [{ numbers: now.numbers.slice() }];
    while (turnOf(model.layout, now) < until) {
      playQuarter(world, now, () => recordPolicy);
      after.push({ numbers: now.numbers.slice() });
    }
    return fitted.reduce((sum, series) => sum + likelihood(series, { world, after }), prior);
  };
}

/** Of one series: its points around the model's numbers and its lean, and the lean around its prior. */
function likelihood(series: Series, course: Parameters<typeof residuals>[0]): number {
  const list = residuals(course, series);
  const leans = leansOf(series, list);
  let sum = 0;
  for (const { point, measured, model } of list) {
    const off = (model + leans.get(point.key)! - measured) / series.sd;
    sum -= 0.5 * off * off;
  }
  const told = series.lean.of === 'series' ? [...leans.values()].slice(0, 1) : [...leans.values()];
  for (const lean of told) {
    const off = (lean - series.lean.centre) / series.lean.sd;
    sum -= 0.5 * off * off;
  }
  return sum;
}
