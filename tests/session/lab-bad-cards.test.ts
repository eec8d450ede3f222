// Hypothesis cards out of strangers' files and links: each fault is named with its place, and costs nothing.
import { beforeAll, describe, expect, it } from 'vitest';
import { runTask } from '../../src/insight/task.ts';
import { finish } from '../../src/record/index.ts';
import type { Session } from '../../src/session/contract.ts';
import { compileModel } from '../../src/sim/index.ts';
import { mapStorage, newSession, playedSession, scenario, type TestStorage } from './fixture.ts';

type Loose = Record<string, unknown> & { [key: string]: any }; // eslint-disable-line @typescript-eslint/no-explicit-any

let good = '';
let link = '';
let storage: TestStorage;
let session: Session;

beforeAll(() => {
  storage = mapStorage();
  session = playedSession(storage, 3);
  const { question } = finish(session.lab(null));
  const order = finish(session.labOrder(question));
  if (!order.ok) throw new Error(order.reason);
  const worlds = runTask(compileModel(scenario), order.task);
  session.keepCard(question, session.labFinding(question, worlds), 'Bread before flour.', '');
  good = session.exportCards();
  const made = session.cardLink('Bread before flour.', question);
  link = made.ok ? made.text : '';
});

const edited = (change: (card: Loose, file: Loose) => unknown): string => {
  const file = JSON.parse(good) as Loose;
  change((file.cards as Loose[])[0], file);
  return JSON.stringify(file);
};

const CARD = 'card.at cards[0]';

const BAD: [name: string, text: () => string, says: string][] = [
  ['no JSON', () => 'cards', 'card.json'],
  ['cut short', () => good.slice(0, 500), 'card.json'],
  ['a list', () => '[]', 'card.at file card.object'],
  ['another format', () => edited((_, file) => (file.format = 2)), 'card.format'],
  ['no format', () => edited((_, file) => delete file.format), 'card.format'],
  ['far too large', () => ' '.repeat(4_000_001), 'card.large'],
  ['no list of cards', () => edited((_, file) => (file.cards = {})), 'card.at cards card.list'],
  [
    'more cards than there is room for',
    () => edited((card, file) => (file.cards = new Array(51).fill(card))),
    'card.at cards card.long',
  ],
  ['a card that is none', () => edited((_, file) => (file.cards = [null])), `${CARD} card.object`],
  ['no claim', () => edited((card) => delete card.claim), `${CARD}.claim card.text`],
  ['an empty claim', () => edited((card) => (card.claim = ' ')), `${CARD}.claim card.missing`],
  ['a claim without end', () => edited((card) => (card.claim = 'x'.repeat(201))), `${CARD}.claim card.long`],
  [
    'a claim that turns the writing',
    () => edited((card) => (card.claim = 'a\u202eb')),
    `${CARD}.claim card.unseen`,
  ],
  ['caveats that are a number', () => edited((card) => (card.caveats = 4)), `${CARD}.caveats card.text`],
  ['a day that is none', () => edited((card) => (card.made = '2026-13-41')), `${CARD}.made card.text`],
  [
    'a hash that is none',
    () => edited((card) => (card.scenario.hash = 'x')),
    `${CARD}.scenario.hash card.text`,
  ],
  [
    'another history',
    () => edited((card) => (card.scenario.id = 'moon')),
    `${CARD}.scenario.id problem.elsewhere moon`,
  ],
  ['no question', () => edited((card) => delete card.question), `${CARD}.question card.object`],
  [
    'a question of another kind',
    () => edited((card) => (card.question.ask = 'why')),
    `${CARD}.question.ask card.kind`,
  ],
  [
    'three decisions',
    () => edited((card) => (card.question.decisions = ['a', 'b', 'c'])),
    `${CARD}.question.decisions card.long`,
  ],
  [
    'one decision twice',
    () => edited((card) => (card.question.decisions = ['a', 'a'])),
    `${CARD}.question.decisions[1] card.fit`,
  ],
  [
    'a decision that is a path',
    () => edited((card) => (card.question.decisions = ['../a'])),
    `${CARD}.question.decisions[0] card.id`,
  ],
  [
    'no decision',
    () => edited((card) => (card.question.decisions = [])),
    `${CARD}.question.decisions card.fit`,
  ],
  [
    'a policy with a command in it',
    () => edited((card) => (card.question.policy = 'record; rm -rf')),
    `${CARD}.question.policy card.kind`,
  ],
  [
    'rivals nobody knows',
    () => edited((card) => (card.question.rivals = 'kind')),
    `${CARD}.question.rivals card.kind`,
  ],
  ['too few worlds', () => edited((card) => (card.question.games = 1)), `${CARD}.question.games card.number`],
  [
    'too many worlds',
    () => edited((card) => (card.question.games = 1e9)),
    `${CARD}.question.games card.number`,
  ],
  [
    'half a world',
    () => edited((card) => (card.question.games = 100.5)),
    `${CARD}.question.games card.number`,
  ],
  [
    'a quarter that is none',
    () => edited((card) => (card.question.from = '2013')),
    `${CARD}.question.from card.quarter`,
  ],
  [
    'no run to follow',
    () => edited((card) => (card.question.run = null)),
    `${CARD}.question.run card.missing`,
  ],
  [
    'a run that no link holds',
    () => edited((card) => (card.question.run = '<script>')),
    `${CARD}.question.run card.text`,
  ],
  [
    'a finding of another question',
    () => edited((card) => (card.finding.kind = 'odds')),
    `${CARD}.finding.kind card.fit`,
  ],
  [
    'a score beyond all scores',
    () => edited((card) => (card.finding.figures.options[0].score.mean = 101)),
    `${CARD}.finding.figures.options[0].score.mean card.number`,
  ],
  [
    'an interval that is a text',
    () => edited((card) => (card.finding.figures.options[0].score.low = '0')),
    `${CARD}.finding.figures.options[0].score.low card.number`,
  ],
  [
    'a histogram with too few bars',
    () => edited((card) => card.finding.shapes[0].bins.pop()),
    `${CARD}.finding.shapes[0].bins card.fit`,
  ],
  [
    'more options than drawings',
    () => edited((card) => card.finding.shapes.pop()),
    `${CARD}.finding.shapes card.fit`,
  ],
  [
    'two thirds',
    () => edited((card) => card.finding.depends[0].thirds.pop()),
    `${CARD}.finding.depends[0].thirds card.fit`,
  ],
];

