/** The debrief's arithmetic: axes that end on round numbers, lines that hit their points, names fit for files. */
import { describe, expect, test } from 'vitest';
import { fileSafe } from '../../src/ui/parts/files.ts';
import { linePath, niceTop, scaleFor } from '../../src/ui/screens/debrief/scale.ts';

describe('the top of an axis', () => {
  test.each([
    [0.69, 'share', 0.8],
    [0.93, 'share', 1],
    [0.004, 'share', 0.004],
    [131, 'money', 200],
    [14, 'money', 20],
    [3, 'points', 100],
    [4.4, 'tenths', 10],
  ] as const)('over %d in %s is %d', (largest, unit, top) => {
    expect(niceTop(largest, unit)).toBeCloseTo(top, 10);
  });
  test('holds even where nothing happened', () => {
    expect(niceTop(0, 'money')).toBeGreaterThan(0);
  });
});

test('the scale puts the first and last points on the frame', () => {
  const { x, y } = scaleFor({ width: 100, height: 50, left: 10, right: 10, top: 5, bottom: 5 }, 5, 0, 1);
  expect([x(0), x(4), y(0), y(1)]).toEqual([10, 90, 45, 5]);
  expect(linePath([0, 1], x, y)).toBe('M10.0 45.0L30.0 5.0');
});

test('one point needs no division by nothing', () => {
  const { x, y } = scaleFor({ width: 100, height: 50, left: 10, right: 10, top: 5, bottom: 5 }, 1, 0, 0);
  expect([x(0), y(0)].every(Number.isFinite)).toBe(true);
});

test('a seed in a file name keeps its letters, in any script', () => {
  expect(fileSafe('class B/2: 尘埃')).toBe('class_B_2_尘埃');
});
