// Answers to proposals that nobody could give, or that lead to other states than the record says.
import { edited, played, type Fixture, type LooseRecord } from './fixture.ts';

/** A quarter in which the fixture's game has no proposal of its own. */
const TURN = '1902-Q1';
const proposal = { turn: TURN, side: 'mill-lane', to: 'quayside', kind: 'partnership' };
const reply = { turn: TURN, side: 'quayside', to: 'mill-lane', answer: 'refuse' };
const asked =
  (...replies: Record<string, unknown>[]) =>
  (record: LooseRecord) => {
    record.proposals.push(proposal);
    record.replies.push(...(replies as typeof record.replies));
  };
const unread = (name: string, text: Fixture['text'], says: string): Fixture => ({
  name,
  text,
  turn: null,
  says,
});

export const replies: Fixture[] = [
  played(
    'an answer that does not exist',
    TURN,
    asked({ ...reply, answer: 'perhaps' }),
    'there is no answer "perhaps"',
  ),
  played(
    'a reply to what nobody has proposed',
    TURN,
    (record) => record.replies.push(reply),
    '"quayside" answers a proposal that nobody has made',
  ),
  played(
    'a reply a quarter too late',
    '1902-Q2',
    (record) => record.replies.push({ ...reply, turn: '1902-Q2' }),
    'answers a proposal that nobody has made',
  ),
  played('a reply given twice', TURN, asked(reply, reply), '"quayside" answers a proposal twice'),
  played(
    'two replies that differ',
    TURN,
    asked(reply, { ...reply, answer: 'accept' }),
    '"quayside" answers a proposal twice',
  ),
  played(
    'a reply of whoever asked',
    TURN,
    asked({ ...reply, side: 'mill-lane', to: 'quayside' }),
    '"mill-lane" answers a proposal that nobody has made',
  ),
  played(
    'a reply to oneself',
    TURN,
    asked({ ...reply, side: 'mill-lane' }),
    '"mill-lane" answers a proposal that nobody has made',
  ),
  played(
    'a reply of a side whom nobody knows',
    TURN,
    asked({ ...reply, side: 'moonlight' }),
    'there is no side "moonlight"',
  ),
  played(
    'a reply to a side whom nobody knows',
    TURN,
    asked({ ...reply, to: 'moonlight' }),
    'there is no side "moonlight"',
  ),
  played('a reply that nobody gave', TURN, asked(reply), `the state after ${TURN} is not the recorded one`),
  played(
    'a reply before the first quarter',
    '1900-Q4',
    (record) => record.replies.push({ ...reply, turn: '1900-Q4' }),
    'something before its first quarter',
  ),
  played(
    'a reply after the last quarter',
    '1903-Q1',
    (record) => record.replies.push({ ...reply, turn: '1903-Q1' }),
    'something after its last quarter',
  ),
  unread(
    'no replies',
    edited((record) => delete (record as Partial<typeof record>).replies),
    'replies: is missing',
  ),
  unread(
    'a text for the replies',
    edited((record) => ((record as Record<string, unknown>).replies = 'none')),
    'replies: expected a list',
  ),
  unread(
    'a reply without an answer',
    edited((record) => record.replies.push({ turn: TURN, side: 'quayside', to: 'mill-lane' } as never)),
    'replies[0].answer: is missing',
  ),
  unread(
    'markup for an answer',
    edited((record) => record.replies.push({ ...reply, answer: '<b>yes</b>' })),
    'replies[0].answer: "<b>yes</b>" is not',
  ),
];
