/**
 * YAML text to plain data with a place for every value. Hostile input is refused here: files that are too large,
 * aliases (a few lines of them can unfold to gigabytes), tags, duplicate keys and keys that touch prototypes.
 */
import { isAlias, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { formatPath, type Problem } from './problem.ts';

/** Largest file that is read, in UTF-16 units: ten times the largest file of the shipped history. */
export const MAX_FILE_LENGTH = 1_000_000;
const FORBIDDEN_KEYS = new Set(['__proto__', 'prototype', 'constructor']);

export interface SourceFile {
  path: string;
  text: string;
}

export interface ParsedFile {
  path: string;
  data: unknown;
  /** The place of the value at `path`, or of the nearest value above it that exists. */
  place(path: readonly PropertyKey[]): { line: number; column: number };
}

export function parseYaml(file: SourceFile): { parsed: ParsedFile | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const whole = (message: string, line = 0, column = 0, path = '') =>
    problems.push({ file: file.path, line, column, path, message });
  if (file.text.length > MAX_FILE_LENGTH) {
    whole(`the file has ${file.text.length} characters; at most ${MAX_FILE_LENGTH} are read`);
    return { parsed: null, problems };
  }
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    document = parseDocument(file.text, { lineCounter: lines, uniqueKeys: true, version: '1.2', merge: false });
  } catch {
    // The only way out of the parser by an exception is its own stack: nesting beyond any honest file.
    whole('the file is nested too deeply to be read');
    return { parsed: null, problems };
  }
  for (const error of document.errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    whole(error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''), line, col);
  }
  const at = (node: unknown) => {
    const range = isNode(node) ? node.range : null;
    const { line, col } = range ? lines.linePos(range[0]) : { line: 1, col: 1 };
    return { line, column: col };
  };
  try {
    visit(document, {
      Node(_, node) {
        const { line, column } = at(node);
        if (isAlias(node)) whole('aliases (*name) are not allowed in a scenario', line, column);
        else if (node.anchor) whole('anchors (&name) are not allowed in a scenario', line, column);
        if (!isAlias(node) && node.tag && !node.tag.startsWith('tag:yaml.org,2002:'))
          whole(`the tag ${node.tag} is not allowed in a scenario`, line, column);
      },
      Pair(_, pair) {
        const key = isScalar(pair.key) ? pair.key.value : pair.key;
        const { line, column } = at(pair.key);
        if (typeof key !== 'string') whole('a key has to be a plain word', line, column);
        else if (FORBIDDEN_KEYS.has(key)) whole(`"${key}" is not a key that a scenario may use`, line, column);
      },
    });
    if (problems.length > 0) return { parsed: null, problems };
    const data: unknown = document.toJS({ maxAliasCount: 0 });
    const place = (path: readonly PropertyKey[]) => at(deepest(document, path));
    return { parsed: { path: file.path, data, place }, problems };
  } catch {
    whole('the file is nested too deeply to be read');
    return { parsed: null, problems };
  }
}

function deepest(document: Document.Parsed, path: readonly PropertyKey[]): unknown {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node)) {
      // A missing or unknown key is best shown at the key itself where there is one.
      const last = path[length];
      const pair = isMap(node) && last !== undefined ? node.items.find((item) => isScalar(item.key) && item.key.value === last) : undefined;
      return pair && isNode(pair.key) ? pair.key : node;
    }
  }
  return document.contents;
}

export function problemAt(file: ParsedFile, path: readonly PropertyKey[], message: string): Problem {
  return { file: file.path, ...file.place(path), path: formatPath(path), message };
}
