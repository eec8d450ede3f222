/** Scenario folders on disk: finding their files, reading them, making them ready to be played. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { formatProblem, readScenario, type ReadResult } from '../scenario/index.ts';
import { MAX_FILES } from '../scenario/read.ts';
import { MAX_FILE_LENGTH, type SourceFile } from '../scenario/yaml.ts';
import { compileModel, type Model } from '../sim/index.ts';
import { Misuse, Refusal } from './misuse.ts';

/** A file of more bytes has more characters than are read, whatever they are. */
const MAX_BYTES = 4 * MAX_FILE_LENGTH;

/** All YAML files below a folder, or the one file that `path` names, as the reader takes them. */
export function scenarioFiles(path: string): SourceFile[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new Misuse(`there is no ${path}`);
  if (stats.isFile()) return [{ path: inUrlStyle(path), text: readBounded(path) }];
  if (!stats.isDirectory()) throw new Misuse(`${path} is neither a file nor a folder`);
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(path, name))
    // Folders, pipes and links that lead nowhere may bear such names too.
    .filter((name) => statSync(name, { throwIfNoEntry: false })?.isFile());
  // More than the reader takes are not even opened: it refuses them by their number.
  return names.map((name) => ({
    path: inUrlStyle(name),
    text: names.length > MAX_FILES ? '' : readBounded(name),
  }));
}

const inUrlStyle = (path: string): string => path.split(sep).join('/');

/** What is too large is replaced by as many blanks as the reader refuses, so that it is refused in the reader's words. */
function readBounded(name: string): string {
  return statSync(name).size > MAX_BYTES ? ' '.repeat(MAX_FILE_LENGTH + 1) : readFileSync(name, 'utf8');
}

export function readFolder(path: string): ReadResult {
  const files = scenarioFiles(path);
  if (files.length > 0) return readScenario(files);
  return {
    ok: false,
    errors: [
      {
        file: inUrlStyle(path),
        line: 0,
        column: 0,
        path: '',
        message: 'there is no scenario file here (*.yaml)',
      },
    ],
    warnings: [],
  };
}

/** The model of a scenario folder; a Refusal with every problem when it has any. */
export function loadModel(path: string): Model {
  const result = readFolder(path);
  if (!result.ok) throw new Refusal(result.errors.map(formatProblem).join('\n'));
  return compileModel(result.scenario);
}
