/** What the page may ask of a session: intents in, views out. */
import type { GameView, LedgerView, Subject } from './view.ts';
export type { KeyValue } from './saves.ts';

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
  begin(options: { leader: string; ambition: string; seed: string }): void;
  choose(decision: string, option: string): void;
  setTeams(job: string, teams: number): void;
  toggleInitiative(id: string): void;
  endQuarter(): void;
  sendAnswers(): void;
  next(): void;
  stopHere(): void;
  why(subject: Subject): LedgerView;
  slots(): SlotView[];
  save(slot: string): Outcome;
  load(slot: string): Outcome;
  remove(slot: string): void;
  exportSave(slot: string): string | null;
  importSave(text: string): Outcome;
  setLanguage(tag: 'en' | 'zh-Hans'): void;
  eraseAll(): void;
}
