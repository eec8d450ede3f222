/** The scenario's named outcomes: yes-or-no questions about a final state, such as "does Kubernetes lead?". */
import type { State } from './state.ts';
import type { World } from './model/types.ts';

export function outcomesOf(world: World, state: State): Record<string, boolean> {
  return Object.fromEntries(
    world.model.outcomes.map(({ id, margin }) => [id, margin(state.numbers, world) >= 0]),
  );
}
