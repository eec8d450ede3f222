/** The record line as numbers: adoption by segment, shares by layer, quarter by quarter. */
import { turnName } from '../../record/index.ts';
import { read, type Model } from '../../sim/index.ts';
import type { Line } from './record-line.ts';

export interface QuarterRow {
  turn: string;
  /** Containerised workloads of all workloads, 0 to 1; `all` as a survey weights the segments. */
  adoption: Record<string, number>;
  /** By layer: of its containerised workloads, by product; `none` is the outside option, and a layer sums to 1. */
  shares: Record<string, Record<string, number>>;
}

export function quarterRows(model: Model, { world, quarters }: Line): QuarterRow[] {
  const { scenario } = model;
  return quarters.map(({ end }, turn) => ({
    turn: turnName(model, turn),
    adoption: {
      all: read(world, end, { is: 'adoption' }),
      ...Object.fromEntries(
        scenario.segments.map(({ id }) => [id, read(world, end, { is: 'adoption', segment: id })]),
      ),
    },
    shares: Object.fromEntries(
      scenario.layers.map((layer) => [
        layer.id,
        {
          ...Object.fromEntries(
            scenario.products
              .filter((product) => product.layer === layer.id)
              .map(({ id }) => [id, read(world, end, { is: 'share', product: id })]),
          ),
          none: read(world, end, { is: 'none', layer: layer.id }),
        },
      ]),
    ),
  }));
}
