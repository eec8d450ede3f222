/** Whether the scenario carries every fact of the record, each in its role, and gives every system something to do. */
import { COLLECTION_NAMES, type CollectionName, type Scenario } from '../../scenario/vocabulary/schema.ts';

export interface Coverage {
  facts: number;
  factsOf: number;
  systems: number;
  systemsOf: number;
  /** What is not carried, or not in its role, in words. */
  missing: string[];
}

/** Collections whose elements move numbers; a fact that only cards and sentences carry moves none. */
const MOVING: readonly CollectionName[] = [
  'parameters', 'segments', 'layers', 'products', 'companies', 'people', 'foundations', 'standards', 'relations',
  'tracks', 'decisions', 'situations', 'initiatives', 'events',
]; // prettier-ignore

/** Where somebody may judge: endings, the epilogue, the questions of the debrief, advisers. */
const JUDGING: readonly CollectionName[] = ['endings', 'epilogue', 'leaders', 'decisions', 'situations'];

interface Marks {
  carries?: string[];
  embodies?: string[];
}

export function coverageOf(scenario: Scenario): Coverage {
  const carriers = new Map<string, Set<CollectionName>>();
  const bodies = new Map<string, Set<CollectionName>>();
  for (const name of COLLECTION_NAMES) {
    if (name === 'facts') continue;
    for (const item of scenario[name] as object[]) note(item, name, carriers, bodies);
  }
  const missing: string[] = [];
  const facts = scenario.facts.filter(({ id, kind }) => {
    const where = carriers.get(id) ?? new Set();
    const roles = kind === 'mechanism' ? MOVING : kind === 'judgement' ? JUDGING : [...where];
    if (roles.some((name) => where.has(name))) return true;
    missing.push(
      where.size === 0
        ? `${id}: nothing carries it`
        : `${id}: a ${kind} is carried by ${[...where].join(', ')} alone`,
    );
    return false;
  });
  const systems = scenario.cards.filter(({ system }) => system);
  const embodied = systems.filter(({ id }) => {
    const where = bodies.get(id) ?? new Set();
    if (MOVING.some((name) => where.has(name))) return true;
    missing.push(`${id}: nothing in the world embodies it`);
    return false;
  });
  return {
    facts: facts.length,
    factsOf: scenario.facts.length,
    systems: embodied.length,
    systemsOf: systems.length,
    missing,
  };
}

/** Marks of an element and of its parts: options carry facts of their own. */
function note(
  value: unknown,
  name: CollectionName,
  carriers: Map<string, Set<CollectionName>>,
  bodies: Map<string, Set<CollectionName>>,
): void {
  if (Array.isArray(value)) for (const entry of value) note(entry, name, carriers, bodies);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const { carries = [], embodies = [] } = value as Marks;
  for (const id of carries) carriers.set(id, (carriers.get(id) ?? new Set()).add(name));
  for (const id of embodies) bodies.set(id, (bodies.get(id) ?? new Set()).add(name));
  for (const child of Object.values(value))
    if (typeof child === 'object') note(child, name, carriers, bodies);
}
