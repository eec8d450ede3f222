/**
 * What the page and the board may know of a running game: plain data, made anew after every intent.
 * Scenario texts arrive here already in the player's language; interface words and number formats are
 * the face's own business (src/text). Nothing in here is a rule.
 */

import type { ChartsView } from './charts-view.ts';
import type { Livery, Subject, Unit } from './kinds.ts';
import type { AskedView, DealView, PactView, ProposalView } from './proposal-view.ts';

export type { Livery, Subject, Unit } from './kinds.ts';
export type { LedgerView } from './ledger-view.ts';

export interface Gauge {
  value: number;
  /** Difference to the end of the last quarter; null in the first. */
  change: number | null;
}

export interface GameView {
  /** `moves`: decisions and plan; `answers`: offers just made; `resolved`: the quarter's outcome; `over`: debrief. */
  phase: 'moves' | 'answers' | 'resolved' | 'over';
  /** `turn` counts from 1 at the quarter in which this game began, `of` is how many it can have. */
  quarter: { turn: number; of: number; year: number; quarter: 1 | 2 | 3 | 4 };
  leader: { id: string; name: string; place: string; people: number; ambition: string };
  seed: string;
  gauges: {
    /** Millions of US dollars; `runway` in quarters at the present burn, null when money is not being lost. */
    cash: Gauge & { runway: number | null };
    /** 0 to 100. */
    trust: Gauge;
    influence: Gauge;
    /** 0 to 10, of the leader's main product. */
    stability: Gauge & { product: string; productName: string };
    /** 0 to 1, `adoption.all`. */
    adoption: Gauge;
  };
  /** What this leader alone has to earn and to spend. */
  resources: ResourceView[];
  news: NewsView[];
  decisions: DecisionView[];
  plan: PlanView;
  proposal: ProposalView;
  /** Proposals that wait for the player's answer; only while answers are awaited. */
  asked: AskedView[];
  chart: ChartView;
  /** What moved in the quarter just resolved; null until the first has. */
  resolution: ResolutionView | null;
  /** Why the quarter cannot end yet: titles of the decisions without an answer. */
  unanswered: string[];
  /** The game is decided: the player may stop ("End here"). */
  mayStop: boolean;
  /** The last quarter has been resolved: the next step is the debrief. */
  atEnd: boolean;
  debrief: DebriefView | null;
}

export interface ResourceView extends Gauge {
  track: string;
  /** What it is in a sentence's part, and in a few words. */
  name: string;
  short: string;
  /** The most that there can be of it. */
  most: number;
}

export interface NewsView {
  id: string;
  title: string;
  body: string;
  /** Where and when it was reported; empty for news that only this run made. */
  source: string;
  confidence: Confidence;
  contested: string | null;
}

export type Confidence = 'confirmed' | 'likely' | 'notes-only' | 'reconstruction' | 'speculative';

export interface DecisionView {
  id: string;
  kind: 'decision' | 'situation';
  title: string;
  body: string;
  advisers: { name: string; line: string }[];
  options: OptionView[];
  chosen: string | null;
  minor: boolean;
}

export interface OptionView {
  id: string;
  label: string;
  note: string;
  hints: EffectHint[];
  /** Chances the option depends on, 0 to 1, with what happens if it comes off. */
  odds: { label: string; p: number }[];
  /** Companies that will like (+) or mind (-) it. */
  minds: { company: string; name: string; direction: 1 | -1 }[];
  /** Why it cannot be chosen now, or null. */
  blocked: string | null;
  speculative: boolean;
  /** A what-might-have-been told before the story goes on (prologue); null for ordinary options. */
  mightHaveBeen: string | null;
}

/** Direction and rough size of one effect; `size` 1 a little, 2 clearly, 3 much. */
export interface EffectHint {
  label: string;
  direction: 1 | -1;
  size: 1 | 2 | 3;
  /** A rise that hurts (debt, price of change): the face colours by `good`, points by `direction`. */
  good: boolean;
  /** Quarters until it counts. */
  after: number;
  fades: boolean;
}

