/** `play`: one game by a policy, as a run record. */
import { writeFileSync } from 'node:fs';
import { RIVAL_POLICY, tableOf } from '../../insight/sides.ts';
import { advanceRun, startRun } from '../../record/index.ts';
import { ordersOf } from '../../rivals/index.ts';
import type { Answer } from '../answer.ts';
import { gameSettings, planChosen } from '../game-settings.ts';
import type { Options } from '../options.ts';
import { loadModel } from '../scenario-files.ts';

export function play(options: Options): Answer {
  const model = loadModel(options.scenario);
  const settings = gameSettings(model, options);
  const table = tableOf(model, settings);
  const { leader, policy, rivals } = settings;
  const sides = Object.fromEntries(
    model.names.companies.ids.map((id) => [id, id === leader ? policy : RIVAL_POLICY[rivals]]),
  );
  let run = startRun(model, {
    leader,
    ambition: settings.ambition,
    seed: options.seed,
    sides,
    from: settings.from,
  });
  while (run.record.score === null) run = advanceRun(run, ordersOf(run.world, run.state, table));
  const { record } = run;
  if (options.out) writeFileSync(options.out, `${JSON.stringify(record, null, 1)}\n`);
  return {
    ok: true,
    json: record,
    text: [
      `${leader}, seed ${options.seed}, ${policy}${planChosen(options, settings) ? ' (its best plan)' : ''}, rivals ${rivals}: ${record.hashes.length} quarters`,
      `ending ${record.ending ?? 'none'}, score ${record.score?.toFixed(1) ?? '-'}`,
      `hash ${record.hash}`,
    ].join('\n'),
  };
}
