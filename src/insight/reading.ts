/**
 * How much a game asks its player to read. What has to be read is what stands open on the page: every decision and situation
 * with its options and advisers, the first piece of news, the headlines of the others.
 */
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import { ordersOf } from '../rivals/index.ts';
import { advanceInPlace, dueDecisions, phaseOf, type Model } from '../sim/index.ts';
import { gameIsOver, openGame, type GameSettings } from './games.ts';
import { MOST_NEWS, newsOf } from './news.ts';
import { tableOf } from './sides.ts';

/** A decision with its options and advisers is read in half a minute. */
export const MOST_WORDS = 110;
/** A game of 22 quarters that takes 30 to 45 minutes leaves time for no more. */
export const MOST_READING = 4500;

type Told = Scenario['decisions'][number] | Scenario['situations'][number];

export const wordsOf = (text: string | undefined): number =>
  text ? text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length : 0;

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

/** Words that a player has to read to answer a decision. */
export function decisionWords({ title, body, options, advisers = [] }: Told): number {
  return (
    wordsOf(title) +
    wordsOf(body) +
    sum(options.map(({ label, note }) => wordsOf(label) + wordsOf(note))) +
    sum(advisers.map(({ name, line }) => wordsOf(name) + wordsOf(line)))
  );
}

export interface Reading {
  /** Words by game. */
  words: number[];
  decisions: { id: string; words: number }[];
}

/** Words of whole games of a leader, and of each of its decisions and situations, the longest first. */
export function readingOf(model: Model, settings: GameSettings, seeds: readonly number[]): Reading {
  const { decisions, situations } = model.scenario;
  const own = [...decisions, ...situations].filter(({ company }) => company === settings.leader);
  const counted = new Map(own.map((item) => [item.id, decisionWords(item)]));
  return {
    words: seeds.map((seed) => wordsOfGame(model, settings, seed, counted)),
    decisions: [...counted].map(([id, words]) => ({ id, words })).sort((a, b) => b.words - a.words),
  };
}

function wordsOfGame(
  model: Model,
  settings: GameSettings,
  seed: number,
  counted: ReadonlyMap<string, number>,
): number {
  const table = tableOf(model, settings);
  const { game, state } = openGame(model, settings, table, seed);
  let words = 0;
  while (!gameIsOver(game, state)) {
    for (const { id, company } of dueDecisions(game.world, state))
      if (company === game.company) words += counted.get(id) ?? 0;
    if (phaseOf(model.layout, state) === 'moves') {
      const [first, ...others] = newsOf(model, state, model.scenario, settings.leader).slice(0, MOST_NEWS);
      words += wordsOf(first?.news.body) + sum([first, ...others].map((event) => wordsOf(event?.news.title)));
    }
    advanceInPlace(game.world, state, ordersOf(game.world, state, table));
  }
  return words;
}
