/** A world: the scenario's model with one set of parameter values and one table of luck. */
import { createLuck } from './luck.ts';
import { choiceTerms } from './market/choice.ts';
import { normal } from './math.ts';
import type { Model, World } from './model/types.ts';
import { drawParameters } from './model/parameters.ts';

/** `draw`: take the free parameters from their priors instead of their centres, by the seed's own luck. */
export function createWorld(model: Model, seed: string, draw = false): World {
  const luck = createLuck(seed, model.luckRows);
  const parameters = draw
    ? drawParameters(model.parameters.rows, (row) => normal(luck.uniform('parameter', row, 0)))
    : model.parameters.centres;
  return { model, seed, parameters, luck, terms: choiceTerms(model, parameters) };
}
