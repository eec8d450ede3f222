/** Readings and facts of products and segments: shares, adoption, use, who ships what. */
import { useOf } from '../market/use.ts';
import type { Read } from '../model/types.ts';
import type { CompileContext, CompileReading } from './types.ts';

/** Share of product `p`, in one segment or over all (weighted by containerised workloads). */
function shareOf({ layout, names }: CompileContext, p: number, segment: unknown): Read {
  if (segment === undefined) return (s) => s[layout.totalShare + p]!;
  const at = layout.share + p * names.segments.length + names.segments.at(segment as string);
  return (s) => s[at]!;
}

export const marketReadings = {
  share: (context, { product, segment }) => shareOf(context, context.names.products.at(product as string), segment),
  lead: (context, { product, segment }) => {
    const p = context.names.products.at(product as string);
    const [first, end] = context.layerRange[context.layerOf[p]!]!;
    const own = shareOf(context, p, segment);
    const others: Read[] = [];
    for (let q = first; q < end; q++) if (q !== p) others.push(shareOf(context, q, segment));
    return (s, world) => {
      let best = 0;
      for (const other of others) best = Math.max(best, other(s, world));
      return own(s, world) - best;
    };
  },
  adoption: ({ layout, names, survey }, { segment }) => {
    if (segment !== undefined) {
      const at = layout.adoption + names.segments.at(segment as string);
      return (s) => s[at]!;
    }
    return (s) => {
      let sum = 0;
      for (let i = 0; i < survey.length; i++) sum += survey[i]! * s[layout.adoption + i]!;
      return sum;
    };
  },
  use: (context, { product }) => {
    const p = context.names.products.at(product as string);
    return (s) => useOf(s, context, p);
  },
  vendors: ({ layout, names }, { product }) => {
    const p = names.products.at(product as string);
    const [companies, products] = [names.companies.length, names.products.length];
    return (s) => {
      let count = 0;
      for (let c = 0; c < companies; c++) if (s[layout.owner + p] !== c) count += s[layout.ships + c * products + p]!;
      return count;
    };
  },
} satisfies Record<string, CompileReading>;

export const marketFacts = {
  launched: ({ layout, names }, { product }) => {
    const at = layout.launched + names.products.at(product as string);
    return (s) => (s[at]! > 0 ? 1 : -1);
  },
  retired: ({ layout, names }, { product }) => {
    const at = layout.launched + names.products.at(product as string);
    return (s) => (s[at]! < 0 ? 1 : -1);
  },
  ships: ({ layout, names }, { company, product }) => {
    const at = layout.ships + names.companies.at(company as string) * names.products.length + names.products.at(product as string);
    return (s) => (s[at] === 1 ? 1 : -1);
  },
  runsOn: ({ layout, names }, { product, base }) => {
    const [at, wanted] = [layout.runsOn + names.products.at(product as string), names.products.at(base as string) + 1];
    return (s) => (s[at] === wanted ? 1 : -1);
  },
} satisfies Record<string, CompileReading>;
