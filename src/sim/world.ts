/** A world: the scenario's model with one set of parameter values and one table of luck. */
import { createLuck, stillLuck } from './luck.ts';
import { choiceTerms } from './market/choice.ts';
import type { Model, World } from './model/types.ts';
import { drawParameters } from './model/parameters.ts';

export interface WorldOptions {
  /** Take what is not known from its spread, by the seed's own luck, instead of from its centre. */
  draw?: boolean;
  /** Neither good luck nor bad: every draw falls in the middle. */
  still?: boolean;
  /** Values of the parameters, instead of those believed; one for each of the model's rows. */
  parameters?: Float64Array;
}

export function createWorld(model: Model, seed: string, options: WorldOptions = {}): World {
  const luck = options.still ? stillLuck(model.luckRows) : createLuck(seed, model.luckRows);
  const parameters =
    options.parameters ??
    (options.draw
      ? drawParameters(model.parameters, (row) => luck.uniform('parameter', row, 0))
      : model.parameters.centres);
  return { model, seed, parameters, luck, terms: choiceTerms(model, parameters) };
}
