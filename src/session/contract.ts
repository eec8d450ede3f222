/** What the page may ask of a session: intents in, views out. */
import type { ChartsView } from './charts-view.ts';
import type { CodexView } from './codex-view.ts';
import type { Livery } from './kinds.ts';
import type { Lesson } from './lessons.ts';
import type { GalleryView } from './gallery-view.ts';
import type { Work } from '../record/index.ts';
import type { Answer, ProposalKind } from './proposal-view.ts';
import type { Rivals } from './rivals.ts';
import type { CommonView, SeatsView } from './seat-view.ts';
import type { GameView, LedgerView, Subject } from './view.ts';
export type { Work } from '../record/index.ts';
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

/** Where a leader may start, and what it is and has there. */
export interface LeaderChapter extends ChapterView {
  who: string;
  have: string[];
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
  chapters: LeaderChapter[];
  advisers: { name: string; interest: string }[];
}

/** What the small picture of a saved game shows, in boxes of a hundred. */
export interface SlotPicture {
  /** In whose livery the first player's flagship sails. */
  ship: string;
  adoption: number;
  /** The name of the layer that was fought over, and how much of the hundred each livery runs of it. */
  layer: string;
  stacks: { livery: Livery; boxes: number }[];
}

export interface SlotView {
  slot: string;
  leader: string;
  leaderName: string;
  /** The names of those who play beside the first; absent where one plays alone. */
  guests?: string[];
  quarter: { year: number; quarter: number };
  /** Null where there is nothing to draw it from. */
  picture: SlotPicture | null;
  seed: string;
  ending: string | null;
  /** Why this save cannot be read; null where it can. */
  problem: string | null;
}

/** `scenario`: the one that a save belongs to, where it is not this one's. */
export type Outcome = { ok: true } | { ok: false; reason: string; scenario?: string };

/** A human beside the first. */
export interface Guest {
  leader: string;
  ambition: string;
}

export interface Session {
  /** The game as whoever sits there has it; null without a game, and while the screen is nobody's. */
  readonly view: GameView | null;
  /** What all who share a screen may see together, while it changes hands and when a quarter is over; else null. */
  readonly common: CommonView | null;
  /** Beside `view`, those who share the screen; null where one plays alone. */
  readonly seats: SeatsView | null;
  subscribe(listener: () => void): () => void;
  leaders(): LeaderCard[];
  /** `rivals`: how the companies act that nobody plays; plausibly unless said otherwise. `guests`: who shares the screen. */
  begin(options: {
    leader: string;
    ambition: string;
    seed: string;
    from?: string;
    rivals?: Rivals;
    guests?: Guest[];
  }): void;
  /** Whoever was called to the screen is there. */
  takeSeat(): void;
  /** Once everybody's game is over: whose debrief is looked at. */
  lookAt(leader: string): void;
  choose(decision: string, option: string): void;
  setTeams(job: string, teams: number): void;
  toggleInitiative(id: string): void;
  /** Puts down the quarter's one proposal in place of any other, or takes it back; goes out with the moves. */
  propose(proposal: { to: string; kind: ProposalKind } | null): void;
  /** Answers what a company has proposed to the player; what stays without an answer is refused when answers are sent. */
  reply(company: string, answer: Answer): void;
  /** How many acts of the round at hand can be taken back, and how many that were can be done again. */
  steps(): { back: number; forth: number };
  undo(): void;
  redo(): void;
  endQuarter(): void;
  sendAnswers(): void;
  next(): void;
  /** Plays the rest of the game, to the debrief. */
  stopHere(): Work<void>;
  why(subject: Subject): LedgerView;
  /** One quarter's work towards the charts; the part of it that is done, 1 when `charts` takes no time any more. */
  chartWork(): number;
  /**
   * The quarters played so far beside as many of history's, or, when the game is over, all of both; where all look on
   * together without what is anybody's own. Null without a game, and while the screen passes from hand to hand.
   */
  charts(): ChartsView | null;
  /** Every leader's endings, and which of them this player has come to in any game. */
  gallery(): GalleryView;
  /** Brings the cards and facts, which come by themselves; rejects when they cannot be had. */
  fetchCodex(): Promise<void>;
  /** What teaches the game while it is played, in the reader's language; none until they have been fetched. */
  lessons(): readonly Lesson[];
  /**
   * What may be read by now: up to the running game's quarter, without a game up to the furthest that this player has
   * ever reached, or the `whole`. Null until it has been fetched.
   */
  codex(whole: boolean): CodexView | null;
  slots(): SlotView[];
  save(slot: string): Outcome;
  load(slot: string): Outcome;
  /** The same in pieces: a long game takes a while. */
  loading(slot: string): Work<Outcome>;
  remove(slot: string): void;
  exportSave(slot: string): string | null;
  importSave(text: string): Outcome;
  importing(text: string): Work<Outcome>;
  setLanguage(tag: 'en' | 'zh-Hans'): void;
  eraseAll(): void;
}
