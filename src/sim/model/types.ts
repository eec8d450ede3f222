/**
 * The shapes of a game made ready to be played: a model (a scenario, compiled), a world (a model with one set of
 * parameters and one table of luck), and a quarter of it being resolved. Shapes only; whatever makes or uses them
 * stands above this file.
 */
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import type { Luck, LuckRows, Stream } from '../luck.ts';
import type { Cause } from './causes.ts';
import type { Layout } from './layout.ts';
import type { Names } from './names.ts';
import type { ParameterRows } from './parameters.ts';

/** A number read off the state. */
export type Read = (s: Float64Array, world: World) => number;

/** Positive by how much a condition holds, negative by how much it fails, in the unit of its reading; facts give 1 or -1. */
export type Margin = Read;

/** Whether conditions hold: what the engine asks, without the trouble of saying by how much. */
export type Test = (s: Float64Array, world: World) => boolean;

/** An effect, ready to work on a quarter. */
export type Apply = (quarter: Quarter) => void;

/** A number of the state that may be changed, and its bounds. */
export interface Stock {
  at: number;
  min: number;
  max: number;
  /** The mirror image of a symmetric number (a relation), kept equal; -1 for none. */
  twin: number;
}

/** Changes by place in the state, then by cause (see model.causes). */
export interface Ledger {
  record(at: number, cause: number, amount: number): void;
}

/** A quarter being resolved: the copy of the state that is worked on, and the only doors by which a stock changes. */
export interface Quarter {
  readonly world: World;
  readonly model: Model;
  readonly s: Float64Array;
  readonly turn: number;
  /** Cause in whose name the scenario's effects are being applied. */
  cause: number;
  /** Told how chances turn out; null when nobody listens. */
  chanced: ((subject: number, cameOff: boolean) => void) | null;
  /** Adds `by` to a stock, within its bounds; returns what was really added. */
  add(stock: Stock, by: number, cause: number): number;
  /** The same for a number that is no named stock. */
  change(at: number, by: number, min: number, max: number, cause: number): number;
  /** Adds to a number that needs no bounds of its own. */
  shift(at: number, by: number, cause: number): void;
  /** Moves money; what one holder loses another gains. */
  pay(from: number, to: number, amount: number, cause: number): void;
}

export interface Option {
  id: string;
  needs: Test;
  apply: Apply;
  cause: number;
  /** Chances that the option depends on: indices into model.chances with their odds. */
  chances: { subject: number; odds: Read }[];
}

export interface Decision {
  index: number;
  id: string;
  company: number;
  situation: boolean;
  from: number;
  to: number;
  /** 0: among the moves; 1: among the answers. */
  round: 0 | 1;
  when: Test;
  /** Situations: chance a quarter that it comes by itself, and the row of its luck. */
  odds: Read | null;
  luckRow: number;
  options: Option[];
  /** What the record chose, or what is usual in a situation. */
  record: number;
  /** How strongly a plausible side leans to it, 1 being usual. */
  lean: number;
  /** Situations, and decisions that their author calls minor: who has much to do takes them by habit. */
  small: boolean;
}

export interface Initiative {
  index: number;
  id: string;
  company: number;
  cost: number;
  cooldown: number;
  when: Test;
  apply: Apply;
  cause: number;
}

export interface Event {
  index: number;
  id: string;
  from: number;
  to: number;
  /** A bound of `when` that can be looked at by itself. */
  gate: { at: number; min: number; max: number };
  when: Test;
  odds: Read | null;
  /** Row of its luck, where chance decides. */
  luckRow: number;
  apply: Apply;
  cause: number;
}

export interface Course {
  /** By index. */
  decisions: Decision[];
  initiatives: Initiative[];
  events: Event[];
  /** Scripted decisions whose window is open, by turn; situations that a company can meet. */
  decisionsAt: Decision[][];
  /** The same by turn and round, which is how they are asked for. */
  dueAt: [moves: Decision[], answers: Decision[]][];
  situationsOf: Decision[][];
  eventsAt: Event[][];
}

export interface Fading {
  stock: Stock;
  /** Part that is left after a quarter. */
  keep: number;
  cause: number;
}

