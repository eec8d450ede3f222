// What a save is bound to: everything in a scenario that decides a game, and nothing that does not.
import { describe, expect, it } from 'vitest';
import { canonicalJson, hashScenario } from '../../src/record/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { tinyScenario } from './tiny.ts';

const hash = (edit?: (scenario: Scenario) => void) => hashScenario(tinyScenario({ edit }));

describe('the hash of a scenario', () => {
  it.each<[string, (scenario: Scenario) => void]>([
    ['a corrected title', (scenario) => void (scenario.header.title = 'The war of bread')],
    ['a corrected body', (scenario) => void (scenario.decisions[0].body = 'A door?')],
    ['another label', (scenario) => void (scenario.decisions[0].options[0].label = 'Keep')],
    ['a source', (scenario) => void (scenario.products[0].sources = ['almanac'])],
    ['a note on confidence', (scenario) => void (scenario.events[0].confidence = 'likely')],
    ['keys in another order', (scenario) => void (scenario.products[0] = Object.fromEntries(Object.entries(scenario.products[0]).reverse()) as Scenario['products'][0])],
  ])('a save is refused because of %s', (_, edit) => {
    expect(hash(edit)).toBe(hash());
  }); // prettier-ignore

  it.each<[string, (scenario: Scenario) => void]>([
    ['a quality', (scenario) => void (scenario.products[0].qualities.flavour = 4.1)],
    ['an effect', (scenario) => void (scenario.decisions[0].options[1].effects[0].by = 6)],
    [
      'a condition',
      (scenario) => void (scenario.endings[1].when[0] = { is: 'cash', company: 'mill', atLeast: 16 }),
    ],
    ['odds', (scenario) => void (scenario.events[1].chance = 0.26)],
    ['the order of options', (scenario) => void scenario.decisions[0].options.reverse()],
    ['the calendar', (scenario) => void (scenario.header.calendar.to = '1901-Q3')],
    ['a parameter', (scenario) => void (scenario.parameters[0].value = 2.01)],
    ['an id', (scenario) => void (scenario.decisions[0].options[0].id = 'remain')],
  ])('a save opens as another game: %s has changed', (_, edit) => {
    expect(hash(edit)).not.toBe(hash());
  });

  it('a save is refused on another machine: the hash of the same scenario has changed', () => {
    expect(hash()).toMatch(/^[0-9a-f]{32}$/);
    expect(hash()).toBe(hash());
    expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: undefined, aa: -0.5 })).toBe('{"aa":-0.5,"b":[1,{"c":"é","d":null}]}');
  }); // prettier-ignore
});
