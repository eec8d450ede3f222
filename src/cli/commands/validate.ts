/** `validate PATH…`: reads and checks scenarios. */
import { formatProblem, type Problem } from '../../scenario/index.ts';
import { adviceOn } from '../advice.ts';
import { Misuse } from '../misuse.ts';
import type { Options } from '../options.ts';
import type { Answer } from '../answer.ts';
import { readFolder } from '../scenario-files.ts';

export function validate({ positionals }: Options): Answer {
  if (positionals.length === 0) throw new Misuse('validate takes the paths of scenarios');
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  const advice: { scenario: string; message: string }[] = [];
  for (const path of positionals) {
    const result = readFolder(path);
    warnings.push(...result.warnings);
    if (!result.ok) errors.push(...result.errors);
    else
      advice.push(
        ...adviceOn(result.scenario).map((message) => ({ scenario: result.scenario.header.id, message })),
      );
  }
  const ok = errors.length === 0;
  const lines = [
    ...errors.map((problem) => `error ${formatProblem(problem)}`),
    ...warnings.map((problem) => `warning ${formatProblem(problem)}`),
  ];
  return {
    ok,
    json: { ok, errors, warnings, advice },
    text: [
      ...lines,
      ...advice.map(({ message }) => `advice ${message}`),
      ok ? 'The scenario is sound.' : `${errors.length} errors.`,
    ].join('\n'),
  };
}
