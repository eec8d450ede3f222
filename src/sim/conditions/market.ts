/** Readings and facts of products and segments: shares, adoption, use, who ships what. */
import {
  equal,
  positive,
  type CompileAddress,
  type CompileContext,
  type CompileFact,
  type CompileReading,
} from './types.ts';

/** Share of product `p`, in one segment or over all (weighted by containerised workloads). */
function shareAt({ layout, names }: CompileContext, p: number, segment: unknown): number {
  return segment === undefined
    ? layout.totalShare + p
    : layout.share + p * names.segments.length + names.segments.at(segment as string);
}

export const marketAddresses = {
  share: (context, { product, segment }) =>
    shareAt(context, context.names.products.at(product as string), segment),
  adoption: ({ layout, names }, { segment }) =>
    segment === undefined ? layout.surveyed : layout.adoption + names.segments.at(segment as string),
  use: ({ layout, names }, { product }) => layout.use + names.products.at(product as string),
} satisfies Record<string, CompileAddress>;

export const marketReadings = {
  lead: (context, { product, segment }) => {
    const p = context.names.products.at(product as string);
    const [first, end] = context.layerRange[context.layerOf[p]];
    const own = shareAt(context, p, segment);
    const others: number[] = [];
    for (let q = first; q < end; q++) if (q !== p) others.push(shareAt(context, q, segment));
    return (s) => {
      let best = 0;
      for (const other of others) best = Math.max(best, s[other]);
      return s[own] - best;
    };
  },
  none: (context, { layer, segment }) => {
    const { layout, names } = context;
    const l = names.layers.at(layer as string);
    const segments = names.segments.length;
    const base = layout.none + l * segments;
    if (segment !== undefined) {
      const i = names.segments.at(segment as string);
      return (s) => s[base + i];
    }
    return (s, { model: { size } }) => {
      let [sum, total] = [0, 0];
      for (let i = 0; i < segments; i++) {
        sum += size[i] * s[layout.adoption + i] * s[base + i];
        total += size[i] * s[layout.adoption + i];
      }
      return total > 0 ? sum / total : 1;
    };
  },
  vendors: ({ layout, names }, { product }) => {
    const p = names.products.at(product as string);
    const [companies, products] = [names.companies.length, names.products.length];
    return (s) => {
      let count = 0;
      for (let c = 0; c < companies; c++)
        if (s[layout.owner + p] !== c) count += s[layout.ships + c * products + p];
      return count;
    };
  },
} satisfies Record<string, CompileReading>;

export const marketFacts = {
  launched: ({ layout, names }, { product }) => [
    positive(layout.launched + names.products.at(product as string)),
  ],
  retired: ({ layout, names }, { product }) => [
    { at: layout.launched + names.products.at(product as string), min: -Infinity, max: -1 },
  ],
  ships: ({ layout, names }, { company, product }) => [
    equal(
      layout.ships +
        names.companies.at(company as string) * names.products.length +
        names.products.at(product as string),
      1,
    ),
  ],
  runsOn: ({ layout, names }, { product, base }) => [
    equal(layout.runsOn + names.products.at(product as string), names.products.at(base as string) + 1),
  ],
} satisfies Record<string, CompileFact>;
