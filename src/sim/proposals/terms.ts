/** What a proposal costs whoever makes it, worked out from the state; a countered one costs more when it is made again. */
import { valuationOf } from '../company/valuation.ts';
import type { World } from '../model/types.ts';
import { PROPOSALS, type Proposal } from './kinds.ts';

export interface Terms {
  /** Millions of US dollars that the proposer pays: to the other's owners (purchase) or into its account (investment). */
  money: number;
  /** Part of the other company that an investment buys. */
  part: number;
  /** Standing among peers that it takes to bring the matter up, in points of influence. */
  influence: number;
}

/** What a firm without users and revenue is still paid for, in millions: its people. */
const LEAST_PRICE = 5;

export function termsOf(world: World, s: Float64Array, proposal: Proposal): Terms {
  const { parameters, model } = world;
  const { row } = model.parameters;
  const { to, kind } = proposal;
  const raised = isCountered(world, s, proposal) ? 1 + parameters[row['counter-raise']] : 1;
  const influence = parameters[row['deal-influence']] * raised;
  switch (PROPOSALS[kind]) {
    case 'purchase': {
      const worth = Math.max(LEAST_PRICE, valuationOf(s, world, to));
      return { money: worth * (1 + parameters[row['purchase-premium']]) * raised, part: 1, influence: 0 };
    }
    case 'investment': {
      const part = parameters[row['investment-part']];
      const worth = Math.max(LEAST_PRICE, valuationOf(s, world, to));
      return { money: worth * part * raised, part, influence: 0 };
    }
    default:
      return { money: 0, part: 0, influence };
  }
}

/** The other has answered this with a counter-offer, which stands until it is taken up. */
export function isCountered({ model }: World, s: Float64Array, { from, to, kind }: Proposal): boolean {
  return s[model.layout.countered + from * model.names.companies.length + to] === kind + 1;
}
