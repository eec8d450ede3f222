/** The plan: teams by job, initiatives with what they cost, bring, and why they are closed. */
import { initiativeBlocked, initiativeSlots, termsOf, type Leader } from '../../sim/index.ts';
import type { Game } from '../game.ts';
import { proposalOf } from '../proposals.ts';
import { leaderText } from '../texts.ts';
import type { PlanView } from '../view.ts';
import type { Words } from '../words.ts';
import { hintsOf } from './hints.ts';

export function playersLeader(game: Game): Leader {
  const { model } = game.run.world;
  const company = model.names.companies.at(game.run.record.leader);
  return model.leaders.find((leader) => leader.company === company)!;
}

export function planView(game: Game, words: Words): PlanView {
  const { world, state, record } = game.run;
  const { model } = world;
  const leader = playersLeader(game);
  const text = leaderText(game.texts, record.leader);
  const { draft } = game;
  const slots = initiativeSlots(world, state, leader);
  const own = game.texts.initiatives.filter((initiative) => initiative.company === record.leader);
  const spent = own
    .filter(({ id }) => draft.initiatives.includes(id))
    .reduce((sum, { cost }) => sum + cost, 0);
  const drafted = draft.proposal && proposalOf(game.run, draft.proposal);
  const promised = drafted ? termsOf(world, state.numbers, drafted).money : 0;
  const cash = state.numbers[model.layout.cash + leader.company] - promised;
  return {
    teams: Math.floor(state.numbers[model.layout.teams + leader.company]),
    used: Object.values(draft.teams).reduce((sum, teams) => sum + teams, 0),
    jobs: text.jobs.map(({ id, label, note }) => ({ id, label, note, teams: draft.teams[id] ?? 0 })),
    slots,
    initiatives: own.map((item) => {
      const chosen = draft.initiatives.includes(item.id);
      const reason = initiativeBlocked(world, state, model.initiatives[model.names.initiatives.at(item.id)]);
      const tooDear = !chosen && reason === null && spent + item.cost > cash;
      const blocked =
        reason === 'conditions'
          ? (item.blocked ?? words('blocked.conditions'))
          : reason
            ? words(`blocked.${reason}`)
            : tooDear
              ? words('blocked.money')
              : null;
      return {
        id: item.id,
        label: item.label,
        note: item.note,
        cost: item.cost,
        hints: hintsOf(game.texts, words, record.leader, item.effects),
        chosen,
        blocked,
      };
    }),
  };
}
