/**
 * Sea, rhumb lines and surveyed islands as one picture: all that the fog covers and that never moves.
 */
import { isleOf } from '../session/chart-art.ts';
import { fogExtent, type Extent, type Field } from '../session/chart-fog.ts';
import type { Arrangement } from '../session/chart-geometry.ts';
import { noise } from '../session/chart-noise.ts';
import { paper, type Art } from './art.ts';
import { contours, pathOf, round, smooth } from './contours.ts';
import { drawPiece, type Paints, type Pen, type Sheet } from './svg-pen.ts';

const STEP = 18;
const RAYS = 32;
/** Reaches past every edge. */
const RAY = 2400;
/** Every piece of an island is drawn on a sheet of this size around the middle of its quay's edge. */
export const ISLE = { x: -180, y: -140, width: 360, height: 200 };

export function drawSea(arrangement: Arrangement, art: Art, paints: Paints, unit: number): HTMLCanvasElement {
  const { width, height, islands } = arrangement;
  const { canvas, pen } = paper(width, height, unit);
  drawWater(pen, arrangement, paints);
  for (const [id, quay] of islands) {
    drawIsle(pen, art.isles, `isle-${isleOf(id)}`, quay, paints);
    drawIsle(pen, art.isles, `mark-${isleOf(id)}`, quay, paints);
  }
  return canvas;
}

function drawIsle(
  pen: Pen,
  isles: Sheet,
  piece: string,
  quay: { x: number; y: number },
  paints: Paints,
): void {
  drawPiece(pen, isles, piece, { ...ISLE, x: quay.x + ISLE.x, y: quay.y + ISLE.y }, paints);
}

function drawWater(pen: Pen, arrangement: Arrangement, paints: Paints): void {
  const { width, height } = arrangement;
  const extent: Extent = fogExtent(arrangement);
  const depth = depthField(arrangement);
  const line = (level: number) =>
    new Path2D(pathOf(contours(depth, level, extent, STEP).map(smooth).map(smooth)));
  pen.fillStyle = paints('--sea-2');
  pen.fillRect(0, 0, width, height);
  pen.strokeStyle = paints('--sea-contour');
  pen.lineWidth = 0.7;
  for (const [level, fill] of [
    [0.1, '--sea-1'],
    [0.42, '--sea-deep'],
    [-0.25, null],
  ] as const) {
    // prettier-ignore
    const path = line(level);
    if (fill) {
      pen.globalAlpha = 1;
      pen.fillStyle = paints(fill);
      pen.fill(path);
    }
    pen.globalAlpha = 0.38;
    pen.stroke(path);
  }
  pen.strokeStyle = paints('--sea-rhumb');
  pen.globalAlpha = 0.22;
  pen.lineWidth = 0.8;
  for (const wind of [
    { x: 0.66 * width, y: 0.44 * height },
    { x: 0.97 * width, y: 0.88 * height },
  ]) {
    pen.setLineDash([]);
    pen.stroke(rays(wind, 0));
    pen.setLineDash([11, 7]);
    pen.stroke(rays(wind, 1));
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}

/** Deep away from the islands, uneven everywhere; about -1 to 1. */
function depthField({ islands, width, height }: Arrangement): Field {
  const quays = [...islands.values()];
  return (x, y) => {
    const near = Math.min(...quays.map((quay) => Math.hypot((x - quay.x) / 1.5, y - quay.y + 34)));
    const middle = 1 - Math.hypot((x / width - 0.5) * 1.4, y / height - 0.5);
    return (
      Math.min(1, (near - 118) / 90) +
      0.75 * noise(x, y, 170, 3) +
      0.2 * noise(x, y, 60, 4) +
      0.3 * middle -
      0.35
    );
  };
}

function rays({ x, y }: { x: number; y: number }, odd: 0 | 1): Path2D {
  let path = '';
  for (let i = odd; i < RAYS; i += 2) {
    const angle = (i / RAYS) * 2 * Math.PI;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    path += `M${round(x + 10 * cos)} ${round(y + 10 * sin)}L${round(x + RAY * cos)} ${round(y + RAY * sin)}`;
  }
  return new Path2D(path);
}
