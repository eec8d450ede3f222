// Two or three bakers at one screen, and how a test plays for them.
import type { Guest, Rivals, Session } from '../../src/session/contract.ts';
import type { RunRecord } from '../../src/record/index.ts';
import type { Model } from '../../src/sim/index.ts';
import { bakers, QUAYSIDE } from '../record/bakers.ts';
import { mapStorage, newSession, type SavedData, type TestStorage } from './fixture.ts';

export interface Shared {
  session: Session;
  storage: TestStorage;
  model: Model;
}

export interface SavedSeats extends SavedData {
  seats: { now: string; drafts: Record<string, Record<string, unknown>> };
}

export const BAKERS = bakers();
export const TRUCE = { to: 'quayside', kind: 'truce' } as const;

export function shared(
  options: { guests?: Guest[]; seed?: string; rivals?: Rivals; from?: string; model?: Model } = {},
): Shared {
  const { guests = [QUAYSIDE], seed = 'teal-4711', model = BAKERS, rivals = 'historical', from } = options;
  const storage = mapStorage();
  const session = newSession(storage, model.scenario);
  session.begin({ leader: 'mill-lane', ambition: 'steady', seed, guests, rivals, from });
  return { session, storage, model };
}

/** The same storage, opened by a page that knows nothing yet. */
export function reopened({ storage, model }: Shared): Session {
  const session = newSession(storage, model.scenario);
  const outcome = session.load('auto');
  if (!outcome.ok) throw new Error(outcome.reason);
  return session;
}

export const savedOf = ({ storage }: Shared): SavedSeats =>
  JSON.parse(storage.get('save.auto')!) as SavedSeats;
export const recordOf = (game: Shared): RunRecord => savedOf(game).record;

/** Whom the screen is handed to, or whose it is. */
export const atScreen = ({ common, view }: Session): string | undefined =>
  common?.phase === 'hand-over' ? `to ${common.to.leader}` : (common?.phase ?? view?.leader.id);

/** Answers whatever waits for whoever sits there; `wanted` where that is one of the options. */
export function answerAll(session: Session, wanted: readonly string[] = []): void {
  for (const { id, options } of session.view!.decisions) {
    const open = options.filter(({ blocked }) => blocked === null).map((option) => option.id);
    session.choose(id, open.find((option) => wanted.includes(option)) ?? open.sort().at(-1)!);
  }
}

/** One turn of whoever is called to the screen, or has it already. */
export function takeTurn(session: Session, wanted: readonly string[] = []): void {
  if (session.common) session.takeSeat();
  answerAll(session, wanted);
  if (session.view!.phase === 'moves') session.endQuarter();
  else session.sendAnswers();
}

const isResolved = ({ common, view }: Session) => common?.phase === 'outcome' || view?.phase === 'resolved';

/** Everybody's turns up to the quarter's outcome. */
export function playTurns(session: Session, wanted: readonly string[] = []): void {
  while (!isResolved(session)) takeTurn(session, wanted);
}

/** Quarters to their end, or the game to its debriefs. */
export function playQuarters(session: Session, quarters = Infinity, wanted: readonly string[] = []): void {
  for (let played = 0; played < quarters && session.view?.phase !== 'over'; played++) {
    playTurns(session, wanted);
    session.next();
  }
}
