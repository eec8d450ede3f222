/** The exhaustive tables of conditions, and what they compile to: tests for the engine, margins for whoever wants to know by how much. */
import type { Condition, FactKind, Reading, ReadingKind } from '../../scenario/vocabulary/conditions.ts';
import type { StockKind } from '../../scenario/vocabulary/stocks.ts';
import { isStockKind, resolveStock } from '../model/stocks.ts';
import type { Margin, Read, Test } from '../model/types.ts';
import { companyAddresses, companyFacts, companyReadings } from './company.ts';
import { courseFacts, courseReadings } from './course.ts';
import { marketAddresses, marketFacts, marketReadings } from './market.ts';
import type { Cell, CompileAddress, CompileContext, CompileFact, CompileReading } from './types.ts';

const ADDRESSES = { ...companyAddresses, ...marketAddresses } satisfies Record<string, CompileAddress>;
type WorkedOut = Exclude<ReadingKind, StockKind | keyof typeof ADDRESSES>;
const READINGS: Record<WorkedOut, CompileReading> = {
  ...companyReadings,
  ...marketReadings,
  ...courseReadings,
};
const FACTS: Record<FactKind, CompileFact> = { ...companyFacts, ...marketFacts, ...courseFacts };

type Bounded = Reading & { atLeast?: number; atMost?: number };

/** The place of a reading that stands in the state as it is, or null for one that has to be worked out. */
function addressOf(context: CompileContext, reading: Reading): number | null {
  if (isStockKind(reading.is)) return resolveStock(context, reading.is, reading).at;
  return reading.is in ADDRESSES
    ? (ADDRESSES as Record<string, CompileAddress>)[reading.is](context, reading)
    : null;
}

export function compileReading(context: CompileContext, reading: Reading): Read {
  const at = addressOf(context, reading);
  return at === null ? READINGS[reading.is as WorkedOut](context, reading) : (s) => s[at];
}

/** Whether all conditions hold, asked one by one until one does not. An empty list holds. */
export function compileTest(context: CompileContext, list: readonly Condition[] | undefined): Test {
  const cells: Cell[] = [];
  const others: Test[] = [];
  for (const condition of list ?? []) gather(context, condition, cells, others);
  if (others.length === 0 && cells.length <= 2) return shortTest(cells);
  const at = Int32Array.from(cells, (cell) => cell.at);
  const min = Float64Array.from(cells, (cell) => cell.min);
  const max = Float64Array.from(cells, (cell) => cell.max);
  return (s, world) => {
    for (let k = 0; k < at.length; k++) {
      const value = s[at[k]];
      if (value < min[k] || value > max[k]) return false;
    }
    for (let k = 0; k < others.length; k++) if (!others[k](s, world)) return false;
    return true;
  };
}

/** A bound that has to hold if the conditions are to: looked at before they are asked, it turns most of them away. */
export function compileGate(context: CompileContext, list: readonly Condition[] | undefined): Cell {
  const cells: Cell[] = [];
  for (const condition of list ?? []) gather(context, condition, cells, []);
  return cells[0] ?? { at: 0, min: -Infinity, max: Infinity };
}

/** Most conditions are one bound or two: those are asked without a loop, for they are asked some hundred times a quarter. */
function shortTest(cells: readonly Cell[]): Test {
  const [one, two] = cells;
  if (!one) return () => true;
  const { at, min, max } = one;
  if (!two) return (s) => s[at] >= min && s[at] <= max;
  const { at: at2, min: min2, max: max2 } = two;
  return (s) => s[at] >= min && s[at] <= max && s[at2] >= min2 && s[at2] <= max2;
}

/** Sorts a condition into cells, which cost next to nothing, and tests of any other form. */
function gather(context: CompileContext, condition: Condition, cells: Cell[], others: Test[]): void {
  if (condition.is === 'all') {
    for (const part of condition.of) gather(context, part, cells, others);
    return;
  }
  if (condition.is === 'any') {
    const parts = condition.of.map((part) => compileTest(context, [part]));
    others.push((s, world) => {
      for (let k = 0; k < parts.length; k++) if (parts[k](s, world)) return true;
      return false;
    });
    return;
  }
  if (condition.is === 'not') {
    const inner = compileTest(context, [condition.of]);
    others.push((s, world) => !inner(s, world));
    return;
  }
  if (condition.is in FACTS) {
    cells.push(...FACTS[condition.is as FactKind](context, condition));
    return;
  }
  const { atLeast = -Infinity, atMost = Infinity } = condition as Bounded;
  const at = addressOf(context, condition as Reading);
  if (at !== null) {
    cells.push({ at, min: atLeast, max: atMost });
    return;
  }
  const read = compileReading(context, condition as Reading);
  others.push((s, world) => {
    const value = read(s, world);
    return value >= atLeast && value <= atMost;
  });
}

/** By how much all conditions hold, in parts of their bounds: the smallest of their margins. An empty list holds by 1. */
export function compileMargin(context: CompileContext, list: readonly Condition[] | undefined): Margin {
  const parts = (list ?? []).map((condition) => marginOf(context, condition));
  return (s, world) =>
    parts.reduce((least, part) => Math.min(least, part(s, world)), parts.length === 0 ? 1 : Infinity);
}

function marginOf(context: CompileContext, condition: Condition): Margin {
  if (condition.is === 'all') return compileMargin(context, condition.of);
  if (condition.is === 'any') {
    const parts = condition.of.map((part) => marginOf(context, part));
    return (s, world) => parts.reduce((most, part) => Math.max(most, part(s, world)), -Infinity);
  }
  if (condition.is === 'not') {
    const inner = marginOf(context, condition.of);
    // What holds by nothing at all holds: its opposite must then fail.
    return (s, world) => {
      const margin = inner(s, world);
      return margin === 0 ? -Number.MIN_VALUE : -margin;
    };
  }
  if (condition.is in FACTS) {
    const test = compileTest(context, [condition]);
    return (s, world) => (test(s, world) ? 1 : -1);
  }
  const { atLeast = -Infinity, atMost = Infinity } = condition as Bounded;
  const read = compileReading(context, condition as Reading);
  return (s, world) => {
    const value = read(s, world);
    return Math.min((value - atLeast) / unit(atLeast), (atMost - value) / unit(atMost));
  };
}

/** Margins are parts of the bound, so that shares and trust can be compared; a bound of 0 is left by whole numbers. */
function unit(bound: number): number {
  return bound === 0 || !Number.isFinite(bound) ? 1 : Math.abs(bound);
}
