// A run is a tree: every quarter can be opened again, nothing that was played is lost, and a link leads to the same place.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '../../src/session/contract.ts';
import { finish } from '../../src/record/index.ts';
import { mapStorage, newSession, playedSession, playQuarter, type TestStorage } from './fixture.ts';

let storage: TestStorage;
let session: Session;

beforeEach(() => {
  storage = mapStorage();
  session = playedSession(storage, 4);
});

const timeline = (of = session) => finish(of.timeline());
const line = (id: string, of = session) => timeline(of).lines.find((candidate) => candidate.id === id)!;
const hashes = (id: string, of = session) => line(id, of).nodes.map(({ hash }) => hash);

/** Answers with the open option whose id comes first, which is another one than the fixture takes. */
function playOtherwise(): void {
  const answer = () => {
    for (const { id, options } of session.view!.decisions)
      session.choose(
        id,
        options
          .filter(({ blocked }) => blocked === null)
          .map((option) => option.id)
          .sort()[0],
      );
  };
  answer();
  session.endQuarter();
  if (session.view!.phase === 'answers') {
    answer();
    session.sendAnswers();
  }
  session.next();
}

/** The first quarter opened again and taken another way. */
function branchOff(): void {
  finish(session.reopenAt('first', 0));
  playOtherwise();
}

describe('the timeline', () => {
  it('what was played is not there, or history is not beside it', () => {
    const { lines, quarters } = timeline();
    expect(lines.map(({ id }) => id)).toEqual(['history', 'first']);
    expect(lines[0].nodes).toHaveLength(quarters.length);
    expect(lines[1].nodes).toHaveLength(4);
    expect(lines[1].current).toBe(true);
    expect(lines[1].nodes[0].decisions.length).toBeGreaterThan(0);
  });

  it('a quarter that is opened again changes the line that it was in', () => {
    const before = hashes('first');
    branchOff();
    expect(hashes('first')).toEqual(before);
    const branch = line('branch-1');
    expect([branch.parent, branch.shared, branch.current, branch.nodes.length]).toEqual([
      'first',
      0,
      true,
      1,
    ]);
    expect(branch.nodes[0].hash).not.toBe(before[0]);
  });

  it('the same taken again leads elsewhere: luck is drawn anew in a branch', () => {
    const before = hashes('first');
    finish(session.reopenAt('first', 2));
    playQuarter(session);
    playQuarter(session);
    expect(hashes('branch-1')).toEqual(before.slice(2));
  });

  it('looking at an old quarter leaves a branch behind', () => {
    finish(session.reopenAt('first', 2));
    finish(session.reopenAt('first', 4));
    expect(timeline().lines.map(({ id }) => id)).toEqual(['history', 'first']);
    expect(session.view!.quarter.turn).toBe(5);
  });

  it('a branch is taken for what is scored, or the first line is not', () => {
    expect(session.onBranch()).toBeNull();
    finish(session.stopHere());
    const scored = session.view!.debrief!.score;
    expect(session.onBranch()).toBeNull();
    branchOff();
    session.tellBranch('branch-1', { name: 'The other oven' });
    expect(session.onBranch()).toEqual({ name: 'The other oven', firstScore: scored });
    finish(session.reopenAt('first', line('first').nodes.length));
    expect(session.onBranch()).toBeNull();
  });

  it('a branch is gone when the tab is closed, or when another line is played', () => {
    branchOff();
    session.tellBranch('branch-1', { name: ' The other oven ', note: 'Less flour.' });
    const before = timeline();
    const again = newSession(mapStorage(Object.fromEntries(storage.held)));
    expect(again.load('auto').ok).toBe(true);
    expect(timeline(again)).toEqual(before);
    expect(line('branch-1', again)).toMatchObject({ name: 'The other oven', note: 'Less flour.' });
    finish(session.reopenAt('first', 4));
    expect(hashes('branch-1')).toEqual(before.lines.at(-1)!.nodes.map(({ hash }) => hash));
  });

  it('a run is taken to another browser without its branches', () => {
    branchOff();
    session.save('2');
    const text = session.exportSave('2')!;
    const other = newSession(mapStorage());
    expect(other.importSave(text)).toEqual({ ok: true });
    expect(timeline(other)).toEqual(timeline());
  });

  it('a deleted branch cannot be brought back, or the line on the table can be deleted', () => {
    branchOff();
    expect(session.deleteBranch('branch-1').ok).toBe(false);
    finish(session.reopenAt('first', 4));
    const before = hashes('branch-1');
    expect(session.deleteBranch('branch-1').ok).toBe(true);
    expect(session.deleteBranch('first').ok).toBe(false);
    expect(timeline().lines.map(({ id }) => id)).toEqual(['history', 'first']);
    expect(timeline().bin).toMatchObject([{ id: 'branch-1', quarters: 1 }]);
    session.restoreBranch('branch-1');
    expect(hashes('branch-1')).toEqual(before);
    session.deleteBranch('branch-1');
    session.emptyBin();
    expect(timeline().bin).toEqual([]);
  });

  it('two lines are compared from another quarter than the one in which they part', () => {
    branchOff();
    const { parts, quarters, rows, charts } = finish(session.compare('first', 'branch-1'));
    expect(parts).toBe(0);
    expect(quarters).toHaveLength(4);
    expect(quarters[0].one!.decisions.map(({ chosen }) => chosen)).not.toEqual(
      quarters[0].other!.decisions.map(({ chosen }) => chosen),
    );
    expect(quarters[3].other).toBeNull();
    expect(rows.length).toBeGreaterThan(3);
    expect(charts.series[0].lines[0].values).toHaveLength(1);
    expect(finish(session.compare('first', 'first')).parts).toBeNull();
  });

  it('the film of a line has other pictures than its quarters had', () => {
    const chart = session.view!.chart;
    const { frames } = finish(session.film('first'));
    expect(frames).toHaveLength(4);
    expect(frames[3].chart.islands.map(({ stacks }) => stacks)).toEqual(
      chart.islands.map(({ stacks }) => stacks),
    );
    expect(finish(session.film('history')).frames.length).toBeGreaterThan(4);
  });

  it('"why?" of a quarter that lies behind tells of another', () => {
    finish(session.reopenAt('first', 3));
    playQuarter(session);
    const cash = (index: number) => finish(session.whyAt('first', index, { of: 'cash' }));
    expect(cash(1).after).toBeCloseTo(cash(2).before, 9);
    for (const index of [0, 1, 2, 3]) {
      const { before, after, lines } = cash(index);
      expect(lines.reduce((sum, { amount }) => sum + amount, before)).toBeCloseTo(after, 6);
    }
  });
});

