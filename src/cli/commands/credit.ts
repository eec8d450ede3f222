/** `credit FILE`: what each decision of a run was worth, beside what history chose. */
import { creditOf } from '../../insight/credit.ts';
import { replay } from '../../record/index.ts';
import type { Answer } from '../answer.ts';
import { runJobs } from '../jobs.ts';
import { Misuse, Refusal } from '../misuse.ts';
import type { Options } from '../options.ts';
import { readRun } from '../run-file.ts';
import { loadModel } from '../scenario-files.ts';

export async function credit(options: Options): Promise<Answer> {
  const [file, ...rest] = options.positionals;
  if (!file || rest.length > 0) throw new Misuse('credit takes one file');
  const model = loadModel(options.scenario);
  const result = replay(model, readRun(file));
  if (!result.ok) throw new Refusal(`${file}: ${result.turn ? `${result.turn}: ` : ''}${result.reason}`);
  const { record } = result.run;
  if (record.score === null) throw new Refusal(`${file}: the run is not over`);
  const found = await creditOf(model, record, (task) => runJobs(model, task, options.jobs));
  const signed = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;
  return {
    ok: true,
    json: found,
    text: [
      `score ${found.score.toFixed(2)}, with history's answers ${found.baseline.toFixed(2)}: ${signed(found.score - found.baseline)}, in ${found.games} games${found.exact ? '' : ' (orders drawn; ± one standard error)'}`,
      ...found.decisions.map(
        ({ decision, chosen, baseline, value, error }) =>
          `${signed(value)}${found.exact ? '' : ` ±${error.toFixed(2)}`} ${decision}: ${chosen}, not ${baseline}`,
      ),
      ...found.interactions
        .slice(0, 3)
        .map(({ one, other, value }) => `${signed(value)} together: ${one} and ${other}`),
    ].join('\n'),
  };
}
