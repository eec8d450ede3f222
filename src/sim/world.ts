/** A world: the scenario's model with one set of parameter values and one table of luck. */
import { createLuck } from './luck.ts';
import { normal } from './math.ts';
import type { Model, World } from './model/types.ts';
import { centres, drawParameters } from './model/parameters.ts';

/** `draw`: take the free parameters from their priors instead of their centres, by the seed's own luck. */
export function createWorld(model: Model, seed: string, draw = false): World {
  const luck = createLuck(seed, model.luckSubjects, model.turns);
  const parameters = draw
    ? drawParameters(model.parameters.rows, (row) => normal(luck.uniform('parameter', row, 0)))
    : centres(model.parameters.rows);
  return { model, seed, parameters, luck };
}
