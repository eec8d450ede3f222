/** The market's step by itself, upon any numbers: for the ledger, which asks what it would have done had less been changed. */
import type { World } from '../model/types.ts';
import { QuarterInHand } from '../quarter.ts';
import { measureMarket, moveMarket, prepareMarket, scratchOf } from './market.ts';

/** Moves shares and adoption in `numbers` on by a quarter; nothing else happens. */
export function moveMarketAlone(world: World, numbers: Float64Array): void {
  const quarter = new QuarterInHand(world, numbers, numbers[world.model.layout.turn], null);
  const scratch = scratchOf(world.model);
  prepareMarket(quarter, scratch);
  moveMarket(quarter, scratch);
  measureMarket(quarter);
}
