/** What each decision of a run was worth, as the page may draw it. */
import type { QuarterName } from './kinds.ts';

export interface CreditView {
  /** The player's score, and the score with all of these decisions as history took them. */
  score: number;
  baseline: number;
  /** All ways of taking some of them as history did were played; else orders were drawn, and values have errors. */
  exact: boolean;
  games: number;
  /** The decisions that were taken otherwise than in history, in the order in which they were taken. */
  decisions: CreditedDecision[];
  /** Pairs that do most together beyond what they do one by one, by titles, the largest first. */
  interactions: { one: string; other: string; value: number }[];
}

export interface CreditedDecision {
  id: string;
  quarter: QuarterName;
  title: string;
  chosen: string;
  /** What it is held against. */
  baseline: string;
  /** The baseline is what history chose; else history was not asked, and it is what is usual. */
  asked: boolean;
  /** Points of the score, and their standard error; 0 where `exact`. */
  value: number;
  error: number;
}
