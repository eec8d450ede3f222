/**
 * Every id that an element names has to exist. Keys mean the same wherever they stand (a key `product` always
 * names a product), so one walk over the plain data finds all references and the place of each.
 */
import { didYouMean } from './nearest.ts';
import type { Message } from './problem.ts';
import { ACCOUNTS } from './vocabulary/accounts.ts';
import type { CollectionName, Scenario } from './vocabulary/schema.ts';

type Report = (path: PropertyKey[], message: Message) => void;
type Kind = 'attributes' | CollectionName;

/** Keys whose value (one id or a list of them) names an element of the collection. */
const NAMED: Record<string, Kind> = {
  company: 'companies',
  other: 'companies',
  buyer: 'companies',
  members: 'companies',
  product: 'products',
  base: 'products',
  with: 'products',
  main: 'products',
  runsOn: 'products',
  hosts: 'products',
  ships: 'products',
  segment: 'segments',
  layer: 'layers',
  attribute: 'attributes',
  person: 'people',
  foundation: 'foundations',
  standard: 'standards',
  track: 'tracks',
  resources: 'tracks',
  styles: 'plans',
  event: 'events',
  initiative: 'initiatives',
  initiatives: 'initiatives',
  sources: 'sources',
  see: 'cards',
  embodies: 'cards',
  carries: 'facts',
};

/** Keys that hold a table whose own keys are ids. */
const KEYED: Record<string, Kind> = {
  qualities: 'attributes',
  tastes: 'attributes',
  tended: 'attributes',
  shares: 'segments',
  integrates: 'products',
  values: 'calibration',
};

/** What a mechanism takes away is checked where it is taken away: its keys are those of whole elements. */
const ELSEWHERE = new Set(['without']);

/** An event may name its foundation as `hosts: fact`, a leader its people as text; these never hold ids. */
const PROSE = new Set([
  'title',
  'body',
  'text',
  'label',
  'note',
  'name',
  'place',
  'who',
  'have',
  'news',
  'advisers',
  'id',
  'is',
  'do',
]);

export interface Index {
  ids(kind: Kind): ReadonlySet<string>;
  decisions(): Iterable<string>;
  options(decision: string): ReadonlySet<string> | undefined;
}

export function buildIndex(scenario: Scenario): Index {
  const sets = new Map<string, Set<string>>();
  for (const [name, items] of Object.entries(scenario)) {
    if (Array.isArray(items))
      sets.set(name, new Set(items.map((item) => (item as { id?: string }).id ?? '')));
  }
  sets.set('attributes', new Set(scenario.header.attributes.map((attribute) => attribute.id)));
  const options = new Map<string, Set<string>>();
  for (const decision of [...scenario.decisions, ...scenario.situations]) {
    options.set(decision.id, new Set(decision.options.map((option) => option.id)));
  }
  const none: ReadonlySet<string> = new Set();
  return {
    ids: (kind) => sets.get(kind) ?? none,
    decisions: () => options.keys(),
    options: (decision) => options.get(decision),
  };
}

const singular: Record<string, string> = { companies: 'company', people: 'person' };
const word = (kind: Kind) => singular[kind] ?? kind.replace(/s$/, '');

/** Why `option` of `decision` cannot be meant, or null; without an option, why the decision cannot. */
export function optionFault(index: Index, decision: string, option?: unknown): Message | null {
  const options = index.options(decision);
  if (!options) return () => `there is no decision "${decision}"${didYouMean(decision, index.decisions())}`;
  if (typeof option !== 'string' || options.has(option)) return null;
  return () => `decision "${decision}" has no option "${option}"${didYouMean(option, options)}`;
}

/** Reports every reference below `value` that leads nowhere. */
export function checkReferences(
  value: unknown,
  index: Index,
  report: Report,
  path: PropertyKey[] = [],
): void {
  if (Array.isArray(value)) {
    value.forEach((entry, position) => checkReferences(entry, index, report, [...path, position]));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = value as Record<string, unknown>;
  const missing = (kind: Kind, id: unknown, at: PropertyKey[]) => {
    if (typeof id !== 'string' || index.ids(kind).has(id)) return;
    report([...path, ...at], () => `there is no ${word(kind)} "${id}"${didYouMean(id, index.ids(kind))}`);
  };
  if (node.do === 'pay') {
    for (const key of ['from', 'to'] as const) {
      if (!(ACCOUNTS as readonly unknown[]).includes(node[key])) missing('companies', node[key], [key]);
    }
  }
  if (typeof node.decision === 'string') {
    const key = typeof node.option === 'string' && index.options(node.decision) ? 'option' : 'decision';
    const fault = optionFault(index, node.decision, node.option);
    if (fault) report([...path, key], fault);
  }
  for (const [key, child] of Object.entries(node)) {
    if (PROSE.has(key) || ELSEWHERE.has(key)) continue;
    const named = NAMED[key];
    const keyed = KEYED[key];
    if (named && Array.isArray(child)) child.forEach((id, position) => missing(named, id, [key, position]));
    else if (named) missing(named, child, [key]);
    else if (keyed) for (const id of Object.keys(child as object)) missing(keyed, id, [key, id]);
    else checkReferences(child, index, report, [...path, key]);
  }
}
