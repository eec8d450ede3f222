/**
 * Where things stand on the sea chart, for whoever draws it: islands, berths, lights, and the hundred places
 * of a quay. Lengths are chart units, one CSS pixel at scale 1; the chart is as wide and high as it is given
 * room. Pure arithmetic: no page, no colours, no rule of the game.
 */
import { placeNames } from './chart-names.ts';
import {
  FULL,
  ISLAND_ORDER,
  ISLANDS,
  LIGHTS,
  NAME_ABOVE,
  NAMES,
  SHIPS,
  SPARE_BERTHS,
  SPARE_LIGHTS,
  type Place,
  type Places,
  type Point,
} from './chart-places.ts';
import type { StackView } from './view.ts';

export type { Point };

/** Boxes stand in 20 columns of 5, filled column by column from the left, bottom up. */
export const QUAY = {
  columns: 20,
  rows: 5,
  slots: 100,
  pitchX: 10.4,
  pitchY: 8,
  boxWidth: 9.5,
  boxHeight: 7.5,
};

export interface Arrangement {
  /** `chart`: the whole sea at once. `strip`: the islands in a row, to be panned on a narrow screen. */
  kind: 'chart' | 'strip';
  /** CSS pixels in a chart unit. */
  scale: number;
  width: number;
  height: number;
  /** By segment: the middle of the quay's edge, on which the boxes stand. */
  islands: Map<string, Point>;
  /** Where an island's name is written, relative to its quay. */
  names: Map<string, Point>;
  /** By company: the middle of the waterline. */
  ships: Map<string, Point>;
  /** By foundation: the middle of the rock's foot. */
  lights: Map<string, Point>;
  /** The middle of the roadstead between the rows, which is never under fog. */
  roads: Point;
}

export interface Room {
  width: number;
  height: number;
}

export interface Occupants {
  islands: readonly string[];
  companies: readonly string[];
  foundations: readonly string[];
}

const LEAST: Room = { width: 900, height: 612 };
const LARGEST_SCALE = 1.25;
/** The switch of layers reaches down to here, in CSS pixels; the upper right island's name lies at this height. */
const SWITCH = 64;
const UPPER_NAMES = 87;
/** Height of a plate and the legend together, CSS pixels. */
const LOWER_WORDS = 60;
/** Narrower than this a whole chart would be too small to read. */
const STRIP_BELOW = 640;
const STRIP = { height: 270, pitch: 296, margin: 160 };

/** Above and below these heights a place belongs to a row of islands; between them to the roadstead. */
const ROADS = { top: 232, bottom: 402 };

/** Fits the chart into its room: no smaller than it can be read, and no emptier than need be. */
export function arrange(room: Room, occupants: Occupants): Arrangement {
  // More islands than were ever drawn stand in a row, in any room.
  const crowded = occupants.islands.length > ISLAND_ORDER.length;
  return room.width < STRIP_BELOW || crowded ? arrangeStrip(room, occupants) : arrangeChart(room, occupants);
}

function arrangeChart(room: Room, occupants: Occupants): Arrangement {
  const roomy = Math.min(room.width / FULL.width, room.height / FULL.height, LARGEST_SCALE);
  const tight = Math.min(room.width / LEAST.width, room.height / LEAST.height, 1);
  // A chart that must shrink gives up sea before it gives up size.
  const scale = Math.max(roomy, tight);
  const width = room.width / scale;
  const height = room.height / scale;
  // Plates and legend keep their size when the chart shrinks, so the lower row makes room for them.
  const lowered = Math.min(height - FULL.height, height - FULL.height + LOWER_WORDS * (1 - 1 / scale));
  const lift = Math.max(0, lowered) * 0.2;
  const push = Math.max(0, SWITCH / scale - UPPER_NAMES);

  const at = ([x, y]: Place): Point => {
    const share = Math.min(1, Math.max(0, (y - ROADS.top) / (ROADS.bottom - ROADS.top)));
    return { x: (x / FULL.width) * width, y: y + lift + push + share * (lowered - 1.5 * lift - push) };
  };
  const seats = seatIslands(occupants.islands);
  const islands = new Map(occupants.islands.map((id) => [id, at(ISLANDS[seats.get(id)!])]));
  const ships = settle(occupants.companies, SHIPS, SPARE_BERTHS, at);
  const lights = settle(occupants.foundations, LIGHTS, SPARE_LIGHTS, at);
  const own = (id: string): Point => toPoint(NAMES[seats.get(id)!] ?? NAME_ABOVE);
  return {
    kind: 'chart',
    scale,
    width,
    height,
    islands,
    names: placeNames(islands, own, [...ships.values(), ...lights.values()], scale),
    ships,
    lights,
    roads: at([508, 318]),
  };
}

