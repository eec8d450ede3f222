/** Proposals in words, and what the page sends when one is put, taken back or answered. */
import { beforeEach, describe, expect, test } from 'vitest';
import { adopt, send, view, waiting } from '../../src/ui/app/game.ts';
import { priceWords, reasonWords } from '../../src/ui/parts/deal.tsx';
import { giveAnswer, mayAnswer } from '../../src/ui/screens/quarter/asked.tsx';
import { whyWords } from '../../src/ui/screens/resolution/deals.tsx';
import { language } from '../../src/text/messages.ts';
import { ASKED } from './fixtures/proposals.ts';
import { fakeSession } from './fixtures/fake-session.ts';

beforeEach(() => {
  language.value = 'en';
  adopt(fakeSession('plain'));
  send((game) => game.begin({ leader: 'docker', ambition: 'engine', seed: 'teal-4711' }));
});

describe('a price', () => {
  test.each([
    [{ money: 12, part: 0.12, influence: 0 }, '$12M for 12% of it', '1,200 万美元，换其 12% 的股份'],
    [{ money: 254, part: 1, influence: 0 }, '$254M', null],
    [{ money: 0, part: 0, influence: 2.7 }, '3 influence', '3 点影响力'],
  ])('of %j is not said in money, in parts or in influence', (price, english, chinese) => {
    expect(priceWords(price)).toBe(english);
    if (chinese === null) return;
    language.value = 'zh-Hans';
    expect(priceWords(price)?.replace(/[\s,]/g, '')).toBe(chinese.replace(/[\s,]/g, ''));
  });

  test('of nothing is said as a number', () => {
    expect(priceWords({ money: 0, part: 0, influence: 0 })).toBeNull();
  });
});

test('a reason is told for the wrong side, or without the name of who asks', () => {
  expect(
    reasonWords('Docker', [
      { id: 'goodwill', direction: 1 },
      { id: 'standing', direction: -1 },
    ]),
  ).toEqual(['Docker’s good name', 'Docker carries little weight']);
});

test('why a rival did something is not said in one line', () => {
  expect(whyWords({ serves: ['Cloud demand'], costs: ['Welcome'], recorded: true })).toBe(
    'for: “Cloud demand”; though it costs: “Welcome”; as its people had long argued',
  );
  expect(whyWords({ serves: [], costs: [], recorded: false })).toBe('');
});

test('a proposal that is put down holds the quarter up, or cannot be taken back', () => {
  const before = waiting(view.value!, {}).length;
  send((game) => game.propose({ to: 'google', kind: 'partnership' }));
  expect(view.value!.proposal.drafted).toMatchObject({ name: 'Google', kind: 'partnership' });
  expect(waiting(view.value!, {})).toHaveLength(before);
  send((game) => game.propose(null));
  expect(view.value!.proposal.drafted).toBeNull();
});

describe('an answer', () => {
  test('to a proposal is not sent, or is waited for', () => {
    send((game) => game.endQuarter());
    const [offer] = waiting(view.value!, {});
    expect(offer?.id).not.toContain('asked');
    giveAnswer(view.value!.asked[0], 'counter');
    expect(view.value!.asked[0]).toMatchObject({ answer: 'counter' });
  });

  test('asks for more than one’s own price', () => {
    expect(mayAnswer(ASKED, 'counter')).toBe(true);
    expect(mayAnswer({ ...ASKED, countered: true }, 'counter')).toBe(false);
    expect(mayAnswer({ ...ASKED, countered: true }, 'accept')).toBe(true);
  });
});
