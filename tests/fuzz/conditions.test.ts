// A condition is compiled twice: into a test for the engine and into a margin for whoever wants to know by how much it
// holds. Both have to say the same of every state that can be reached.
import { expect, it } from 'vitest';
import type { Condition } from '../../src/scenario/vocabulary/conditions.ts';
import { compileMargin, compileTest } from '../../src/sim/conditions/compile.ts';
import type { Model } from '../../src/sim/index.ts';
import { shippedModel } from '../sim/helpers.ts';
import { playWild } from './adversary.ts';

/** Every list of conditions that the scenario contains, wherever it stands. */
function conditionsOf({ scenario }: Model): Condition[][] {
  const found: Condition[][] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) {
      if (
        value.length > 0 &&
        value.every((item) => typeof item === 'object' && item !== null && 'is' in item)
      )
        found.push(value as Condition[]);
      value.forEach(walk);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(scenario);
  return found;
}

it('the page says that a condition holds and the game denies it: margin and test disagree', () => {
  const model = shippedModel();
  const seen = new Map(conditionsOf(model).map((list) => [JSON.stringify(list), list]));
  const compiled = [...seen].map(([said, list]) => ({
    said,
    margin: compileMargin(model, list),
    test: compileTest(model, list),
  }));
  const verdicts = new Set<string>();
  for (let seed = 0; seed < 12; seed++) {
    playWild(model, seed, (world, state, orders) => {
      if (orders === null) return;
      for (const { said, margin, test } of compiled) {
        const by = margin(state.numbers, world);
        const holds = test(state.numbers, world);
        verdicts.add(`${said} ${String(holds)}`);
        if (by >= 0 !== holds)
          expect.fail(`seed ${seed}: ${said} holds by ${by}, and the game says ${String(holds)}`);
      }
    });
  }
  expect(compiled.length).toBeGreaterThan(300);
  // Conditions that are always or never true would compare nothing.
  expect(verdicts.size).toBeGreaterThan(1.5 * compiled.length);
});
