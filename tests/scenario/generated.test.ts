// Hostile files that are too large, too deep or too many to lie in a repository: made here, and refused. None of them
// may take the reader more than a bounded time; where one did, the test would run out of its own.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readScenario, type Problem } from '../../src/scenario/index.ts';
import { soundFiles } from './bad/fixture.ts';

// A busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });

const sound = soundFiles();
const course = sound['course.yaml'];
const TRACK = '{do: track, track: goodwill, by: 10}';
const LINE = course.slice(0, course.indexOf(TRACK)).split('\n').length;

afterEach(() => expect(Object.keys(Object.prototype)).toEqual([]));

/** The errors of the sound scenario with another course of events, and with other files beside it. */
function errorsOf(text: string, others: Record<string, string> = {}): Problem[] {
  const files = Object.entries({ ...sound, 'course.yaml': text, ...others }).map(([path, text]) => ({
    path,
    text,
  }));
  const result = readScenario(files);
  return result.ok ? [] : result.errors;
}

const instead = (effect: string) => errorsOf(course.replace(TRACK, effect));
const many = (count: number, word: (index: number) => string, between = ', ') =>
  Array.from({ length: count }, (_, index) => word(index)).join(between);
const TOO_DEEP = 'this is nested too deeply to be read';

describe('too large', () => {
  it('a file of 50 MB', () => {
    expect(errorsOf(`${course}#${' '.repeat(50_000_000)}`)).toEqual([
      {
        file: 'course.yaml',
        line: 0,
        column: 0,
        path: '',
        message: 'the file is too large: at most 1000000 characters are read',
      },
    ]);
  });

  it('four hundred files that are large together', () => {
    const others = Object.fromEntries(
      Array.from({ length: 300 }, (_, k) => [`more-${k}.yaml`, ' '.repeat(900_000)]),
    );
    expect(errorsOf(course, others)).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(/^the files of a scenario may have 8000000/) as string,
      }),
    ]);
  });

  it('ten thousand files', () => {
    const others = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, k) => [`more-${k}.yaml`, 'events: []\n']),
    );
    expect(errorsOf(course, others)).toEqual([
      expect.objectContaining({
        message: `a scenario may have 400 files, not ${10_000 + Object.keys(sound).length}`,
      }),
    ]);
  });

  it('an id of half a million letters, which is not told in full', () => {
    const [error, ...others] = instead(TRACK.replace('goodwill', 'a'.repeat(500_000)));
    expect(error).toMatchObject({ line: LINE, path: 'decisions[0].options[0].effects[0].track' });
    expect(error.message).toBe('has to have at most 64 characters');
    expect(others).toEqual([]);
  });

  it('a key of half a million letters, which is not told in full', () => {
    const [error] = instead(`{${'k'.repeat(500_000)}: 1, ${TRACK.slice(1)}`);
    expect(error.line).toBe(LINE);
    expect(error.path.length).toBeLessThan(200);
    expect(error.message).toMatch(/^"k{60}…" is not known here/);
  });
});

