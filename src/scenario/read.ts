/**
 * Reads a scenario from its files: shape, references, rules, translations. The problems of all files are reported at
 * once, each with its place; nothing of a scenario with a problem is returned.
 */
import { MAX_FILE_LENGTH, parseYaml, problemAt, type ParsedFile, type SourceFile } from './yaml.ts';
import { MAX_PROBLEMS, wordsOf, type Message, type Problem } from './problem.ts';
import { checkMechanisms } from './mechanisms.ts';
import { buildIndex } from './references.ts';
import { checkRules } from './rules.ts';
import { translationGaps } from './texts.ts';
import { explain } from './wording.ts';
import {
  COLLECTION_NAMES,
  fileSchema,
  type CollectionName,
  type Header,
  type Scenario,
} from './vocabulary/schema.ts';

export type ReadResult =
  | { ok: true; scenario: Scenario; warnings: Problem[] }
  | { ok: false; errors: Problem[]; warnings: Problem[] };

/** Most files that one scenario may have, and most characters (UTF-16 units) in all of them together. */
export const MAX_FILES = 400;
const MAX_LENGTH = 8_000_000;

interface Origin {
  file: ParsedFile;
  path: PropertyKey[];
}

/** Problems as they are found. Beyond as many as are told they are only counted: each place takes time to look up. */
class Problems {
  private readonly list: Problem[] = [];
  count = 0;

  add(problem: () => Problem): void {
    if (this.count++ < MAX_PROBLEMS) this.list.push(problem());
  }

  /** In order of file and line. */
  told(): Problem[] {
    const inOrder = this.list.sort((a, b) =>
      a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
    );
    const more = this.count - inOrder.length;
    return more > 0 ? [...inOrder, wholeFile(inOrder.at(-1)!.file, `and ${more} more`)] : inOrder;
  }
}

const wholeFile = (file: string, message: string): Problem => ({
  file,
  line: 0,
  column: 0,
  path: '',
  message,
});

/** `files` in any order; paths are only used in messages. */
export function readScenario(files: readonly SourceFile[]): ReadResult {
  const errors = new Problems();
  const warnings = new Problems();
  const fail = (): ReadResult => ({ ok: false, errors: errors.told(), warnings: warnings.told() });
  const unfit = findUnfit(files);
  if (unfit) return { ok: false, errors: [unfit], warnings: [] };

  const origins = new Map<object, Origin>();
  const collections = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, [] as object[]])) as Record<
    CollectionName,
    object[]
  >;
  let header: Header | undefined;
  for (const source of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { parsed, problems } = parseYaml(source);
    for (const problem of problems) errors.add(() => problem);
    if (!parsed) continue;
    const shaped = fileSchema.safeParse(parsed.data);
    if (!shaped.success) {
      for (const { path, message } of explain(fileSchema, parsed.data, shaped.error.issues))
        errors.add(() => problemAt(parsed, path, message));
      continue;
    }
    if (shaped.data.scenario) {
      if (header)
        errors.add(() =>
          problemAt(
            parsed,
            ['scenario'],
            `a scenario has one header; ${origins.get(header!)!.file.path} has it already`,
          ),
        );
      header ??= shaped.data.scenario;
      origins.set(shaped.data.scenario, { file: parsed, path: ['scenario'] });
    }
    for (const name of COLLECTION_NAMES) {
      (shaped.data[name] ?? []).forEach((item, position) => {
        collections[name].push(item);
        origins.set(item, { file: parsed, path: [name, position] });
      });
    }
  }
  if (errors.count > 0) return fail();
  if (!header)
    return {
      ok: false,
      errors: [{ ...wholeFile(files[0].path, 'no file has the header "scenario:"'), path: 'scenario' }],
      warnings: [],
    };

  const scenario = { header, ...collections } as unknown as Scenario;
  const report = (into: Problems, item: object, path: PropertyKey[], message: Message) => {
    const origin = origins.get(item)!;
    into.add(() => problemAt(origin.file, [...origin.path, ...path], wordsOf(message)));
  };
  checkRules(scenario, buildIndex(scenario), (item, path, message) => report(errors, item, path, message));
  // Each of them takes a look at the whole: not before it is known to be sound.
  if (errors.count === 0)
    checkMechanisms(scenario, (fact, path, message) => report(errors, fact, path, message));
  for (const { language, id, message, translation } of translationGaps(scenario)) {
    const declared = scenario.header.languages.some((candidate) => candidate === language);
    // What is missing has no place of its own: it is the header that promises it.
    if (translation) report(declared ? errors : warnings, translation, ['entries', id], message);
    else report(errors, scenario.header, ['languages'], `${language}: ${id} ${message}`);
  }
  return errors.count > 0 ? fail() : { ok: true, scenario, warnings: warnings.told() };
}

/** What keeps the files from being read at all, or null. */
function findUnfit(files: readonly SourceFile[]): Problem | null {
  const [first] = files;
  if (!first) return wholeFile('', 'there is no scenario file here');
  if (files.length > MAX_FILES)
    return wholeFile(first.path, `a scenario may have ${MAX_FILES} files, not ${files.length}`);
  // A file that is too large by itself counts as the largest there may be: it is refused by name when its turn comes.
  const length = files.reduce((sum, file) => sum + Math.min(file.text.length, MAX_FILE_LENGTH), 0);
  if (length > MAX_LENGTH)
    return wholeFile(
      first.path,
      `the files of a scenario may have ${MAX_LENGTH} characters in all, not ${length}`,
    );
  return null;
}
