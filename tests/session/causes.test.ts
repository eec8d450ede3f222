// "Why?" by cause, comparisons and credit as the page is told of them: lines lead back to where they were decided.
import { describe, expect, it } from 'vitest';
import { runTask, type Play } from '../../src/insight/task.ts';
import { finish } from '../../src/record/index.ts';
import { LEDGER_GROUPS, type LedgerView } from '../../src/session/ledger-view.ts';
import type { Session } from '../../src/session/contract.ts';
import { compileModel } from '../../src/sim/index.ts';
import { mapStorage, newSession, playedSession, playQuarter, scenario } from './fixture.ts';
import { shippedModel } from '../sim/helpers.ts';

const shipped = shippedModel();

/** Docker's first quarters in the shipped history. */
function dockers(quarters: number): Session {
  const session = newSession(mapStorage(), shipped.scenario);
  session.begin({ leader: 'docker', ambition: ambitionOf('docker'), seed: 'teal-4711' });
  for (let quarter = 0; quarter < quarters; quarter++) playQuarter(session);
  return session;
}

const ambitionOf = (leader: string): string =>
  shipped.scenario.leaders.find(({ company }) => company === leader)!.ambitions[0].id;

const sum = ({ before, lines }: LedgerView) => lines.reduce((total, { amount }) => total + amount, before);

describe('a ledger by cause', () => {
  const session = dockers(6);
  const subjects = [
    { of: 'cash' },
    { of: 'trust' },
    { of: 'adoption', segment: 'all' },
    { of: 'share', layer: 'runtime', product: 'docker-engine', segment: 'developers' },
  ] as const;
  const all = [0, 1, 2, 3, 4, 5].flatMap((index) =>
    subjects.map((subject) => ({ index, subject, ledger: finish(session.whyAt('first', index, subject)) })),
  );

  it('groups lose a line, or stand in disorder', () => {
    for (const { ledger } of all) {
      expect(sum(ledger)).toBeCloseTo(ledger.after, 6);
      const places = ledger.lines.map(({ group }) => LEDGER_GROUPS.indexOf(group));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('a line leads to another quarter than the one in which it was decided', () => {
    const { lines } = finish(session.timeline());
    const own = all.flatMap(({ index, ledger }) =>
      ledger.lines
        .filter(({ group, origin }) => group === 'decisions' && origin?.own)
        .map((line) => ({ index, line })),
    );
    expect(own.length).toBeGreaterThan(2);
    for (const { index, line } of own) {
      const node = lines[1].nodes[line.origin!.index];
      expect(node.quarter).toEqual(line.origin!.quarter);
      const decision = node.decisions.find(({ id }) => id === line.origin!.id);
      expect(decision?.chosen).toBe(line.label);
      expect(line.origin!.index).toBeLessThanOrEqual(index);
    }
    // Some of what was decided told only later.
    expect(own.some(({ index, line }) => line.origin!.index < index)).toBe(true);
  });

  it('the quarter just resolved is told otherwise than when it lies behind', () => {
    const running = dockers(0);
    const turn = () => {
      for (const { id, options } of running.view!.decisions)
        running.choose(id, options.find(({ blocked }) => blocked === null)!.id);
    };
    turn();
    running.endQuarter();
    if (running.view!.phase === 'answers') {
      turn();
      running.sendAnswers();
    }
    expect(running.view!.phase).toBe('resolved');
    expect(running.why({ of: 'trust' })).toEqual(finish(running.whyAt('first', 0, { of: 'trust' })));
  });

  it('history’s own line has nobody who decided', () => {
    const ledgers = [0, 1, 2, 3, 4, 5].map((index) =>
      finish(session.whyAt('history', index, { of: 'trust' })),
    );
    const origins = ledgers.flatMap(({ lines }) => lines.flatMap(({ origin }) => origin ?? []));
    expect(origins.length).toBeGreaterThan(0);
    for (const ledger of ledgers) expect(sum(ledger)).toBeCloseTo(ledger.after, 6);
  });

  it('“better or worse” leads nowhere, or to a quality that did not change', () => {
    const deeper = all.flatMap(({ index, ledger }) =>
      ledger.lines.flatMap(({ deeper: next }) => (next ? [{ index, next }] : [])),
    );
    expect(deeper.length).toBeGreaterThan(0);
    for (const { index, next } of deeper) {
      expect(next).toMatchObject({ of: 'quality', product: 'docker-engine' });
      const { before, after } = finish(session.whyAt('first', index, next));
      expect(after).not.toBe(before);
    }
  });
});

describe('two lines beside each other', () => {
  it('tells of history what nobody has come to yet', () => {
    const session = playedSession(mapStorage(), 2);
    const { quarters, rows, charts } = finish(session.compare('first', 'history'));
    expect(quarters).toHaveLength(2);
    expect(quarters.every(({ one, other }) => one && other)).toBe(true);
    for (const row of rows) expect([row.one.length, row.other.length]).toEqual([2, 2]);
    expect(charts.series[0].labels).toHaveLength(2);
  });

  it('a number in the table is another than the one that its “why?” explains', () => {
    const session = playedSession(mapStorage(), 3);
    const { rows } = finish(session.compare('first', 'history'));
    for (const line of ['first', 'history'] as const)
      for (const row of rows) {
        const { after } = finish(session.whyAt(line, 2, row.subject));
        expect(after, `${row.label}, ${line}`).toBeCloseTo((line === 'first' ? row.one : row.other)[2], 9);
      }
  });
});

describe('the credit of decisions', () => {
  const model = compileModel(scenario);
  const play: Play = (task) => Promise.resolve(runTask(model, task));

  it('does not add up to what the answers were worth, or names other decisions', async () => {
    const session = playedSession(mapStorage(), 0);
    finish(session.stopHere());
    finish(session.reopenAt('first', 0));
    while (session.view!.phase !== 'over') playQuarter(session);
    const credit = await session.credit(play);
    expect(Math.round(credit.score)).toBe(session.view!.debrief!.score);
    const total = credit.decisions.reduce((all, { value }) => all + value, 0);
    expect(total).toBeCloseTo(credit.score - credit.baseline, 9);
    const told = session.view!.debrief!.decisions;
    for (const { title, chosen, quarter } of credit.decisions) {
      expect(told.map((decision) => [decision.title, decision.chosen])).toContainEqual([title, chosen]);
      expect(quarter.year).toBeGreaterThan(1900);
    }
  });

  it('is told of a game that is not over', async () => {
    await expect(playedSession(mapStorage(), 1).credit(play)).rejects.toThrow(RangeError);
  });

  it('work that was called off is told as done', async () => {
    const session = playedSession(mapStorage(), 0);
    finish(session.stopHere());
    finish(session.reopenAt('first', 0));
    while (session.view!.phase !== 'over') playQuarter(session);
    await expect(session.credit(() => Promise.reject(new Error('called off')))).rejects.toThrow('called off');
  });
});
