// What YAML allows, or what is no YAML at all.
import type { Fixture } from './fixture.ts';

const TRACK = '{do: track, track: goodwill, by: 10}';
const course = (name: string, from: string, to: string, says: string, path = ''): Fixture => ({
  name,
  file: 'course.yaml',
  from,
  to,
  path,
  says,
});

export const yaml: Fixture[] = [
  course(
    'a key that stands twice',
    '    usual: cat\n',
    '    usual: cat\n    »usual: sieve\n',
    'the key "usual" stands twice here',
  ),
  course(
    'a collection that stands twice',
    'outcomes:\n',
    '»events: []\noutcomes:\n',
    'the key "events" stands twice',
  ),
  course(
    'an anchor',
    TRACK,
    '&gift »{do: track, track: goodwill, by: 10}',
    'anchors (&gift) are not allowed',
  ),
  course('an alias', TRACK, '»*gift', 'aliases (*name) are not allowed'),
  course(
    'a merge key',
    TRACK,
    '{»<<: {do: track}, track: goodwill, by: 10}',
    'merge keys (<<) are not allowed',
  ),
  course(
    'a tag that names a function',
    'usual: cat',
    "usual: !!js/function »'function () { throw 1 }'",
    'tags (tag:yaml.org,2002:js/function) are not allowed',
  ),
  course('a tag of its own', 'usual: cat', 'usual: !cat »cat', 'tags (!cat) are not allowed'),
  course('a harmless tag', 'usual: cat', 'usual: !!str »cat', 'tags (tag:yaml.org,2002:str) are not allowed'),
  course(
    'a directive that would make it YAML 1.1',
    '# What may happen in the two years.\n',
    '»%YAML 1.1\n---\n',
    'directives (lines with %) are not allowed',
  ),
  course('a second document', 'situations:\n', '»---\nsituations:\n', 'a scenario file is one document'),
  course(
    'a key that reaches the prototype',
    TRACK,
    `{»__proto__: {polluted: true}, ${TRACK.slice(1)}`,
    '"__proto__" is not a key',
  ),
  course(
    'the constructor as a key',
    'choices: {first-loaf',
    'choices: {»constructor: cat, first-loaf',
    '"constructor" is not a key',
  ),
  course('the prototype as a key', 'outcomes:\n', '»prototype: []\noutcomes:\n', '"prototype" is not a key'),
  course(
    'a number as a key',
    'choices: {first-loaf',
    'choices: {»7: cat, first-loaf',
    'a key has to be a plain word',
  ),
  course(
    'a list as a key',
    'choices: {first-loaf',
    'choices: {»[a]: cat, first-loaf',
    'a key has to be a plain word',
  ),
  course('not a number', 'by: 10}', 'by: ».nan}', 'NaN is not a number that a scenario can use'),
  course('infinity', 'by: 10}', 'by: »-.inf}', '-Infinity is not a number that a scenario can use'),
  course(
    'a number beyond all numbers',
    'by: 10}',
    'by: »1e999}',
    'Infinity is not a number that a scenario can use',
  ),
  course(
    'a number of fifty digits',
    'by: 10}',
    `by: »${'9'.repeat(50)}}`,
    '1e+50 is not a number that a scenario can use',
  ),
  course(
    'a tab before a key',
    '    usual: cat',
    '»\tusual: cat',
    'lines are indented with spaces, not with tabs',
  ),
  course('a bracket that is never closed', TRACK, `»[${TRACK}`, 'what is opened here is never closed'),
  course(
    'a quotation mark that is never closed',
    'usual: cat',
    'usual: »"cat',
    'what is opened here is never closed',
  ),
  course('a NUL', 'usual: cat', 'usual: c»\0at', 'an unseen character (U+0000) is not allowed'),
  course('what clears a terminal', 'title: Steam', 'title: »\u001b[2JSteam', 'an unseen character (U+001B)'),
  course(
    'what turns the direction of writing, in a comment',
    'happen in the two',
    'happen »\u202ein the two',
    'an unseen character (U+202E) is not allowed',
  ),
  {
    name: 'a company called constructor',
    file: 'world.yaml',
    from: '{id: ada-miller, name',
    to: '{id: »constructor, name',
    path: 'people[0].id',
    says: 'this word is not free to be an id',
  },
  {
    name: 'an attribute called prototype',
    file: 'scenario.yaml',
    from: '{id: flavour, name: Flavour}',
    to: '{id: »prototype, name: Flavour}',
    path: 'scenario.attributes[0].id',
    says: 'this word is not free to be an id',
  },
];
