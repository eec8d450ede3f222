/** `ledger`: whether the lines of every number in random games of all leaders sum to its change, and how much is interaction. */
import {
  censusOf,
  keepsItsWord,
  MOST_INTERACTION,
  quantileOf,
  type NumberKind,
} from '../../insight/ledger-census.ts';
import type { Answer } from '../answer.ts';
import { gameSettings, playableLeaders } from '../game-settings.ts';
import { seedsFrom } from '../jobs.ts';
import type { Options } from '../options.ts';
import { loadModel } from '../scenario-files.ts';

const NAMES: Record<NumberKind, string> = {
  stock: 'stocks',
  share: 'shares of products, by segment and in all',
  adoption: 'adoption, by segment and in all',
};

export function ledger(options: Options): Answer {
  const model = loadModel(options.scenario);
  const leaders = options.leader === undefined ? playableLeaders(model) : [options.leader];
  const settings = leaders.map((leader) =>
    gameSettings(model, { ...options, leader, policy: 'random' }, { drawn: true, anyLeader: true }),
  );
  const census = censusOf(model, settings, seedsFrom(options.seedFrom, options.games));
  const { games, quarters, counts } = census;
  const ok = keepsItsWord(census);
  const numbers = Object.values(counts).reduce((sum, { asked }) => sum + asked, 0);
  const [median, p90, p95, p99, max] = [0.5, 0.9, 0.95, 0.99, 1].map((part) => quantileOf(census, part));
  const percent = (part: number) => `${(100 * part).toFixed(2)}%`;
  return {
    ok,
    json: {
      ok,
      games,
      quarters,
      numbers,
      counts,
      interaction: { ledgers: census.interaction.length, median, p90, p95, p99, max },
    },
    text: [
      `${numbers} numbers asked in ${quarters} quarters of ${games} random games of ${leaders.join(', ')}`,
      ...(Object.keys(NAMES) as NumberKind[]).map((kind) => {
        const { asked, changed, deviation } = counts[kind];
        return `${NAMES[kind]}: ${asked} asked, ${changed} changed; lines miss the change by at most ${deviation.toExponential(1)}`;
      }),
      `interaction beside the sum of all lines, in ${census.interaction.length} ledgers of shares and adoption: median ${percent(median)}, p90 ${percent(p90)}, p95 ${percent(p95)} (less than ${percent(MOST_INTERACTION)} is asked for), p99 ${percent(p99)}, at most ${percent(max)}`,
    ].join('\n'),
  };
}
