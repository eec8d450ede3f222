/** A game under way, as the session keeps it between intents: the run, what is being ordered, the quarter just resolved. */
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import type { Run } from '../record/index.ts';
import type { ChoiceReasons } from '../rivals/index.ts';
import type { Answer, Orders, ProposalKind, State } from '../sim/index.ts';

export type GamePhase = 'moves' | 'answers' | 'resolved' | 'over';

/** What the player would put to another company, by its id. */
export interface DraftedProposal {
  to: string;
  kind: ProposalKind;
}

/** What the player has put down but not sent: by decision id, by job, by initiative id, by the company that asks. */
export interface Draft {
  choices: Record<string, string>;
  teams: Record<string, number>;
  initiatives: string[];
  proposal: DraftedProposal | null;
  replies: Record<string, Answer>;
}

export const NO_DRAFT: Draft = { choices: {}, teams: {}, initiatives: [], proposal: null, replies: {} };

/** The quarter last resolved, as far as "why?" needs it: its state before, its orders, its state after. */
export interface Resolved {
  turn: number;
  before: State;
  moves: Orders;
  /** Between the rounds: as whoever answered found it. */
  between: State;
  answers: Orders;
  after: State;
  /** Why the others did what all could see, by decision. */
  reasons: ReadonlyMap<string, ChoiceReasons>;
}

export interface Game {
  run: Run;
  phase: GamePhase;
  draft: Draft;
  /** Orders sent in this quarter's moves, while answers are awaited. */
  moves: Orders | null;
  quarterStart: State;
  resolved: Resolved | null;
  /** The scenario in the player's language. */
  texts: Scenario;
}
