/**
 * What the picture of a saved game is drawn from: a few numbers kept beside it, so that a list of games need not play
 * each of them again. Like all of a save it is believed only as far as it makes sense.
 */
import { read } from '../sim/index.ts';
import type { SharedGame } from './game.ts';
import type { Livery } from './kinds.ts';
import { LIVERY_ORDER } from './liveries.ts';
import { liveryOf } from './views/chart.ts';

export interface Glimpse {
  /** Workloads of a hundred that are in containers, on all islands. */
  adoption: number;
  /** The layer that was fought over, by its id, and what of those hundred its products run, by livery. */
  layer: string;
  boxes: Partial<Record<Livery, number>>;
}

/** The layer that the wars were about; a history without it shows its topmost. */
const LAYER = 'orchestration';

/** As the quarter at hand began: no draft shows in it. */
export function glimpseOf({ run: { world }, quarterStart: state, texts }: SharedGame): Glimpse {
  const { names, layerRange } = world.model;
  const layer = names.layers.find(LAYER) ?? names.layers.length - 1;
  const [first, end] = layerRange[layer];
  const shares: Partial<Record<Livery, number>> = {};
  for (let p = first; p < end; p++) {
    const livery = liveryOf(world, state, texts, p);
    shares[livery] =
      (shares[livery] ?? 0) + read(world, state, { is: 'use', product: names.products.ids[p] });
  }
  const boxes = LIVERY_ORDER.flatMap((livery) => {
    const whole = Math.round(100 * (shares[livery] ?? 0));
    return whole > 0 ? [[livery, whole] as const] : [];
  });
  return {
    adoption: Math.round(100 * read(world, state, { is: 'adoption' })),
    layer: names.layers.ids[layer],
    boxes: Object.fromEntries(boxes),
  };
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100;

/** What was kept, or null where it is no such thing. */
export function readGlimpse(data: unknown): Glimpse | null {
  if (typeof data !== 'object' || data === null) return null;
  const { adoption, layer, boxes } = data as Record<string, unknown>;
  if (!isCount(adoption) || typeof layer !== 'string' || typeof boxes !== 'object' || boxes === null)
    return null;
  const known = LIVERY_ORDER.flatMap((livery) => {
    const count: unknown = Object.hasOwn(boxes, livery) ? (boxes as Record<string, unknown>)[livery] : 0;
    return isCount(count) && count > 0 ? [[livery, count] as const] : [];
  });
  // Each is rounded by itself, so that together they may be a little more than a hundred.
  const sum = known.reduce((all, [, count]) => all + count, 0);
  return sum > 100 + known.length ? null : { adoption, layer, boxes: Object.fromEntries(known) };
}
