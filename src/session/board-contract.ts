/**
 * What the page and the board agree on, so that the page can speak of the board without fetching it.
 */
import type { Arrangement, Room } from './chart-geometry.ts';
import type { Look } from './chart-look.ts';
import type { ChartView } from './view.ts';

export interface BoardOptions {
  /** Where things stand just now, and the window on it in CSS pixels; null while the page has no room for a chart. */
  arrangement: () => Arrangement | null;
  room: () => Room;
  /** True when nothing may travel: changes are outlined in place. */
  still: () => boolean;
  /** How much faster than its usual five seconds a quarter resolves. */
  speed: () => number;
  /** Told when the board's picture is there to be seen, and when it is lost. */
  onDrawing: (drawing: boolean) => void;
  /** Told what is about to move when a quarter resolves, and null when all of it has. */
  onPlay: (play: Play | null) => void;
}

export const BEATS = ['news', 'ships', 'boxes', 'fog'] as const;
export type Beat = (typeof BEATS)[number];

/** A quarter's resolution in motion: beat after beat. */
export interface Play {
  /** Milliseconds; a beat in which nothing moves takes none. */
  lasts: Readonly<Record<Beat, number>>;
  /** Companies whose ships sail. */
  ships: readonly string[];
  /** By island: boxes that are craned from one product's pile to another's. */
  boxes: Readonly<Record<string, number>>;
  /** Islands round which the fog moves. */
  fog: readonly string[];
}

export interface Shown {
  chart: ChartView;
  layer: string;
  theme: 'day' | 'night';
  /** The company that is played, if one is: its flagship is the largest. */
  player: string | undefined;
}

/** What a test, or who is curious, can read off the scene itself. */
export interface Scene {
  /** By island and product: boxes on the quays, as shown or on their way. */
  boxes(): Record<string, Record<string, number>>;
  /** By island: the adoption for which its fog is drawn. */
  fog(): Record<string, number>;
  /** Names of what is afloat: ships, piers with their boats, storms, ropes, lights with their flags. */
  afloat(): string[];
  /** Frames drawn so far. */
  frames(): number;
}

export interface Board {
  /** Shows a chart; what differs in number from the last one moves, beat by beat. */
  show(shown: Shown): void;
  /** Moves the window over the chart. */
  look(look: Look): void;
  /** The room, or what stands where, has changed. */
  resize(): void;
  /** Ends what moves: everything stands where it was going. */
  settle(): void;
  destroy(): void;
}
