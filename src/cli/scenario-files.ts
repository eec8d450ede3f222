/** Scenario folders on disk: finding their files, reading them, making them ready to be played. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { formatProblem, readScenario, type ReadResult } from '../scenario/index.ts';
import { compileModel, type Model } from '../sim/index.ts';
import { Misuse, Refusal } from './misuse.ts';

/** Bytes beyond which a file is not even opened; the reader's own bound is finer and says so. */
const MAX_BYTES = 8_000_000;

/** All YAML files below a folder, or the one file that `path` names, as the reader takes them. */
export function scenarioFiles(path: string): { path: string; text: string }[] {
  if (!existsSync(path)) throw new Misuse(`there is no ${path}`);
  const names = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml') || name.endsWith('.yml'))
        .sort()
        .map((name) => join(path, name))
    : [path];
  return names.map((name) => ({ path: name.split(sep).join('/'), text: readBounded(name) }));
}

/** What is too large is replaced by as many blanks as the reader refuses, so that it is refused in the reader's words. */
function readBounded(name: string): string {
  const { size } = statSync(name);
  return size > MAX_BYTES ? ' '.repeat(MAX_BYTES) : readFileSync(name, 'utf8');
}

export function readFolder(path: string): ReadResult {
  return readScenario(scenarioFiles(path));
}

/** The model of a scenario folder; a Refusal with every problem when it has any. */
export function loadModel(path: string): Model {
  const result = readFolder(path);
  if (!result.ok) throw new Refusal(result.errors.map(formatProblem).join('\n'));
  return compileModel(result.scenario);
}
