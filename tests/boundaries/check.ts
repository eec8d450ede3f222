// All boundary checks over a set of sources, as one pure function, so that the checks can be tested themselves.
import { checkCycles } from './cycles.ts';
import { checkLayers, layerOf } from './layers.ts';
import { checkPortable, PORTABLE } from './portable.ts';
import { parse, type SourceText } from './source.ts';

/** @returns one line for each fault, `path:line what is done: what breaks`, in order of place. */
export function checkBoundaries(files: SourceText[]): string[] {
  const sources = files.map(parse);
  const findings = [
    ...sources.flatMap(checkLayers),
    ...sources.filter(({ path }) => PORTABLE.includes(layerOf(path))).flatMap(checkPortable),
    ...checkCycles(sources),
  ];
  return findings
    .sort((a, b) => (a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1))
    .map(({ path, line, message }) => `${path}:${line} ${message}`);
}
