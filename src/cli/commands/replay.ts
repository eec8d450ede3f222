/** `replay FILE`: is this record what it says it is? */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseRecord, replay as replayRecord } from '../../record/index.ts';
import type { Answer } from '../answer.ts';
import { Misuse } from '../misuse.ts';
import type { Options } from '../options.ts';
import { loadModel } from '../scenario-files.ts';

const MAX_BYTES = 16_000_000;

export function replay(options: Options): Answer {
  const [file, ...rest] = options.positionals;
  if (!file || rest.length > 0) throw new Misuse('replay takes one file');
  if (!existsSync(file) || !statSync(file).isFile()) throw new Misuse(`there is no file ${file}`);
  const no = (turn: string | null, reason: string): Answer => ({
    ok: false,
    json: { ok: false, turn, reason, hash: null },
    text: `${file}: ${turn ? `${turn}: ` : ''}${reason}`,
  });
  if (statSync(file).size > MAX_BYTES)
    return no(null, `the file has ${statSync(file).size} bytes, more than any record`);
  const parsed = parseRecord(readFileSync(file, 'utf8'));
  if (!parsed.ok) return no(null, parsed.path ? `${parsed.path}: ${parsed.reason}` : parsed.reason);
  const result = replayRecord(loadModel(options.scenario), parsed.record);
  if (!result.ok) return no(result.turn, result.reason);
  const { hash, hashes } = result.run.record;
  return {
    ok: true,
    json: { ok: true, turn: null, reason: null, hash },
    text: `ok: ${hashes.length} quarters, hash ${hash}`,
  };
}