describe('a link', () => {
  it('a stranger who follows it stands in another place of the tree, or in another state', () => {
    branchOff();
    const text = session.linkTo('branch-1', 1)!;
    const stranger = newSession(mapStorage());
    expect(stranger.linkView(text)).toMatchObject({ ok: true, branch: true, apart: null });
    const followed = finish(stranger.openLink(text));
    expect(followed).toEqual({ ok: true, line: 'branch-1', index: 1, misfit: null });
    expect(timeline(stranger)).toEqual(timeline());
  });

  it('following it costs the game that was on the table', () => {
    const text = session.linkTo('first', 4)!;
    const other = playedSession(mapStorage(), 2);
    const mine = hashes('first', other);
    expect(finish(other.openLink(text)).ok).toBe(true);
    expect(other.slots().map(({ slot }) => slot)).toEqual(['auto', '1']);
    other.load('1');
    expect(hashes('first', other)).toEqual(mine);
  });

  it('where every slot is taken it is followed all the same', () => {
    const text = session.linkTo('first', 4)!;
    const held = mapStorage();
    const full = playedSession(held, 1);
    for (const slot of ['1', '2', '3', '4', '5']) full.save(slot);
    playQuarter(full);
    const before = new Map(held.held);
    expect(finish(full.openLink(text))).toMatchObject({ ok: false, reason: 'problem.noSlot' });
    expect(held.held).toEqual(before);
  });
});
