// The what-if lab: what may be asked, that a terminal gives the same figures, and that cards come back as they were kept.
import { beforeEach, describe, expect, it } from 'vitest';
import { odds } from '../../src/cli/commands/odds.ts';
import { whatif } from '../../src/cli/commands/whatif.ts';
import { readOptions } from '../../src/cli/options.ts';
import { runTask } from '../../src/insight/task.ts';
import { finish } from '../../src/record/index.ts';
import type { Session } from '../../src/session/contract.ts';
import type { LabAnswer, LabQuestion } from '../../src/session/lab-view.ts';
import { compileModel } from '../../src/sim/index.ts';
import { SCENARIO } from '../record/bad/fixture.ts';
import { inFolder } from '../scenario/bad/fixture.ts';
import { mapStorage, newSession, playedSession, scenario, type TestStorage } from './fixture.ts';
import { shared } from './hot-seat.ts';

const model = compileModel(scenario);

let storage: TestStorage;
let session: Session;

beforeEach(() => {
  storage = mapStorage();
  session = playedSession(storage, 4);
});

const lab = (of = session) => finish(of.lab(null));

/** The page's part: plays what the session orders. */
function answer(question: LabQuestion, of = session): LabAnswer {
  const order = finish(of.labOrder(question));
  if (!order.ok) throw new Error(order.reason);
  return of.labAnswer(question, of.labFinding(question, runTask(model, order.task)));
}

/** What the command line prints that stands on the answer. */
async function inTerminal(question: LabQuestion): Promise<unknown> {
  const order = finish(session.labOrder(question));
  if (!order.ok) throw new Error(order.reason);
  const [, , , , , command, ...words] = order.command.split(' ');
  return inFolder({ 'run.json': order.file?.text ?? '' }, async (folder) => {
    const at = words.indexOf('--scenario');
    words[at + 1] = SCENARIO;
    if (order.file) words[words.indexOf('--run') + 1] = `${folder}/run.json`;
    const options = readOptions(words);
    return (await (command === 'odds' ? odds(options) : whatif(options))).json;
  });
}

describe('a question', () => {
  it('what lies behind cannot be asked about, or what lies ahead can', () => {
    const { decisions, question, policies, run } = lab();
    expect(decisions.length).toBeGreaterThan(0);
    expect(decisions.every(({ quarter }) => quarter !== null)).toBe(true);
    expect(question).toMatchObject({
      ask: 'whatif',
      policy: 'as-played',
      rivals: 'plausible',
      games: 100,
      run,
    });
    expect(policies.slice(0, 2).map(({ id }) => id)).toEqual(['as-played', 'record']);
    const early = lab(playedSession(mapStorage(), 0));
    expect([early.decisions, early.question.ask, early.run]).toEqual([[], 'odds', null]);
  });

  it('without a game on the table the lab breaks', () => {
    const { decisions, question, secret } = lab(newSession(mapStorage()));
    expect([decisions, question.ask, secret]).toEqual([[], 'odds', false]);
  });

  it('who shares a screen reads there what the others chose', () => {
    const { decisions, secret, run } = lab(shared().session);
    expect([decisions, secret, run]).toEqual([[], true, null]);
  });

  it.each(['as-played', 'record', 'plan'])(
    'a terminal gives other figures where the leader plays %s',
    async (how) => {
      const { question, policies } = lab();
      const policy = how === 'plan' ? policies[2].id : how;
      const asked: LabQuestion = { ...question, policy, rivals: how === 'plan' ? 'free' : 'plausible' };
      const { figures, options, arose } = answer(asked);
      expect(JSON.parse(figures)).toEqual(await inTerminal(asked));
      expect(arose).toBeGreaterThan(0);
      expect(options.length).toBeGreaterThan(0);
      for (const { games, shape } of options)
        expect(shape.bins.reduce((sum, count) => sum + count, 0)).toBe(games);
    },
  );

  it('a terminal gives other figures for two decisions together', async () => {
    const { question } = lab();
    const other = scenario.decisions.find(({ id }) => id !== question.decisions[0])!.id;
    const asked: LabQuestion = { ...question, decisions: [...question.decisions, other] };
    expect(JSON.parse(answer(asked).figures)).toEqual(await inTerminal(asked));
  });

  it('a terminal gives other odds of history', async () => {
    const asked: LabQuestion = { ...lab().question, ask: 'odds', decisions: [], run: null };
    const { figures, odds: told } = answer(asked);
    expect(JSON.parse(figures)).toEqual(await inTerminal(asked));
    expect(told!.combinations.filter(({ record }) => record)).toHaveLength(1);
  });

  it('a run out of a link is not the run that was played', () => {
    const { question } = lab();
    const stranger = newSession(mapStorage());
    expect(answer(question, stranger).figures).toBe(answer(question).figures);
  });

  it('a question about what the history does not have breaks the page', () => {
    const { question } = lab();
    const refused = (change: Partial<LabQuestion>) => finish(session.labOrder({ ...question, ...change }));
    expect(refused({ decisions: ['nothing-such'] })).toMatchObject({ ok: false });
    expect(refused({ policy: 'record', leader: 'nobody' })).toMatchObject({ ok: false });
    expect(refused({ policy: 'record', ambition: 'none' })).toMatchObject({ ok: false });
    expect(refused({ decisions: [question.decisions[0], question.decisions[0]] })).toMatchObject({
      ok: false,
    });
    expect(refused({ run: 'AAAA' })).toEqual({ ok: false, reason: 'link.damaged' });
  });
});

