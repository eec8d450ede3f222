/** What the world would be without a mechanism has to be a world: the scenario without it is sound, like the whole. */
import { checkCalibration } from './calibration-rules.ts';
import { buildIndex, checkReferences } from './references.ts';
import { wordsOf, type Message, type ReportItem } from './problem.ts';
import { checkSense } from './rules.ts';
import { without } from './without.ts';
import type { CollectionName, Scenario } from './vocabulary/schema.ts';

/** `scenario` must have passed all other checks. The first problem of each mechanism is told. */
export function checkMechanisms(scenario: Scenario, report: ReportItem): void {
  for (const fact of scenario.facts) {
    if (!fact.moves) continue;
    const patch = fact.moves.without;
    const less = without(scenario, patch);
    const patched = new Map<object, PropertyKey[]>();
    for (const name of Object.keys(patch) as CollectionName[]) {
      const items = scenario[name] as { id?: string }[];
      less[name].forEach((item, position) => {
        if (item !== items[position]) patched.set(item, [name, items[position].id!]);
      });
    }
    const found: [path: PropertyKey[], message: Message][] = [];
    const index = buildIndex(less);
    // Who loses an option may be named by anybody.
    const optionsLost = 'decisions' in patch || 'situations' in patch;
    const named = optionsLost ? elementsOf(less) : patched.keys();
    for (const item of named)
      checkReferences(item, index, (_, message) => found.push([patched.get(item) ?? [], message]));
    for (const [item, [, id]] of patched)
      if ((item as { id?: string }).id !== id) found.push([patched.get(item)!, 'an id is never taken away']);
    if (found.length === 0)
      checkSense(less, index, (item, _, message) => found.push([patched.get(item) ?? [], message]));
    if (found.length === 0)
      checkCalibration(less, (item, _, message) => found.push([patched.get(item) ?? [], message]));
    if (found.length > 0) {
      const [path, message] = found[0];
      report(
        fact,
        ['moves', 'without', ...path],
        `the scenario is not sound without it: ${wordsOf(message)}`,
      );
    }
  }
}

const elementsOf = (scenario: Scenario): object[] =>
  Object.values(scenario).flatMap((items) => (Array.isArray(items) ? (items as object[]) : []));
