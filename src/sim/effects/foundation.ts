/** Deeds of foundations: founding, membership, hosting. */
import type { CompileDeed, EffectContext } from './types.ts';

export const foundationDeeds = {
  found: ({ layout, names }, { foundation }) => {
    const at = layout.founded + names.foundations.at(foundation as string);
    return (q) => {
      q.s[at] = 1;
    };
  },
  join: (context, args) => membership(context, args, 1),
  leave: (context, args) => membership(context, args, 0),
  host: ({ layout, names }, { foundation, product }) => {
    const at =
      layout.hosts +
      names.foundations.at(foundation as string) * names.products.length +
      names.products.at(product as string);
    return (q) => {
      q.s[at] = 1;
    };
  },
} satisfies Record<string, CompileDeed>;

function membership(
  { layout, names }: EffectContext,
  { foundation, company }: Readonly<Record<string, unknown>>,
  value: 0 | 1,
) {
  const f = names.foundations.at(foundation as string);
  const at = layout.member + f * names.companies.length + names.companies.at(company as string);
  return (q: { s: Float64Array }) => {
    // Nobody joins what has not been founded.
    if (q.s[layout.founded + f] === 1) q.s[at] = value;
  };
}
