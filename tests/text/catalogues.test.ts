/** Both catalogues hold the same keys with the same arguments, parse, and keep to their own punctuation. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { expect, test } from 'vitest';
import {
  catalogues,
  language,
  LANGUAGES,
  t,
  type Language,
  type MessageKey,
} from '../../src/text/messages.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Names of the arguments anywhere in a message; a plural's own `#` is no argument. */
function argumentsOf(ast: Ast, found = new Set<string>()): Set<string> {
  for (const element of ast) {
    // 0 is literal text and 7 the `#` of a plural; everything else names an argument.
    if (element.type !== 0 && element.type !== 7) found.add(element.value);
    if ('options' in element) {
      for (const option of Object.values(element.options)) argumentsOf(option.value, found);
    }
    if ('children' in element) argumentsOf(element.children, found);
  }
  return found;
}

const keys = Object.keys(catalogues.en) as MessageKey[];
const parse = (tag: Language, key: MessageKey) => new IntlMessageFormat(catalogues[tag][key], tag).getAst();

test('every language has exactly the English keys', () => {
  for (const tag of LANGUAGES) expect(Object.keys(catalogues[tag]).sort()).toEqual([...keys].sort());
});

/** Catalogues are joined: of two messages by one name the later would silently take the other's place. */
test('no key stands in two files of a language', () => {
  const folder = fileURLToPath(new URL('../../src/text/', import.meta.url));
  for (const tag of LANGUAGES) {
    const files = readdirSync(folder).filter((file) =>
      file.toLowerCase().endsWith(`${tag.toLowerCase()}.ts`),
    );
    const all = files.flatMap((file) =>
      [...readFileSync(folder + file, 'utf8').matchAll(/^  '?([\w.-]+)'?:/gm)].map((match) => match[1]),
    );
    expect(all.length, tag).toBeGreaterThan(300);
    expect(
      all.filter((key, at) => all.indexOf(key) !== at),
      tag,
    ).toEqual([]);
  }
});

test.each(LANGUAGES)('every message of %s parses and says something', (tag) => {
  for (const key of keys) {
    expect(catalogues[tag][key].trim(), key).not.toBe('');
    expect(() => parse(tag, key), key).not.toThrow();
  }
});

test('a message is filled as its grammar says, also where none is loaded for it', () => {
  for (const tag of LANGUAGES) {
    language.value = tag;
    for (const key of keys) {
      const found = argumentsOf(parse(tag, key));
      const numbers = Object.fromEntries([...found].map((name, at) => [name, at + 2]));
      const grammar = new IntlMessageFormat(catalogues[tag][key], tag);
      expect(t(key, numbers), key).toBe(String(grammar.format(numbers)));
      if (found.size > 0) expect(() => t(key), key).toThrow();
    }
  }
  language.value = 'en';
});

/** Chinese names a plain list or an amount in fewer arguments nowhere: what English tells, Chinese tells. */
test('a message takes the same arguments in every language', () => {
  for (const key of keys) {
    const english = [...argumentsOf(parse('en', key))].sort();
    expect([...argumentsOf(parse('zh-Hans', key))].sort(), key).toEqual(english);
  }
});

test('Chinese uses Chinese punctuation between Chinese characters', () => {
  for (const key of keys)
    expect(catalogues['zh-Hans'][key], key).not.toMatch(/\p{sc=Han}([,;:?!]|\.(?!json))/u);
});

test('no straight quotation marks or hyphens for minus in what is read', () => {
  for (const tag of LANGUAGES) {
    for (const key of keys) expect(catalogues[tag][key], `${tag} ${key}`).not.toMatch(/["']|\s-\d/);
  }
});

/** Keys that the page puts together from a value it was given. */
const BUILT =
  /^(word\.|confidence\.|deal\.|leaders\.rivals\.|codex\.kinds?\.|settings\.\w+\.\w+$|board\.livery\.|unit\.money)/;

test('every message is read somewhere', () => {
  const src = fileURLToPath(new URL('../../src/', import.meta.url));
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /^(ui|text)[\\/].*\.tsx?$/.test(path) && !/\b(en|zh-hans)\.ts$/i.test(path),
  );
  const sources = files.map((path) => readFileSync(src + path, 'utf8')).join('\n');
  expect(keys.filter((key) => !BUILT.test(key) && !sources.includes(`'${key}'`))).toEqual([]);
});
