// Translations: what is promised has to be whole, fresh and about something that exists.
import { expect, it } from 'vitest';
import { readScenario, type Problem } from '../../src/scenario/index.ts';
import { fingerprint, textsOf } from '../../src/scenario/texts.ts';
import { soundFiles, type Files } from './bad/fixture.ts';

const LABEL = 'decisions.first-loaf.options.lend.label';

const asSources = (files: Files) => Object.entries(files).map(([path, text]) => ({ path, text }));

/** The sound scenario with every text translated, a line each, and the language declared or not. */
function translated(declared: boolean): Files {
  const files = soundFiles();
  const sound = readScenario(asSources(files));
  if (!sound.ok) throw new Error('the sound scenario is not sound');
  const entries = [...textsOf(sound.scenario)].map(
    ([id, text]) => `      ${id}: {text: 译文, of: "${fingerprint(text)}"}\n`,
  );
  return {
    ...files,
    'scenario.yaml': files['scenario.yaml'].replace('[en]', declared ? '[en, zh-Hans]' : '[en]'),
    'words.yaml': `translations:\n  - language: zh-Hans\n    entries:\n${entries.join('')}`,
  };
}

/** Errors and warnings with `from` exchanged for `to` in the translation. */
function read(
  declared: boolean,
  from: string | RegExp,
  to: string,
): { errors: Problem[]; warnings: Problem[] } {
  const files = translated(declared);
  const words = files['words.yaml'];
  const changed = words.replace(from, to);
  expect(changed).not.toBe(words);
  const result = readScenario(asSources({ ...files, 'words.yaml': changed }));
  return { errors: result.ok ? [] : result.errors, warnings: result.warnings };
}

const lineOf = (text: string, words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
const placeOfLabel = { file: 'words.yaml', line: lineOf(translated(true)['words.yaml'], LABEL) };
const entryOfLabel = new RegExp(`${LABEL}: .*`);

it('a whole translation is sound', () => {
  expect(readScenario(asSources(translated(true)))).toMatchObject({ ok: true, warnings: [] });
});

it('a missing translation is told where the language is promised', () => {
  const { errors } = read(true, new RegExp(` +${LABEL}: .*\n`), '');
  expect(errors).toEqual([
    {
      file: 'scenario.yaml',
      line: 8,
      column: 3,
      path: 'scenario.languages',
      message: `zh-Hans: ${LABEL} is missing, though the scenario declares this language complete`,
    },
  ]);
});

it('a language that nobody began misses every text', () => {
  const result = readScenario(asSources({ ...translated(true), 'words.yaml': 'translations: []\n' }));
  expect(result.ok ? 0 : result.errors.length).toBeGreaterThan(50);
});

it('a stale translation is told at its entry', () => {
  const { errors } = read(true, entryOfLabel, `${LABEL}: {text: 旧文, of: "00000000"}`);
  expect(errors).toEqual([
    expect.objectContaining({
      ...placeOfLabel,
      path: `translations[0].entries.${LABEL}`,
      message: `is stale: the text has changed (its fingerprint is now ${fingerprint('Lend it')})`,
    }),
  ]);
});

it('a translation of nothing is told at its entry', () => {
  const { errors } = read(
    true,
    `${LABEL}:`,
    `decisions.third-loaf.title: {text: 无, of: "00000000"}\n      ${LABEL}:`,
  );
  expect(errors).toEqual([
    expect.objectContaining({ ...placeOfLabel, message: 'translates a text that does not exist' }),
  ]);
});

it('in a language that is not promised, both are warnings, and gaps are nothing', () => {
  expect(read(false, entryOfLabel, `${LABEL}: {text: 旧文, of: "00000000"}`)).toEqual({
    errors: [],
    warnings: [expect.objectContaining(placeOfLabel)],
  });
  expect(read(false, new RegExp(` +${LABEL}: .*\n`), '')).toEqual({ errors: [], warnings: [] });
});

it.each([
  ['a script', `${LABEL}: {text: "<script>", of: "00000000"}`, 'may not contain markup'],
  ['an empty text', `${LABEL}: {text: "", of: "00000000"}`, 'may not be empty'],
  ['no fingerprint', `${LABEL}: {text: 译文}`, 'is missing'],
  ['a text alone', `${LABEL}: 译文`, 'expected a table of keys, found "译文"'],
  ['a second entry', `${LABEL}: {text: 甲, of: ""}\n      ${LABEL}: {text: 乙, of: ""}`, 'stands twice here'],
])('a translation with %s is refused', (_, entry, says) => {
  const { errors } = read(true, entryOfLabel, entry);
  expect(errors).toEqual([
    expect.objectContaining({ file: 'words.yaml', message: expect.stringContaining(says) as string }),
  ]);
});

it('a language that the game does not speak is refused', () => {
  const { errors } = read(true, 'language: zh-Hans', 'language: zh-hans');
  expect(errors).toEqual([
    expect.objectContaining({
      line: 2,
      path: 'translations[0].language',
      message: 'expected one of en, zh-Hans, found "zh-hans"; did you mean "zh-Hans"?',
    }),
  ]);
});
