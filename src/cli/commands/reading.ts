/** `reading`: how many words a game asks for, leader by leader, and the longest decisions. */
import { MOST_READING, MOST_WORDS, readingOf } from '../../insight/reading.ts';
import type { Answer } from '../answer.ts';
import { gameSettings, playableLeaders } from '../game-settings.ts';
import { seedsFrom } from '../jobs.ts';
import type { Options } from '../options.ts';
import { loadModel } from '../scenario-files.ts';

/** Long decisions that are named. */
const NAMED = 3;

export function reading(options: Options): Answer {
  const model = loadModel(options.scenario);
  const leaders = options.leader === undefined ? playableLeaders(model) : [options.leader];
  const seeds = seedsFrom(options.seedFrom, options.games);
  const rows = leaders.map((leader) => {
    const settings = gameSettings(model, { ...options, leader }, { drawn: true, anyLeader: true });
    const { words, decisions } = readingOf(model, settings, seeds);
    const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
    return {
      leader,
      mean,
      most: Math.max(...words),
      decisions: decisions.length,
      longest: decisions.slice(0, NAMED),
    };
  });
  const ok = rows.every(
    ({ most, longest }) => most <= MOST_READING && (longest[0]?.words ?? 0) <= MOST_WORDS,
  );
  return {
    ok,
    json: { ok, games: options.games, rows },
    text: [
      `words that have to be read in ${options.games} games (at most ${MOST_READING}), and in a decision (at most ${MOST_WORDS})`,
      ...rows.map(
        ({ leader, mean, most, decisions, longest }) =>
          `${leader.padEnd(12)} ${mean.toFixed(0)} a game, at most ${most}; the longest of ${decisions} decisions and situations: ${longest.map(({ id, words }) => `${id} ${words}`).join(', ')}`,
      ),
    ].join('\n'),
  };
}
