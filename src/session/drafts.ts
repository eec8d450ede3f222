/** What the player puts down before sending it: answers, the plan, initiatives; kept sensible as the quarter begins. */
import { initiativeBlocked, initiativeSlots, read, type Leader, type Orders } from '../sim/index.ts';
import { shareTeams } from '../rivals/index.ts';
import type { Run } from '../record/index.ts';
import type { Draft, Game } from './game.ts';
import { playersCompany, proposalOf, repliesOf } from './proposals.ts';
import { playersDue } from './views/decisions.ts';
import { playersLeader } from './views/plan.ts';

/** With fewer quarters of money than this, the default plan raises some. */
const SHORT_RUNWAY = 4;

/** The plan as it stood, with new teams put to the same work; a round is raised when money runs short. */
export function freshDraft(run: Run, leader: Leader): Draft {
  const { world, state, record } = run;
  const { layout, names, initiatives } = world.model;
  const available = Math.floor(state.numbers[layout.teams + leader.company]);
  const planned = leader.jobs.map((job) => state.numbers[layout.plan + job.index]);
  const total = planned.reduce((sum, teams) => sum + teams, 0);
  const teams = total === available ? planned : shareTeams(available, planned);
  const draft: Draft = {
    choices: {},
    teams: Object.fromEntries(leader.jobs.map((job, j) => [job.id, teams[j]])),
    initiatives: [],
    proposal: null,
    replies: {},
  };
  if (
    read(world, state, { is: 'runway', company: record.leader }) >= SHORT_RUNWAY ||
    initiativeSlots(world, state, leader) < 1
  )
    return draft;
  const round = world.model.scenario.initiatives.find(
    (initiative) =>
      initiative.company === record.leader &&
      initiative.effects.some((effect) => effect.do === 'raise') &&
      initiativeBlocked(world, state, initiatives[names.initiatives.at(initiative.id)]) === null,
  );
  if (round) draft.initiatives.push(round.id);
  return draft;
}

/** The player's part of a phase's orders. Throws a RangeError for a decision that has no answer yet. */
export function playersOrders(game: Game): Orders {
  const { names } = game.run.world.model;
  const company = playersCompany(game.run);
  const choices = playersDue(game).map((decision) => {
    const chosen = game.draft.choices[decision.id];
    const option = decision.options.findIndex(({ id }) => id === chosen);
    if (option < 0) throw new RangeError(`decision "${decision.id}" has no answer`);
    return { decision: decision.index, option };
  });
  if (game.phase !== 'moves')
    return { choices, plans: [], proposals: [], replies: repliesOf(game.run, game.draft.replies) };
  const leader = playersLeader(game);
  const plan = {
    company,
    teams: leader.jobs.map((job) => game.draft.teams[job.id] ?? 0),
    initiatives: game.draft.initiatives.map((id) => names.initiatives.at(id)),
  };
  const proposal = game.draft.proposal && proposalOf(game.run, game.draft.proposal);
  const proposals = proposal ? [{ company, to: proposal.to, kind: proposal.kind }] : [];
  return { choices, plans: [plan], proposals };
}
