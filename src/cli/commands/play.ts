/** `play`: one game by a policy, as a run record. */
import { writeFileSync } from 'node:fs';
import { leaderPolicy } from '../../insight/games.ts';
import { advanceRun, startRun } from '../../record/index.ts';
import { ordersOf, recordPolicy } from '../../rivals/index.ts';
import type { Answer } from '../answer.ts';
import { gameSettings } from '../game-settings.ts';
import type { Options } from '../options.ts';
import { loadModel } from '../scenario-files.ts';

export function play(options: Options): Answer {
  const model = loadModel(options.scenario);
  const settings = gameSettings(model, options);
  const policy = leaderPolicy(model, settings);
  const company = model.names.companies.at(settings.leader);
  const sides = Object.fromEntries(
    model.names.companies.ids.map((id) => [id, id === settings.leader ? settings.policy : 'record']),
  );
  let run = startRun(model, {
    leader: settings.leader,
    ambition: settings.ambition,
    seed: options.seed,
    sides,
    from: settings.from,
  });
  while (run.record.score === null) {
    run = advanceRun(
      run,
      ordersOf(run.world, run.state, (side) => (side === company ? policy : recordPolicy)),
    );
  }
  const { record } = run;
  if (options.out) writeFileSync(options.out, `${JSON.stringify(record, null, 1)}\n`);
  return {
    ok: true,
    json: record,
    text: [
      `${settings.leader}, seed ${options.seed}, ${settings.policy}: ${record.hashes.length} quarters`,
      `ending ${record.ending ?? 'none'}, score ${record.score?.toFixed(1) ?? '-'}`,
      `hash ${record.hash}`,
    ].join('\n'),
  };
}
