/** The what-if lab as the page may draw it: what can be asked, what it came to, and the cards that were kept. */
import type { Doubt, Third } from '../insight/dependence.ts';
import type { Finding } from '../insight/finding.ts';
import type { Shape } from '../insight/shape.ts';
import type { Task } from '../insight/task.ts';
import type { Rivals } from './rivals.ts';
import type { QuarterName } from './timeline-view.ts';

export const LEAST_WORLDS = 100;
export const MOST_WORLDS = 10_000;

/** A question to many worlds, as plain data: what the command line takes. */
export interface LabQuestion {
  ask: 'whatif' | 'odds';
  /** One decision, or two together; none where the odds of history are asked for. */
  decisions: string[];
  /** Whose score is told, what it wants, and from which quarter it plays. */
  leader: string;
  ambition: string;
  from: string;
  /** How the leader plays: `as-played`, `record`, or a named plan. */
  policy: string;
  rivals: Rivals;
  games: number;
  /** The run that `as-played` follows, as a link holds it; null for every other policy. */
  run: string | null;
}

export interface LabDecision {
  id: string;
  title: string;
  /** When it was decided; null where it is only known from a card. */
  quarter: QuarterName | null;
  /** The company that decides. */
  company: string;
  own: boolean;
  /** What was chosen; null where it is only known from a card. */
  chosen: string | null;
  history: string | null;
}

export interface LabView {
  leader: { id: string; name: string };
  /** In order of time: what lies behind in the line on the table, and what the card at hand asks about. */
  decisions: LabDecision[];
  policies: { id: string; label: string; note: string }[];
  /** What the form begins with. */
  question: LabQuestion;
  /** The run on the table; null where there is none, or where it is several people's and goes on. */
  run: string | null;
  /** Several people share the screen and play on: the others' moves are theirs. */
  secret: boolean;
}

/** What a question asks the machine to do. */
export type LabOrder =
  | { ok: false; reason: string }
  | {
      ok: true;
      task: Task;
      /** What gives the same figures in a terminal. */
      command: string;
      /** The run that the command reads. */
      file: { name: string; text: string } | null;
    };

export interface LabOption {
  /** Of one decision, or of two. */
  labels: string[];
  historical: boolean;
  games: number;
  /** Mean score; of pairs only the differences are told. */
  mean: number | null;
  diff: number;
  low: number;
  high: number;
  shape: Shape;
  outcomes: { label: string; p: number; diff: number; low: number; high: number }[];
}

export interface LabDepends {
  doubt: Doubt;
  /** Labels of the options; none where it is told of the whole. */
  of: string[];
  thirds: Third[];
  leans: 'up' | 'down' | 'alike' | null;
}

interface Part {
  p: number;
  low: number;
  high: number;
}

export interface LabOdds {
  outcomes: ({ label: string } & Part)[];
  record: Part & { rank: number; of: number };
  combinations: (Part & { labels: { label: string; came: boolean }[]; record: boolean })[];
}

export interface LabAnswer {
  question: LabQuestion;
  finding: Finding;
  /** The figures as the command line prints them with `--json`. */
  figures: string;
  command: string;
  /** In the reader's words: whose score, and who plays how. */
  leaderName: string;
  policyLabel: string;
  titles: string[];
  games: number;
  arose: number;
  /** Of one decision in the order of its options, of two the best first; empty where odds were asked for. */
  options: LabOption[];
  closed: string[];
  odds: LabOdds | null;
  depends: LabDepends[];
  sources: string[];
}

/** A finding that was kept, in the reader's words. */
export interface CardView {
  id: string;
  claim: string;
  caveats: string;
  /** The day on which it was kept, where that is known. */
  made: string | null;
  answer: LabAnswer;
  /** It was found with another version of the engine or the history. */
  older: boolean;
}

export interface CardsView {
  cards: CardView[];
  /** Why what the browser kept cannot be read; null where it can. */
  problem: string | null;
}

export type CardLink = { ok: false; reason: string } | { ok: true; text: string };
export type ReadCardLink = { ok: false; reason: string } | { ok: true; claim: string; question: LabQuestion };
export type CardsOutcome = { ok: false; reason: string } | { ok: true; added: number; here: number };
