/**
 * Which box goes where when a quay's hundred places change hands. Boxes of one product are alike, so as few as
 * possible travel: those kept close up along the quay, those lost by one product are lifted over to another.
 */
import type { Box } from '../session/chart-geometry.ts';

export interface Move {
  from: number;
  to: number;
}

export interface Moves {
  /** Boxes that keep their product; `from` equals `to` where they stand still. */
  kept: Move[];
  /** As many as share changed hands: craned from the old product's place to the new one's. */
  craned: Move[];
}

export function movesBetween(before: readonly Box[], after: readonly Box[]): Moves {
  const old = slotsByProduct(before);
  const now = slotsByProduct(after);
  const kept: Move[] = [];
  const left: number[] = [];
  const wanted: number[] = [];
  for (const product of new Set([...old.keys(), ...now.keys()])) {
    const from = old.get(product) ?? [];
    const to = now.get(product) ?? [];
    const staying = Math.min(from.length, to.length);
    for (let i = 0; i < staying; i++) kept.push({ from: from[i], to: to[i] });
    left.push(...from.slice(staying));
    wanted.push(...to.slice(staying));
  }
  left.sort((a, b) => a - b);
  wanted.sort((a, b) => a - b);
  return { kept, craned: wanted.map((to, i) => ({ from: left[i] ?? to, to })) };
}

function slotsByProduct(boxes: readonly Box[]): Map<string, number[]> {
  const slots = new Map<string, number[]>();
  boxes.forEach(({ product }, slot) => {
    const known = slots.get(product);
    if (known) known.push(slot);
    else slots.set(product, [slot]);
  });
  return slots;
}
