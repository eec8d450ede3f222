// Taking back what was put down, act by act, until it is sent: the choice, the plan, the proposal, the reply.
import { describe, expect, it } from 'vitest';
import type { Session } from '../../src/session/contract.ts';
import { MOST_STEPS, NO_STEPS, stepBack, stepForth, stepped } from '../../src/session/undo.ts';
import { mapStorage, newSession, playQuarter } from './fixture.ts';
import { answerAll, shared, takeTurn, TRUCE } from './hot-seat.ts';
import { askedGame } from './neighbours.ts';

function begun(storage = mapStorage()): Session {
  const session = newSession(storage);
  session.begin({ leader: 'mill-lane', ambition: 'steady', seed: 'teal-4711' });
  return session;
}

/** All that a player has put down. */
const put = ({ view }: Session) => ({
  choices: view!.decisions.map(({ id, chosen }) => [id, chosen]),
  teams: view!.plan.jobs.map(({ id, teams }) => [id, teams]),
  initiatives: view!.plan.initiatives.filter(({ chosen }) => chosen).map(({ id }) => id),
  proposal: view!.proposal.drafted,
  replies: view!.asked.map(({ company, answer }) => [company, answer]),
});

/** A decision with two open options, wherever one first comes up. */
function atChoice(session: Session): { id: string; open: string[] } {
  for (let quarter = 0; quarter < 8; quarter++) {
    for (const { id, options } of session.view!.decisions) {
      const open = options.filter(({ blocked }) => blocked === null).map((option) => option.id);
      if (open.length > 1) return { id, open };
    }
    playQuarter(session);
  }
  throw new Error('nothing is ever asked');
}

describe('steps', () => {
  it('forget no more than the oldest, or keep growing', () => {
    let steps: { past: readonly number[]; future: readonly number[] } = NO_STEPS;
    for (let now = 0; now < 3 * MOST_STEPS; now++) steps = stepped(steps, now, now + 1);
    expect(steps.past).toHaveLength(MOST_STEPS);
    expect(steps.past.at(-1)).toBe(3 * MOST_STEPS - 1);
  });
  it('lose what was taken back before something else is done', () => {
    const two = stepped(stepped<string>(NO_STEPS, 'a', 'b'), 'b', 'c');
    const back = stepBack(two, 'c')!;
    expect(back.draft).toBe('b');
    expect(stepForth(back.steps, 'b')).toEqual({ draft: 'c', steps: two });
    expect(stepped(back.steps, 'b', 'd').future).toEqual([]);
    expect(stepBack(NO_STEPS, 'a')).toBeNull();
  });
});

it('a choice, teams and their order cannot be taken back and done again', () => {
  const session = begun();
  const { id, open } = atChoice(session);
  const [job, other] = session
    .view!.plan.jobs.filter(({ teams }) => teams > 0)
    .concat(session.view!.plan.jobs);
  const seen = [put(session)];
  const act = (intent: () => void) => {
    intent();
    seen.push(put(session));
  };
  act(() => session.choose(id, open[0]));
  act(() => session.choose(id, open[1]));
  act(() => session.setTeams(job.id, job.teams - 1));
  expect(session.steps()).toEqual({ back: 3, forth: 0 });
  for (const was of seen.slice(0, -1).reverse()) {
    session.undo();
    expect(put(session)).toEqual(was);
  }
  session.undo();
  expect(session.steps()).toEqual({ back: 0, forth: 3 });
  for (const is of seen.slice(1)) {
    session.redo();
    expect(put(session)).toEqual(is);
  }
  session.redo();
  session.undo();
  session.setTeams(other.id, other.teams);
  expect(session.steps().forth).toBe(1);
});

it('an initiative cannot be taken back', () => {
  const session = begun();
  for (let quarter = 0; quarter < 8; quarter++) {
    const open = session.view!.plan.initiatives.find(({ blocked, chosen }) => blocked === null && !chosen);
    if (open) {
      const before = put(session);
      session.toggleInitiative(open.id);
      expect(put(session).initiatives).toContain(open.id);
      session.undo();
      expect(put(session)).toEqual(before);
      return;
    }
    playQuarter(session);
  }
  throw new Error('there is never an initiative');
});

it('an act that the rules forbid, or that changes nothing, is a step to nowhere', () => {
  const session = begun();
  const [job] = session.view!.plan.jobs;
  session.setTeams(job.id, 4000);
  session.setTeams(job.id, job.teams);
  session.toggleInitiative('no-such-thing');
  expect(session.steps()).toEqual({ back: 0, forth: 0 });
});

it('what has been sent can be taken back, or the next quarter begins with the last one’s steps', () => {
  const session = begun();
  const { id, open } = atChoice(session);
  session.choose(id, open[0]);
  answerAll(session);
  session.endQuarter();
  const sent = session.view;
  expect(session.steps()).toEqual({ back: 0, forth: 0 });
  session.undo();
  expect(session.view).toBe(sent);
});

it('a reply cannot be taken back, or takes the moves back with it', () => {
  const { session } = askedGame();
  const [{ company }] = session.view!.asked;
  expect(session.steps().back).toBe(0);
  session.reply(company, 'refuse');
  expect(put(session).replies).toContainEqual([company, 'refuse']);
  session.undo();
  session.undo();
  expect(session.view!.phase).toBe('answers');
  expect(put(session).replies).toContainEqual([company, null]);
});

it('steps are written into the save, or outlive it', () => {
  const storage = mapStorage();
  const session = begun(storage);
  const [job] = session.view!.plan.jobs.filter(({ teams }) => teams > 0);
  session.setTeams(job.id, job.teams - 1);
  expect(storage.get('save.auto')).not.toContain('steps');
  expect(session.load('auto')).toEqual({ ok: true });
  expect(session.steps()).toEqual({ back: 0, forth: 0 });
});

it('one who shares the screen sees, counts or takes back the steps of another', () => {
  const { session } = shared();
  expect(session.steps()).toEqual({ back: 0, forth: 0 });
  expect(() => session.undo()).toThrow('nobody sits');
  session.takeSeat();
  session.propose(TRUCE);
  const mine = session.steps().back;
  expect(mine).toBeGreaterThan(0);
  takeTurn(session);
  expect(session.steps()).toEqual({ back: 0, forth: 0 });
  session.takeSeat();
  expect(session.steps()).toEqual({ back: 0, forth: 0 });
  const before = put(session);
  session.undo();
  expect(put(session)).toEqual(before);
});
