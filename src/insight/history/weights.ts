/**
 * What weighs how much in the end: the constants of products, which explain nothing, beside the decisions. Each is
 * taken away, or taken otherwise, by itself on the record line; how far the end moves is the largest change of a share.
 */
import { recordPolicy, playQuarter, type Policy } from '../../rivals/index.ts';
import {
  createWorld,
  optionIsOpen,
  startState,
  turnOf,
  type Model,
  type State,
  type WorldOptions,
} from '../../sim/index.ts';
import { turnIn } from './dated-facts.ts';

export interface Weight {
  /** A product whose constant is set to zero, or a decision with the option taken instead of history's. */
  id: string;
  option?: string;
  /** The share that moves most, by how much, and of which product. */
  moved: number;
  product: string;
}

export interface Weights {
  constants: Weight[];
  decisions: Weight[];
}

export function weigh(model: Model): Weights {
  const end = playToEnd(model, recordPolicy);
  const { constant } = model.parameters;
  const constants = constant.flatMap((row, p) => {
    if (model.parameters.centres[row] === 0) return [];
    const parameters = model.parameters.centres.slice();
    parameters[row] = 0;
    return [
      {
        id: model.names.products.ids[p],
        ...furthest(model, end, playToEnd(model, recordPolicy, { parameters })),
      },
    ];
  });
  const decisions = model.decisions
    .filter(({ situation }) => !situation)
    .map((decision) => {
      const ways = decision.options.flatMap(({ id }, option) =>
        option === decision.record
          ? []
          : [
              {
                id: decision.id,
                option: id,
                ...furthest(model, end, playToEnd(model, taking(decision.index, option))),
              },
            ],
      );
      return ways.reduce((most, way) => (way.moved > most.moved ? way : most));
    });
  const largestFirst = (list: Weight[]) => list.sort((a, b) => b.moved - a.moved || (a.id < b.id ? -1 : 1));
  return { constants: largestFirst(constants), decisions: largestFirst(decisions) };
}

/** Keeps to the record but for one decision. */
const taking = (index: number, option: number): Policy => ({
  ...recordPolicy,
  choose: (world, state, decision) =>
    decision.index === index && optionIsOpen(world, state, decision, option)
      ? option
      : recordPolicy.choose(world, state, decision),
});

function playToEnd(model: Model, policy: Policy, options: WorldOptions = {}): State {
  const world = createWorld(model, 'record', { still: true, ...options });
  const state = startState(world);
  const end = turnIn(model.scenario, model.scenario.header.calendar.to);
  while (turnOf(model.layout, state) <= end) playQuarter(world, state, () => policy);
  return state;
}

function furthest({ layout, names }: Model, one: State, other: State): { moved: number; product: string } {
  let best = { moved: 0, product: '' };
  names.products.ids.forEach((product, p) => {
    const moved = Math.abs(other.numbers[layout.totalShare + p] - one.numbers[layout.totalShare + p]);
    if (moved > best.moved) best = { moved, product };
  });
  return best;
}
