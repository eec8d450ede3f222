/** What conditions and effects are compiled against: the parts of a model that exist before it is whole. */
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import type { StockContext } from '../model/stocks.ts';
import type { ParameterRows } from '../model/parameters.ts';
import type { MarketTables, Read } from '../model/types.ts';

export type Arguments = Readonly<Record<string, unknown>>;

export interface CompileContext extends StockContext, MarketTables {
  scenario: Scenario;
  parameters: ParameterRows;
}

export type CompileReading = (context: CompileContext, args: Arguments) => Read;
