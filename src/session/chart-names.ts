/**
 * Where the islands' names are written on the chart, so that they do not run into the ships and what is
 * written under these: a short list of places round each island, and the one with the least in its way.
 * Words keep their size when the chart shrinks, so a small chart has relatively large names.
 */
import type { Point } from './chart-places.ts';

/** About what a name takes in CSS pixels; it need not be exact, only the same for all. */
const NAME = { width: 92, height: 18 };
const SHIP = { width: 64, height: 52 };
/** Under a ship's waterline, CSS pixels. */
const SHIP_NAME_BELOW = 15;

interface Area extends Point {
  width: number;
  height: number;
}

/** Offsets from the quay: the island's own place first, then left and right of the summit, then above it. */
const ELSEWHERE: readonly Point[] = [
  { x: -104, y: -104 },
  { x: 104, y: -100 },
  { x: 0, y: -114 },
];

/** Chosen offsets by island. `own` is where each would be written if it stood alone. */
export function placeNames(
  islands: ReadonlyMap<string, Point>,
  own: (island: string) => Point,
  afloat: readonly Point[],
  scale: number,
): Map<string, Point> {
  const name = { width: NAME.width / scale, height: NAME.height / scale };
  const taken: Area[] = afloat.flatMap(({ x, y }) => [
    { x, y: y - SHIP.height / 2, ...SHIP },
    { x, y: y + SHIP_NAME_BELOW / scale, ...name },
  ]);
  const chosen = new Map<string, Point>();
  for (const [id, quay] of islands) {
    let best = own(id);
    let least = Infinity;
    for (const offset of [own(id), ...ELSEWHERE]) {
      const area = { x: quay.x + offset.x, y: quay.y + offset.y, ...name };
      const inTheWay = taken.reduce((sum, other) => sum + overlap(area, other), 0);
      if (inTheWay < least) {
        least = inTheWay;
        best = offset;
      }
    }
    chosen.set(id, best);
    taken.push({ x: quay.x + best.x, y: quay.y + best.y, ...name });
  }
  return chosen;
}

/** The common area of two boxes given by their middles. */
function overlap(a: Area, b: Area): number {
  const width = (a.width + b.width) / 2 - Math.abs(a.x - b.x);
  const height = (a.height + b.height) / 2 - Math.abs(a.y - b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
