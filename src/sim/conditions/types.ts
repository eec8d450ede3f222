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

/** A place in the state whose number has to lie between two bounds. Most conditions are no more than that. */
export interface Cell {
  at: number;
  min: number;
  max: number;
}

/** Where a reading stands in the state. */
export type CompileAddress = (context: CompileContext, args: Arguments) => number;
/** A reading that has to be worked out. */
export type CompileReading = (context: CompileContext, args: Arguments) => Read;
/** A fact holds when all its cells do. */
export type CompileFact = (context: CompileContext, args: Arguments) => Cell[];

export const equal = (at: number, value: number): Cell => ({ at, min: value, max: value });
/** States count from 1 what has happened, so that 0 can mean never. */
export const positive = (at: number): Cell => ({ at, min: 1, max: Infinity });
