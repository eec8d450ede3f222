/**
 * From numbers to places on a small chart: a round top for the axis, linear scales, a path through the points.
 */
import type { Unit } from '../../../text/format.ts';

export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The least of 1, 2, 4, 5, 8 times a power of ten that holds the largest value; points and scores stop at 100. */
export function niceTop(largest: number, unit: Unit): number {
  if (unit === 'points') return 100;
  if (unit === 'tenths') return 10;
  let power = 1e-3;
  while (largest > power * 10) power *= 10;
  const step = [1, 2, 4, 5, 8, 10].find((factor) => largest <= factor * power) ?? 10;
  return unit === 'share' ? Math.min(1, step * power) : step * power;
}

/** Places for the n-th of `count` points and for a value between `bottom` and `top`. */
export function scaleFor(frame: Frame, count: number, bottom: number, top: number) {
  const width = frame.width - frame.left - frame.right;
  const height = frame.height - frame.top - frame.bottom;
  return {
    x: (index: number) => frame.left + (width * index) / Math.max(1, count - 1),
    y: (value: number) => frame.top + height * (1 - (value - bottom) / (top - bottom || 1)),
  };
}

export function linePath(
  values: readonly number[],
  x: (index: number) => number,
  y: (value: number) => number,
): string {
  return values
    .map((value, index) => `${index === 0 ? 'M' : 'L'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`)
    .join('');
}
