/** A run record out of a file; what is no such thing is refused with its place. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseRecord, type RunRecord } from '../record/index.ts';
import { Misuse, Refusal } from './misuse.ts';

const MAX_BYTES = 16_000_000;

/** Throws a Misuse where there is no file, a Refusal where it is not a record. */
export function readRun(file: string): RunRecord {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Misuse(`there is no file ${file}`);
  const { size } = statSync(file);
  if (size > MAX_BYTES) throw new Refusal(`${file}: the file has ${size} bytes, more than any record`);
  const parsed = parseRecord(readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Refusal(`${file}: ${parsed.path ? `${parsed.path}: ` : ''}${parsed.reason}`);
  return parsed.record;
}
