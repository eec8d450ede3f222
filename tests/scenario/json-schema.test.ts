// What an author's editor knows of a scenario file: every collection, and of each what may and what must be said.
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { scenarioJsonSchema } from '../../src/scenario/index.ts';
import { COLLECTION_NAMES } from '../../src/scenario/vocabulary/schema.ts';
import { soundFiles } from './bad/fixture.ts';

interface Shape {
  type?: string;
  enum?: string[];
  properties?: Record<string, Shape>;
  required?: string[];
  additionalProperties?: unknown;
  items?: Shape;
  minItems?: number;
  pattern?: string;
}

// As the command prints it: what JSON cannot say is gone.
const schema = JSON.parse(JSON.stringify(scenarioJsonSchema())) as Shape;
const items = (collection: string): Shape => schema.properties![collection].items!;

it('an editor does not know a collection, or lets any other word pass', () => {
  expect(Object.keys(schema.properties!)).toEqual(['scenario', ...COLLECTION_NAMES]);
  expect(schema.additionalProperties).toBe(false);
});

describe.each(Object.entries(soundFiles()))('%s', (_, text) => {
  const data = parse(text) as Record<string, Record<string, unknown>[]>;
  it.each(Object.keys(data))(
    'an editor marks what is right, or never asks for what is needed: %s',
    (name) => {
      const elements = name === 'scenario' ? [data[name] as unknown as Record<string, unknown>] : data[name];
      const shape = name === 'scenario' ? schema.properties!.scenario : items(name);
      expect(shape).toMatchObject({ type: 'object', additionalProperties: false });
      for (const element of elements) {
        expect(Object.keys(shape.properties!)).toEqual(expect.arrayContaining(Object.keys(element)));
        expect(Object.keys(element)).toEqual(expect.arrayContaining(shape.required!));
      }
    },
  );
});

describe('the history behind a scenario', () => {
  it('an editor does not complete the kinds of facts, cards, scales and ways', () => {
    expect(items('facts').properties!.kind.enum).toEqual(['event', 'decision', 'state', 'mechanism', 'judgement']);
    expect(items('cards').properties!.kind.enum).toContain('institution');
    expect(items('series').properties!.scale.enum).toEqual(['part', 'count']);
    expect(items('calibration').properties!.way.enum).toEqual(['times', 'plus']);
    expect(items('series').properties!.points.items!.properties!.use.enum).toEqual(['fit', 'test']);
  }); // prettier-ignore

  it('an editor lets a fact without sources pass, or a draw of words', () => {
    expect(items('facts').required).toEqual(expect.arrayContaining(['id', 'kind', 'told', 'claim', 'sources']));
    expect(items('facts').properties!.sources.minItems).toBe(1);
    expect(items('posterior').properties!.values.additionalProperties).toMatchObject({ type: 'number' });
    expect(items('calibration').required).toEqual(expect.arrayContaining(['on', 'prior', 'why']));
  }); // prettier-ignore

  it('an editor takes any word for a date or for a chapter', () => {
    const date = new RegExp(items('series').properties!.points.items!.properties!.date.pattern!);
    expect(['2016', '2016-03', '2016-Q3'].every((text) => date.test(text))).toBe(true);
    expect(['2016-13', '2016-3', '16', '2016-Q5', 'spring'].some((text) => date.test(text))).toBe(false);
    const { chapters } = schema.properties!.scenario.properties!;
    expect(chapters).toMatchObject({ type: 'array', minItems: 1, maxItems: 8 });
    expect(chapters.items!.required).toEqual(['id', 'from', 'title', 'note']);
  });
});
