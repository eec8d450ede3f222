/**
 * Reads a scenario from its files: shape, references, rules, translations. All problems of all files are
 * reported at once, each with its place; nothing of a scenario with a problem is returned.
 */
import type { z } from 'zod';
import { parseYaml, problemAt, type ParsedFile, type SourceFile } from './yaml.ts';
import type { Problem } from './problem.ts';
import { buildIndex } from './references.ts';
import { checkRules } from './rules.ts';
import { translationGaps } from './texts.ts';
import { COLLECTION_NAMES, fileSchema, type CollectionName, type Header, type Scenario } from './vocabulary/schema.ts';

export type ReadResult =
  | { ok: true; scenario: Scenario; warnings: Problem[] }
  | { ok: false; errors: Problem[]; warnings: Problem[] };

/** Most files that one scenario may have. */
const MAX_FILES = 400;

interface Origin {
  file: ParsedFile;
  path: PropertyKey[];
}

/** `files` in any order; paths are only used in messages. */
export function readScenario(files: readonly SourceFile[]): ReadResult {
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  const fail = (): ReadResult => ({ ok: false, errors: sorted(errors), warnings });
  if (files.length === 0) errors.push({ file: '', line: 0, column: 0, path: '', message: 'there is no scenario file here' });
  if (files.length > MAX_FILES)
    errors.push({ file: files[0]!.path, line: 0, column: 0, path: '', message: `a scenario may have ${MAX_FILES} files, not ${files.length}` });
  if (errors.length > 0) return fail();

  const origins = new Map<object, Origin>();
  const collections = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, [] as object[]])) as Record<CollectionName, object[]>;
  let header: Header | undefined;
  for (const source of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const { parsed, problems } = parseYaml(source);
    errors.push(...problems);
    if (!parsed) continue;
    const shaped = fileSchema.safeParse(parsed.data);
    if (!shaped.success) {
      for (const issue of flatten(shaped.error.issues)) errors.push(problemAt(parsed, issue.path, issue.message));
      continue;
    }
    if (shaped.data.scenario) {
      if (header) errors.push(problemAt(parsed, ['scenario'], 'a scenario has one header; another file has it already'));
      header = shaped.data.scenario;
      origins.set(header, { file: parsed, path: ['scenario'] });
    }
    for (const name of COLLECTION_NAMES) {
      (shaped.data[name] ?? []).forEach((item, position) => {
        collections[name].push(item);
        origins.set(item, { file: parsed, path: [name, position] });
      });
    }
  }
  if (errors.length > 0) return fail();
  if (!header) {
    errors.push({ file: files[0]!.path, line: 0, column: 0, path: 'scenario', message: 'no file has the header "scenario:"' });
    return fail();
  }
  const scenario = { header, ...collections } as unknown as Scenario;
  const report = (item: object, path: PropertyKey[], message: string) => {
    const origin = origins.get(item)!;
    errors.push(problemAt(origin.file, [...origin.path, ...path], message));
  };
  checkRules(scenario, buildIndex(scenario), report);
  for (const gap of translationGaps(scenario)) {
    const declared = scenario.header.languages.some((language) => language === gap.language);
    const origin = origins.get(scenario.header)!;
    const problem = problemAt(origin.file, ['scenario', 'languages'], `${gap.language}: ${gap.id} ${gap.message}`);
    (declared ? errors : warnings).push(problem);
  }
  return errors.length > 0 ? fail() : { ok: true, scenario, warnings };
}

interface Issue {
  path: PropertyKey[];
  message: string;
}

/** Zod's issues in plain words: of a union only the branch that was meant, of unknown keys each by itself. */
function flatten(issues: readonly z.core.$ZodIssue[]): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    const path = [...issue.path];
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: [...path, key], message: `"${key}" is not known here` }));
    if (issue.code === 'invalid_union') {
      if (issue.discriminator) return [{ path, message: `this is not a kind that exists here: see "${issue.discriminator}"` }];
      const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0];
      if (closest && closest.length > 0)
        return flatten(closest).map((inner) => ({ path: [...path, ...inner.path], message: inner.message }));
    }
    return [{ path, message: issue.message.replace(/^Invalid input: /, '') }];
  });
}

function sorted(problems: Problem[]): Problem[] {
  return problems.sort((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1));
}
