/**
 * The state of a game: one array of numbers whose blocks the model's layout names. A step copies it and never
 * changes what it was given. Plain data goes out and comes in by block name, for saves, tests and people.
 */
import type { Layout } from './model/layout.ts';

export interface State {
  readonly numbers: Float64Array;
}

export const PHASES = ['moves', 'answers'] as const;
export type Phase = (typeof PHASES)[number];

export function turnOf(layout: Layout, state: State): number {
  return state.numbers[layout.turn];
}

export function phaseOf(layout: Layout, state: State): Phase {
  return state.numbers[layout.phase] === 0 ? 'moves' : 'answers';
}

export type StateData = Record<string, number[]>;

/** The state as plain JSON data: block name to numbers. */
export function toData(layout: Layout, state: State): StateData {
  return Object.fromEntries(
    layout.blocks.map(({ name, offset, length }) => [
      name,
      [...state.numbers.subarray(offset, offset + length)],
    ]),
  );
}

/** The inverse of {@link toData}. Throws a RangeError that names the block where the data do not fit the layout. */
export function fromData(layout: Layout, data: StateData): State {
  const numbers = new Float64Array(layout.size);
  for (const { name, offset, length } of layout.blocks) {
    const values = data[name];
    if (!Array.isArray(values) || values.length !== length)
      throw new RangeError(`block "${name}" has to hold ${length} numbers`);
    if (!values.every((value) => Number.isFinite(value)))
      throw new RangeError(`block "${name}" holds something that is not a number`);
    numbers.set(values, offset);
  }
  return { numbers };
}

/** The canonical bytes of a state, for hashing: little-endian doubles, with one zero. */
export function toBytes(state: State): Uint8Array {
  const view = new DataView(new ArrayBuffer(state.numbers.length * 8));
  for (let i = 0; i < state.numbers.length; i++) view.setFloat64(i * 8, state.numbers[i] + 0, true);
  return new Uint8Array(view.buffer);
}
