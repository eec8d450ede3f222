/** A scenario with parts of its elements replaced: what the world would be without a mechanism. */
import type { CollectionName, Scenario } from './vocabulary/schema.ts';

/** By collection, id and key: what stands there instead. Tables are merged entry by entry, all else is replaced. */
export type Patch = Record<string, Record<string, Record<string, unknown>>>;

export function without(scenario: Scenario, patch: Patch): Scenario {
  const next = { ...scenario } as Record<string, unknown>;
  for (const [name, elements] of Object.entries(patch)) {
    const items = scenario[name as CollectionName] as { id?: string }[];
    next[name] = items.map((item) => {
      const keys = item.id !== undefined && Object.hasOwn(elements, item.id) ? elements[item.id] : undefined;
      return keys ? merged(item, keys) : item;
    });
  }
  return next as Scenario;
}

const isTable = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `value` with the entries of `change` put in. */
export function merged(value: unknown, change: unknown): unknown {
  if (!isTable(value) || !isTable(change)) return change;
  const entries = Object.entries(change).map(([key, child]) => [
    key,
    Object.hasOwn(value, key) ? merged(value[key], child) : child,
  ]);
  return { ...value, ...(Object.fromEntries(entries) as object) };
}