describe('too many', () => {
  it('sixty thousand keys in one table', () => {
    const errors = errorsOf(`${course}\n${many(60_000, (k) => `k${k}: 1`, '\n')}`);
    expect(errors).toHaveLength(201);
    expect(errors.at(-1)!.message).toBe('and 59800 more');
  });

  it('sixty thousand times the same key', () => {
    expect(errorsOf(many(60_000, () => 'events: []', '\n')).length).toBeLessThan(250);
  });

  it('twenty thousand references that lead nowhere', () => {
    const errors = instead(many(20_000, (k) => `{do: track, track: t${k}, by: 1}`, '\n          - '));
    expect(errors).toHaveLength(201);
    expect(errors[0]).toMatchObject({ line: LINE, message: 'there is no track "t0"' });
  });

  it('three thousand points that nothing measures, each like three thousand measures', () => {
    const measures = many(3_000, (k) => `      - {key: abcdefghij${k}, reason: None.}`, '\n');
    const points = many(
      3_000,
      (k) => `      - {date: "1901", key: abcdefgxyz${k}, value: 1, use: fit}`,
      '\n',
    );
    const lean = 'lean: {centre: 0, sd: 1, of: key}\n    sd: 1';
    const text = `series:\n  - id: many\n    title: t\n    unit: u\n    scale: count\n    ${lean}\n    measures:\n${measures}\n    points:\n${points}\n`;
    expect(errorsOf(course, { 'many.yaml': text })).toHaveLength(201);
  });

  it('three thousand cards that lead nowhere', () => {
    const card = (k: number) =>
      `  - {id: abcdefghij${k}, kind: idea, name: n, parts: [{from: 1901-Q1, text: t}], see: [abcdefgxyz${k}]}`;
    const errors = errorsOf(course, { 'many.yaml': `cards:\n${many(3_000, card, '\n')}\n` });
    expect(errors).toHaveLength(201);
  });

  it('ten thousand draws without a value, for a thousand calibrations', () => {
    const fitted = (k: number) =>
      `  - {id: c${k}, way: plus, on: [rye.constant], prior: {centre: 0, sd: 0.01, min: -0.01, max: 0.01}, why: w}`;
    const text = `calibration:\n${many(1_000, fitted, '\n')}\nposterior:\n${many(10_000, (k) => `  - {id: d${k}, values: {}}`, '\n')}\n`;
    expect(errorsOf(course, { 'many.yaml': text })).toHaveLength(201);
  });

  it('nine hundred mechanisms are read in their time', () => {
    const fact = (k: number) =>
      `  - {id: N${k + 100}, kind: mechanism, told: "1901", claim: c, sources: [ledger], confidence: likely, moves: {number: {is: adoption}, quarter: 1902-Q1, way: up, without: {events: {all: {effects: []}}}}}`;
    const carries = many(900, (k) => `N${k + 100}`);
    const text = `events:\n  - {id: all, from: 1901-Q1, effects: [], carries: [${carries}]}\nfacts:\n${many(900, fact, '\n')}\n`;
    expect(errorsOf(course, { 'many.yaml': text })).toEqual([]);
  });

  it('a bomb of aliases that would unfold to 9^15 words', () => {
    const names = [...'abcdefghijklmnop'];
    const bomb = names.map(
      (name, k) => `${name}: &${name} [${many(9, () => (k === 0 ? 'lol' : `*${names[k - 1]}`))}]`,
    );
    const errors = errorsOf(`${bomb.join('\n')}\n`);
    expect(errors[0]).toMatchObject({ line: 1, message: 'anchors (&a) are not allowed in a scenario' });
    expect(errors[2]).toMatchObject({ line: 2, message: 'aliases (*name) are not allowed in a scenario' });
  });

  it('a bomb of merge keys', () => {
    const levels = many(30, (k) => `m${k}: &m${k} {<<: [*m${k - 1}, *m${k - 1}]}`, '\n');
    expect(errorsOf(`m-1: &m-1 {a: 1}\n${levels}`)[0].message).toMatch(/not allowed in a scenario$/);
  });
});

describe('too deep', () => {
  it.each([
    ['brackets', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['brackets that nobody closes', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(100_000) + '1' + '}'.repeat(100_000)],
    ['dashes', '- '.repeat(100_000) + '1'],
    ['question marks', '? '.repeat(100_000) + '1'],
  ])('a hundred thousand %s', (_, text) => {
    expect(errorsOf(text)).toEqual([
      expect.objectContaining({ file: 'course.yaml', line: 1, message: TOO_DEEP }),
    ]);
  });

  it('a hundred conditions, each the opposite of the next', () => {
    const deep = `{is: not, of: `.repeat(100) + '{is: adoption}' + '}'.repeat(100);
    expect(instead(TRACK.replace('}', `, when: [${deep}]}`))).toEqual([
      expect.objectContaining({ line: LINE, message: TOO_DEEP }),
    ]);
  });

  it('a thousand lines, each a step further in', () => {
    const [error, ...others] = errorsOf(many(1_000, (k) => `${' '.repeat(k)}a:`, '\n'));
    expect(error).toMatchObject({ file: 'course.yaml', message: TOO_DEEP });
    expect(others).toEqual([]);
  });

  it('twenty conditions are not too deep', () => {
    const deep = `{is: not, of: `.repeat(20) + '{is: adoption}' + '}'.repeat(20);
    expect(instead(TRACK.replace('}', `, when: [${deep}]}`))).toEqual([]);
  });
});