export interface Delayed {
  after: number;
  cause: number;
  apply: Apply;
}

export interface Job {
  index: number;
  id: string;
  kind: 'improve' | 'repay' | 'upstream' | 'community';
  attribute: number;
  /** Products that the job serves, and their weights. */
  products: number[];
  weights: number[];
}

export interface Goal {
  id: string;
  when: Test;
  parts: { read: Read; from: number; to: number; weight: number }[];
}

/** A goal of a company with its weight; those of a company weigh 1 together. */
export interface Aim extends Goal {
  weight: number;
}

export interface Leader {
  company: number;
  jobs: Job[];
  goals: Goal[];
  /** By ambition id: weight of each goal, in order, summing to 1. */
  ambitions: Record<string, number[]>;
  endings: { id: string; when: Test; immediate: boolean }[];
  slots: { poor: number; rich: number; richFrom: number };
  /** Teams by job (in the order of `jobs`) before the player has changed anything. */
  plan: number[];
}

export interface MarketTables {
  /** By segment: part of all workloads, weight in the survey, spending. */
  size: Float64Array;
  survey: Float64Array;
  spend: Float64Array;
  /** By segment and attribute. */
  tasteEarly: Float64Array;
  tasteMature: Float64Array;
  /** By segment, early and mature in turn. */
  integrationTaste: Float64Array;
  stewardTaste: Float64Array;
  /** Products from first to end (exclusive) of each layer; layer of each product. */
  layerRange: (readonly [number, number])[];
  layerOf: Int32Array;
  /** Part of the appeal of containers that a layer's best product gives. */
  appeal: Float64Array;
  /** Standard of each product, -1 for none; foundation of each standard. */
  standardOf: Int32Array;
  foundationOf: Int32Array;
  /** Links by number, sorted by the product that gains, which owns those from linkStart[p] to linkStart[p + 1]. */
  linkFrom: Int32Array;
  linkTo: Int32Array;
  linkStart: Int32Array;
  links: Map<number, number>;
  /** Pairs of a company and a product that it ships at some time or other. */
  shelfCompany: Int32Array;
  shelfProduct: Int32Array;
  /** By product and attribute. */
  tended: Float64Array;
  /** By company. */
  reach: Float64Array;
  overhead: Float64Array;
  deep: Uint8Array;
  /** Influence at the start: what a company is worth among its peers before it does anything. */
  startInfluence: Float64Array;
  /** The turn in which it is founded. */
  since: Int32Array;
  /** Main product, -1 for none. */
  main: Int32Array;
  stability: number;
  extensibility: number;
  /** Index of every product, for loops that read better so. */
  everyProduct: readonly number[];
}

export interface Model extends MarketTables, Course {
  scenario: Scenario;
  names: Names;
  layout: Layout;
  parameters: ParameterRows;
  causes: Cause[];
  fading: Fading[];
  delayed: Delayed[];
  chances: { id: string; label: string }[];
  leaders: Leader[];
  /** What each company is after when nobody plays it: its wants, or its leader's goals as the first ambition weighs them. */
  aims: Aim[][];
  /** By cause: the company whose deed it is, -1 for nobody's. */
  ownerOfCause: Int32Array;
  /** Yes-or-no questions about a final state, such as "does Kubernetes lead?". */
  outcomes: { id: string; margin: Margin }[];
  /** Last quarter that is played, and last of the epilogue, counted from 0. */
  lastTurn: number;
  epilogueTurn: number;
  /** Quarters that luck is laid out for. */
  turns: number;
  luckRows: Record<Stream, LuckRows>;
  /** Bounds of the declared tracks. */
  tracks: { min: number; max: number }[];
}

export interface World {
  readonly model: Model;
  readonly seed: string;
  readonly parameters: Float64Array;
  readonly luck: Luck;
  readonly terms: ChoiceTerms;
}

/** What of the logit is alike in every quarter of a world. */
export interface ChoiceTerms {
  /** exp(−κ) for leaving a product, and for leaving the outside option. */
  leaveProduct: number;
  leaveOutside: number;
  /** e^V of the outside option, by layer. */
  outside: Float64Array;
}
