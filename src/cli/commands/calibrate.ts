/** `calibrate`: fits the model to the points marked `fit`, and writes the posterior sample into the scenario's folder. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fit, type Fit } from '../../insight/calibration/fit.ts';
import type { Scenario } from '../../scenario/index.ts';
import type { Answer } from '../answer.ts';
import type { Options } from '../options.ts';
import { loadModel } from '../scenario-files.ts';

/** Draws that are kept: enough for intervals, few enough to be read through. */
const KEEP = 128;

export function calibrate(options: Options): Answer {
  const model = loadModel(options.scenario);
  const found = fit(model, options.games, KEEP);
  const file = options.out ?? join(options.scenario, 'history', 'posterior.yaml');
  writeFileSync(file, posteriorFile(found, model.scenario.calibration));
  return {
    ok: found.values.every(({ disagreement }) => disagreement < 1.1),
    json: found,
    text: [
      `${file} written; ${(100 * found.accepted).toFixed(0)}% of the steps accepted`,
      'fitted               prior           posterior        narrowed to  moves with',
      ...found.values.map(({ id, prior, mean, sd, partner, correlation, disagreement }) =>
        [
          id.padEnd(20),
          `${prior.centre} ± ${prior.sd}`.padEnd(15),
          `${mean.toFixed(3)} ± ${sd.toFixed(3)}`.padEnd(16),
          `${((100 * sd) / prior.sd).toFixed(0)}%`.padEnd(12),
          `${partner} ${correlation.toFixed(2)}`,
          disagreement < 1.1 ? '' : `(chains disagree: ${disagreement.toFixed(2)})`,
        ]
          .join(' ')
          .trimEnd(),
      ),
    ].join('\n'),
  };
}

function posteriorFile({ draws }: Fit, fitted: Scenario['calibration']): string {
  const rows = draws.map((draw, i) => {
    const values = fitted.map(({ id, prior: { min, max } }) => {
      // Rounding must not carry a value out of its range, or the file would be refused.
      const value = Math.min(max, Math.max(min, Number(draw[id].toPrecision(4))));
      return `${id}: ${value}`;
    });
    return `  - {id: draw-${String(i + 1).padStart(3, '0')}, values: {${values.join(', ')}}}`;
  });
  return [
    '# What the data leave possible: draws from the posterior of the fitted numbers. Written by the command `calibrate`;',
    '# change calibration.yaml or the measured series, and run it again.',
    'posterior:',
    ...rows,
    '',
  ].join('\n');
}
