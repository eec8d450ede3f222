// Choices that the rules do not allow, or that lead to other states than the record says.
import { played, type Fixture, type LooseRecord } from './fixture.ts';

const FIRST = '1901-Q1';
const find = (record: LooseRecord, decision: string) =>
  record.choices.find((choice) => choice.decision === decision)!;
const ratsCame: Fixture['turn'] = (record) =>
  record.choices.find(({ decision }) => decision === 'rats')!.turn;
const order = (turn: string, decision: string, option: string, side = 'mill-lane') => ({
  turn,
  side,
  decision,
  option,
});

export const choices: Fixture[] = [
  played(
    'a decision that does not exist',
    FIRST,
    (record) => record.choices.push(order(FIRST, 'third-loaf', 'lend')),
    'there is no decision "third-loaf"',
  ),
  played(
    'an option that does not exist',
    FIRST,
    (record) => (find(record, 'first-loaf').option = 'give'),
    'decision "first-loaf" has no option "give"',
  ),
  played(
    'an option that is closed',
    FIRST,
    (record) => (find(record, 'first-loaf').option = 'charter'),
    'option "charter" of "first-loaf" is not open',
  ),
  played(
    'another option that was open',
    FIRST,
    (record) => (find(record, 'first-loaf').option = 'refuse'),
    `the state after ${FIRST} is not the recorded one`,
  ),
  played(
    'another option of a later decision',
    ratsCame,
    (record) => (find(record, 'rats').option = find(record, 'rats').option === 'cat' ? 'sieve' : 'cat'),
    'is not the recorded one',
  ),
  played(
    "another option of a rival's answer",
    '1901-Q3',
    (record) => (find(record, 'steam').option = 'wait'),
    'the state after 1901-Q3 is not the recorded one',
  ),
  played(
    'a choice moved to the next quarter',
    FIRST,
    (record) => (find(record, 'first-loaf').turn = '1901-Q2'),
    'decision "first-loaf" has no answer',
  ),
  played(
    'a choice moved before it is due',
    '1901-Q2',
    (record) => (find(record, 'steam').turn = '1901-Q2'),
    'decision "steam" is not due',
  ),
  played(
    'a choice that is missing',
    ratsCame,
    (record) => record.choices.splice(record.choices.indexOf(find(record, 'rats')), 1),
    'decision "rats" has no answer',
  ),
  played(
    'a choice made twice',
    FIRST,
    (record) => record.choices.push({ ...find(record, 'first-loaf') }),
    'decision "first-loaf" is not due',
  ),
  played(
    'a choice made twice, differently',
    FIRST,
    (record) => record.choices.push(order(FIRST, 'first-loaf', 'refuse')),
    'decision "first-loaf" is not due',
  ),
  played(
    "a choice on somebody else's behalf",
    FIRST,
    (record) => (find(record, 'first-loaf').side = 'quayside'),
    `decision "first-loaf" is not quayside's to take`,
  ),
  played(
    'a choice of a side whom nobody knows',
    FIRST,
    (record) => (find(record, 'first-loaf').side = 'moonlight'),
    'there is no side "moonlight"',
  ),
  played(
    'a choice before the first quarter',
    '1900-Q4',
    (record) => record.choices.push(order('1900-Q4', 'first-loaf', 'lend')),
    'something before its first quarter',
  ),
  played(
    'a choice after the last quarter',
    '1903-Q1',
    (record) => record.choices.push(order('1903-Q1', 'first-loaf', 'lend')),
    'something after its last quarter',
  ),
];
