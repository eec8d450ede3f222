/** The exhaustive table of conditions, and how they are joined. */
import type { Condition, FactKind, Reading, ReadingKind } from '../../scenario/vocabulary/conditions.ts';
import { isStockKind, resolveStock } from '../model/stocks.ts';
import { companyFacts, companyReadings } from './company.ts';
import { courseFacts, courseReadings } from './course.ts';
import { marketFacts, marketReadings } from './market.ts';
import type { StockKind } from '../../scenario/vocabulary/stocks.ts';
import type { Margin, Read, Test } from '../model/types.ts';
import type { CompileContext, CompileReading } from './types.ts';

const READINGS: Record<Exclude<ReadingKind, StockKind>, CompileReading> = { ...companyReadings, ...marketReadings, ...courseReadings };
const FACTS: Record<FactKind, CompileReading> = { ...companyFacts, ...marketFacts, ...courseFacts };

export function compileReading(context: CompileContext, reading: Reading): Read {
  if (isStockKind(reading.is)) {
    const { at } = resolveStock(context, reading.is, reading);
    return (s) => s[at]!;
  }
  return READINGS[reading.is as keyof typeof READINGS](context, reading);
}

/** All must hold; the margin is the smallest of theirs. An empty list holds by a margin of 1. */
export function compileConditions(context: CompileContext, list: readonly Condition[] | undefined): Margin {
  const parts = (list ?? []).map((condition) => compileCondition(context, condition));
  if (parts.length === 0) return () => 1;
  if (parts.length === 1) return parts[0]!;
  return (s, world) => {
    let least = Infinity;
    for (const part of parts) least = Math.min(least, part(s, world));
    return least;
  };
}

/** Whether all hold, asked one by one until one does not. An empty list holds. */
export function compileTest(context: CompileContext, list: readonly Condition[] | undefined): Test {
  const parts = (list ?? []).map((condition) => compileCondition(context, condition));
  if (parts.length === 0) return () => true;
  const [first, second, ...rest] = parts;
  if (!second) return (s, world) => first!(s, world) >= 0;
  return (s, world) => {
    if (first!(s, world) < 0 || second(s, world) < 0) return false;
    for (const part of rest) if (part(s, world) < 0) return false;
    return true;
  };
}

function compileCondition(context: CompileContext, condition: Condition): Margin {
  switch (condition.is) {
    case 'all':
      return compileConditions(context, condition.of as Condition[]);
    case 'any': {
      const parts = (condition.of as Condition[]).map((part) => compileCondition(context, part));
      return (s, world) => {
        let most = -Infinity;
        for (const part of parts) most = Math.max(most, part(s, world));
        return most;
      };
    }
    case 'not': {
      const inner = compileCondition(context, condition.of as Condition);
      // What holds by nothing at all holds: its opposite must then fail.
      return (s, world) => {
        const margin = inner(s, world);
        return margin === 0 ? -Number.MIN_VALUE : -margin;
      };
    }
    default:
      return condition.is in FACTS
        ? FACTS[condition.is as FactKind](context, condition)
        : compileBounds(compileReading(context, condition as Reading), condition as { atLeast?: number; atMost?: number });
  }
}

function compileBounds(read: Read, { atLeast, atMost }: { atLeast?: number; atMost?: number }): Margin {
  if (atLeast !== undefined && atMost !== undefined) {
    return (s, world) => {
      const value = read(s, world);
      return Math.min(value - atLeast, atMost - value);
    };
  }
  if (atMost !== undefined) return (s, world) => atMost - read(s, world);
  const low = atLeast ?? -Infinity;
  return (s, world) => read(s, world) - low;
}
