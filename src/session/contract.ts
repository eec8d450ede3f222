/** What the page may ask of a session: intents in, views out. */
import type { ChartsView } from './charts-view.ts';
import type { CodexView } from './codex-view.ts';
import type { CreditView } from './credit-view.ts';
import type { Livery } from './kinds.ts';
import type { Lesson } from './lessons.ts';
import type { GalleryView } from './gallery-view.ts';
import type { Play } from '../insight/task.ts';
import type { Work } from '../record/index.ts';
import type { Finding } from '../insight/finding.ts';
import type { SeedRows } from '../insight/games.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import type {
  CardLink,
  CardsOutcome,
  CardsView,
  LabAnswer,
  LabOrder,
  LabQuestion,
  LabView,
  ReadCardLink,
} from './lab-view.ts';
import type { Answer, ProposalKind } from './proposal-view.ts';
import type { Rivals } from './rivals.ts';
import type { CommonView, SeatsView } from './seat-view.ts';
import type { BranchView, CompareView, FilmView, LinkView, TimelineView } from './timeline-view.ts';
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
  /** `name`: of the company that wears it; null for what is nobody's own. */
  stacks: { livery: Livery; name: string | null; boxes: number }[];
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

/** What became of a game that was put to the others: `here` where the same game is kept already. */
export type Shelved =
  { is: 'added'; slot: string } | { is: 'here' | 'noSlot' | 'noRoom' } | { is: 'refused'; reason: string };

/** A human beside the first. */
export interface Guest {
  leader: string;
  ambition: string;
}

/** What became of following a link: where it points, and what of it did not fit. */
export type LinkOutcome =
  { ok: false; reason: string } | { ok: true; line: string; index: number; misfit: string | null };

/** The lines of a run: history's (`HISTORYS_LINE`), the player's first, and branches, each by its id. */
export interface LineIntents {
  /** Every line that is not deleted. Throws a RangeError without a game, as do all of these but the last two. */
  timeline(): Work<TimelineView>;
  film(line: string): Work<FilmView>;
  /** Two lines beside each other; history's as far as any line has been, until one of them is over. */
  compare(one: string, other: string): Work<CompareView>;
  /**
   * Goes back to the start of a quarter, by how many lie before it: what is played from there is a branch, or, at the tip
   * of a line that still goes on, that line. The line that was on the table stays as it is.
   */
  reopenAt(line: string, quarters: number): Work<Outcome>;
  tellBranch(line: string, about: { name?: string; note?: string }): Outcome;
  /** Takes a branch and what leaves it out of sight, until the bin is emptied. */
  deleteBranch(line: string): Outcome;
  restoreBranch(line: string): Outcome;
  emptyBin(): Outcome;
  /** The ledger of a number in a quarter that lies behind, by how many lie before it. */
  whyAt(line: string, quarters: number, subject: Subject): Work<LedgerView>;
  /** Id of the line that is being played. */
  lineOnTable(): string;
  /** Where the line on the table is a branch: what it is called, and what the line that is scored came to. */
  onBranch(): BranchView | null;
  /** A line as a text for an address, pointing at a quarter; null where it would be too long for one. */
  linkTo(line: string, quarters: number): string | null;
  /** What a link leads to. */
  linkView(text: string): LinkView;
  /** Puts a linked run on the table; the autosave that was there goes into a free slot. */
  openLink(text: string): Work<LinkOutcome>;
}

/** The what-if lab: questions to many worlds. The page plays them, between `labOrder` and `labFinding`. */
export interface LabIntents extends CardIntents {
  /** What whoever plays the worlds has to have. */
  labScenario(): Scenario;
  /** What may be asked of the line on the table, and of the question that is handed in; works without a game too. */
  lab(question: LabQuestion | null): Work<LabView>;
  labOrder(question: LabQuestion): Work<LabOrder>;
  labFinding(question: LabQuestion, worlds: readonly SeedRows[]): Finding;
  labAnswer(question: LabQuestion, finding: Finding): LabAnswer;
}

/** Hypothesis cards: findings that are kept. */
export interface CardIntents {
  cards(): CardsView;
  keepCard(question: LabQuestion, finding: Finding, claim: string, caveats: string): CardsOutcome;
  removeCard(id: string): void;
  exportCards(): string;
  importCards(text: string): CardsOutcome;
  /** A question and a claim as a text for an address. */
  cardLink(claim: string, question: LabQuestion): CardLink;
  readCardLink(text: string): ReadCardLink;
}

export interface Session extends LineIntents, LabIntents {
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
  /**
   * What each decision of a run that is over was worth. Who plays the many games that it takes is the caller's business;
   * rejects with what they reject with, and with a RangeError where the decisions are too many to be told apart.
   */
  credit(play: Play): Promise<CreditView>;
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
  /** Puts a save into an empty slot, if it can be the one that is wanted, and opens nothing. */
  shelve(text: string, wanted: string): Shelved;
  /** Adds what was seen elsewhere to what was seen here; the number of endings that are new. */
  joinProgress(kept: { endings: string; furthest: string }): number;
  setLanguage(tag: 'en' | 'zh-Hans'): void;
  eraseAll(): void;
}
