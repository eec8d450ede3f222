/** Questions to many worlds: what the machine has to do for them, and the command line that does the same. */
import type { GameSettings } from '../insight/games.ts';
import { AS_PLAYED, RIVAL_POLICY } from '../insight/sides.ts';
import type { Task } from '../insight/task.ts';
import { readLink, type RunRecord } from '../record/index.ts';
import type { Decision, Model } from '../sim/index.ts';
import type { LabQuestion } from './lab-view.ts';

export const BY_THE_RECORD = 'record';

/** The scenario that the command line plays where none is named. */
const COMMAND_LINES_OWN = 'container-wars';

/** Seeds from 1, as the command line's. */
const seedsOf = ({ games }: LabQuestion): number[] => Array.from({ length: games }, (_, game) => 1 + game);

/** The decisions that are asked about. Throws a RangeError where the history has none of that name. */
export function askedDecisions({ names, decisions }: Model, question: LabQuestion): Decision[] {
  return question.decisions.map((id) => {
    const index = names.decisions.find(id);
    if (index === undefined) throw new RangeError(`there is no decision "${id}"`);
    return decisions[index];
  });
}

/** `run`: the one that the leader's policy follows. Throws a RangeError for what the history does not have. */
export function taskOf(model: Model, question: LabQuestion, run: RunRecord | null): Task {
  const { leader, ambition, rivals, policy, from } = question;
  const own = model.scenario.leaders.find(({ company }) => company === leader);
  if (!own) throw new RangeError(`there is no leader "${leader}"`);
  if (!own.ambitions.some(({ id }) => id === ambition))
    throw new RangeError(`${leader} has no ambition "${ambition}"`);
  const seeds = seedsOf(question);
  const settings: GameSettings = { leader, ambition, policy, rivals, from, fixed: {}, drawn: true };
  if (question.ask === 'odds') {
    const start = model.scenario.header.calendar.from;
    const variants = [{ ...settings, policy: RIVAL_POLICY[rivals], from: start }];
    return { kind: 'games', variants, seeds };
  }
  const asked: GameSettings = policy === AS_PLAYED && run ? { ...settings, run } : settings;
  const [one, other] = askedDecisions(model, question).map(({ id }) => id);
  if (one === undefined || one === other) throw new RangeError('a question takes one decision, or two');
  return other === undefined
    ? { kind: 'options', settings: asked, decision: one, seeds }
    : { kind: 'pairs', settings: asked, decisions: [one, other], seeds };
}

/** What gives the same figures in a terminal; the run that the leader's policy follows lies in its own file. */
export function commandOf(scenario: string, question: LabQuestion): string {
  const { ask, leader, ambition, from, policy, rivals, games } = question;
  const [one, other] = question.decisions;
  const words = ask === 'odds' ? ['odds'] : ['whatif', '--decision', one];
  if (ask === 'whatif') {
    if (other !== undefined) words.push('--and', other);
    if (policy === AS_PLAYED) words.push('--run', runFileName(question));
    else words.push('--leader', leader, '--policy', policy, '--ambition', ambition, '--from', from);
  }
  words.push('--rivals', rivals, '--games', String(games));
  if (scenario !== COMMAND_LINES_OWN) words.push('--scenario', `scenarios/${scenario}`);
  return `npm run -s dust -- ${words.join(' ')}`;
}

/** The name of the file of a question's run: a seed is the player's own text, a file name bears less. */
export function runFileName({ leader, run }: LabQuestion): string {
  const read = run === null ? null : readLink(run);
  const seed = read?.ok ? read.linked.seed : 'seed';
  return `run-${leader}-${seed.replace(/[^A-Za-z0-9-]+/g, '_').slice(0, 40)}.json`;
}
