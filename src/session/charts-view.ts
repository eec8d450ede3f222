/** Courses over the quarters as the page may draw them: the player's beside history's, and nothing that is still to come. */
import type { Livery, Unit } from './kinds.ts';

export interface LineView {
  whose: 'you' | 'history';
  /** The product; empty where the line is the whole company's or everybody's. */
  name: string;
  /** Null for what belongs to nobody: the whole market, or history beside a company's own line. */
  livery: Livery | null;
  /** One value a quarter from the first. */
  values: number[];
}

export interface SeriesView {
  /** Told apart by: `share`, `adoption`, `cash`, `trust`, or `layer.` and the layer's id. */
  id: string;
  title: string;
  unit: Unit;
  /** The quarters as a record names them, "2014-Q2", at whose ends the values were read. */
  labels: string[];
  /** Whose the two lines of a pair are, where they are not the player's and history's. */
  whose?: { you: string; history: string };
  /** In pairs, yours before history's. */
  lines: LineView[];
  /** Index of the first quarter of the epilogue in `labels`; beyond them all while the game is played. */
  epilogueFrom: number;
}

export interface ChartsView {
  /** One pair of lines each; what is one company's own is left out where several look on. */
  series: SeriesView[];
  /** The leading products of each layer, a pair of lines each, in workloads of all. */
  layers: { id: string; name: string; series: SeriesView }[];
}