describe('a hypothesis card', () => {
  const kept = () => session.cards().cards;
  const keep = (claim = 'Bread before flour.') => {
    const { question, finding } = answer(lab().question);
    return session.keepCard(question, finding, claim, 'Only two bakers.');
  };

  it('what was kept is gone with the tab, or its figures have changed', () => {
    const { figures } = answer(lab().question);
    expect(keep()).toEqual({ ok: true, added: 1, here: 0 });
    const again = newSession(mapStorage(Object.fromEntries(storage.held)));
    expect(again.cards().problem).toBeNull();
    expect(again.cards().cards).toMatchObject([
      { claim: 'Bread before flour.', caveats: 'Only two bakers.', older: false, answer: { figures } },
    ]);
  });

  it('a claim of nothing is kept, or the same card twice', () => {
    expect(keep('  ')).toEqual({ ok: false, reason: 'card.missing' });
    keep();
    expect(keep()).toEqual({ ok: true, added: 0, here: 1 });
    expect(kept()).toHaveLength(1);
    session.removeCard('0');
    expect(kept()).toEqual([]);
  });

  it('cards are lost on their way through a file', () => {
    keep('One.');
    keep('Two.');
    const text = session.exportCards();
    const [{ link, command, titles }] = (JSON.parse(text) as { cards: Record<string, unknown>[] }).cards;
    expect([typeof link, typeof command, (titles as string[]).length]).toEqual(['string', 'string', 1]);
    const other = newSession(mapStorage());
    expect(other.importCards(text)).toEqual({ ok: true, added: 2, here: 0 });
    expect(other.importCards(text)).toEqual({ ok: true, added: 0, here: 2 });
    expect(other.cards().cards.map(({ claim }) => claim)).toEqual(['One.', 'Two.']);
    expect(other.exportCards()).toBe(text);
  });

  it('a link asks another question than its card', () => {
    const { question } = lab();
    const link = session.cardLink('Bread before flour.', question);
    if (!link.ok) throw new Error(link.reason);
    expect(link.text.length).toBeLessThan(2000);
    const stranger = newSession(mapStorage());
    expect(stranger.readCardLink(link.text)).toEqual({ ok: true, claim: 'Bread before flour.', question });
    expect(finish(stranger.lab(question)).decisions.map(({ id }) => id)).toEqual(question.decisions);
  });

  it('a run that fits no link is cut, and not told of', () => {
    const question: LabQuestion = { ...lab().question, run: 'A'.repeat(2000) };
    expect(session.cardLink('Too much.', question)).toEqual({ ok: false, reason: 'card.tooLong' });
  });

  it('cards that the browser kept and somebody has damaged are written over', () => {
    keep();
    const damaged = storage.held.get('cards')!.slice(0, 400);
    storage.held.set('cards', damaged);
    expect(session.cards()).toEqual({ cards: [], problem: 'card.json' });
    keep();
    expect(kept()).toHaveLength(1);
    expect(storage.held.get('cards.damaged')).toBe(damaged);
  });

  it('a browser without room loses what was there', () => {
    keep();
    const before = new Map(storage.held);
    storage.set = () => {
      throw new Error('full');
    };
    expect(keep('Another.')).toEqual({ ok: false, reason: 'problem.full' });
    expect(storage.held).toEqual(before);
  });
});
