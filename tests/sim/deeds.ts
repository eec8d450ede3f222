// Effects tried out: an option of the made-up history does them in the first quarter, another does nothing.
import type { Effect } from '../../src/scenario/vocabulary/effects.ts';
import { advance, type Model, type State, type World } from '../../src/sim/index.ts';
import { tiny, type Changes } from './tiny.ts';

export interface Tried {
  model: Model;
  world: World;
  /** After the moves of the first quarter, before anything moves by itself: with the effects, and without. */
  done: State;
  left: State;
}

/** `from` may change the opening position. */
export function tryOut(
  effects: object[],
  changes: Changes = {},
  from = (_: Model, state: State) => state,
  seed = '1',
): Tried {
  const decision = {
    id: 'trial',
    company: 'mill',
    from: '1900-Q1',
    round: 'move',
    title: 'Trial',
    body: 'A trial.',
    record: 'leave',
    options: [
      { id: 'leave', label: 'Leave', effects: [] },
      { id: 'try', label: 'Try', effects: effects as Effect[] },
    ],
  };
  const more = { ...changes.more, decisions: [...((changes.more?.decisions as object[]) ?? []), decision] };
  const { model, world, start } = tiny({ ...changes, more }, seed);
  const state = from(model, start);
  const take = (option: number) =>
    advance(world, state, {
      choices: [{ decision: model.names.decisions.at('trial'), option }],
      plans: [],
      proposals: [],
    });
  const done = take(1);
  // Which option was taken is not what is being tried.
  done.numbers[model.layout.chosen + model.names.decisions.at('trial')] = 1;
  return { model, world, done, left: take(0) };
}

/** Where two states differ by more than rounding: `block[number]: was → is`. */
export function differences(model: Model, was: State, is: State): string[] {
  return model.layout.blocks.flatMap(({ name, offset, length }) =>
    Array.from({ length }, (_, i) => [was.numbers[offset + i], is.numbers[offset + i], i] as const)
      .filter(([a, b]) => !(Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a))))
      .map(([a, b, i]) => `${name}[${i}]: ${a} → ${b}`),
  );
}