export interface PlanView {
  teams: number;
  used: number;
  jobs: { id: string; label: string; note: string; teams: number }[];
  slots: number;
  initiatives: InitiativeView[];
}

export interface InitiativeView {
  id: string;
  label: string;
  note: string;
  /** Millions of US dollars; negative when it brings money. */
  cost: number;
  hints: EffectHint[];
  chosen: boolean;
  blocked: string | null;
}

export interface ChartView {
  layers: { id: string; name: string }[];
  islands: IslandView[];
  fleet: FleetView[];
  lights: LightView[];
  piers: PierView[];
  /** How many projects one boat at a pier stands for, at every pier alike. */
  projectsPerBoat: number;
  storms: StormView[];
  ropes: RopeView[];
}

export interface IslandView {
  id: string;
  /** The segment: "Individual developers". */
  name: string;
  /** Its name on the chart: "Tinkers' Cay". */
  place: string;
  /** 0 to 1. */
  adoption: number;
  change: number;
  /** By layer id: boxes in stacking order; counts sum to 100, one per cent of the segment's workloads each. */
  stacks: Record<string, StackView[]>;
}

export interface StackView {
  product: string | 'none' | 'uncontained';
  name: string;
  livery: Livery;
  boxes: number;
  /** 0 to 1, of the layer's containerised workloads in this segment. */
  share: number;
}

export interface FleetView {
  company: string;
  name: string;
  /** A leader's flagship, or one of the smaller boats. */
  flagship: boolean;
  livery: Livery;
  /** False once it is sold or closed. */
  afloat: boolean;
  /** Decisions of the quarter just resolved that all could see. */
  deeds: number;
}

export interface LightView {
  foundation: string;
  name: string;
  lit: boolean;
  members: { company: string; name: string }[];
  hosts: { product: string; name: string }[];
}

/** The ecosystem of a leader's main product: who builds what fits it. */
export interface PierView {
  company: string;
  name: string;
  product: string;
  productName: string;
  projects: number;
}

/** A leader's main product that is not stable. */
export interface StormView {
  company: string;
  name: string;
  product: string;
  productName: string;
  /** 0 to 10. */
  stability: number;
}

/** Two companies that are allied. */
export interface RopeView {
  one: { company: string; name: string };
  other: { company: string; name: string };
}

export interface ResolutionView {
  /** Up to three sentences, the largest change first. */
  sentences: string[];
  rows: {
    subject: Subject;
    label: string;
    livery: Livery | null;
    before: number;
    after: number;
    unit: Unit;
  }[];
  /** What each decision of the quarter came to, beside what history chose, and how its chances turned out. */
  decisions: {
    title: string;
    chosen: string;
    history: string | null;
    /** What came of it, where it is invented. */
    followed: string;
    /** What history did. */
    recorded: string;
    chances: { label: string; cameOff: boolean }[];
  }[];
  /** What came of proposals, the player's own first. */
  deals: DealView[];
  pacts: PactView[];
  /** What the others did, with the aims (by their labels) that it served or cost, and whether the record has it so. */
  deeds: { company: string; name: string; deed: string; reasons: DeedReasons }[];
}

export interface DeedReasons {
  serves: string[];
  costs: string[];
  recorded: boolean;
}

export interface DebriefView {
  ending: { id: string; title: string; text: string };
  /** Whole points from 0 to 100, as are the goals' values. */
  score: number;
  historyScore: number;
  goals: { label: string; weight: number; value: number; history: number }[];
  charts: ChartsView;
  decisions: {
    /** Counts from 0 at the quarter in which the game began. */
    turn: number;
    title: string;
    chosen: string;
    history: string | null;
    /** What came of it, where it is invented. */
    followed: string;
    /** What history did. */
    recorded: string;
    same: boolean;
  }[];
  epilogue: string[];
  questions: string[];
  endings: { id: string; title: string; seen: boolean }[];
}
