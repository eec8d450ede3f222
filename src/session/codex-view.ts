/** The codex as the page may see it: plain data in the reader's language, with nothing in it that is still to come. */
import type { Confidence } from './view.ts';

export const CARD_KINDS = [
  'company',
  'project',
  'product',
  'standard',
  'institution',
  'person',
  'idea',
] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** A quarter such as 2014-Q2 up to which things are told, or all of them. */
export type Horizon = string;
export const WHOLE = 'all';

export interface CodexView {
  /** The quarter that the codex has reached; null when all of it is open. */
  reached: { year: number; quarter: number } | null;
  /** In the order of the kinds; a kind that the history has no card of is left out. */
  groups: { kind: CardKind; cards: CardView[]; later: number }[];
}

export interface CardView {
  id: string;
  kind: CardKind;
  name: string;
  /** In order of time. `asHistory`: it tells of history's course, which the running game has left. */
  parts: { quarter: { year: number; quarter: number }; text: string; asHistory: boolean }[];
  /** More of this card opens with the years. */
  later: boolean;
  /** What the record says of it; `differs` is a second telling of the same. */
  facts: { id: string; told: string; claim: string; differs: string | null }[];
  contested: string | null;
  /** Open cards that lead on from here. */
  see: { id: string; name: string }[];
  sources: string[];
  /** Sources that cannot be named yet without telling what is to come. */
  laterSources: number;
  confidence: Confidence | null;
}
