// The commands that hold a scenario against its history: what they say, when they say no, and what they write.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/cli/answer.ts';
import { calibrate } from '../../src/cli/commands/calibrate.ts';
import { history } from '../../src/cli/commands/history.ts';
import { mechanisms } from '../../src/cli/commands/mechanisms.ts';
import { loadModel } from '../../src/cli/scenario-files.ts';
import type { Fit } from '../../src/insight/calibration/fit.ts';
import { hashState } from '../../src/record/index.ts';
import { playRecord, type History } from '../../src/insight/history/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { card, dated, fact, series, SOURCES } from '../insight/history/fixture.ts';
import { inValley } from './valley.ts';

const COMET = { is: 'happened' as const, event: 'comet' };
const STORM = { is: 'happened' as const, event: 'storm' };

/** A valley whose comet is a fact, and what else is done to it. */
const withHistory =
  (edit: (scenario: Scenario) => unknown = () => undefined) =>
  (scenario: Scenario) => {
    scenario.sources.push(...SOURCES);
    scenario.facts.push(dated('1900-Q3', '1900-Q3', COMET));
    scenario.events.find(({ id }) => id === 'comet')!.carries = ['N01'];
    edit(scenario);
  };

describe('history', () => {
  const ask = (edit?: (scenario: Scenario) => unknown): Answer & { json: History } =>
    inValley((_, words) => history(words('--games 20')) as Answer & { json: History }, withHistory(edit));

  it('a history that is whole is answered with no', () => {
    const { ok, json, text } = ask();
    expect(ok).toBe(true);
    expect(json.coverage).toEqual({ facts: 1, factsOf: 1, systems: 0, systemsOf: 0, missing: [] });
    expect(json.facts).toEqual([
      { id: 'N01', due: ['1900-Q3', '1900-Q3'], came: '1900-Q3', ok: true, margin: 1, held: 1 },
    ]);
    expect(text).toContain('facts 1 of 1, systems 0 of 0');
    expect(text).toContain('dated facts in their windows: 1 of 1');
  });

  it('the quarters, the outcomes or the hash are not those of the record line', () => {
    inValley((folder, words) => {
      const { quarters, outcomes, hash } = history(words('--games 1')).json as History;
      const line = playRecord(loadModel(folder)).quarters;
      expect(hash).toBe(hashState(line.at(-1)!.end));
      expect(quarters.map(({ turn }) => turn)).toEqual([
        '1900-Q1', '1900-Q2', '1900-Q3', '1900-Q4', '1901-Q1', '1901-Q2', '1901-Q3', '1901-Q4', '1902-Q1', '1902-Q2',
      ]); // prettier-ignore
      expect(outcomes).toEqual({ 'rye-leads': expect.any(Boolean) as boolean });
    }, withHistory());
  });

  it('outcomes are asked of the epilogue instead of the end of play', () => {
    const { json } = ask(({ events, outcomes }) => {
      events.push(
        { id: 'bells', from: '1901-Q4', effects: [] },
        { id: 'snow', from: '1902-Q1', effects: [] },
      );
      outcomes.push(
        { id: 'rang', label: 'R', when: [{ is: 'happened', event: 'bells' }] },
        { id: 'snowed', label: 'S', when: [{ is: 'happened', event: 'snow' }] },
      );
    });
    expect(json.outcomes).toMatchObject({ rang: true, snowed: false });
  });

  it.each<[string, (scenario: Scenario) => unknown, string]>([
    [
      'comes early',
      ({ facts }) => (facts[0].due = { from: '1900-Q4', to: '1901-Q1' }),
      'early N01: due 1900-Q4 to 1901-Q1, came 1900-Q3',
    ],
    [
      'comes late',
      ({ facts }) => (facts[0].due = { from: '1900-Q1', to: '1900-Q2' }),
      'late N01: due 1900-Q1 to 1900-Q2, came 1900-Q3',
    ],
    ['never comes', ({ facts }) => (facts[0].when = [STORM]), 'late N01: due 1900-Q3 to 1900-Q3, came never'],
    [
      'is carried by nothing',
      ({ events }) => delete events.find(({ id }) => id === 'comet')!.carries,
      'missing N01: nothing carries it',
    ],
    [
      'is a system without a body',
      ({ cards }) => cards.push(card('ovens', { system: true })),
      'missing ovens: nothing in the world embodies it',
    ],
  ])('a history in which something %s is answered with yes, or the reason is not told', (_, edit, line) => {
    const { ok, text } = ask(edit);
    expect(ok).toBe(false);
    expect(text.split('\n')).toContain(line);
  });

  it('what luck makes of a fact is not told, or is more than always', () => {
    // A storm of one in four a quarter: in its first three with 1 - 0.75³, or 58 in a hundred.
    const worlds = (games: number) =>
      inValley(
        (_, words) => (history(words(`--games ${games}`)).json as History).facts,
        withHistory(({ facts }) => facts.push({ ...dated('1900-Q1', '1900-Q3', STORM), id: 'N02' })),
      );
    const [comet, storm] = worlds(200);
    expect([comet.held, storm.ok]).toEqual([1, false]);
    expect(Math.abs(storm.held - 0.58)).toBeLessThan(0.12);
    expect(worlds(49)[0].held).toBe(1);
  });

  it('what was measured is not shown beside what the model has', () => {
    const measured = series({
      measures: [{ key: '', of: [{ number: { is: 'adoption', segment: 'town' }, times: 1 }] }],
      points: [
        { date: '1900-Q4', key: '', value: 30, use: 'fit' },
        { date: '1901-Q4', key: '', value: 40, use: 'test' },
      ],
    });
    const { json, text } = ask((scenario) => scenario.series.push(measured));
    expect(json.hindcast.map(({ series, date, observed, use }) => [series, date, observed, use])).toEqual([
      ['survey', '1900-Q4', 30, 'fit'],
      ['survey', '1901-Q4', 40, 'test'],
    ]);
    expect(json.errors.map(({ use, points }) => [use, points])).toEqual([['fit', 1], ['test', 1]]); // prettier-ignore
    expect(text).toContain('hindcast: 2 of 2 points simulated');
  });
});

