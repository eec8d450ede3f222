/**
 * From numbers to places on a small chart: an axis in round steps, linear scales, a path through the points, labels
 * that keep off each other.
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

/** About so many steps between the axis' ends. */
const STEPS = 5;
/** The least that a whole axis spans where nothing has happened: a workload in a hundred, a million dollars. */
const LEAST: Partial<Record<Unit, number>> = { share: 0.01, money: 1 };

/** Round values from below the least to above the largest; points, scores and shares stop at a hundred. */
export function ticksFor(least: number, largest: number, unit: Unit): number[] {
  if (unit === 'points') return [0, 25, 50, 75, 100];
  if (unit === 'tenths') return [0, 2, 4, 6, 8, 10];
  const [low, high] = [Math.min(0, least), Math.max(0, largest)];
  const span = Math.max(high - low, LEAST[unit] ?? 1);
  const power = 10 ** Math.floor(Math.log10(span / STEPS));
  const step = power * ([1, 2, 5].find((factor) => factor * power * STEPS >= span * 0.999) ?? 10);
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(Math.max(high, low + span) / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return unit === 'share' ? ticks.filter((tick) => tick <= 1 + 1e-9) : ticks;
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

/** Places moved as little as need be, in their order, so that none is nearer than `gap` to the next or past the ends. */
export function apart(places: readonly number[], gap: number, first: number, last: number): number[] {
  const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  const moved = [...places];
  let floor = first;
  for (const { place, index } of order) {
    moved[index] = Math.max(place, floor);
    floor = moved[index] + gap;
  }
  let ceiling = last;
  for (const { index } of order.reverse()) {
    moved[index] = Math.min(moved[index], ceiling);
    ceiling = moved[index] - gap;
  }
  return moved;
}

/** The room that a text takes, in its own letters' height: enough to leave space for it before it is drawn. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffff]/.test(letter) ? 1 : 0.54), 0);
}
