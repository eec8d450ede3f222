// Texts that lie where a save should, and why each cannot be played.
import { savedText, type SavedData } from './fixture.ts';

export interface BadSave {
  name: string;
  text: () => string;
  /** What the reason has to say, at least. */
  says: string;
}

const unread = (name: string, text: () => string, says: string): BadSave => ({ name, text, says });
const edited = (name: string, change: (save: SavedData) => unknown, says: string): BadSave => ({
  name,
  text: () => savedText(change),
  says,
});

const NOT_JSON = 'this is not JSON, or it has been cut short';
const NO_RECORD = 'this is not a record of this game';

/** Seen at once, wherever saves are listed. */
export const damaged: BadSave[] = [
  unread('an empty text', () => '', NOT_JSON),
  unread('a word', () => 'undefined', NOT_JSON),
  unread('what String() makes of a table', () => '[object Object]', NOT_JSON),
  unread('the first half of a save', () => savedText().slice(0, 700), NOT_JSON),
  unread('a save without its last letter', () => savedText().slice(0, -1), NOT_JSON),
  unread('two saves', () => savedText() + savedText(), NOT_JSON),
  unread('null', () => 'null', NO_RECORD),
  unread('a number', () => '42', NO_RECORD),
  unread('a list of saves', () => `[${savedText()}]`, NO_RECORD),
  unread('a save of another game', () => '{"level": 3, "gold": 999}', NO_RECORD),
  unread('a save without a record', () => '{"record": null, "draft": {}, "sent": false}', NO_RECORD),
  unread('a page of the web', () => '<!doctype html><script>alert(1)</script>', NOT_JSON),
  unread('nine million letters', () => `"${'x'.repeat(9_000_000)}"`, NOT_JSON),
  unread('a hundred thousand brackets', () => '['.repeat(100_000), NOT_JSON),
  edited('a later format', ({ record }) => (record.format = 3), 'this game reads format 2, not 3'),
  edited(
    'a field of a later format',
    ({ record }) => ((record as object as Record<string, unknown>).weather = []),
    'weather: is not a field of a record',
  ),
  edited('no choices', ({ record }) => Reflect.deleteProperty(record, 'choices'), 'choices: is missing'),
  edited('choices in words', ({ record }) => (record.choices = 'all' as never), 'choices: expected a list'),
  edited(
    'markup for a leader',
    ({ record }) => (record.leader = '<img src=x onerror=alert(1)>'),
    'leader: "<img',
  ),
  unread(
    'a record that reaches the prototype',
    () => savedText().replace('"record":{', '"record":{"__proto__":{"polluted":true},'),
    '__proto__: is not a field of a record',
  ),
  unread(
    'a side named constructor',
    () => savedText().replace('"sides":{', '"sides":{"constructor":"human",'),
    'sides.constructor: is not a name that a record uses',
  ),
];

/** Of the right form; only playing them shows that they do not fit. */
export const unplayable: BadSave[] = [
  edited(
    'another engine',
    ({ record }) => (record.engine = '99'),
    'the record was made by engine 99, this is engine',
  ),
  edited(
    'another scenario',
    ({ record }) => (record.scenario.id = 'three-bakers'),
    'problem.elsewhere three-bakers',
  ),
  edited(
    'a scenario that has changed',
    ({ record }) => (record.scenario.hash = '0'.repeat(32)),
    'the scenario has changed since',
  ),
  edited(
    'a leader whom nobody knows',
    ({ record }) => (record.leader = 'moonlight'),
    'there is no leader "moonlight"',
  ),
  edited(
    'another seed',
    ({ record }) => (record.seed = 'luckier'),
    '1901-Q1: the state after 1901-Q1 is not the recorded one',
  ),
  edited(
    'another option',
    ({ record }) => (record.choices[0].option = 'lend'),
    '1901-Q1: the state after 1901-Q1 is not',
  ),
  edited(
    'an option that is closed',
    ({ record }) => (record.choices[0].option = 'charter'),
    '1901-Q1: option "charter"',
  ),
  edited(
    'a choice that is missing',
    ({ record }) => (record.choices = []),
    '1901-Q1: decision "first-loaf" has no answer',
  ),
  edited(
    'a team that nobody hired',
    ({ record }) => (record.plans[0].teams = { bake: 5 }),
    '1901-Q1: the plan of "mill-lane" uses 5 teams of 4',
  ),
  edited(
    'a hash of another state',
    ({ record }) => (record.hashes[1] = record.hashes[0]),
    '1901-Q2: the state after 1901-Q2 is not',
  ),
  edited('a better score', ({ record }) => (record.score = 100), ', not 100'),
];
