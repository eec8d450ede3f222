/** Which game a command line asks for; what does not exist is a misuse that names what does. */
import type { GameSettings } from '../insight/games.ts';
import { leaderPolicy } from '../insight/games.ts';
import { startsOf } from '../scenario/chapters.ts';
import type { Model } from '../sim/index.ts';
import { Misuse } from './misuse.ts';
import type { Options } from './options.ts';

export function gameSettings(model: Model, options: Options): GameSettings {
  const known = model.scenario.leaders.map((leader) => leader.company);
  const playable = model.scenario.leaders.filter((leader) => leader.playable).map((leader) => leader.company);
  const leader = options.leader ?? playable[0];
  if (!known.includes(leader)) throw new Misuse(`--leader takes ${known.join(', ')}, not "${leader}"`);
  if (!playable.includes(leader)) throw new Misuse(`a game as ${leader} is not built yet`);
  const ambition = model.scenario.leaders.find((candidate) => candidate.company === leader)!.ambitions[0].id;
  const settings = {
    leader,
    ambition,
    policy: options.policy,
    from: chapterOf(model, leader, options.from),
    fixed: options.fix,
  };
  try {
    leaderPolicy(model, settings);
  } catch (error) {
    if (error instanceof RangeError)
      throw new Misuse(
        `${error.message}; policies are random, record and ${plansOf(model, leader).join(', ')}`,
      );
    throw error;
  }
  return settings;
}

/** `--from` by the name of a chapter or by its quarter; the first of the leader's when none is asked for. */
function chapterOf(model: Model, leader: string, asked: string | undefined): string {
  const starts = startsOf(model.scenario, leader);
  if (asked === undefined) return starts[0].from;
  const start = starts.find(({ id, from }) => id === asked || from === asked);
  if (!start) {
    const known = starts.map(({ id, from }) => `${from} (${id})`).join(', ');
    throw new Misuse(`--from takes ${known} for ${leader}, not "${asked}"`);
  }
  return start.from;
}

const plansOf = ({ scenario }: Model, leader: string): string[] =>
  scenario.plans.filter(({ company }) => company === leader).map(({ id }) => `plan:${id}`);
