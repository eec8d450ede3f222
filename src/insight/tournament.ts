/** Policies against each other: does looking ahead beat a fixed plan, and a fixed plan beat chance? The same worlds for all. */
import type { Model } from '../sim/index.ts';
import { plansOf } from './best-plan.ts';
import { meanDifference, meanScore, type Estimate } from './estimate.ts';
import type { GameSettings, SeedRows } from './games.ts';

/** The score from which a game counts as won. */
const WON = 60;

export interface TournamentRow {
  leader: string;
  policy: string;
  score: Estimate;
  /** Part of the games that were won. */
  winRate: number;
  /** Paired by world: lookahead over the leader's best plan, a plan over random play, random play over itself. */
  diff: Estimate;
  /** The named plan with the highest mean here. */
  best: boolean;
}

/** One variant for each policy of each leader. */
export function tournamentVariants(model: Model, leaders: readonly GameSettings[]): GameSettings[] {
  return leaders.flatMap((settings) =>
    ['random', ...plansOf(model, settings.leader), 'lookahead'].map((policy) => ({ ...settings, policy })),
  );
}

export function tournamentOf(
  variants: readonly GameSettings[],
  worlds: readonly SeedRows[],
): TournamentRow[] {
  const entries = variants.map(({ leader, policy }, variant) => {
    const scores = worlds.map(({ rows }) => rows[variant]!.score);
    return { leader, policy, scores, score: meanScore(scores) };
  });
  return entries.map(({ leader, policy, scores, score }) => {
    const own = entries.filter((entry) => entry.leader === leader);
    const plans = own.filter((entry) => entry.policy.startsWith('plan:'));
    // Of equals the first; where there is no plan at all, chance is what has to be beaten.
    const best = plans.reduce(
      (top, plan) => (plan.score.mean > top.score.mean ? plan : top),
      plans[0] ?? own[0],
    );
    const other = policy === 'lookahead' ? best : own[0];
    return {
      leader,
      policy,
      score,
      winRate: scores.filter((value) => value >= WON).length / scores.length,
      diff: differenceOf(scores, other.scores),
      best: policy === best.policy && policy !== 'random',
    };
  });
}

function differenceOf(scores: readonly number[], others: readonly number[]): Estimate {
  if (scores === others) return { mean: 0, low: 0, high: 0 };
  return meanDifference(scores.map((score, world) => score - others[world]));
}
