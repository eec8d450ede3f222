/**
 * A run as data: what was played, by whom, with which luck, and every choice. A save, a submission and a bug report
 * are this same record; replaying it gives the same states, hash by hash.
 */

export const RECORD_FORMAT = 2;

/** Changes whenever the same choices may lead to other states: a change of the engine's arithmetic or of its order. */
export const ENGINE_VERSION = '2';

/** The generator behind seeds, named so that a record stays readable should it ever be exchanged. */
export const LUCK_ALGORITHM = 'alea';

export interface RecordedChoice {
  turn: string;
  side: string;
  decision: string;
  option: string;
}

export interface RecordedPlan {
  turn: string;
  side: string;
  /** Teams by job; null where the plan of the quarter before goes on. */
  teams: Record<string, number> | null;
  initiatives: string[];
}

export interface RecordedProposal {
  turn: string;
  side: string;
  to: string;
  kind: string;
}

/** An answer that was given to a proposal, rather than left to reasons. */
export interface RecordedReply {
  turn: string;
  side: string;
  to: string;
  answer: string;
}

/** A human at the screen, and how it ended for whom. */
export interface Seat {
  leader: string;
  ambition: string;
  /** Both null while this human's game goes on. */
  score: number | null;
  ending: string | null;
}

/** The first human's seat, and all that was played. */
export interface RunRecord extends Seat {
  format: number;
  engine: string;
  luck: string;
  scenario: { id: string; hash: string };
  seed: string;
  /** The quarter in which the run starts. */
  from: string;
  /** The other humans at the same screen; absent where there is only one. */
  guests?: Seat[];
  /** Who chose for each side: `human`, or the name of a policy. */
  sides: Record<string, string>;
  choices: RecordedChoice[];
  proposals: RecordedProposal[];
  replies: RecordedReply[];
  plans: RecordedPlan[];
  /** Digest of the full state after each quarter. */
  hashes: string[];
  /** Digest of the last state, or of the first where no quarter has been played. */
  hash: string;
}
