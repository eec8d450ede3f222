/**
 * YAML text to plain data with a place for every value. Hostile input is refused here: files that are too large or
 * nested too deeply, aliases (a few lines of them can unfold to gigabytes), tags, directives, duplicate keys, keys
 * that touch prototypes, numbers that are none, characters that cannot be seen.
 */
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { findUnseen, shown } from './characters.ts';
import { formatPath, MAX_PROBLEMS, type Problem } from './problem.ts';

/** Largest file that is read, in UTF-16 units: ten times the largest file of the shipped history. */
export const MAX_FILE_LENGTH = 1_000_000;
/** Deepest nesting, every list, table and key counted: four times the shipped history's. */
const MAX_DEPTH = 80;
const LARGEST_NUMBER = 1e12;
const TOO_DEEP = 'this is nested too deeply to be read';
const FORBIDDEN_KEYS = new Set(['__proto__', 'prototype', 'constructor']);

export interface SourceFile {
  path: string;
  text: string;
}

export interface ParsedFile {
  path: string;
  data: unknown;
  /** The place of the value at `path` (of its key, where it is a list or a table), or of the nearest one above it. */
  place(path: readonly PropertyKey[]): { line: number; column: number };
}

export function parseYaml(file: SourceFile): { parsed: ParsedFile | null; problems: Problem[] } {
  const refuse = (message: string, line = 0, column = 0) => ({
    parsed: null,
    problems: [{ file: file.path, line, column, path: '', message: shown(message, 300) }],
  });
  if (file.text.length > MAX_FILE_LENGTH)
    return refuse(`the file is too large: at most ${MAX_FILE_LENGTH} characters are read`);
  const unseen = findUnseen(file.text);
  if (unseen) {
    const { line, column } = placeOf(file.text, unseen.index);
    const message =
      unseen.name === 'U+FFFD'
        ? 'the file is not UTF-8: here stand bytes that are no character'
        : `an unseen character (${unseen.name}) is not allowed in a scenario`;
    return refuse(message, line, column);
  }
  const lines = new LineCounter();
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  try {
    // Keys that stand twice are looked for below: the parser's own search takes the square of their number.
    const document = parseDocument(file.text, {
      lineCounter: lines,
      uniqueKeys: false,
      version: '1.2',
      merge: false,
    });
    const found =
      document.errors.length > 0 ? findSyntaxFaults(document) : findForbidden(document, file.text);
    if (found.length > 0) {
      const told = found.find(({ message }) => message === TOO_DEEP) ?? null;
      const problems = (told ? [told] : found).map(({ offset, message }) => ({
        file: file.path,
        ...at(offset),
        path: '',
        message: shown(message, 300),
      }));
      return { parsed: null, problems };
    }
    const data: unknown = document.toJS({ maxAliasCount: 0 });
    return { parsed: { path: file.path, data, place: (path) => at(offsetOf(document, path)) }, problems: [] };
  } catch (error) {
    // The only way out of the parser by an exception is its own stack.
    if (error instanceof RangeError) return refuse(TOO_DEEP);
    throw error;
  }
}

interface Found {
  offset: number;
  message: string;
}

/** The first faults tell enough: most of the others follow from them. */
const MOST_SYNTAX_FAULTS = 20;

function findSyntaxFaults(document: Document.Parsed): Found[] {
  const { errors } = document;
  // The parser reports its own stack's end as if it were a fault of the text.
  const overflow = errors.find((error) => error.message.includes('call stack'));
  if (overflow) return [{ offset: overflow.pos[0], message: TOO_DEEP }];
  const words: Partial<Record<YAMLError['code'], string>> = {
    MULTIPLE_DOCS: 'a scenario file is one document, which "---" may not part',
    TAB_AS_INDENT: 'lines are indented with spaces, not with tabs',
  };
  const opened = findOpenings(document);
  return errors.slice(0, MOST_SYNTAX_FAULTS).map(({ pos: [offset], code, message }) => {
    const opening = opened.get(offset);
    if (opening !== undefined) return { offset: opening, message: 'what is opened here is never closed' };
    return {
      offset,
      message: words[code] ?? message.split('\n')[0].replace(/ at line \d+, column \d+:?$/, ''),
    };
  });
}

/** Where quotations and brackets begin, by where the parser gave up looking for their end: maybe many lines on. */
function findOpenings(document: Document.Parsed): Map<number, number> {
  const openings = new Map<number, number>();
  visit(document, {
    Node(_, node) {
      const opens = (isScalar(node) && /^QUOTE/.test(node.type ?? '')) || (isCollection(node) && node.flow);
      if (opens && node.range) openings.set(node.range[1], node.range[0]);
    },
  });
  return openings;
}

/** What YAML allows and a scenario does not. */
function findForbidden(document: Document.Parsed, text: string): Found[] {
  const found: Found[] = [];
  const say = (node: unknown, message: string) =>
    found.push({ offset: (isNode(node) && node.range?.[0]) || 0, message });
  const { directives } = document;
  const unknown = document.warnings.some((warning) => warning.code === 'BAD_DIRECTIVE');
  if (unknown || directives.yaml.explicit || Object.keys(directives.tags).length > 1)
    found.push({
      offset: Math.max(0, text.search(/^%/m)),
      message: 'directives (lines with %) are not allowed in a scenario',
    });
  visit(document, {
    Node(_, node, path) {
      if (path.length > MAX_DEPTH) {
        say(node, TOO_DEEP);
        return visit.BREAK;
      }
      if (isAlias(node)) say(node, 'aliases (*name) are not allowed in a scenario');
      else if (node.anchor) say(node, `anchors (&${shown(node.anchor)}) are not allowed in a scenario`);
      else if (node.tag) say(node, `tags (${shown(node.tag)}) are not allowed in a scenario`);
      else if (isScalar(node) && typeof node.value === 'number' && !(Math.abs(node.value) <= LARGEST_NUMBER))
        say(node, `${node.value} is not a number that a scenario can use`);
      else if (isMap(node)) checkKeys(node, say);
      return found.length < MAX_PROBLEMS ? undefined : visit.BREAK;
    },
  });
  return found;
}

function checkKeys(map: YAMLMap, say: (node: unknown, message: string) => void): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key) || typeof key.value !== 'string') say(key ?? map, 'a key has to be a plain word');
    else if (key.value === '<<') say(key, 'merge keys (<<) are not allowed in a scenario');
    else if (FORBIDDEN_KEYS.has(key.value)) say(key, `"${key.value}" is not a key that a scenario may use`);
    else if (seen.has(key.value)) say(key, `the key "${shown(key.value)}" stands twice here`);
    else seen.add(key.value);
  }
}

function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let shownAt: unknown = node;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) break;
      node = pair.value;
      shownAt = isCollection(node) || !isNode(node) ? pair.key : node;
    } else if (isSeq(node) && typeof step === 'number' && isNode(node.items[step])) {
      node = shownAt = node.items[step];
    } else break;
  }
  return (isNode(shownAt) && shownAt.range?.[0]) || 0;
}

/** Line and column of a position in a text that the parser has not seen. */
function placeOf(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

export function problemAt(file: ParsedFile, path: readonly PropertyKey[], message: string): Problem {
  return { file: file.path, ...file.place(path), path: formatPath(path), message: shown(message, 1000) };
}