function arrangeStrip(room: Room, occupants: Occupants): Arrangement {
  const scale = Math.max(0.8, room.height / STRIP.height);
  const length = Math.max(1, occupants.islands.length);
  const width = Math.max(room.width / scale, 2 * STRIP.margin + (length - 1) * STRIP.pitch);
  const step = (width - 60) / Math.max(1, occupants.companies.length + occupants.foundations.length);
  const afloat = shuffleTogether(occupants.companies, occupants.foundations);
  const berth = (id: string): Point => ({ x: 60 + (afloat.indexOf(id) + 0.45) * step, y: 235 });
  return {
    kind: 'strip',
    scale,
    width,
    height: STRIP.height,
    islands: new Map(occupants.islands.map((id, i) => [id, { x: STRIP.margin + i * STRIP.pitch, y: 124 }])),
    names: new Map(occupants.islands.map((id) => [id, { x: 0, y: -109 }])),
    ships: new Map(occupants.companies.map((id) => [id, berth(id)])),
    lights: new Map(occupants.foundations.map((id) => [id, berth(id)])),
    roads: { x: width / 2, y: 225 },
  };
}

/** By island, whose drawn place is its: its own, for those of another history the first that is free. */
function seatIslands(ids: readonly string[]): Map<string, string> {
  const free = ISLAND_ORDER.filter((place) => !ids.includes(place));
  return new Map(ids.map((id) => [id, Object.hasOwn(ISLANDS, id) ? id : free.shift()!]));
}

/** Everyone known goes to the place of their own, everyone else to the first that is free. */
function settle(
  ids: readonly string[],
  own: Places,
  spare: readonly Place[],
  at: (place: Place) => Point,
): Map<string, Point> {
  const taken = new Set(ids);
  // Places that nobody claims lie better than those that were left over.
  const free = [...Object.keys(own).flatMap((id) => (taken.has(id) ? [] : [own[id]])), ...spare];
  const last: Place = [FULL.width / 2, (ROADS.top + ROADS.bottom) / 2];
  return new Map(ids.map((id) => [id, at(own[id] ?? free.shift() ?? last)]));
}

/** Spreads the lights among the ships, so that a strip has some of both wherever one looks. */
function shuffleTogether(ships: readonly string[], lights: readonly string[]): string[] {
  const every = Math.max(2, Math.round(ships.length / Math.max(1, lights.length)));
  const row = [...ships];
  lights.forEach((id, i) => row.splice(Math.min(row.length, (i + 1) * every + i - 1), 0, id));
  return row;
}

function toPoint([x, y]: Place): Point {
  return { x, y };
}

/** The upper left corner of a box, relative to the middle of the quay's edge. */
export function slotAt(slot: number): Point {
  const column = Math.floor(slot / QUAY.rows);
  const row = slot % QUAY.rows;
  return {
    x: (column - QUAY.columns / 2) * QUAY.pitchX + (QUAY.pitchX - QUAY.boxWidth) / 2,
    y: -(row + 1) * QUAY.pitchY,
  };
}

export interface Box {
  product: string;
  livery: StackView['livery'];
}

/** The hundred places of a quay in filling order. What the stacks leave open is filled with bare crates. */
export function boxesOf(stacks: readonly StackView[] | undefined): Box[] {
  const boxes = (stacks ?? []).flatMap(({ product, livery, boxes: count }) =>
    Array.from({ length: count }, (): Box => ({ product, livery })),
  );
  while (boxes.length < QUAY.slots) boxes.push({ product: 'uncontained', livery: 'bare' });
  return boxes.slice(0, QUAY.slots);
}

/** Fog clears around an island as containers spread: the radius the look's own tokens give, chart units. */
export function clearRadius(adoption: number): number {
  return 60 + 190 * Math.sqrt(Math.max(0, adoption));
}

/** Until enough of its people use containers an island is known by hearsay: a sketch with an inked quay. */
export function isSketch(adoption: number): boolean {
  return adoption < 0.06;
}
