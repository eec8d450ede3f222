/**
 * A game under way, between intents: the run, what is being ordered, the quarter just resolved. Views are made from a
 * `Game`, which is what one human has of it; the session keeps a `SharedGame`, which is everybody's.
 */
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import type { Run } from '../record/index.ts';
import type { ChoiceReasons } from '../rivals/index.ts';
import type { Answer, Orders, ProposalKind, State } from '../sim/index.ts';
import type { Steps } from './undo.ts';

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
  /** With the human whose game this is in the first place of its record. */
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

/** The game of all humans at one screen, be it one or four: everybody's drafts, and whose turn it is. */
export interface SharedGame extends Omit<Game, 'draft'> {
  /** Who plays this quarter, by leader, in the order of their turns. */
  players: readonly string[];
  /** By leader. */
  drafts: Readonly<Record<string, Draft>>;
  /** By leader: what can be taken back, and what was, in the round at hand. */
  steps: Readonly<Record<string, Steps<Draft>>>;
  /** Whose turn it is. */
  seat: string;
  /** The screen passes from one to the next: nothing of anybody's is shown. */
  handing: boolean;
}
