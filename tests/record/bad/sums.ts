// Seeds, hashes, scores and endings that are not those of the game that was played.
import { played, type Fixture } from './fixture.ts';

const FIRST = '1901-Q1';
const LAST = '1902-Q4';
/** The quarter after the last, in which the game is over. */
const OVER = '1903-Q1';

export const sums: Fixture[] = [
  played(
    'another seed',
    FIRST,
    (record) => (record.seed = 'luckier'),
    `the state after ${FIRST} is not the recorded one`,
  ),
  played(
    'another hash of a quarter',
    '1901-Q4',
    (record) => (record.hashes[3] = '0'.repeat(32)),
    'the state after 1901-Q4 is not the recorded one',
  ),
  played(
    'hashes in another order',
    '1901-Q2',
    (record) => record.hashes.splice(1, 2, record.hashes[2], record.hashes[1]),
    'the state after 1901-Q2',
  ),
  played(
    'a hash less at the end',
    LAST,
    (record) => {
      record.hashes.pop();
      record.plans = record.plans.filter((plan) => plan.turn !== LAST);
    },
    'the last hash is not that of the last state',
  ),
  played(
    'the last year cut off its hashes',
    '1902-Q1',
    (record) => (record.hashes = record.hashes.slice(0, 4)),
    'the record orders something after its last quarter',
  ),
  played(
    'a hash too many',
    OVER,
    (record) => record.hashes.push(record.hash),
    'the game was over, yet the record goes on',
  ),
  played(
    'no hashes at all',
    FIRST,
    (record) => (record.hashes = []),
    'the record orders something after its last quarter',
  ),
  played(
    'another last hash',
    OVER,
    (record) => (record.hash = record.hashes[0]),
    'the last hash is not that of the last state',
  ),
  played('a better score', OVER, (record) => (record.score = 100), ', not 100'),
  played('no score', OVER, (record) => (record.score = null), ', not null'),
  played(
    'a better ending',
    OVER,
    (record) => (record.ending = 'bankrupt'),
    'the ending is open, not bankrupt',
  ),
  played(
    'an ending that does not exist',
    OVER,
    (record) => (record.ending = 'glory'),
    'the ending is open, not glory',
  ),
  played(
    'the other ambition, with the score of the first',
    OVER,
    (record) => (record.ambition = 'beloved'),
    'the score is',
  ),
];
