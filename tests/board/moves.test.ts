// Which boxes travel when a quay changes hands: as many as changed product, and no other leaves its pile.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movesBetween } from '../../src/board/moves.ts';
import type { Box } from '../../src/session/chart-geometry.ts';

function quay(counts: Record<string, number>): Box[] {
  return Object.entries(counts).flatMap(([product, count]) =>
    Array.from({ length: count }, (): Box => ({ product, livery: 'other' })),
  );
}

describe('moves on a quay', () => {
  it('leave every box alone when nothing changed', () => {
    const same = quay({ a: 30, b: 70 });
    const { kept, craned } = movesBetween(same, same);
    expect(craned).toEqual([]);
    expect(kept.every(({ from, to }) => from === to)).toBe(true);
  });

  it('crane exactly what one product lost to another', () => {
    const { craned } = movesBetween(quay({ a: 30, b: 70 }), quay({ a: 33, b: 67 }));
    expect(craned).toEqual([
      { from: 97, to: 30 },
      { from: 98, to: 31 },
      { from: 99, to: 32 },
    ]);
  });

  it('account for every place once, from and to, whatever changed', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 100, maxLength: 100 });
    const boxes = counts.map((products) => products.map((n): Box => ({ product: `p${n}`, livery: 'other' })));
    fc.assert(
      fc.property(boxes, boxes, (before, after) => {
        const { kept, craned } = movesBetween(before, after);
        const slots = [...Array(100).keys()];
        const all = [...kept, ...craned];
        expect(all.map(({ from }) => from).sort((a, b) => a - b)).toEqual(slots);
        expect(all.map(({ to }) => to).sort((a, b) => a - b)).toEqual(slots);
        expect(kept.every(({ from, to }) => before[from]?.product === after[to]?.product)).toBe(true);
      }),
    );
  });
});
