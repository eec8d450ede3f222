/** `whatif`: the options of one decision, in the same worlds and with the same luck. */
import type { GameSettings } from '../../insight/games.ts';
import { pairedWhatIf } from '../../insight/pairs.ts';
import { AS_PLAYED } from '../../insight/sides.ts';
import { whatIf, type OptionWorth } from '../../insight/whatif.ts';
import { didYouMean } from '../../scenario/nearest.ts';
import type { Decision, Model } from '../../sim/index.ts';
import type { Answer } from '../answer.ts';
import { gameSettings, planChosen, playableLeaders } from '../game-settings.ts';
import { runJobs, seedsFrom } from '../jobs.ts';
import { Misuse } from '../misuse.ts';
import type { Options } from '../options.ts';
import { readRun } from '../run-file.ts';
import { loadModel } from '../scenario-files.ts';

export async function whatif(options: Options): Promise<Answer> {
  const model = loadModel(options.scenario);
  const decision = decisionOf(model, options.decision);
  const settings = settingsOf(model, decision, options);
  const { leader } = settings;
  const plan = planChosen(options, settings);
  const seeds = seedsFrom(options.seedFrom, options.games);
  if (options.and !== undefined)
    return inPairs(model, settings, [decision, decisionOf(model, options.and)], seeds, options.jobs);
  const worlds = await runJobs(
    model,
    { kind: 'options', settings, decision: decision.id, seeds },
    options.jobs,
  );
  const found = whatIf(decision, worlds);
  const { policy, rivals, ambition } = settings;
  return {
    ok: found.options.length > 0,
    json: { ...found, leader, ambition, policy, rivals },
    text: [
      `${decision.id} arose in ${found.arose} of ${found.games} worlds; history chose ${found.historical}`,
      `score of ${leader} (${policy}${plan ? ', its best plan' : ''}, for ${ambition}), rivals ${rivals}; differences to ${found.historical} in the same world, 95% intervals`,
      ...found.options.flatMap((worth) => inWords(worth, found.historical)),
      ...found.closed.map((id) => `${id}: in no world open beside ${found.historical}`),
    ].join('\n'),
  };
}

/** With `--run`, the leader plays as that run did, from where it began and for what it wanted. */
function settingsOf(model: Model, decision: Decision, options: Options): GameSettings {
  if (options.run === undefined) {
    const leader = options.leader ?? seatFor(model, decision);
    return gameSettings(model, { ...options, leader }, { drawn: true, anyLeader: true });
  }
  const run = readRun(options.run);
  const { leader, ambition, from } = run;
  const asked = gameSettings(
    model,
    {
      ...options,
      leader,
      ambition: options.ambition ?? ambition,
      from: options.from ?? from,
      policy: 'record',
    },
    { drawn: true },
  );
  return { ...asked, policy: AS_PLAYED, run };
}

async function inPairs(
  model: Model,
  settings: GameSettings,
  pair: [Decision, Decision],
  seeds: number[],
  jobs: number,
): Promise<Answer> {
  if (pair[0] === pair[1]) throw new Misuse('--and takes another decision than --decision');
  const ids: [string, string] = [pair[0].id, pair[1].id];
  const found = pairedWhatIf(
    pair,
    await runJobs(model, { kind: 'pairs', settings, decisions: ids, seeds }, jobs),
  );
  const { leader, policy, rivals, ambition } = settings;
  return {
    ok: found.pairs.length > 0,
    json: { ...found, leader, ambition, policy, rivals },
    text: [
      `${ids.join(' and ')} both arose in ${found.arose} of ${found.games} worlds; history chose ${found.historical.join(' and ')}`,
      `score of ${leader} (${policy}, for ${ambition}), rivals ${rivals}; differences to history's pair in the same world, 95% intervals`,
      ...found.pairs.map(
        ({ options, games, mean, low, high }) =>
          `${options.join(' + ')}: ${signed(mean)} [${signed(low)}, ${signed(high)}], ${games} worlds`,
      ),
    ].join('\n'),
  };
}

function decisionOf(model: Model, id: string | undefined): Decision {
  if (id === undefined) throw new Misuse('whatif takes --decision D');
  const index = model.names.decisions.find(id);
  if (index === undefined)
    throw new Misuse(`there is no decision "${id}"${didYouMean(id, model.names.decisions.ids)}`);
  return model.decisions[index];
}

/** Whose score is told: that of the company that decides if it has goals of its own, else of the first who can be played. */
function seatFor(model: Model, { company }: Decision): string {
  const own = model.leaders.some((leader) => leader.company === company);
  return own ? model.names.companies.ids[company] : playableLeaders(model)[0];
}

const signed = (value: number) => `${value > 0 ? '+' : ''}${value.toFixed(2)}`;

function inWords({ option, games, score, outcomes }: OptionWorth, historical: string): string[] {
  const percent = (part: number) => `${(100 * part).toFixed(1)}%`;
  const points = (part: number) => `${part > 0 ? '+' : ''}${(100 * part).toFixed(1)}`;
  const same = option === historical;
  return [
    `${option}: score ${score.mean.toFixed(2)}${same ? ' (history)' : `, ${signed(score.diff)} [${signed(score.low)}, ${signed(score.high)}]`}, ${games} worlds`,
    ...Object.entries(outcomes).map(
      ([id, { p, diff, low, high }]) =>
        `  ${id} ${percent(p)}${same ? '' : `, ${points(diff)} [${points(low)}, ${points(high)}] points`}`,
    ),
  ];
}
