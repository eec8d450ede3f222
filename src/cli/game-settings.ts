/** Which game a command line asks for; what does not exist is a misuse that names what does. */
import { bestPlan, plansOf } from '../insight/best-plan.ts';
import type { GameSettings } from '../insight/games.ts';
import { policyOf, tableOf } from '../insight/sides.ts';
import { startsOf } from '../scenario/chapters.ts';
import type { Model } from '../sim/index.ts';
import { Misuse } from './misuse.ts';
import type { Options } from './options.ts';

export interface Asked {
  /** Whether worlds draw what is not known for certain; else all take the centres, as a game on the page does. */
  drawn?: boolean;
  /** Whether a question may be asked from the seat of a leader whom nobody can play yet. */
  anyLeader?: boolean;
}

export function gameSettings(model: Model, options: Options, asked: Asked = {}): GameSettings {
  const { leaders } = model.scenario;
  const leader = options.leader ?? playableLeaders(model)[0];
  const found = leaders.find(({ company }) => company === leader);
  if (!found)
    throw new Misuse(`--leader takes ${leaders.map(({ company }) => company).join(', ')}, not "${leader}"`);
  if (!found.playable && !asked.anyLeader) throw new Misuse(`a game as ${leader} is not built yet`);
  const settings: GameSettings = {
    leader,
    ambition: ambitionOf(model, found, options),
    policy: options.policy,
    rivals: options.rivals,
    from: chapterOf(model, leader, options.from),
    fixed: options.fix,
    drawn: asked.drawn ?? false,
  };
  const known = ['random', 'record', 'plausible', 'free', 'lookahead', 'plan', ...plansOf(model, leader)];
  const best = options.policy === 'plan';
  orMisuse(
    () => policyOf(model, best ? 'record' : options.policy, leader),
    `; policies are ${known.join(', ')}`,
  );
  orMisuse(() => tableOf(model, best ? { ...settings, policy: 'record' } : settings));
  return best ? { ...settings, policy: orMisuse(() => bestPlan(model, settings)) } : settings;
}

/** `--ambition`; else what a named plan plays for; else the leader's first. */
function ambitionOf(
  { scenario }: Model,
  { company, ambitions }: Model['scenario']['leaders'][number],
  { ambition, policy }: Options,
): string {
  const known = ambitions.map(({ id }) => id);
  if (ambition !== undefined && !known.includes(ambition))
    throw new Misuse(`--ambition takes ${known.join(', ')} for ${company}, not "${ambition}"`);
  const plan = scenario.plans.find(({ id }) => `plan:${id}` === policy);
  return ambition ?? (plan?.company === company ? plan.ambition : undefined) ?? known[0];
}

export const playableLeaders = ({ scenario }: Model): string[] =>
  scenario.leaders.filter(({ playable }) => playable).map(({ company }) => company);

/** What `--policy plan` has come to mean; null where no such question was asked. */
export const planChosen = (options: Options, settings: GameSettings): string | null =>
  options.policy === 'plan' ? settings.policy : null;

function orMisuse<T>(ask: () => T, advice = ''): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) throw new Misuse(`${error.message}${advice}`);
    throw error;
  }
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