describe('a file of cards', () => {
  it.each(BAD)('%s is taken in, or refused without a place', (_, text, says) => {
    const before = new Map(storage.held);
    expect(session.importCards(text())).toEqual({ ok: false, reason: says });
    expect(storage.held).toEqual(before);
  });

  it('what a stranger adds to a card comes in with it', () => {
    const stranger = newSession(mapStorage());
    const text = edited((card) => {
      card.extra = 'x';
      card.question.__proto__x = 1;
    });
    expect(stranger.importCards(text)).toEqual({ ok: true, added: 1, here: 0 });
    expect(stranger.exportCards()).not.toContain('extra');
  });
});

const BAD_LINKS: [name: string, text: () => string, why: string][] = [
  ['nothing', () => '', 'damaged'],
  ['cut short', () => link.slice(0, 40), 'damaged'],
  ['altered', () => `B${link.slice(1)}`, 'damaged'],
  ['letters of no link', () => `${link.slice(0, 20)}%%${link.slice(22)}`, 'damaged'],
  ['a third part', () => `${link}.AAAA`, 'damaged'],
  ['without its run', () => link.split('.')[0], 'damaged'],
  ['without end', () => 'A'.repeat(30_000), 'long'],
];

describe('a link to a card', () => {
  it.each(BAD_LINKS)('%s opens something', (_, text, why) => {
    expect(session.readCardLink(text())).toEqual({ ok: false, reason: `card.link.${why}` });
  });

  it('a run in it that has been altered is played', () => {
    const read = session.readCardLink(`${link.split('.')[0]}.AAAA`);
    if (!read.ok) throw new Error(read.reason);
    expect(finish(session.labOrder(read.question))).toEqual({ ok: false, reason: 'link.damaged' });
  });
});
