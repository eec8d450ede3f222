/**
 * What an option would do for the aims of the side that takes it: the engine is played forward from what the side
 * believes, with everybody else doing what the record has them do, under luck that the side imagines.
 */
import {
  advanceInPlace,
  createWorld,
  phaseOf,
  reached,
  turnOf,
  type Decision,
  type Model,
  type State,
  type World,
} from '../sim/index.ts';
import { ordersOf, playQuarter, type Table } from './play.ts';
import { recordPolicy } from './record.ts';

/** A world without luck, by model: what is imagined when nothing is drawn. */
const calm = new WeakMap<Model, World>();

export function calmWorld(model: Model): World {
  let world = calm.get(model);
  if (!world) calm.set(model, (world = createWorld(model, 'calm', { still: true })));
  return world;
}

const asRecorded: Table = () => recordPolicy;

/** The believed state after `quarters` more, when `option` is taken; the given one is left as it is. */
export function foresee(
  world: World,
  believed: State,
  decision: Decision,
  option: number,
  quarters: number,
  table: Table = asRecorded,
): State {
  const { layout } = world.model;
  const now = { numbers: believed.numbers.slice() };
  const orders = ordersOf(world, now, table);
  // What the side believes need not be what makes the decision due: it is asked all the same.
  const choices = orders.choices.filter((choice) => choice.decision !== decision.index);
  advanceInPlace(world, now, { ...orders, choices: [...choices, { decision: decision.index, option }] });
  if (phaseOf(layout, now) === 'answers') advanceInPlace(world, now, ordersOf(world, now, table));
  return playOn(world, now, quarters - 1, table);
}

/** Plays on upon a state that the caller owns. */
export function playOn(world: World, now: State, quarters: number, table: Table = asRecorded): State {
  const { layout, epilogueTurn } = world.model;
  for (let left = quarters; left > 0 && turnOf(layout, now) <= epilogueTurn; left--)
    playQuarter(world, now, table);
  return now;
}

/** How far each aim of a company is reached, from 0 to 100. */
export const aimsReached = (world: World, state: State, company: number): number[] =>
  reached(world, state, world.model.aims[company]);

/** All aims by their weights, from 0 to 100. */
export function worthOf(world: World, state: State, company: number): number {
  const aims = world.model.aims[company];
  return aimsReached(world, state, company).reduce((sum, part, index) => sum + part * aims[index].weight, 0);
}
