/**
 * How far the fog has lifted: a field over the chart that is positive where the sea is seen. The roadstead is
 * always clear, an island as far as its people use containers; the edge of the chart is never surveyed.
 */
import { clearRadius, isSketch, type Arrangement, type Point } from './chart-geometry.ts';
import { noise } from './chart-noise.ts';
import type { IslandView } from './view.ts';

export type Field = (x: number, y: number) => number;

export interface Extent {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** As much of an island as the fog asks for. */
export type Known = Pick<IslandView, 'id' | 'adoption'>;

/** How much lower the lobes' middle line lies than the radius of clear sight. */
const LOBES = 6;
const UNEVEN = 20;
/** A smaller hole in the fog would be all edge. */
const LEAST_RADIUS = 26;

interface Clearing extends Point {
  radius: number;
  /** Stretches the clearing along the chart. */
  wide: number;
  /** Half the length of a clearing that is a lane rather than a disc. */
  reach: number;
}

export function fogField(arrangement: Arrangement, islands: readonly Known[]): Field {
  const clearings = islands.flatMap((island) => {
    const quay = arrangement.islands.get(island.id);
    const clearing = quay && islandClearing(quay, island.adoption, arrangement.roads);
    return clearing && clearing.radius > LEAST_RADIUS ? [clearing] : [];
  });
  clearings.push(roadstead(arrangement, islands));
  const strip = arrangement.kind === 'strip';
  const known = fullyKnown(islands);

  return (x, y) => {
    let clear = -400;
    for (const c of clearings) clear = join(clear, sight(c, x, y), 36);
    const uneven = UNEVEN * noise(x, y, 92) + 9 * noise(x, y, 34, 1);
    // A strip is cut from a longer chart: its upper and lower edges are the window's, not the survey's.
    const border = Math.min(x, arrangement.width - x, strip ? 400 : Math.min(y, arrangement.height - y));
    const edge = border - 34 + 22 * known + 0.5 * uneven;
    return -join(-(clear + uneven), -edge, 14);
  };
}

/** The piece of paper the fog's lines are traced on: a strip's goes beyond its window. */
export function fogExtent({ kind, width, height }: Arrangement): Extent {
  const over = kind === 'strip' ? 90 : 24;
  return { left: -24, top: -over, right: width + 24, bottom: height + over };
}

function islandClearing(quay: Point, adoption: number, roads: Point): Clearing {
  // First only the side towards the roads comes out of the fog.
  const seen = easeIn((adoption - 0.01) / 0.1);
  const off = (1 - seen) * 0.3;
  return {
    x: quay.x + (roads.x - quay.x) * off * 0.4,
    y: quay.y - 24 + (roads.y - quay.y + 24) * off,
    radius: (clearRadius(adoption) - LOBES) * seen * (isSketch(adoption) ? 0.8 : 1),
    wide: 1.42,
    reach: 0,
  };
}

function roadstead({ kind, width, height, roads }: Arrangement, islands: readonly Known[]): Clearing {
  const overall = islands.reduce((sum, { adoption }) => sum + adoption, 0) / Math.max(1, islands.length);
  return kind === 'strip'
    ? { ...roads, radius: 62, wide: 1, reach: width }
    : {
        ...roads,
        radius: 72 + 0.36 * Math.max(0, height - 626) + 80 * Math.sqrt(overall),
        wide: 1,
        reach: width * 0.28,
      };
}

function sight({ x: cx, y: cy, radius, wide, reach }: Clearing, x: number, y: number): number {
  const dx = Math.max(0, Math.abs(x - cx) - reach) / wide;
  return radius - Math.hypot(dx, y - cy);
}

/** How far the whole chart is known, 0 to 1; the border of fog thins out with it. */
function fullyKnown(islands: readonly Known[]): number {
  return Math.min(
    1,
    islands.reduce((sum, { adoption }) => sum + adoption, 0) / Math.max(1, islands.length) / 0.5,
  );
}

/** A greater of two that rounds the corner where they meet (polynomial smooth maximum, width k). */
function join(a: number, b: number, k: number): number {
  const h = Math.max(0, k - Math.abs(a - b)) / k;
  return Math.max(a, b) + (h * h * k) / 4;
}

function easeIn(t: number): number {
  const c = Math.min(1, Math.max(0, t));
  return c * c * (3 - 2 * c);
}
