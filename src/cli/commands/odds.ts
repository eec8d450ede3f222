/** `odds`: how likely what happened was, when every side plays for itself. */
import { oddsOf } from '../../insight/odds.ts';
import { RIVAL_POLICY } from '../../insight/sides.ts';
import type { Answer } from '../answer.ts';
import { gameSettings, playableLeaders } from '../game-settings.ts';
import { runGames, seedsFrom } from '../jobs.ts';
import type { Options } from '../options.ts';
import { loadModel } from '../scenario-files.ts';

export async function odds(options: Options): Promise<Answer> {
  const model = loadModel(options.scenario);
  const settings = gameSettings(
    model,
    { ...options, leader: options.leader ?? playableLeaders(model)[0], policy: RIVAL_POLICY[options.rivals] },
    { drawn: true },
  );
  // Nobody leads, so nobody's late arrival puts off the beginning.
  if (options.from === undefined) settings.from = model.scenario.header.calendar.from;
  const seeds = seedsFrom(options.seedFrom, options.games);
  const found = oddsOf(model, await runGames(model, settings, seeds, options.jobs));
  const { record } = found;
  const percent = (part: number) => `${(100 * part).toFixed(1)}%`;
  const interval = ({ p, low, high }: { p: number; low: number; high: number }) =>
    `${percent(p)} [${percent(low)}, ${percent(high)}]`;
  const named = (outcomes: Record<string, boolean>) =>
    Object.entries(outcomes)
      .map(([id, came]) => `${came ? '' : 'not '}${id}`)
      .join(', ');
  return {
    ok: true,
    json: { ...found, rivals: settings.rivals },
    text: [
      `${found.games} worlds, every side ${settings.rivals}`,
      'Each world draws what the data do not pin down, so the 95% intervals (Wilson) hold that doubt beside the luck.',
      ...found.outcomes.map((outcome) => `${outcome.id} ${interval(outcome)}`),
      `what happened: ${named(record.outcomes)}: ${interval(record)}, rank ${record.rank} of ${record.of}`,
      ...record.combinations.map(
        (one) => `  ${interval(one)} ${named(one.outcomes)}${one.record ? ' (history)' : ''}`,
      ),
    ].join('\n'),
  };
}
