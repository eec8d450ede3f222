/** Deeds of products: launches, owners, platforms, vendors, what works with what. */
import { normal } from '../math.ts';
import type { CompileDeed, EffectContext } from './types.ts';

export const productDeeds = {
  launch: ({ layout, names, parameters }, { product }) => {
    const p = names.products.at(product as string);
    return (q) => {
      if (q.s[layout.launched + p] !== 0) return;
      q.s[layout.launched + p] = 1 + q.turn;
      q.s[layout.noise + p] =
        q.world.parameters[parameters.row['noise-launch']] * normal(q.world.luck.uniform('launch', p, 0));
    };
  },
  retire: ({ layout, names }, { product }) => {
    const at = layout.launched + names.products.at(product as string);
    return (q) => {
      q.s[at] = -1 - q.turn;
    };
  },
  transfer: ({ layout, names }, { product, company }) => {
    const [at, c] = [
      layout.owner + names.products.at(product as string),
      names.companies.at(company as string),
    ];
    return (q) => {
      q.s[at] = c;
    };
  },
  ship: (context, args) => shipping(context, args, 1),
  unship: (context, args) => shipping(context, args, 0),
  rebase: ({ layout, names }, { product, base }) => {
    const [at, below] = [
      layout.runsOn + names.products.at(product as string),
      names.products.at(base as string) + 1,
    ];
    return (q) => {
      q.s[at] = below;
    };
  },
  integrate: (context, { product, with: other, by }) => {
    const at = context.layout.links + linkBetween(context, product as string, other as string);
    const stock = { at, min: 0, max: 1, twin: -1 };
    return (q) => {
      q.add(stock, by as number, q.cause);
    };
  },
} satisfies Record<string, CompileDeed>;

function shipping(
  { layout, names }: EffectContext,
  { company, product }: Readonly<Record<string, unknown>>,
  value: 0 | 1,
) {
  const at =
    layout.ships +
    names.companies.at(company as string) * names.products.length +
    names.products.at(product as string);
  return (q: { s: Float64Array }) => {
    q.s[at] = value;
  };
}

/** The number of the link from a product to another; every pair that the scenario names has one. */
export function linkBetween(
  { names, links }: Pick<EffectContext, 'names' | 'links'>,
  product: string,
  other: string,
): number {
  return links.get(names.products.at(product) * names.products.length + names.products.at(other))!;
}
