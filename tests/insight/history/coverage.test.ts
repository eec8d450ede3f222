// Which facts and systems a scenario carries: talking about a thing is not having it in the world.
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/insight/history/coverage.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { tinyScenario } from '../../sim/tiny.ts';
import { card, fact, type Fact } from './fixture.ts';

/** The bread war with one fact, and whatever else is done to it. */
const covered = (kind: Fact['kind'], edit: (scenario: Scenario) => void) =>
  coverageOf(
    tinyScenario({
      edit: (scenario) => {
        scenario.facts = [fact('N01', kind)];
        edit(scenario);
      },
    }),
  );
const CARRIED = { carries: ['N01'] };

const onCard = (scenario: Scenario) => void scenario.cards.push(card('yeast', CARRIED));
const onEvent = (scenario: Scenario) => void Object.assign(scenario.events[0], CARRIED);
const onOption = (scenario: Scenario) => void Object.assign(scenario.decisions[0].options[1], CARRIED);
const onParameter = (scenario: Scenario) => void Object.assign(scenario.parameters[0], CARRIED);
const onEnding = (scenario: Scenario) => void Object.assign(scenario.endings[0], CARRIED);
const onOutcome = (scenario: Scenario) => void Object.assign(scenario.outcomes[0], CARRIED);

describe('a fact', () => {
  it.each<[string, Fact['kind'], (scenario: Scenario) => void]>([
    ['an event that an event carries', 'event', onEvent],
    ['an event that a card tells', 'event', onCard],
    ['a decision that an option carries', 'decision', onOption],
    ['a state that a card tells', 'state', onCard],
    ['a mechanism in a parameter', 'mechanism', onParameter],
    ['a mechanism in an option', 'mechanism', onOption],
    ['a judgement in an ending', 'judgement', onEnding],
    ['a judgement in a question of a decision', 'judgement', onOption],
  ])('is there and called missing: %s', (_, kind, edit) => {
    expect(covered(kind, edit)).toMatchObject({ facts: 1, factsOf: 1, missing: [] });
  });

  it.each<[string, Fact['kind'], (scenario: Scenario) => void, string]>([
    ['nobody carries it', 'state', () => undefined, 'N01: nothing carries it'],
    ['a mechanism is only talked about', 'mechanism', onCard, 'N01: a mechanism is carried by cards alone'],
    [
      'a mechanism is only judged by',
      'mechanism',
      (scenario) => (onCard(scenario), onEnding(scenario)),
      'N01: a mechanism is carried by endings, cards alone',
    ],
    [
      'a judgement is passed where nobody judges',
      'judgement',
      onOutcome,
      'N01: a judgement is carried by outcomes alone',
    ],
    [
      'the fact carries itself',
      'state',
      (scenario) => void Object.assign(scenario.facts[0], CARRIED),
      'N01: nothing carries it',
    ],
  ])('is called carried though %s', (_, kind, edit, says) => {
    expect(covered(kind, edit)).toMatchObject({ facts: 0, factsOf: 1, missing: [says] });
  });

  it('another fact is counted for it', () => {
    const { facts, factsOf, missing } = covered('event', (scenario) => {
      scenario.facts.push(fact('N02', 'event'), fact('N03', 'event'));
      Object.assign(scenario.events[1], { carries: ['N03', 'N02'] });
    });
    expect([facts, factsOf, missing]).toEqual([2, 3, ['N01: nothing carries it']]);
  });
});

describe('a system', () => {
  const systems = (edit: (scenario: Scenario) => void) =>
    coverageOf(
      tinyScenario({
        edit: (scenario) => {
          scenario.cards = [card('ovens', { system: true }), card('yeast')];
          edit(scenario);
        },
      }),
    );

  it('has a card, and the world does not know it', () => {
    expect(systems(() => undefined)).toMatchObject({
      systems: 0,
      systemsOf: 1,
      missing: ['ovens: nothing in the world embodies it'],
    });
    const told = systems((scenario) => {
      scenario.cards[1].embodies = ['ovens'];
      scenario.outcomes[0].embodies = ['ovens'];
    });
    expect(told.systems).toBe(0);
  });

  it('is a product of the world, and called missing', () => {
    const world = systems((scenario) => void (scenario.products[0].embodies = ['ovens', 'yeast']));
    expect(world).toMatchObject({ systems: 1, systemsOf: 1, missing: [] });
  });
});
