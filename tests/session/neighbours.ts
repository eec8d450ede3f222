// The two bakers, with a neighbour that wants something: it chooses for reasons, asks, and can be asked.
import type { Scenario } from '../../src/scenario/index.ts';
import type { Rivals, Session } from '../../src/session/contract.ts';
import {
  mapStorage,
  newSession,
  playQuarter,
  scenario,
  type SavedData,
  type TestStorage,
} from './fixture.ts';

export const NEIGHBOURS: Scenario = {
  ...scenario,
  companies: scenario.companies.map<Scenario['companies'][number]>((company) =>
    company.id === 'quayside'
      ? {
          ...company,
          wants: [
            {
              id: 'liked',
              label: 'To be liked on the quay',
              weight: 1,
              parts: [{ measure: { is: 'trust', company: 'quayside' }, from: 0, to: 100 }],
            },
          ],
        }
      : company,
  ),
};

export interface Begun {
  session: Session;
  storage: TestStorage;
}

export function begun(seed = 'teal-4711', rivals?: Rivals): Begun {
  const storage = mapStorage();
  const session = newSession(storage, NEIGHBOURS);
  session.begin({ leader: 'mill-lane', ambition: 'steady', seed, ...(rivals && { rivals }) });
  return { session, storage };
}

export function answerAll(session: Session): void {
  for (const { id, options } of session.view!.decisions) {
    const open = options.filter(({ blocked }) => blocked === null).map((option) => option.id);
    session.choose(id, open.sort().at(-1)!);
  }
}

const phaseOf = (session: Session) => session.view!.phase;

/** The first game, by seeds one, two, three, in which the neighbour asks: it stands where the answer is awaited. */
export function askedGame(): Begun {
  for (let seed = 1; seed < 60; seed++) {
    const begunGame = begun(String(seed));
    const { session } = begunGame;
    while (phaseOf(session) === 'moves') {
      answerAll(session);
      session.endQuarter();
      if (session.view!.asked.length > 0) return begunGame;
      if (phaseOf(session) === 'answers') {
        answerAll(session);
        session.sendAnswers();
      }
      session.next();
    }
  }
  throw new Error('the neighbour never asks for anything');
}

/** The same storage, opened by a page that knows nothing yet. */
export function reopened({ storage }: Begun): Session {
  const session = newSession(storage, NEIGHBOURS);
  const outcome = session.load('auto');
  if (!outcome.ok) throw new Error(outcome.reason);
  return session;
}

export const recordOf = ({ storage }: Begun): SavedData['record'] =>
  (JSON.parse(storage.get('save.auto')!) as SavedData).record;

export { playQuarter };
