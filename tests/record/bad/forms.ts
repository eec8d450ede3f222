// Texts that are no record, or the record of another game: refused before anything is played.
import { edited, type Fixture } from './fixture.ts';

const unread = (name: string, text: Fixture['text'], says: string): Fixture => ({
  name,
  text,
  turn: null,
  says,
});

/** The record's text with one word of it exchanged. */
const exchanged =
  (from: string | RegExp, to: string): Fixture['text'] =>
  (record) => {
    const text = JSON.stringify(record);
    const changed = text.replace(from, () => to);
    if (changed === text) throw new Error(`the record has no ${String(from)}`);
    return changed;
  };

const NOT_JSON = 'this is not JSON, or it has been cut short';
const NO_RECORD = 'format: this is not a record of this game';

export const forms: Fixture[] = [
  unread('nothing', () => '', NOT_JSON),
  unread('a word', () => 'record', NOT_JSON),
  unread('the first half', (record) => JSON.stringify(record).slice(0, 900), NOT_JSON),
  unread('all but the last bracket', (record) => JSON.stringify(record).slice(0, -1), NOT_JSON),
  unread('a record and more', (record) => `${JSON.stringify(record)}\n{}`, NOT_JSON),
  unread('a number that JSON does not know', exchanged(/"score":[^,]*/, '"score":NaN'), NOT_JSON),
  unread('a script', () => 'while (true) {}', NOT_JSON),
  unread('a hundred thousand brackets', () => '['.repeat(100_000) + ']'.repeat(100_000), NO_RECORD),
  unread('null', () => 'null', NO_RECORD),
  unread('a list of records', (record) => JSON.stringify([record]), NO_RECORD),
  unread('an empty table', () => '{}', NO_RECORD),
  unread('a save of another game', () => '{"format": "save", "level": 3}', NO_RECORD),
  unread(
    'a later format',
    edited((record) => (record.format = 3)),
    'format: this game reads format 2, not 3',
  ),
  unread(
    'a format in words',
    edited((record) => (record.format = '1')),
    NO_RECORD,
  ),
  unread(
    'no seed',
    edited((record) => delete (record as Partial<typeof record>).seed),
    'seed: is missing',
  ),
  unread(
    'no option',
    edited((record) => delete (record.choices[0] as Record<string, unknown>).option),
    'choices[0].option: is missing',
  ),
  unread(
    'a field more',
    edited((record) => (record.cheat = true)),
    'cheat: is not a field of a record',
  ),
  unread(
    'a field more deep inside',
    edited((record) => (record.plans[0].bonus = 1)),
    'plans[0].bonus: is not a field',
  ),
  unread(
    'a number for a seed',
    edited((record) => (record.seed = 1)),
    'seed: expected a short text',
  ),
  unread(
    'a text for the choices',
    edited((record) => ((record as Record<string, unknown>).choices = 'all')),
    'choices: expected a list',
  ),
  unread(
    'a choice that is a list',
    edited((record) => (record.choices as unknown[]).splice(0, 1, [])),
    'choices[0]: expected an object',
  ),
  unread(
    'a score in words',
    edited((record) => (record.score = '100')),
    'score: expected a number',
  ),
  unread(
    'a quarter that is none',
    edited((record) => (record.choices[0].turn = '1901-Q0')),
    'choices[0].turn: "1901-Q0" is not',
  ),
  unread(
    'a hash too short',
    edited((record) => record.hashes.splice(2, 1, 'abc')),
    'hashes[2]: "abc" is not what belongs here',
  ),
  unread(
    'a hash in capitals',
    edited((record) => (record.hash = 'A'.repeat(32))),
    'hash: "AAAA',
  ),
  unread(
    'half a team',
    edited((record) => (record.plans[0].teams = { bake: 0.5 })),
    'plans[0].teams.bake: expected a number of teams',
  ),
  unread(
    'less than no team',
    edited((record) => (record.plans[0].teams = { bake: -1 })),
    'plans[0].teams.bake: expected a number of teams',
  ),
  unread(
    'a million teams',
    edited((record) => (record.plans[0].teams = { bake: 1e6 })),
    'plans[0].teams.bake: expected a number of teams',
  ),
  unread(
    'teams in words',
    edited((record) => (record.plans[0].teams = { bake: 'two' })),
    'plans[0].teams.bake: expected a number',
  ),
  unread(
    'an infinite team',
    exchanged(/"bake":\d+/, '"bake":1e999'),
    'plans[0].teams.bake: expected a number',
  ),
  unread(
    'a key that reaches the prototype',
    exchanged('{', '{"__proto__":{"polluted":true},'),
    '__proto__: is not a field of a record',
  ),
  unread(
    'the constructor in a choice',
    exchanged('"side":', '"constructor":{"prototype":{"polluted":true}},"side":'),
    'choices[0].constructor: is not a field',
  ),
  unread(
    'a side that reaches the prototype',
    exchanged('"sides":{', '"sides":{"__proto__":"human",'),
    'sides.__proto__: is not a name',
  ),
  unread(
    'a job named constructor',
    exchanged('"bake":', '"constructor":0,"bake":'),
    'plans[0].teams.constructor: is not a name',
  ),
  unread(
    'a decision named prototype',
    edited((record) => (record.choices[0].decision = 'prototype')),
    'choices[0].decision: "prototype" is not',
  ),
  unread(
    'markup for an option',
    edited((record) => (record.choices[0].option = '<img src=x>')),
    'choices[0].option: "<img src=x>" is not',
  ),
  unread(
    'what clears a terminal, for an engine',
    edited((record) => (record.engine = '\u001b[2J')),
    'engine: "\\u{001B}[2J" is not',
  ),
  unread(
    'a key of a million letters',
    exchanged('{', `{"${'k'.repeat(1_000_000)}":1,`),
    'k…: is not a field of a record',
  ),
  unread(
    'a seed of five million letters',
    edited((record) => (record.seed = 's'.repeat(5_000_000))),
    'at most 4000000 are read',
  ),
  unread(
    'a seed of a thousand letters',
    edited((record) => (record.seed = 's'.repeat(1_000))),
    'seed: expected a short text',
  ),
  unread(
    '20,001 choices',
    edited((record) => (record.choices = Array.from({ length: 20_001 }, () => record.choices[0]))),
    'choices: has 20001 entries; at most 20000 are read',
  ),
  unread(
    '20,001 hashes',
    edited((record) => (record.hashes = Array.from({ length: 20_001 }, () => record.hash))),
    'hashes: has 20001 entries',
  ),
  unread(
    'another engine',
    edited((record) => (record.engine = '99')),
    'the record was made by engine 99, this is engine ',
  ),
  unread(
    'another luck',
    edited((record) => (record.luck = 'dice')),
    `the record's luck is by "dice", this game's by "alea"`,
  ),
  unread(
    'another scenario',
    edited((record) => (record.scenario.id = 'three-bakers')),
    'the record is of the scenario "three-bakers", not "two-bakers"',
  ),
  unread(
    'a scenario that has changed',
    edited((record) => (record.scenario.hash = '0'.repeat(32))),
    'the scenario has changed since: the record has 0000',
  ),
  unread(
    'a leader whom nobody knows',
    edited((record) => (record.leader = 'moonlight')),
    'there is no leader "moonlight"',
  ),
  unread(
    'a company that has no leader',
    edited((record) => (record.leader = 'quayside')),
    'there is no leader "quayside"',
  ),
  unread(
    'an ambition that nobody has',
    edited((record) => (record.ambition = 'glory')),
    '"mill-lane" has no ambition "glory"',
  ),
  unread(
    'a side whom nobody knows',
    edited((record) => (record.sides.moonlight = 'human')),
    'there is no side "moonlight"',
  ),
  unread(
    'a start in another quarter',
    edited((record) => (record.from = '1902-Q1')),
    'the record starts in 1902-Q1, where no game of mill-lane starts',
  ),
];
