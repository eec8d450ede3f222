/** What investors would pay for a company. */
import type { World } from '../model/types.ts';

/**
 * Millions of US dollars: a multiple of a year's revenue, plus what reach is worth before it earns anything. Reach
 * counts by its square root (the first workloads are priced highest, as 2014's rounds were), scaled by trust.
 */
export function valuationOf(s: Float64Array, world: World, company: number): number {
  const { layout, parameters, everyProduct } = world.model;
  let best = 0;
  for (let p = 0; p < everyProduct.length; p++) {
    if (s[layout.owner + p] === company && s[layout.launched + p] > 0 && s[layout.use + p] > best)
      best = s[layout.use + p]!;
  }
  const revenue = 4 * s[layout.revenue + company];
  const goodwill = s[layout.trust + company] / 50;
  return (
    world.parameters[parameters.row['valuation-revenue']] * revenue +
    world.parameters[parameters.row['valuation-use']] * Math.sqrt(best) * goodwill
  );
}
