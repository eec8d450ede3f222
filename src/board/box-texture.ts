/**
 * The boxes as one small sheet of pictures, drawn at the device's own density so that a pattern of a pixel's
 * width stays one. Colours are read from the page's custom properties, which know the theme.
 */
import { QUAY } from '../session/chart-geometry.ts';
import { LIVERIES, LIVERY_ORDER } from '../session/liveries.ts';
import type { Livery } from '../session/view.ts';

/** A livery, an uncounted box on a sketched island, or the frame round a box that has just changed. */
export type BoxFrame = Livery | 'guess' | 'changed';

const FRAMES: readonly BoxFrame[] = [...LIVERY_ORDER, 'guess', 'changed'];
/** Room around each box for half its edge, chart units. */
const RIM = 1.5;
/** Between frames, device pixels: nothing of one may bleed into the next when the sheet is scaled. */
const GAP = 2;

export interface BoxSheet {
  canvas: HTMLCanvasElement;
  /** Size of a frame in device pixels, and from one to the next; the box's own corner lies `rim` inside it. */
  stride: number;
  width: number;
  height: number;
  rim: number;
  frames: readonly BoxFrame[];
}

export function drawBoxSheet(page: Element, unit: number): BoxSheet {
  const style = getComputedStyle(page);
  const value = (property: string): string => style.getPropertyValue(property).trim();
  const width = Math.ceil((QUAY.boxWidth + 2 * RIM) * unit);
  const height = Math.ceil((QUAY.boxHeight + 2 * RIM) * unit);
  const canvas = document.createElement('canvas');
  const stride = width + GAP;
  canvas.width = stride * FRAMES.length;
  canvas.height = height;
  const pen = canvas.getContext('2d')!;
  FRAMES.forEach((frame, i) => {
    pen.setTransform(unit, 0, 0, unit, i * stride + RIM * unit, RIM * unit);
    if (frame === 'guess') dashed(pen, value('--fog-line'));
    else if (frame === 'changed') outlined(pen, value('--ink'), value('--focus-gap'));
    else box(pen, frame, value);
  });
  return { canvas, stride, width, height, rim: RIM * unit, frames: FRAMES };
}

function box(pen: CanvasRenderingContext2D, livery: Livery, value: (property: string) => string): void {
  const { fill, edge, ink, strokes, weight } = LIVERIES[livery];
  pen.setLineDash([]);
  pen.fillStyle = value(fill);
  pen.fillRect(0, 0, QUAY.boxWidth, QUAY.boxHeight);
  pen.strokeStyle = value(ink);
  pen.lineCap = weight === 'dot' ? 'round' : 'butt';
  pen.lineWidth =
    weight === 'thin' ? 0.7 : Number(value(weight === 'dot' ? '--pattern-dot' : '--pattern-width')) || 1;
  pen.beginPath();
  for (const [x1, y1, x2, y2] of strokes) {
    pen.moveTo(x1, y1);
    pen.lineTo(x2 === x1 && y2 === y1 ? x2 + 0.01 : x2, y2);
  }
  pen.stroke();
  pen.strokeStyle = value(edge);
  pen.lineWidth = livery === 'bare' ? 0.8 : 1.1;
  pen.strokeRect(0, 0, QUAY.boxWidth, QUAY.boxHeight);
}

function dashed(pen: CanvasRenderingContext2D, colour: string): void {
  pen.globalAlpha = 0.8;
  pen.strokeStyle = colour;
  pen.lineWidth = 0.7;
  pen.setLineDash([2, 1.6]);
  pen.strokeRect(0, 0, QUAY.boxWidth, QUAY.boxHeight);
  pen.globalAlpha = 1;
}

function outlined(pen: CanvasRenderingContext2D, dark: string, light: string): void {
  pen.setLineDash([]);
  pen.strokeStyle = light;
  pen.lineWidth = 3;
  pen.strokeRect(0, 0, QUAY.boxWidth, QUAY.boxHeight);
  pen.strokeStyle = dark;
  pen.lineWidth = 1.6;
  pen.strokeRect(0, 0, QUAY.boxWidth, QUAY.boxHeight);
}
