/**
 * How large and where ships, piers, storms, ropes and lights are drawn between the islands, in chart units: the same
 * for whoever draws them and whoever points at them.
 */
import { shipOf } from './chart-art.ts';
import type { Arrangement, Point } from './chart-geometry.ts';
import type { ChartView, FleetView, PierView, RopeView } from './view.ts';

export interface Area extends Point {
  width: number;
  height: number;
}

/** The sheets on which the pieces are drawn, and how far down the water lies. */
export const SHIP = { width: 140, height: 120, waterline: 107 };
export const BOAT = { width: 84, height: 70, waterline: 61 };
export const LIGHT = { width: 120, height: 150, waterline: 142, scale: 0.5 };
export const STORM = { width: 92, height: 62, scale: 0.62 };
export const PIER = { width: 26, height: 30, scale: 0.7, onStrip: 0.5 };

const BOAT_SCALE = 0.58;
export interface Berthed {
  company: string;
  piece: string;
  sheet: typeof SHIP;
  scale: number;
  /** The middle of the waterline. */
  at: Point;
}

/** Everybody afloat, the player's own flagship the largest. */
export function berths(
  { kind, ships }: Arrangement,
  fleet: readonly FleetView[],
  player?: string,
): Berthed[] {
  const own = kind === 'strip' ? 0.62 : 0.82;
  const other = kind === 'strip' ? 0.5 : 0.56;
  return fleet.flatMap(({ company, flagship, livery, afloat }) => {
    const at = ships.get(company);
    if (!at || !afloat) return [];
    const piece = shipOf(flagship ? livery : company);
    const sheet = piece.startsWith('ship') ? SHIP : BOAT;
    return [{ company, piece, sheet, scale: flagship ? (company === player ? own : other) : BOAT_SCALE, at }];
  });
}

export function shipArea({ at, sheet, scale }: Berthed): Area {
  return {
    x: at.x - (sheet.width / 2) * scale,
    y: at.y - sheet.waterline * scale,
    width: sheet.width * scale,
    height: sheet.height * scale,
  };
}

export interface Moored extends Area {
  pier: PierView;
  boats: number;
}

/** Piers beside their flagships, one plank a boat. */
export function piersBeside({ kind }: Arrangement, chart: ChartView, afloat: readonly Berthed[]): Moored[] {
  const scale = kind === 'strip' ? PIER.onStrip : PIER.scale;
  return chart.piers.flatMap((pier) => {
    const ship = afloat.find(({ company }) => company === pier.company);
    if (!ship) return [];
    const boats = Math.max(1, Math.round(pier.projects / chart.projectsPerBoat));
    const width = boats * PIER.width * scale;
    const reach = 0.38 * ship.sheet.width * ship.scale;
    const height = PIER.height * scale;
    return [
      {
        pier,
        boats,
        x: ship.at.x - reach - width,
        y: ship.at.y - height,
        width,
        height,
      },
    ];
  });
}

/** Plates keep their size when the chart shrinks, and a strip's ships lie close under them: clouds hang lower there. */
const LOWER = { small: 80, strip: 18 };

/** A cloud stands to the left of its ship's masts. */
export function stormArea({ kind, scale: shown }: Arrangement, { at, sheet, scale }: Berthed): Area {
  const width = STORM.width * STORM.scale;
  const height = STORM.height * STORM.scale;
  return {
    x: at.x - 0.28 * sheet.width * scale - width * 0.72,
    y:
      at.y -
      0.82 * sheet.waterline * scale -
      height * 0.62 +
      (kind === 'strip' ? LOWER.strip : Math.max(0, 1 / shown - 1) * LOWER.small),
    width,
    height,
  };
}

export function lightArea(rock: Point): Area {
  const { width, height, waterline, scale } = LIGHT;
  return {
    x: rock.x - (width / 2) * scale,
    y: rock.y - waterline * scale,
    width: width * scale,
    height: height * scale,
  };
}

export interface Taut {
  rope: RopeView;
  /** From ship to ship, hanging through. */
  line: Point[];
}

const LINKS = 32;
/** So far below the roadstead's middle a ship lies between the lower islands. */
const LOW = 100;

/** Ropes from hull to hull, as long as both are afloat. */
export function ropesBetween(
  arrangement: Arrangement,
  ropes: readonly RopeView[],
  afloat: readonly Berthed[],
): Taut[] {
  return ropes.flatMap((rope) => {
    const one = afloat.find(({ company }) => company === rope.one.company);
    const other = afloat.find(({ company }) => company === rope.other.company);
    return one && other ? [{ rope, line: laid(arrangement, made(one, other), made(other, one)) }] : [];
  });
}

/** Where a ship makes fast a rope to another: at the side that faces it, a little over the water. */
function made({ at, sheet, scale }: Berthed, other: Berthed): Point {
  const side = Math.sign(other.at.x - at.x) || 1;
  return { x: at.x + side * 0.34 * sheet.width * scale, y: at.y - 0.2 * sheet.height * scale };
}

/** It hangs through; and to a ship between the lower islands it comes down from the roadstead, not across the land. */
function laid({ kind, roads }: Arrangement, from: Point, to: Point): Point[] {
  const span = Math.hypot(to.x - from.x, to.y - from.y);
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + sag(kind, span) * 2 };
  const low = kind === 'chart' ? [from, to].filter(({ y }) => y > roads.y + LOW) : [];
  const over = low.length === 1 ? { x: low[0].x, y: roads.y + 20 } : middle;
  return Array.from({ length: LINKS + 1 }, (_, i) => {
    const t = i / LINKS;
    const along = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c;
    return { x: along(from.x, over.x, to.x), y: along(from.y, over.y, to.y) };
  });
}

/** Under a strip's ships there is only room for their names. */
function sag(kind: Arrangement['kind'], span: number): number {
  return kind === 'strip' ? 6 : Math.min(34, 8 + 0.12 * span);
}
