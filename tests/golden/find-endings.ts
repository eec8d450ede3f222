// `npx tsx tests/golden/find-endings.ts [effort]`: which endings can be reached, by which game; and of those that cannot,
// what stands in the way. Writes one record for each into tests/golden/endings/.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Model } from '../../src/sim/index.ts';
import { shippedModel } from '../sim/helpers.ts';
import { findEndings, keep } from './endings.ts';

export const FOLDER = fileURLToPath(new URL('endings', import.meta.url));

/** @returns ids of the endings that no game was found for. */
export function writeEndings(model: Model, leader: string, effort?: number): string[] {
  mkdirSync(FOLDER, { recursive: true });
  for (const name of readdirSync(FOLDER)) if (name.startsWith(`${leader}-`)) rmSync(`${FOLDER}/${name}`);
  const missing: string[] = [];
  for (const { ending, script, games, nearest } of findEndings(model, leader, effort)) {
    if (script) {
      const record = keep(model, leader, script);
      writeFileSync(`${FOLDER}/${leader}-${ending}.json`, `${JSON.stringify(record)}\n`);
      console.log(
        `${ending}: seed ${script.seed}, ${script.base[model.names.companies.at(leader)]}, ${record.hashes.length} quarters`,
      );
    } else {
      missing.push(ending);
      console.log(`${ending}: NOT REACHED in ${games} games; the nearest had\n  ${nearest.join('\n  ')}`);
    }
  }
  return missing;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const effort = Number(process.argv[2] ?? 3000);
  for (const { company, playable } of shippedModel().scenario.leaders)
    if (playable) process.exitCode = writeEndings(shippedModel(), company, effort).length > 0 ? 1 : 0;
}
