/** The lines of a run as the page may draw them: history's, the player's first, and the branches. */
import type { ChartsView } from './charts-view.ts';
import type { Livery, QuarterName, Subject, Unit } from './kinds.ts';
import type { ChartView } from './view.ts';

export type { QuarterName } from './kinds.ts';

/** History's own line, which is nobody's branch. */
export const HISTORYS_LINE = 'history';

/** One quarter of one line. */
export interface NodeView {
  /** Quarters that lie before it in its line: reopening it goes back to there. */
  index: number;
  quarter: QuarterName;
  /** What the leader chose in it, and what history did where that can be told. */
  decisions: { id: string; title: string; chosen: string; history: string | null; same: boolean }[];
  /** Digest of the state at its end; empty for history's line. */
  hash: string;
  /** The leader chose otherwise than history in it. */
  differs: boolean;
  /** What stood most apart from history at its end, the largest first, in points of a hundred workloads. */
  apart: { subject: Subject; name: string; livery: Livery; points: number }[];
}

export interface LineOfTimeline {
  id: string;
  kind: 'history' | 'first' | 'branch';
  /** Empty where its player has given it none. */
  name: string;
  note: string;
  parent: string | null;
  /** Quarters that it shares with its parent; its own nodes begin after them. */
  shared: number;
  /** It is the one on the table. */
  current: boolean;
  nodes: NodeView[];
  /** Whole points; null while it goes on. */
  score: number | null;
  /** Title of its ending. */
  ending: string | null;
  /** Why it cannot be played again, and so has no nodes; null where all is well. */
  problem: string | null;
}

export interface TimelineView {
  leader: { id: string; name: string };
  seed: string;
  /** From the first quarter to the last that any line can have. */
  quarters: QuarterName[];
  /** History first, then the first line, then branches, each after what it leaves. */
  lines: LineOfTimeline[];
  /** Deleted branches, which can be brought back. */
  bin: { id: string; name: string; quarter: QuarterName; quarters: number }[];
  /** There is no room for another branch. */
  full: boolean;
}

/** A line as a film: one picture a quarter, and what was done in it. */
export interface FilmView {
  line: string;
  name: string;
  frames: FrameView[];
}

export interface FrameView {
  quarter: QuarterName;
  /** At its end; what moved in it is told by each island's change. */
  chart: ChartView;
  /** Of all segments together, 0 to 1. */
  adoption: number;
  /** What the leader chose. */
  chosen: { title: string; option: string }[];
  /** Public deeds of the others. */
  deeds: { name: string; deed: string }[];
  /** Titles of what happened. */
  news: string[];
}

/** Two lines beside each other. */
export interface CompareView {
  one: { id: string; kind: LineOfTimeline['kind']; name: string };
  other: { id: string; kind: LineOfTimeline['kind']; name: string };
  /** Index of the first quarter in which they differ; null where they never do. */
  parts: number | null;
  quarters: {
    quarter: QuarterName;
    one: ComparedQuarter | null;
    other: ComparedQuarter | null;
  }[];
  /** Lines `you` are the one's, lines `history` the other's. */
  charts: ChartsView;
  /** How the two stood at the end of each quarter that both have. */
  rows: {
    label: string;
    livery: Livery | null;
    unit: Unit;
    subject: Subject;
    one: number[];
    other: number[];
  }[];
}

export interface ComparedQuarter {
  /** The part of all workloads that is in containers, at its end. */
  adoption: number;
  decisions: { id: string; title: string; chosen: string }[];
  chart: ChartView;
}

/** A branch that is being played, beside the first line, which alone is scored. */
export interface BranchView {
  /** Empty where its player has given it none. */
  name: string;
  /** Whole points of the first line, for whoever sits there; null while it goes on. */
  firstScore: number | null;
}

/** What a link leads to, before it is followed. `scenario`: the one that it belongs to, where it is not this one's. */
export type LinkView =
  | { ok: false; reason: string; scenario?: string }
  | {
      ok: true;
      leaderName: string;
      seed: string;
      quarter: QuarterName;
      /** It points into a branch. */
      branch: boolean;
      /** In what it was made by another version; null where all is the same. */
      apart: string | null;
    };
