/**
 * The draughtsman's unsteady hand: the same wobble at the same place, every time. Not luck: nothing of the
 * game depends on it.
 */

/** A number from 0 to 1 that belongs to this pair of whole numbers. */
export function wobble(a: number, b = 0): number {
  let h = Math.imul(a | 0, 0x27d4eb2d) ^ Math.imul(b | 0, 0x165667b1);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

/** Smooth noise from -1 to 1 with features about `size` wide (value noise, cubic blend). */
export function noise(x: number, y: number, size: number, sheet = 0): number {
  const u = x / size;
  const v = y / size;
  const i = Math.floor(u);
  const j = Math.floor(v);
  const s = blend(u - i);
  const t = blend(v - j);
  const at = (di: number, dj: number): number => wobble(i + di + sheet * 7919, j + dj);
  const top = at(0, 0) + s * (at(1, 0) - at(0, 0));
  const low = at(0, 1) + s * (at(1, 1) - at(0, 1));
  return 2 * (top + t * (low - top)) - 1;
}

function blend(t: number): number {
  return t * t * (3 - 2 * t);
}
