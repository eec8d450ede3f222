/** What the page may ask of a session: intents in, views out. */
import type { CodexView } from './codex-view.ts';
import type { Answer, ProposalKind } from './proposal-view.ts';
import type { Rivals } from './rivals.ts';
import type { GameView, LedgerView, Subject } from './view.ts';
export type { Rivals } from './rivals.ts';
export type { KeyValue } from './saves.ts';

/** Where a game may start. */
export interface ChapterView {
  /** As `begin` takes it, such as 2014-Q3. */
  from: string;
  quarter: { year: number; quarter: number };
  title: string;
  note: string;
}

export interface LeaderCard {
  id: string;
  name: string;
  place: string;
  who: string;
  have: string[];
  want: { label: string; weight: number }[];
  ambitions: { id: string; label: string; note: string; weights: { label: string; weight: number }[] }[];
  hard: number;
  hardNote: string;
  playable: boolean;
  /** In order of time; the first is where a game starts unless another is chosen. */
  chapters: ChapterView[];
}

export interface SlotView {
  slot: string;
  leader: string;
  leaderName: string;
  quarter: { year: number; quarter: number };
  seed: string;
  ending: string | null;
  /** Why this save cannot be read; null where it can. */
  problem: string | null;
}

export type Outcome = { ok: true } | { ok: false; reason: string };

export interface Session {
  readonly view: GameView | null;
  subscribe(listener: () => void): () => void;
  leaders(): LeaderCard[];
  /** `rivals`: how the companies act that nobody plays; plausibly unless said otherwise. */
  begin(options: { leader: string; ambition: string; seed: string; from?: string; rivals?: Rivals }): void;
  choose(decision: string, option: string): void;
  setTeams(job: string, teams: number): void;
  toggleInitiative(id: string): void;
  /** Puts down the quarter's one proposal in place of any other, or takes it back; goes out with the moves. */
  propose(proposal: { to: string; kind: ProposalKind } | null): void;
  /** Answers what a company has proposed to the player; what stays without an answer is refused when answers are sent. */
  reply(company: string, answer: Answer): void;
  endQuarter(): void;
  sendAnswers(): void;
  next(): void;
  stopHere(): void;
  why(subject: Subject): LedgerView;
  /** Brings the cards and facts, which come by themselves; rejects when they cannot be had. */
  fetchCodex(): Promise<void>;
  /**
   * What may be read by now: up to the running game's quarter, without a game up to the furthest that this player has
   * ever reached, or the `whole`. Null until it has been fetched.
   */
  codex(whole: boolean): CodexView | null;
  slots(): SlotView[];
  save(slot: string): Outcome;
  load(slot: string): Outcome;
  remove(slot: string): void;
  exportSave(slot: string): string | null;
  importSave(text: string): Outcome;
  setLanguage(tag: 'en' | 'zh-Hans'): void;
  eraseAll(): void;
}
