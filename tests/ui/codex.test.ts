/** How the page handles cards: finding them by name, laying them over one another, and doing without them. */
import { beforeEach, describe, expect, test } from 'vitest';
import type { CardView, CodexView } from '../../src/session/codex-view.ts';
import {
  cardOf,
  codex,
  codexTrouble,
  fetchCodex,
  openCard,
  openCards,
  putBack,
  terms,
} from '../../src/ui/app/codex.ts';
import { adopt } from '../../src/ui/app/game.ts';
import { preferences } from '../../src/ui/app/preferences.ts';
import { found } from '../../src/ui/screens/codex/index-paper.tsx';
import { fakeSession } from './fixtures/fake-session.ts';

const card = (id: string, name: string, kind: CardView['kind'] = 'project'): CardView => ({
  id,
  kind,
  name,
  parts: [],
  later: false,
  facts: [],
  contested: null,
  see: [],
  sources: [],
  laterSources: 0,
  confidence: null,
});

const SOME: CodexView = {
  reached: { year: 2013, quarter: 1 },
  groups: [
    { kind: 'project', cards: [card('etcd', 'etcd'), card('dcos', 'DC/OS')], later: 1 },
    { kind: 'idea', cards: [card('fork', 'Fork', 'idea')], later: 0 },
  ],
};

/** A session whose cards come when they are fetched; the first `failures` times they do not. */
function codexSession(failures = 0) {
  let here = false;
  let asked = 0;
  const session = {
    ...fakeSession(),
    codex: (whole: boolean) => (here ? { ...SOME, reached: whole ? null : SOME.reached } : null),
    fetchCodex: () => {
      if (asked++ < failures) return Promise.reject(new Error('offline'));
      here = true;
      adopt(session);
      return Promise.resolve();
    },
  };
  adopt(session);
}

beforeEach(() => {
  openCards.value = [];
  codexTrouble.value = null;
  preferences.value = { ...preferences.value, codex: 'years' };
});

test('a search misses a card for its capitals or its place in the name, or loses the order of the alphabet', () => {
  const cards = [card('c', 'etcd'), card('b', 'ECS'), card('a', 'DC/OS'), card('d', 'Étienne')];
  const names = (text: string) => found(cards, text, 'en').map(({ name }) => name);
  expect(names('')).toEqual(['DC/OS', 'ECS', 'etcd', 'Étienne']);
  expect(names(' ET ')).toEqual(['etcd']);
  expect(names('os')).toEqual(['DC/OS']);
  expect(names('nothing')).toEqual([]);
});

describe('cards laid over one another', () => {
  test('cannot be put back one by one, or the same card lies there twice', () => {
    openCard(openCards, 'docker');
    openCard(openCards, 'docker');
    openCard(openCards, 'etcd');
    expect(openCards.value).toEqual(['docker', 'etcd']);
    putBack(openCards);
    putBack(openCards);
    putBack(openCards);
    expect(openCards.value).toEqual([]);
  });
});

describe('the cards', () => {
  test('are fetched before they are wanted, or more than once', async () => {
    codexSession();
    expect([codex.value, terms.value]).toEqual([null, []]);
    await fetchCodex();
    expect(cardOf('etcd')?.name).toBe('etcd');
    expect(terms.value.map(({ id, idea }) => [id, idea])).toEqual([
      ['etcd', false],
      ['dcos', false],
      ['fork', true],
    ]);
    const { value } = codex;
    await fetchCodex();
    expect(codex.value).toBe(value);
  });
  test('that could not be had break the page, or cannot be asked for again', async () => {
    codexSession(1);
    await fetchCodex();
    expect([codexTrouble.value, codex.value]).toEqual(['offline', null]);
    await fetchCodex();
    expect([codexTrouble.value, codex.value]).toEqual([null, SOME]);
  });
  test('stay shut for a reader who has asked for all of them', async () => {
    codexSession();
    await fetchCodex();
    preferences.value = { ...preferences.value, codex: 'whole' };
    expect(codex.value?.reached).toBeNull();
  });
});
