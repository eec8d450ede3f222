/**
 * Contour lines of a field, by marching squares, and what is done with them: smoothing, walking, writing as
 * path data. Pure geometry; it knows neither fog nor sea.
 */
import type { Extent, Field } from '../session/chart-fog.ts';
import type { Point } from '../session/chart-geometry.ts';

/**
 * Closed lines on which the field equals `level`; higher ground lies on the left of the way. Outside the
 * extent the field counts as lower than any level, so that every line closes.
 */
export function contours(field: Field, level: number, extent: Extent, step: number): Point[][] {
  const columns = Math.ceil((extent.right - extent.left) / step) + 1;
  const rows = Math.ceil((extent.bottom - extent.top) / step) + 1;
  const heightAt = (i: number, j: number): number =>
    i <= 0 || j <= 0 || i >= columns - 1 || j >= rows - 1
      ? -1e3
      : field(extent.left + i * step, extent.top + j * step) - level;
  const heights = new Float64Array(columns * rows);
  for (let j = 0; j < rows; j++) for (let i = 0; i < columns; i++) heights[j * columns + i] = heightAt(i, j);

  // Each cell edge that the line crosses has a number; a segment leads from one edge to the next.
  const next = new Map<number, number>();
  const place = new Map<number, Point>();
  const edge = (i: number, j: number, down: 0 | 1): number => {
    const key = (j * columns + i) * 2 + down;
    if (!place.has(key)) {
      const a = heights[j * columns + i];
      const b = heights[(j + down) * columns + i + (1 - down)];
      const t = a === b ? 0.5 : a / (a - b);
      place.set(key, {
        x: extent.left + (i + (down ? 0 : t)) * step,
        y: extent.top + (j + (down ? t : 0)) * step,
      });
    }
    return key;
  };
  for (let j = 0; j < rows - 1; j++) {
    for (let i = 0; i < columns - 1; i++) {
      const nw = heights[j * columns + i] > 0;
      const ne = heights[j * columns + i + 1] > 0;
      const sw = heights[(j + 1) * columns + i] > 0;
      const se = heights[(j + 1) * columns + i + 1] > 0;
      if (nw === ne && ne === sw && sw === se) continue;
      const north = () => edge(i, j, 0);
      const south = () => edge(i, j + 1, 0);
      const west = () => edge(i, j, 1);
      const east = () => edge(i + 1, j, 1);
      if (nw !== ne && nw === se && ne === sw) {
        // A saddle: the higher corners stay apart.
        const turns = nw ? [west(), north(), east(), south()] : [north(), east(), south(), west()];
        next.set(turns[0], turns[1]);
        next.set(turns[2], turns[3]);
        continue;
      }
      const enter = nw && !sw ? west() : sw && !se ? south() : se && !ne ? east() : north();
      const leave = !nw && sw ? west() : !sw && se ? south() : !se && ne ? east() : north();
      next.set(enter, leave);
    }
  }

  const lines: Point[][] = [];
  while (next.size > 0) {
    const line: Point[] = [];
    let at: number | undefined = next.keys().next().value;
    while (at !== undefined && next.has(at)) {
      const onward: number = next.get(at)!;
      next.delete(at);
      line.push(place.get(at)!);
      at = onward;
    }
    if (line.length > 3) lines.push(line);
  }
  return lines;
}

/** Cuts corners once (Chaikin), which is enough for a drawn line. */
export function smooth(line: readonly Point[]): Point[] {
  return line.flatMap((a, i) => {
    const b = line[(i + 1) % line.length];
    return [
      { x: 0.75 * a.x + 0.25 * b.x, y: 0.75 * a.y + 0.25 * b.y },
      { x: 0.25 * a.x + 0.75 * b.x, y: 0.25 * a.y + 0.75 * b.y },
    ];
  });
}

export function pathOf(lines: readonly (readonly Point[])[]): string {
  return lines.map((line) => `M${line.map((p) => `${round(p.x)} ${round(p.y)}`).join('L')}Z`).join('');
}

/** Points along a closed line, each `stride(n)` further than the one before it. */
export function walk(line: readonly Point[], stride: (n: number) => number): Point[] {
  const steps: Point[] = [];
  let due = 0;
  for (let i = 0; i < line.length; i++) {
    const a = line[i];
    const b = line[(i + 1) % line.length];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    while (due < length) {
      const t = due / length;
      steps.push({ x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) });
      due += stride(steps.length);
    }
    due -= length;
  }
  return steps;
}

/** The direction in which the field rises, as a unit vector. */
export function uphill(field: Field, { x, y }: Point): Point {
  const dx = field(x + 3, y) - field(x - 3, y);
  const dy = field(x, y + 3) - field(x, y - 3);
  const length = Math.hypot(dx, dy) || 1;
  return { x: dx / length, y: dy / length };
}

/** What a closed line encloses, in square units, whichever way it runs. */
export function area(line: readonly Point[]): number {
  const twice = line.reduce((sum, a, i) => {
    const b = line[(i + 1) % line.length];
    return sum + a.x * b.y - b.x * a.y;
  }, 0);
  return Math.abs(twice) / 2;
}

export function round(n: number): number {
  return Math.round(n * 10) / 10;
}
