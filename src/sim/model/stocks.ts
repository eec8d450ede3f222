/** Where a stock stands in the state and between which bounds it is kept: the one table behind conditions, effects and ledger. */
import { STOCKS, type StockKind } from '../../scenario/vocabulary/stocks.ts';
import type { Layout } from './layout.ts';
import type { Names } from './names.ts';
import type { Stock } from './types.ts';

export interface StockContext {
  names: Names;
  layout: Layout;
  /** Declared bounds by track index. */
  tracks: readonly { min: number; max: number }[];
}

type Arguments = Readonly<Record<string, unknown>>;
const BOUNDS: Record<StockKind, [min: number, max: number]> = {
  trust: [0, 100],
  influence: [0, 100],
  teams: [0, 400],
  staff: [0, 100_000],
  quality: [0, 10],
  debt: [0, 10],
  complementors: [0, 10_000],
  contributors: [0, 100_000],
  neutrality: [0, 1],
  campaign: [-4, 4],
  price: [0, 10_000],
  conformity: [0, 1],
  pull: [-4, 4],
  friction: [-2, 8],
  relation: [0, 100],
  maturity: [0, 1],
  pace: [0, 1],
  standing: [0, 100],
  will: [0, 100],
  track: [0, 0],
};

/** The stock that `kind` and its arguments name. The scenario has been checked: every id exists. */
export function resolveStock(
  { names, layout, tracks }: StockContext,
  kind: StockKind,
  args: Arguments,
): Stock {
  const arg = (key: string) => args[key] as string;
  const [min, max] = BOUNDS[kind];
  const stock = (at: number, twin = -1): Stock => ({ at, min, max, twin });
  switch (kind) {
    case 'trust':
    case 'influence':
    case 'teams':
    case 'staff':
      return stock(layout[kind] + names.companies.at(arg('company')));
    case 'quality':
      return stock(
        layout.quality +
          names.products.at(arg('product')) * names.attributes.length +
          names.attributes.at(arg('attribute')),
      );
    case 'debt':
    case 'complementors':
    case 'contributors':
    case 'neutrality':
    case 'campaign':
    case 'price':
    case 'conformity':
      return stock(layout[kind] + names.products.at(arg('product')));
    case 'pull':
      return stock(
        layout.pull +
          names.products.at(arg('product')) * names.segments.length +
          names.segments.at(arg('segment')),
      );
    case 'friction':
      return stock(layout.friction + names.segments.at(arg('segment')));
    case 'relation': {
      const [one, two] = [names.companies.at(arg('company')), names.companies.at(arg('other'))];
      const count = names.companies.length;
      return stock(layout.relation + one * count + two, layout.relation + two * count + one);
    }
    case 'maturity':
      return stock(layout.maturity + names.standards.at(arg('standard')));
    case 'pace':
      return stock(layout.pace + names.foundations.at(arg('foundation')));
    case 'standing':
    case 'will':
      return stock(layout[kind] + names.people.at(arg('person')));
    case 'track': {
      const track = names.tracks.at(arg('track'));
      return { at: layout.track + track, min: tracks[track].min, max: tracks[track].max, twin: -1 };
    }
  }
}

export const isStockKind = (kind: string): kind is StockKind => kind in STOCKS;
