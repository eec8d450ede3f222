/**
 * The drawn sheets, fetched once, and the page's colours as they are now.
 */
import fleet from '../../assets/art/fleet.svg?url';
import isles from '../../assets/art/isles.svg?url';
import marks from '../../assets/art/marks.svg?url';
import { readSheet, type Paints, type Sheet } from './svg-pen.ts';

export interface Art {
  fleet: Sheet;
  isles: Sheet;
  marks: Sheet;
}

export async function fetchArt(): Promise<Art> {
  const [ships, lands, signs] = await Promise.all([fleet, isles, marks].map(fetchSheet));
  return { fleet: ships, isles: lands, marks: signs };
}

async function fetchSheet(address: string): Promise<Sheet> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return readSheet(await answer.text());
}

/** The custom properties of the page, which know theme, contrast and patterns. */
export function pagePaints(page: Element): Paints {
  const style = getComputedStyle(page);
  return (property) => style.getPropertyValue(property).trim();
}

/** The same, some of them replaced. */
export function repainted(paints: Paints, instead: Readonly<Record<string, string>>): Paints {
  return (property) => instead[property] ?? paints(property);
}

/** A canvas of so many device pixels, with its pen set to chart units from a corner of the chart. */
export function paper(
  width: number,
  height: number,
  unit: number,
  corner = { x: 0, y: 0 },
): { canvas: HTMLCanvasElement; pen: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * unit));
  canvas.height = Math.max(1, Math.round(height * unit));
  const pen = canvas.getContext('2d')!;
  pen.setTransform(unit, 0, 0, unit, -corner.x * unit, -corner.y * unit);
  return { canvas, pen };
}
