/**
 * What moves when a quarter resolves, and for how long: news, ships, boxes, fog, one after the other.
 */
import type { Play, Shown } from '../session/board-contract.ts';
import { boxesOf } from '../session/chart-geometry.ts';
import { movesBetween } from './moves.ts';

const LASTS = { news: 900, ships: 1200, boxes: 1900, fog: 1000 };
/** A change of adoption that can be seen on the fog. */
const SEEN = 0.002;

/** Null where nothing on the quays and in the fog differs. */
export function playBetween(before: Shown, after: Shown): Play | null {
  const { layer } = after;
  const islands = after.chart.islands.flatMap((now) => {
    const old = before.chart.islands.find(({ id }) => id === now.id);
    return old ? [{ old, now }] : [];
  });
  const boxes: Record<string, number> = {};
  for (const { old, now } of islands) {
    const { craned } = movesBetween(boxesOf(old.stacks[layer]), boxesOf(now.stacks[layer]));
    if (craned.length > 0) boxes[now.id] = craned.length;
  }
  const fog = islands.flatMap(({ old, now }) =>
    Math.abs(now.adoption - old.adoption) > SEEN ? [now.id] : [],
  );
  const still = islands.every(({ old, now }) => old.adoption === now.adoption);
  if (still && Object.keys(boxes).length === 0) return null;
  const ships = after.chart.fleet.flatMap(({ company, afloat, deeds }) =>
    afloat && deeds > 0 ? [company] : [],
  );
  return {
    lasts: {
      news: LASTS.news,
      ships: ships.length > 0 ? LASTS.ships : 0,
      boxes: Object.keys(boxes).length > 0 ? LASTS.boxes : 0,
      fog: fog.length > 0 ? LASTS.fog : 0,
    },
    ships,
    boxes,
    fog,
  };
}
