/** Numbers of a state by id, for everybody outside the engine: policies, faces, tests. */
import { compileMargin, compileReading } from './conditions/compile.ts';
import type { Condition, Reading } from '../scenario/vocabulary/conditions.ts';
import type { State } from './state.ts';
import type { Model, Read, World } from './model/types.ts';

/** Compiles the reading each time: for faces and tests, not for loops over thousands of games. */
export function read(world: World, state: State, reading: Reading): number {
  return compileReading(world.model, reading)(state.numbers, world);
}

/** The reading made ready once, to be asked of many states of the model's worlds. */
export function reader(model: Model, reading: Reading): Read {
  return compileReading(model, reading);
}

/** By how much the conditions hold (negative: fail). */
export function margin(world: World, state: State, conditions: readonly Condition[] | undefined): number {
  return compileMargin(world.model, conditions)(state.numbers, world);
}
