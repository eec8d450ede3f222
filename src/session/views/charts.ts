/** Lines over the quarters, the player's beside history's: adoption, shares, and what is the player's own. */
import { read, type State } from '../../sim/index.ts';
import { quarterName, quarterNumber } from '../../scenario/turns.ts';
import type { ChartsView, LineView, SeriesView } from '../charts-view.ts';
import type { Game } from '../game.ts';
import { liveriesWorn } from '../liveries-worn.ts';
import { productName } from '../texts.ts';
import type { Unit } from '../view.ts';
import type { Words, WordKey } from '../words.ts';
import { liveryOf } from './chart.ts';
import { historysStates, playersStates } from './courses.ts';

/** Products that a chart of a layer has room for. */
const MOST_PRODUCTS = 4;
/** A product that never ran one workload in a thousand is not seen on a chart. */
const LEAST = 0.001;

/** The ends of quarters on both courses, as many of the one as of the other. */
export interface Courses {
  you: readonly State[];
  history: readonly State[];
}

/**
 * What has been played so far, beside as much of history: what comes later there is nobody's to see yet.
 * @param own whether cash, trust and the main product are shown too: they are one player's.
 */
export function runningCharts(game: Game, words: Words, own: boolean): ChartsView {
  const [, ...you] = playersStates(game);
  const [, ...history] = historysStates(game, you.length);
  return chartsOf(game, words, { you, history }, own);
}

export function chartsOf(game: Game, words: Words, courses: Courses, own: boolean): ChartsView {
  return {
    series: [...(own ? ownShare(game, words, courses) : []), ...pairs(game, words, courses, own)],
    layers: game.texts.layers.map(({ id, name }) => ({
      id,
      name,
      series: layerSeries(game, courses, id, name),
    })),
  };
}

/** What every series shares: the quarters, and where the epilogue begins. */
function frameOf(game: Game, { you }: Courses): Pick<SeriesView, 'labels' | 'epilogueFrom'> {
  const start = quarterNumber(game.run.record.from);
  const { to } = game.run.world.model.scenario.header.calendar;
  return {
    labels: you.map((_, index) => quarterName(start + index)),
    epilogueFrom: quarterNumber(to) + 1 - start,
  };
}

interface Pair {
  id: 'share' | 'adoption' | 'cash' | 'trust';
  unit: Unit;
  value: (state: State) => number;
}

function pairOf(game: Game, words: Words, courses: Courses, { id, unit, value }: Pair): SeriesView {
  const livery = liveriesWorn(game.texts).get(game.run.record.leader) ?? 'other';
  return {
    id,
    title: words(`series.${id}` satisfies WordKey),
    unit,
    ...frameOf(game, courses),
    lines: [
      { whose: 'you', name: '', livery, values: courses.you.map(value) },
      { whose: 'history', name: '', livery: null, values: courses.history.map(value) },
    ],
  };
}

function ownShare(game: Game, words: Words, courses: Courses): SeriesView[] {
  const { world, record } = game.run;
  const { model } = world;
  const product = model.names.products.ids[model.main[model.names.companies.at(record.leader)]];
  const value = (state: State) => read(world, state, { is: 'use', product });
  return [pairOf(game, words, courses, { id: 'share', unit: 'share', value })];
}

function pairs(game: Game, words: Words, courses: Courses, own: boolean): SeriesView[] {
  const { world, record } = game.run;
  const company = record.leader;
  const all: Pair[] = [
    { id: 'adoption', unit: 'share', value: (state) => read(world, state, { is: 'adoption' }) },
    { id: 'cash', unit: 'money', value: (state) => read(world, state, { is: 'cash', company }) },
    { id: 'trust', unit: 'points', value: (state) => read(world, state, { is: 'trust', company }) },
  ];
  return all.filter(({ id }) => own || id === 'adoption').map((pair) => pairOf(game, words, courses, pair));
}

/** The products that ran most at their best, on either course, in the order of their best. */
function layerSeries(game: Game, courses: Courses, id: string, name: string): SeriesView {
  const { world } = game.run;
  const { names, layerRange } = world.model;
  const [first, end] = layerRange[names.layers.at(id)];
  const last = courses.you.at(-1) ?? game.run.state;
  const use = (product: string) => (state: State) => read(world, state, { is: 'use', product });
  const leading = Array.from({ length: end - first }, (_, at) => {
    const product = names.products.ids[first + at];
    const [you, history] = [courses.you.map(use(product)), courses.history.map(use(product))];
    return { product, at: first + at, you, history, most: Math.max(0, ...you, ...history) };
  })
    .filter(({ most }) => most >= LEAST)
    .sort((a, b) => b.most - a.most || a.at - b.at)
    .slice(0, MOST_PRODUCTS);
  const lines = leading.flatMap(({ product, at, you, history }): LineView[] => {
    const shared = {
      name: productName(game.texts, product),
      livery: liveryOf(world, last, game.texts, at),
    };
    return [
      { ...shared, whose: 'you', values: you },
      { ...shared, whose: 'history', values: history },
    ];
  });
  return { id: `layer.${id}`, title: name, unit: 'share', ...frameOf(game, courses), lines };
}
