// The tutorial as a test plays it: a session over scenarios/first-voyage, and a player who follows its lessons.
import { fileURLToPath } from 'node:url';
import { loadModel } from '../../src/cli/scenario-files.ts';
import type { Session } from '../../src/session/contract.ts';
import {
  COURSE_START,
  follow,
  lessonNow,
  saw,
  type Course,
  type LessonView,
  type SeenDeed,
} from '../../src/session/lessons.ts';
import { createSession } from '../../src/session/session.ts';
import { mapStorage } from './fixture.ts';

export const voyage = loadModel(fileURLToPath(new URL('../../scenarios/first-voyage', import.meta.url)));

/** A session at the start of the tutorial, as the title's button begins it. */
export async function embark(storage = mapStorage()): Promise<Session> {
  const { facts, cards, series, lessons } = voyage.scenario;
  const session = createSession({
    scenario: voyage.scenario,
    storage,
    telling: () => Promise.resolve({ facts, cards, series, lessons }),
    words: (key, values) => (values ? `${key} ${Object.values(values).join(' ')}` : key),
  });
  await session.fetchCodex();
  session.begin({
    leader: 'tern-line',
    ambition: 'far-and-wide',
    seed: 'first-voyage',
    rivals: 'historical',
  });
  return session;
}

/** Follows the lessons as the page does. */
export class Learner {
  course: Course = COURSE_START;
  /** Ids of the lessons that lay on the page, in order. */
  readonly met: string[] = [];
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
    session.subscribe(() => this.look());
    this.look();
  }

  get now(): LessonView | null {
    return lessonNow(this.course, this.session.lessons(), this.session.view!);
  }

  see(deed: SeenDeed): void {
    this.course = saw(this.course, this.session.lessons(), this.session.view!, deed);
    this.note();
  }

  private look(): void {
    this.course = follow(this.course, this.session.lessons(), this.session.view!);
    this.note();
  }

  private note(): void {
    const { now } = this;
    if (now && this.met.at(-1) !== now.id) this.met.push(now.id);
  }
}

/** What is chosen, by decision; the first option where nothing is said. */
export type Wishes = Readonly<Record<string, string>>;

export function decide(session: Session, wishes: Wishes = {}): void {
  for (const { id, options } of session.view!.decisions) session.choose(id, wishes[id] ?? options[0].id);
}

/** Does what the lesson on the page asks for, else the next thing that leads on. @returns false when all is over. */
export function step(learner: Learner, wishes: Wishes): boolean {
  const { session, now } = learner;
  const { phase, plan } = session.view!;
  if (now?.toRead) learner.see('read');
  else if (now?.at === 'why') learner.see('why-opened');
  else if (now?.at === 'plan') session.setTeams(plan.jobs[0].id, plan.jobs[0].teams - 1);
  else if (now?.at === 'initiatives') session.toggleInitiative(plan.initiatives[0].id);
  else if (now?.at === 'proposal') session.propose({ to: 'kestrel-cranes', kind: 'partnership' });
  else if (phase === 'over') return false;
  else if (phase === 'resolved') session.next();
  else {
    decide(session, wishes);
    if (learner.now?.at === 'decision') return true;
    if (phase === 'moves') session.endQuarter();
    else session.sendAnswers();
  }
  return true;
}
