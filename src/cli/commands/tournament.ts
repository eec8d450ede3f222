/** `tournament`: random play, every named plan and looking ahead, for each leader who can be played. */
import { tournamentOf, tournamentVariants } from '../../insight/tournament.ts';
import type { Answer } from '../answer.ts';
import { gameSettings, playableLeaders } from '../game-settings.ts';
import { runJobs, seedsFrom } from '../jobs.ts';
import type { Options } from '../options.ts';
import { loadModel } from '../scenario-files.ts';

export async function tournament(options: Options): Promise<Answer> {
  const model = loadModel(options.scenario);
  const playable = playableLeaders(model);
  const wanted = options.leader === undefined ? playable : [options.leader];
  const variants = tournamentVariants(
    model,
    // What they are asked to play is the tournament's own choice.
    wanted.map((leader) => gameSettings(model, { ...options, leader, policy: 'record' }, { drawn: true })),
  );
  const seeds = seedsFrom(options.seedFrom, options.games);
  const worlds = await runJobs(model, { kind: 'games', variants, seeds }, options.jobs);
  const rows = tournamentOf(variants, worlds);
  const notBuilt =
    options.leader === undefined
      ? model.scenario.leaders.map(({ company }) => company).filter((company) => !playable.includes(company))
      : [];
  const signed = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;
  return {
    ok: true,
    json: { games: options.games, rivals: options.rivals, rows, notBuilt },
    text: [
      `${options.games} worlds for each leader and policy, the same for all; rivals ${options.rivals}`,
      'difference, world by world: of lookahead to the best plan (*), of a plan to random play; 95% intervals',
      ...rows.map(({ leader, policy, score, winRate, diff, best }) =>
        [
          leader,
          `${policy}${best ? ' *' : ''}`.padEnd(28),
          `score ${score.mean.toFixed(2)} [${score.low.toFixed(2)}, ${score.high.toFixed(2)}]`.padEnd(28),
          `won ${(100 * winRate).toFixed(1)}%`.padEnd(10),
          policy === 'random' ? '' : `${signed(diff.mean)} [${signed(diff.low)}, ${signed(diff.high)}]`,
        ]
          .join(' ')
          .trimEnd(),
      ),
      ...notBuilt.map((leader) => `a game as ${leader} is not built yet`),
    ].join('\n'),
  };
}
