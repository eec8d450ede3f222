/**
 * The fog: bare parchment with a scalloped, engraved edge, thinning out over the sea before it.
 * Everything follows from one field; the thinning is the edge stroked at falling widths, which costs no filter.
 */
import type { Extent, Field } from '../session/chart-fog.ts';
import type { Point } from '../session/chart-geometry.ts';
import { wobble } from '../session/chart-noise.ts';
import { area, contours, pathOf, round, smooth, uphill, walk } from './contours.ts';
import type { Paints, Pen } from './svg-pen.ts';

const STEP = 12;
/** Wisps and holes smaller than this, in square chart units, are left out. */
const LEAST_AREA = 4000;
/** How strong the curls are, row by row behind the edge. */
const CURLS = [0.5, 0.36, 0.2];
const HAZE = [66, 60, 54, 48, 42, 37, 32, 27, 22, 18, 14, 10];

export interface FogDrawing {
  /** All that is under fog, as one path (even-odd). */
  ground: string;
  body: string;
  edge: string;
  /** Each an arc open towards the fog, filled to its chord; the later hide the earlier, like scales. */
  lobes: string[];
  /** Engraved curls: strong in the lobes themselves, fainter in the rows behind. */
  curls: string[];
}

export function drawFog(field: Field, extent: Extent): FogDrawing {
  const at = (level: number): Point[][] =>
    contours(field, level, extent, STEP)
      .filter((line) => area(line) > LEAST_AREA)
      .map(smooth);
  const sheet = `M${extent.left} ${extent.top}H${extent.right}V${extent.bottom}H${extent.left}Z`;
  const shore = at(0);
  const rounds = shore.flatMap((line, l) =>
    walk(line, (n) => 12 + 15 * wobble(n, l)).map((p, n) => {
      const wish = 10 + 17 * wobble(n, 50 + l) ** 1.4 + (wobble(n, 90 + l) > 0.9 ? 11 : 0);
      const up = uphill(field, p);
      // A lobe larger than the fog behind it would show as a ring.
      const r = Math.min(wish, 9 + Math.max(0, -field(p.x - up.x * wish, p.y - up.y * wish)));
      return { x: round(p.x - up.x * r * 0.62), y: round(p.y - up.y * r * 0.62), r: round(r), up };
    }),
  );
  return {
    ground: sheet + pathOf(shore),
    body: sheet + pathOf(at(-13)),
    edge: pathOf(shore),
    lobes: rounds.map(({ x, y, r, up }) => arc({ x, y }, Math.atan2(up.y, up.x), r, -2, 2)),
    curls: [
      rounds.map(({ x, y, r, up }, n) => curls({ x, y }, up, r, n)).join(''),
      row(field, at(-30), 30, 1),
      row(field, at(-58), 44, 2),
    ],
  };
}

export function inkFog(
  pen: Pen,
  { ground, body, edge, lobes, curls: engraved }: FogDrawing,
  paints: Paints,
): void {
  const shore = new Path2D(edge);
  pen.lineJoin = 'round';
  pen.strokeStyle = paints('--fog-halo');
  pen.globalAlpha = 0.08;
  for (const width of HAZE) {
    pen.lineWidth = width;
    pen.stroke(shore);
  }
  pen.globalAlpha = 1;
  pen.fillStyle = paints('--fog');
  pen.fill(new Path2D(ground), 'evenodd');
  pen.strokeStyle = paints('--fog-line');
  pen.lineWidth = 1;
  for (const lobe of lobes) {
    const path = new Path2D(lobe);
    pen.globalAlpha = 1;
    pen.fill(path);
    pen.globalAlpha = 0.85;
    pen.stroke(path);
  }
  pen.globalAlpha = 1;
  pen.fill(new Path2D(body), 'evenodd');
  pen.lineCap = 'round';
  pen.lineWidth = 0.8;
  engraved.forEach((line, row) => {
    pen.globalAlpha = CURLS[row] ?? 0;
    pen.stroke(new Path2D(line));
  });
  pen.globalAlpha = 1;
}

/** A row of faint curls behind the edge, some left out. */
function row(field: Field, lines: Point[][], stride: number, sheet: number): string {
  return lines
    .flatMap((line, l) =>
      walk(line, (n) => stride * (0.7 + 0.8 * wobble(n, sheet * 31 + l))).map((p, n) => {
        if (wobble(n, sheet * 17 + l) < 0.25) return '';
        return curls(p, uphill(field, p), 11 + 15 * wobble(n, sheet * 13 + l), n);
      }),
    )
    .join('');
}

/** One or two arcs inside a lobe, open on the side of the fog. */
function curls(centre: Point, up: Point, r: number, n: number): string {
  const facing = Math.atan2(up.y, up.x) + 0.7 * (wobble(n, 5) - 0.5);
  const inner = r > 15 ? arc(centre, facing, r * 0.5, -0.9, 0.7) : '';
  return arc(centre, facing, r * 0.76, -1.2 + 0.5 * wobble(n, 6), 0.5 + 0.6 * wobble(n, 7)) + inner;
}

/** From one angle to another, both measured from where the arc faces. */
function arc({ x, y }: Point, facing: number, radius: number, from: number, to: number): string {
  const at = (angle: number): string =>
    `${round(x + radius * Math.cos(facing + angle))} ${round(y + radius * Math.sin(facing + angle))}`;
  const large = to - from > Math.PI ? 1 : 0;
  return `M${at(from)}A${round(radius)} ${round(radius)} 0 ${large} 1 ${at(to)}`;
}
