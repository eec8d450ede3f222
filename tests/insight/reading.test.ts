// How much a game asks its player to read, for each leader of the shipped history.
import { describe, expect, it } from 'vitest';
import { decisionWords, MOST_READING, MOST_WORDS, readingOf } from '../../src/insight/reading.ts';
import { startsOf } from '../../src/scenario/chapters.ts';
import { shippedModel } from '../sim/helpers.ts';

const model = shippedModel();
const leaders = model.scenario.leaders.filter((leader) => leader.playable);

it('words are counted twice, or not at all', () => {
  expect(
    decisionWords({
      title: 'Stay or go?',
      body: 'One two - three.',
      advisers: [{ name: 'Finance', line: 'Go, and at once.' }],
      options: [
        { id: 'a', label: 'Stay here', note: 'It costs $4M.', effects: [] },
        { id: 'b', label: 'Go', effects: [] },
      ],
    } as never),
  ).toBe(3 + 3 + (1 + 4) + (2 + 3) + 1);
});

describe.each(leaders)('as $company', ({ company, ambitions, styles = [] }) => {
  const settings = (policy: string) => ({
    leader: company,
    ambition: ambitions[0].id,
    policy,
    rivals: 'historical' as const,
    from: startsOf(model.scenario, company)[0].from,
    fixed: {},
    drawn: true,
  });

  it.each(['record', 'random', ...styles.map((id) => `plan:${id}`)])(
    'a game takes longer to read than to play: %s',
    (policy) => {
      const { words } = readingOf(model, settings(policy), [1, 2, 3, 4, 5]);
      expect(Math.max(...words)).toBeLessThanOrEqual(MOST_READING);
      // An empty game would be read soonest.
      expect(Math.min(...words)).toBeGreaterThan(300);
    },
  );

  it('a decision is too long to be read at a glance', () => {
    const long = readingOf(model, settings('record'), []).decisions.filter(({ words }) => words > MOST_WORDS);
    expect(long).toEqual([]);
  });
});
