/**
 * What can be wrong with a scenario file, said for the person who wrote it: which file, which line, which path
 * in it, and what was expected there.
 */
import { shown } from './characters.ts';

export interface Problem {
  file: string;
  /** From 1; 0 where a problem belongs to no line (a file that is too large, a missing file). */
  line: number;
  column: number;
  /** Dotted path inside the file, such as `decisions[2].options[0].id`. */
  path: string;
  message: string;
}

/** Words, or how to find them: what somebody may have meant is only looked for where it is told. */
export type Message = string | (() => string);

/** Takes a fault: of an element of a collection, with the path that leads on from it. */
export type ReportItem = (item: object, path: PropertyKey[], message: Message) => void;

export const wordsOf = (message: Message): string => (typeof message === 'string' ? message : message());

/** Problems that are told of one reading: whoever has mended these asks again. */
export const MAX_PROBLEMS = 200;

/** "file:line:column path: message", the form in which editors make places clickable. */
export function formatProblem(problem: Problem): string {
  const place = problem.line > 0 ? `${problem.file}:${problem.line}:${problem.column}` : problem.file;
  return problem.path ? `${place} ${problem.path}: ${problem.message}` : `${place} ${problem.message}`;
}

/** `['decisions', 2, 'options', 0]` as `decisions[2].options[0]`. */
export function formatPath(path: readonly PropertyKey[]): string {
  let out = '';
  for (const step of path) {
    const name = shown(String(step), 100);
    out += typeof step === 'number' ? `[${step}]` : out === '' ? name : `.${name}`;
  }
  return out;
}
