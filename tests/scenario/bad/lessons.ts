// Lessons that point nowhere, ask for what cannot be done, or are never seen.
import type { Fixture } from './fixture.ts';

const lesson = (name: string, from: string, to: string, path: string, says: string): Fixture => ({
  name,
  file: 'history.yaml',
  from,
  to,
  path: `lessons${path}`,
  says,
});

export const lessons: Fixture[] = [
  lesson(
    'a place that the page does not have',
    'at: board',
    'at: »bord',
    '[0].at',
    'found "bord"; did you mean "board"?',
  ),
  lesson(
    'a deed that nobody knows',
    'bread., done: chosen',
    'bread., done: »chose',
    '[1].done',
    'found "chose"; did you mean "chosen"?',
  ),
  lesson(
    'a deed that cannot be done there',
    'cool., done: read',
    'cool., done: »team-moved',
    '[3].done',
    '"team-moved" cannot be done at "debrief"',
  ),
  lesson(
    'a quarter outside the calendar',
    'reply, quarter: 1901-Q3',
    'reply, quarter: »1904-Q3',
    '[2].quarter',
    '1904-Q3 lies outside the calendar (1901-Q1 to 1902-Q4)',
  ),
  lesson(
    'a quarter that is none',
    'reply, quarter: 1901-Q3',
    'reply, quarter: »summer',
    '[2].quarter',
    'expected a quarter such as 2013-Q1',
  ),
  lesson(
    'out of order',
    'quarter: 1901-Q1, at: decision, text: Somebody wants bread., done: chosen}\n  - {id: reply',
    'quarter: 1902-Q1, at: decision, text: Somebody wants bread., done: chosen}\n  - {id: »reply',
    '[2].id',
    '"reply" would never be seen: "decide" before it comes later in the game',
  ),
  lesson(
    'the same id twice',
    'id: reply',
    'id: »decide',
    '[2].id',
    '"decide" stands twice among the lessons',
  ),
  lesson('no text', 'text: Bread is white.', 'text: »""', '[0].text', 'may not be empty'),
  lesson(
    'too much to read',
    'text: Bread is white.',
    `text: »${'Bread is white. '.repeat(20)}`,
    '[0].text',
    'has to have at most 200 characters',
  ),
  lesson(
    'markup',
    'text: Bread is white.',
    'text: »Bread is <b>white</b>.',
    '[0].text',
    'may not contain markup',
  ),
  lesson(
    'a place under the name of another collection',
    'at: board,',
    'at: board, place: »board,',
    '[0].place',
    '"place" is not known here',
  ),
];