describe('mechanisms', () => {
  const ask = (way: 'up' | 'down', constant = 0) =>
    inValley(
      (_, words) => mechanisms(words('')),
      withHistory(({ facts, events, products, decisions }) => {
        const without = { events: { comet: { effects: [] } } };
        facts.push(
          fact('N02', 'mechanism', {
            moves: { number: { is: 'track', track: 'mood' }, quarter: '1900-Q3', way, without },
          }),
        );
        events.find(({ id }) => id === 'comet')!.carries!.push('N02');
        products.find(({ id }) => id === 'rye')!.constant = constant;
        decisions
          .find(({ id }) => id === 'opening')!
          .options[1].effects.push({ do: 'launch', product: 'loaf' });
      }),
    );

  it('a mechanism that works is answered with no, or is not told with its numbers', () => {
    const { ok, text } = ask('up');
    expect(text).toContain('mechanisms that move their number: 1 of 1');
    expect(text).toContain('  N02 track mood in 1900-Q3: 7, without it 5');
    expect(ok).toBe(true);
  });

  it('one that does not do what it says is answered with yes', () => {
    const { ok, text } = ask('down');
    expect(ok).toBe(false);
    expect(text).toContain('(does not move it so)');
  });

  it('a constant that decides more than any decision is answered with yes', () => {
    const { ok, text } = ask('up', 6);
    expect(ok).toBe(false);
    expect(text).toMatch(/products whose constant is set to zero.*\n {2}rye: \w+ by [\d.]+ points\n/);
  });
});

describe('calibrate', () => {
  const fitted = withHistory((scenario) => {
    const why = 'Nobody counted.';
    scenario.calibration.push(
      { id: 'zeal', way: 'times', on: ['town.imitation'], why, prior: { centre: 1, sd: 0.2, min: 0.5, max: 2 } },
      // With four digits, a third of it would lie outside.
      { id: 'ease', way: 'times', on: ['farms.potential'], why, prior: { centre: 1.0007, sd: 0.001, min: 1.0001, max: 1.0014 } },
    );
  }); // prettier-ignore

  it('the file that it writes is not what it found, or makes the scenario unreadable', () => {
    inValley((folder, words) => {
      const file = join(folder, 'posterior.yaml');
      const { json, text } = calibrate(words(`--games 200 --out ${file}`)) as Answer & { json: Fit };
      expect(text).toContain(`${file} written`);
      expect(json.values.map(({ id }) => id).sort()).toEqual(['ease', 'zeal']);
      const { scenario, parameters } = loadModel(folder);
      expect(scenario.posterior).toHaveLength(128);
      scenario.posterior.forEach(({ values }, i) =>
        expect(values.zeal / json.draws[i].zeal).toBeCloseTo(1, 3),
      );
      const mean = scenario.posterior.reduce((sum, { values }) => sum + values.zeal, 0) / 128;
      expect(parameters.calibration.find(({ id }) => id === 'zeal')!.value).toBeCloseTo(mean, 9);
    }, fitted);
  });

  it('a second fit starts from what the first has found, and drifts', () => {
    inValley((folder, words) => {
      const run = () => {
        const { json } = calibrate(words(`--games 40 --out ${join(folder, 'posterior.yaml')}`));
        return [json, readFileSync(join(folder, 'posterior.yaml'), 'utf8')];
      };
      expect(run()).toEqual(run());
    }, fitted);
  });

  it('chains that have found nothing in common are answered with yes', () => {
    inValley((folder, words) => {
      const { ok, text } = calibrate(words(`--games 3 --out ${join(folder, 'posterior.yaml')}`));
      expect(ok).toBe(false);
      expect(text).toContain('chains disagree');
    }, fitted);
  });
});
