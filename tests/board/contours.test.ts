// Contour lines against shapes whose size is known.
import { describe, expect, it } from 'vitest';
import type { Field } from '../../src/session/chart-fog.ts';
import { area, contours, smooth, uphill, walk } from '../../src/board/contours.ts';

const SHEET = { left: 0, top: 0, right: 400, bottom: 300 };
const disc =
  (x: number, y: number, radius: number): Field =>
  (px, py) =>
    radius - Math.hypot(px - x, py - y);

describe('contours', () => {
  it('close round a disc and enclose what it encloses', () => {
    const lines = contours(disc(200, 150, 80), 0, SHEET, 8);
    expect(lines).toHaveLength(1);
    expect(area(lines[0])).toBeCloseTo(Math.PI * 80 ** 2, -3);
  });

  it('close at the edge of the sheet', () => {
    const lines = contours(disc(0, 150, 80), 0, SHEET, 8);
    expect(lines).toHaveLength(1);
    expect(area(lines[0])).toBeLessThan((Math.PI * 80 ** 2) / 2);
  });

  it('find every island, and none where all is lower', () => {
    const two: Field = (x, y) => Math.max(disc(100, 150, 40)(x, y), disc(300, 150, 40)(x, y));
    expect(contours(two, 0, SHEET, 8)).toHaveLength(2);
    expect(contours(two, 100, SHEET, 8)).toHaveLength(0);
  });

  it('are walked in steps of the length asked for', () => {
    const [line] = contours(disc(200, 150, 80), 0, SHEET, 8).map(smooth);
    const steps = walk(line, () => 20);
    expect(steps.length).toBeGreaterThan(22);
    expect(steps.length).toBeLessThan(28);
  });

  it('know which way is up', () => {
    const { x, y } = uphill(disc(200, 150, 80), { x: 120, y: 150 });
    expect(x).toBeCloseTo(1);
    expect(y).toBeCloseTo(0);
  });
});
