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

describe('what a scenario says of its history', () => {
  const point = { date: '1900', key: '', value: 3, use: 'fit' as const };
  const more = {
    sources: [{ id: 'almanac', cite: 'The almanac' }],
    facts: [{ id: 'N01', kind: 'state', told: '1900', claim: 'Bread.', sources: ['almanac'], confidence: 'likely' }],
    cards: [{ id: 'bread', kind: 'idea', name: 'Bread', parts: [{ from: '1900-Q1', text: 'Old.' }] }],
    series: [{ id: 'loaves', title: 'L', unit: 'loaves', scale: 'count', lean: { centre: 0, sd: 1, of: 'key' }, sd: 1, measures: [{ key: '', reason: 'None.' }], points: [point] }],
    calibration: [{ id: 'crowd', way: 'times', on: ['town.imitation'], prior: { centre: 1, sd: 0.2, min: 0.5, max: 1.5 }, why: 'Neighbours.' }],
    posterior: [{ id: 'first', values: { crowd: 0.9 } }],
  }; // prettier-ignore
  const chapters = [{ id: 'start', from: '1900-Q1', title: 'Start', note: 'n' }];
  const told = (edit?: (scenario: Scenario) => void) =>
    hashScenario(
      tinyScenario({
        more,
        edit: (scenario) => {
          scenario.header.chapters = structuredClone(chapters);
          edit?.(scenario);
        },
      }),
    );

  it.each<[string, (scenario: Scenario) => void]>([
    ['another card', (scenario) => void (scenario.cards[0].parts[0].text = 'Older.')],
    ['a card that opens later', (scenario) => void (scenario.cards[0].parts[0].from = '1900-Q2')],
    ['no cards', (scenario) => void (scenario.cards = [])],
    ['a fact told otherwise', (scenario) => void (scenario.facts[0].claim = 'Cake.')],
    ['a fact that is due', (scenario) => void (scenario.facts[0].due = { from: '1900-Q1', to: '1900-Q2' })],
    ['no facts', (scenario) => void (scenario.facts = [])],
    ['a measured point', (scenario) => void (scenario.series[0].points[0].value = 4)],
    ['no measurements', (scenario) => void (scenario.series = [])],
    ['a reason for a calibration', (scenario) => void (scenario.calibration[0].why = 'Streets.')],
    ['the title of a chapter', (scenario) => void (scenario.header.chapters![0].title = 'Begin')],
  ])('a save is refused because of %s', (_, edit) => {
    expect(told(edit)).toBe(told());
  });

  it.each<[string, (scenario: Scenario) => void]>([
    ['a draw of the posterior', (scenario) => void (scenario.posterior[0].values.crowd = 0.91)],
    ['no posterior', (scenario) => void (scenario.posterior = [])],
    ['the prior of a calibration', (scenario) => void (scenario.calibration[0].prior.centre = 1.01)],
    ['the way of a calibration', (scenario) => void (scenario.calibration[0].way = 'plus')],
    ['what a calibration is on', (scenario) => void (scenario.calibration[0].on = ['farms.imitation'])],
    ['the quarter of a chapter', (scenario) => void (scenario.header.chapters![0].from = '1900-Q2')],
    ['the quarter in which a leader starts', (scenario) => void (scenario.leaders[0].starts = '1900-Q2')],
    ['contributors', (scenario) => void (scenario.products[0].contributors = 3)],
  ])('a save opens as another game: %s has changed', (_, edit) => {
    expect(told(edit)).not.toBe(told());
  });

  // `name` is a text, `facts` a collection, `why` a reason; a job, a goal or an attribute may be called so too.
  it.each(['name', 'title', 'facts', 'series', 'why', 'news', 'sources'])(
    'a save opens as another game: a number has changed whose id is "%s"',
    (id) => {
      const tables: ((scenario: Scenario, value: number) => void)[] = [
        (scenario, value) => void (scenario.products[0].qualities[id] = value),
        (scenario, value) => void (scenario.segments[0].tastes[id] = [value, 0]),
        (scenario, value) => void (scenario.leaders[0].plan[id] = value),
        (scenario, value) => void (scenario.leaders[0].ambitions[0].weights[id] = value),
        (scenario, value) => void (scenario.record[0].teams![id] = value),
        (scenario, value) => void (scenario.posterior[0].values[id] = value),
        (scenario, value) => void (scenario.plans[0].choices[id] = value === 1 ? 'stay' : 'grand'),
      ];
      for (const set of tables)
        expect(told((scenario) => set(scenario, 1)), String(set)).not.toBe(told((scenario) => set(scenario, 2)));
    },
  ); // prettier-ignore
});
