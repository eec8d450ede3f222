/**
 * Whether ledgers keep their word: over games played at random, every number of every quarter is asked for its lines, which
 * have to sum to its change, and what is booked as interaction has to stay small beside the rest.
 */
import { ordersOf, type Table } from '../rivals/index.ts';
import { advance, PHASE_CAUSES, type BlockName, type Model, type State, type World } from '../sim/index.ts';
import { gameIsOver, openGame, type GameSettings } from './games.ts';
import { openLedger, type Line, type Measure, type PlayedQuarter } from './ledger.ts';
import { tableOf } from './sides.ts';

/** Numbers that only ever change in somebody's name. */
export const STOCK_BLOCKS: readonly BlockName[] = [
  'cash',
  'accounts',
  'trust',
  'influence',
  'teams',
  'staff',
  'relation',
  'quality',
  'debt',
  'complementors',
  'neutrality',
  'campaign',
  'price',
  'conformity',
  'pull',
  'links',
  'friction',
  'maturity',
  'standing',
  'will',
  'track',
];

/** Lines may miss a change by so much of its size, or of one, whichever is larger: rounding. */
export const MOST_DEVIATION = 1e-8;
/** In 95 of 100 ledgers of what the market moves, interaction is less than this part of all lines. */
export const MOST_INTERACTION = 0.1;

export type NumberKind = 'stock' | 'share' | 'adoption';

/** What the ledgers of a kind of number came to. */
export interface Count {
  /** Numbers that were asked for, and how many of them had changed. */
  asked: number;
  changed: number;
  /** The greatest distance between a change and the sum of its lines. */
  deviation: number;
}

export interface Census {
  games: number;
  quarters: number;
  counts: Record<NumberKind, Count>;
  /** |interaction| over the sum of all lines' sizes, for each share and adoption that changed, the smallest first. */
  interaction: Float64Array;
}

interface Tally extends Omit<Census, 'interaction'> {
  interaction: number[];
}

/** Every quarter of the games of these seeds by each leader's settings. */
export function censusOf(model: Model, settings: readonly GameSettings[], seeds: readonly number[]): Census {
  const none = (): Count => ({ asked: 0, changed: 0, deviation: 0 });
  const tally: Tally = {
    games: 0,
    quarters: 0,
    counts: { stock: none(), share: none(), adoption: none() },
    interaction: [],
  };
  for (const each of settings) {
    const table = tableOf(model, each);
    for (const seed of seeds) countGame(model, each, table, seed, tally);
  }
  return { ...tally, interaction: Float64Array.from(tally.interaction).sort() };
}

/** The interaction below which so large a part of the ledgers stays. */
export const quantileOf = ({ interaction }: Census, part: number): number =>
  interaction[Math.min(interaction.length - 1, Math.floor(part * interaction.length))] ?? 0;

export const keepsItsWord = (census: Census): boolean =>
  Object.values(census.counts).every(({ deviation }) => deviation <= MOST_DEVIATION) &&
  quantileOf(census, 0.95) < MOST_INTERACTION;

function countGame(model: Model, settings: GameSettings, table: Table, seed: number, tally: Tally): void {
  const { game, state: first } = openGame(model, settings, table, seed);
  const { world } = game;
  let before = first;
  tally.games++;
  while (!gameIsOver(game, before)) {
    const moves = ordersOf(world, before, table);
    const between = advance(world, before, moves);
    const answers = ordersOf(world, between, table);
    const after = advance(world, between, answers);
    countQuarter(world, { before, moves, answers }, after, tally);
    before = after;
  }
}

function countQuarter(world: World, quarter: PlayedQuarter, after: State, tally: Tally): void {
  const ledger = openLedger(world, quarter);
  const { layout } = world.model;
  tally.quarters++;
  for (const name of STOCK_BLOCKS) {
    const { offset, length } = layout.blocks.find((block) => block.name === name)!;
    for (let at = offset; at < offset + length; at++)
      count(tally, 'stock', after.numbers[at] - quarter.before.numbers[at], () => ledger.stock(at));
  }
  const { share, adoption } = measuresOf(world.model);
  const change = (measure: Measure) => measure(after.numbers) - measure(quarter.before.numbers);
  for (const measure of share) count(tally, 'share', change(measure), () => ledger.share(measure));
  for (const measure of adoption) count(tally, 'adoption', change(measure), () => ledger.adoption(measure));
}

const INTERACTION = PHASE_CAUSES.indexOf('interaction');

function count(tally: Tally, kind: NumberKind, change: number, linesOf: () => Line[]): void {
  const counted = tally.counts[kind];
  counted.asked++;
  const lines = linesOf();
  let [sum, sizes, interaction] = [0, 0, 0];
  for (const { cause, amount } of lines) {
    sum += amount;
    sizes += Math.abs(amount);
    if (cause === INTERACTION) interaction = Math.abs(amount);
  }
  const deviation = Math.abs(sum - change) / Math.max(1, Math.abs(change));
  // Written so that what is no number counts as the greatest.
  if (!(deviation <= counted.deviation)) counted.deviation = Number.isNaN(deviation) ? Infinity : deviation;
  if (lines.length === 0) return;
  counted.changed++;
  if (kind !== 'stock') tally.interaction.push(interaction / sizes);
}

const kept = new WeakMap<Model, Record<'share' | 'adoption', Measure[]>>();

/** Shares of all products, of each segment and in all, as a part of their layer and as workloads of all; adoption likewise. */
function measuresOf(model: Model): Record<'share' | 'adoption', Measure[]> {
  const known = kept.get(model);
  if (known) return known;
  const { names, layout, everyProduct } = model;
  const segments = names.segments.ids.map((_, index) => index);
  const at =
    (place: number): Measure =>
    (numbers) =>
      numbers[place];
  const share = everyProduct.flatMap((product) => [
    at(layout.use + product),
    at(layout.totalShare + product),
    ...segments.flatMap((segment) => {
      const place = layout.share + product * segments.length + segment;
      const workloads: Measure = (numbers) => numbers[place] * numbers[layout.adoption + segment];
      return [at(place), workloads];
    }),
  ]);
  const made = {
    share,
    adoption: [at(layout.surveyed), ...segments.map((segment) => at(layout.adoption + segment))],
  };
  kept.set(model, made);
  return made;
}
