/** The best of a leader's named plans, found in a short sweep over seeds of its own, before any game that counts. */
import type { Model } from '../sim/index.ts';
import { playGame, type GameSettings } from './games.ts';
import { tableOf } from './sides.ts';

/** Far from the seeds that are played for their results. */
const FIRST_SEED = 1_000_000_000;
const GAMES = 16;

export const plansOf = ({ scenario }: Model, leader: string): string[] =>
  scenario.plans.filter(({ company }) => company === leader).map(({ id }) => `plan:${id}`);

/** The policy's name; the earlier in the scenario of two that are equal. Throws a RangeError where the leader has no plan. */
export function bestPlan(model: Model, settings: GameSettings): string {
  let [best, most] = ['', -1];
  for (const policy of plansOf(model, settings.leader)) {
    const played = { ...settings, policy };
    const table = tableOf(model, played);
    let sum = 0;
    for (let game = 0; game < GAMES; game++) sum += playGame(model, played, table, FIRST_SEED + game).score;
    if (sum > most) [best, most] = [policy, sum];
  }
  if (best === '') throw new RangeError(`${settings.leader} has no named plan`);
  return best;
}
