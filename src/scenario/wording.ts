/** What the checker finds, in words for the person who wrote the file: what stands there, and what was expected. */
import type { z } from 'zod';
import { shown } from './characters.ts';
import { didYouMean, nearest } from './nearest.ts';
import { keysAt, valueAt } from './shape.ts';

export interface Finding {
  path: PropertyKey[];
  message: string;
}
type Issue = z.core.$ZodIssue;

/** What `schema` finds wrong with `data`, each fault once. */
export function explain(schema: z.ZodType, data: unknown, issues: readonly Issue[]): Finding[] {
  const findings = issues.flatMap((issue) => explainIssue(schema, data, issue, []));
  // A misspelt key is one fault, not two: the key that it stands for is then not missing.
  const meant = new Set(findings.flatMap(({ instead }) => (instead ? [JSON.stringify(instead)] : [])));
  return findings.filter(({ path, missing }) => !(missing && meant.has(JSON.stringify(path))));
}

interface Raw extends Finding {
  missing?: boolean;
  /** The path that was meant by a misspelt key. */
  instead?: PropertyKey[];
}

function explainIssue(schema: z.ZodType, data: unknown, issue: Issue, above: PropertyKey[]): Raw[] {
  const path = [...above, ...issue.path];
  const value = valueAt(data, path);
  const say = (message: string): Raw[] => [{ path, message }];
  if (
    value === undefined &&
    (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union')
  )
    return [{ path, message: 'is missing', missing: true }];
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, data, path).filter((key) => !Object.hasOwn(value as object, key));
      return issue.keys.map((key) => unknownKey(path, key, known));
    }
    case 'invalid_type':
      return say(`expected ${EXPECTED[issue.expected] ?? issue.expected}, found ${describe(value)}`);
    case 'invalid_value':
      return say(
        `expected ${choice(issue.values.map(String))}, found ${describe(value)}${suggestion(value, issue.values.map(String))}`,
      );
    case 'invalid_union': {
      if (issue.discriminator) {
        const kinds = ((issue as { options?: unknown[] }).options ?? []).map(String);
        return say(`${describe(value)} is none of the kinds ${kinds.join(', ')}${suggestion(value, kinds)}`);
      }
      const branch = meantBranch((issue as { errors: Issue[][] }).errors);
      return branch.flatMap((inner) => explainIssue(schema, data, inner, path));
    }
    case 'invalid_key':
      return say(
        `the key "${shown(String(path.at(-1)))}" is not right: ${issue.issues.map(({ message }) => message).join(', ')}`,
      );
    case 'too_small':
      return say(bound(issue.origin, 'at least', issue.minimum, value));
    case 'too_big':
      return say(bound(issue.origin, 'at most', issue.maximum, value));
    case 'invalid_format':
      return say(`${issue.message}, found ${describe(value)}`);
    default:
      return say(issue.message.replace(/^Invalid input: /, ''));
  }
}

const MOST_KEYS_TOLD = 16;

function unknownKey(path: PropertyKey[], key: string, known: readonly string[]): Raw {
  const near = nearest(key, known);
  const told = known.slice(0, MOST_KEYS_TOLD).join(', ') + (known.length > MOST_KEYS_TOLD ? ', …' : '');
  const rest = near ? `; did you mean "${near}"?` : told ? `; what may still stand here: ${told}` : '';
  return {
    path: [...path, key],
    message: `"${shown(key)}" is not known here${rest}`,
    ...(near ? { instead: [...path, near] } : {}),
  };
}

/** Of a union that no key tells apart, the branch whose form the value has; of several the one with the fewest faults. */
function meantBranch(branches: readonly Issue[][]): Issue[] {
  const wrongForm = (issues: Issue[]) =>
    issues.some((issue) => issue.code === 'invalid_type' && issue.path.length === 0);
  const [closest] = [...branches].sort(
    (a, b) => Number(wrongForm(a)) - Number(wrongForm(b)) || a.length - b.length,
  );
  return closest ?? [];
}

const EXPECTED: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a table of keys',
  record: 'a table of keys',
};

function describe(value: unknown): string {
  if (value === null) return 'nothing';
  if (typeof value === 'string') return `"${shown(value)}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a table of keys' : String(value);
}

const choice = (values: string[]): string =>
  values.length === 1 ? values[0] : `one of ${values.join(', ')}`;
const suggestion = (value: unknown, known: readonly string[]): string =>
  typeof value === 'string' ? didYouMean(value, known) : '';

function bound(
  origin: string,
  which: 'at least' | 'at most',
  limit: number | bigint,
  value: unknown,
): string {
  if (origin === 'string')
    return limit === 1 && which === 'at least'
      ? 'may not be empty'
      : `has to have ${which} ${limit} characters`;
  if (origin === 'array')
    return `has to have ${which} ${limit} ${limit === 1 ? 'entry' : 'entries'}, not ${(value as unknown[]).length}`;
  return `has to be ${which} ${limit}, not ${describe(value)}`;
}
