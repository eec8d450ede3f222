// What tests of the engine share: the shipped history made ready once a file, numbers of a state by id, whole games.
import { fileURLToPath } from 'node:url';
import { loadModel } from '../../src/cli/scenario-files.ts';
import { ordersOf, type Table } from '../../src/rivals/index.ts';
import { ACCOUNTS } from '../../src/scenario/vocabulary/accounts.ts';
import {
  advance,
  createWorld,
  isOver,
  NO_ORDERS,
  phaseOf,
  startState,
  type Model,
  type Orders,
  type State,
  type World,
} from '../../src/sim/index.ts';
import type { Layout } from '../../src/sim/model/layout.ts';
import type { Names } from '../../src/sim/model/names.ts';

export const SHIPPED = fileURLToPath(new URL('../../scenarios/container-wars', import.meta.url));

let shipped: Model | undefined;

/** The history that the game ships with. */
export const shippedModel = (): Model => (shipped ??= loadModel(SHIPPED));

type Block = Exclude<keyof Layout, 'size' | 'blocks'>;
type Axis = keyof Names | 'accounts';

/** What the numbers of a block are numbered by. */
const AXES: Partial<Record<Block, Axis[]>> = {
  accounts: ['accounts'],
  relation: ['companies', 'companies'],
  allied: ['companies', 'companies'],
  quality: ['products', 'attributes'],
  pull: ['products', 'segments'],
  free: ['products', 'segments'],
  share: ['products', 'segments'],
  outside: ['layers', 'segments'],
  none: ['layers', 'segments'],
  asked: ['companies', 'companies'],
  countered: ['companies', 'companies'],
  dealt: ['companies', 'companies'],
  ships: ['companies', 'products'],
  member: ['foundations', 'companies'],
  hosts: ['foundations', 'products'],
  maturity: ['standards'],
  founded: ['foundations'],
  pace: ['foundations'],
  adoption: ['segments'],
  friction: ['segments'],
  track: ['tracks'],
  chosen: ['decisions'],
  drawn: ['decisions'],
  happened: ['events'],
  used: ['initiatives'],
  plan: ['jobs'],
};
const BY_PRODUCT: readonly Block[] = [
  'launched',
  'owner',
  'debt',
  'complementors',
  'contributors',
  'hands',
  'inflow',
  'use',
  'neutrality',
  'campaign',
  'price',
  'conformity',
  'noise',
  'runsOn',
  'expected',
  'totalShare',
  'lastTotalShare',
];
const BY_PERSON: readonly Block[] = ['standing', 'will', 'serving'];

/** Place in the state of a number, by block and ids: `at(model, 'quality', 'rye', 'flavour')`. */
export function at(model: Model, block: Block, ...ids: string[]): number {
  const usual: Axis = BY_PRODUCT.includes(block)
    ? 'products'
    : BY_PERSON.includes(block)
      ? 'people'
      : 'companies';
  const axes = ids.length === 0 ? [] : (AXES[block] ?? [usual]);
  if (axes.length !== ids.length) throw new Error(`${block} is not numbered by ${ids.length} ids`);
  const index = ids.reduce((sum, id, i) => {
    const axis = axes[i];
    const table = axis === 'accounts' ? null : model.names[axis];
    return table
      ? sum * table.length + table.at(id)
      : sum * ACCOUNTS.length + (ACCOUNTS as readonly string[]).indexOf(id);
  }, 0);
  return model.layout[block] + index;
}

export const get = (model: Model, state: State, block: Block, ...ids: string[]): number =>
  state.numbers[at(model, block, ...ids)];

/** The state with some numbers exchanged; the given one stays. */
export function put(
  model: Model,
  state: State,
  ...changes: [block: Block, ids: string[], value: number][]
): State {
  const numbers = state.numbers.slice();
  for (const [block, ids, value] of changes) numbers[at(model, block, ...ids)] = value;
  return { numbers };
}

/** A whole quarter: the moves, then nobody's answers. */
export function quarter(world: World, state: State, moves: Orders = NO_ORDERS): State {
  return advance(world, advance(world, state, moves), NO_ORDERS);
}

export interface Step {
  before: State;
  orders: Orders;
  after: State;
}

/** Plays a game as `leader`, phase by phase; every side is played by the table's policy. */
export function playSteps(model: Model, seed: string, leader: string, table: Table): Step[] {
  const world = createWorld(model, seed);
  const company = model.names.companies.at(leader);
  const steps: Step[] = [];
  let state = startState(world);
  while (!(phaseOf(model.layout, state) === 'moves' && isOver(world, state, company))) {
    const orders = ordersOf(world, state, table);
    const after = advance(world, state, orders);
    steps.push({ before: state, orders, after });
    state = after;
  }
  return steps;
}

/** `n` seeds as text, from `from` on. */
export const seeds = (n: number, from = 1): string[] => Array.from({ length: n }, (_, i) => String(from + i));
