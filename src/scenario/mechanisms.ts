/** What the world would be without a mechanism has to be a world: the scenario without it is sound, like the whole. */
import { buildIndex, checkReferences } from './references.ts';
import { checkSense } from './rules.ts';
import type { CollectionName, Scenario } from './vocabulary/schema.ts';

type Report = (item: object, path: PropertyKey[], message: string) => void;

/** `scenario` must have passed all other checks. The first problem of each mechanism is told. */
export function checkMechanisms(scenario: Scenario, report: Report): void {
  for (const fact of scenario.facts) {
    if (!fact.moves) continue;
    const patched = new Map<object, PropertyKey[]>();
    const less = { ...scenario } as Record<string, unknown>;
    for (const [name, elements] of Object.entries(fact.moves.without)) {
      const changes = new Map(Object.entries(elements));
      less[name] = (scenario[name as CollectionName] as { id?: string }[]).map((item) => {
        const keys = changes.get(item.id ?? '');
        if (!keys) return item;
        const changed = { ...item, ...keys };
        patched.set(changed, [name, item.id!]);
        return changed;
      });
    }
    const found: [path: PropertyKey[], message: string][] = [];
    const index = buildIndex(less as Scenario);
    // Who loses an option may be named by anybody.
    const optionsLost = 'decisions' in fact.moves.without || 'situations' in fact.moves.without;
    const named = optionsLost ? elementsOf(less as Scenario) : patched.keys();
    for (const item of named)
      checkReferences(item, index, (_, message) => found.push([patched.get(item) ?? [], message]));
    for (const [item, [, id]] of patched)
      if ((item as { id?: string }).id !== id) found.push([patched.get(item)!, 'an id is never taken away']);
    if (found.length === 0)
      checkSense(less as Scenario, index, (item, _, message) =>
        found.push([patched.get(item) ?? [], message]),
      );
    if (found.length > 0) {
      const [path, message] = found[0];
      report(fact, ['moves', 'without', ...path], `the scenario is not sound without it: ${message}`);
    }
  }
}

const elementsOf = (scenario: Scenario): object[] =>
  Object.values(scenario).flatMap((items) => (Array.isArray(items) ? (items as object[]) : []));
