/** How a leader's game ends, and what it was worth by the leader's own goals. */
import { clamp } from './math.ts';
import type { Goal, Leader } from './model/types.ts';
import type { Quarter } from './model/types.ts';
import { turnOf, type State } from './state.ts';
import type { World } from './model/types.ts';

/** An immediate ending comes in its quarter; the others are judged once, when the last quarter has been played. */
export function judgeEndings(q: Quarter): void {
  const { layout, leaders, lastTurn } = q.model;
  for (const leader of leaders) {
    const at = layout.ending + leader.company;
    if (q.s[at] !== 0 || q.turn > lastTurn) continue;
    const found = leader.endings.findIndex(
      (ending) => (ending.immediate || q.turn === lastTurn) && ending.when(q.s, q.world),
    );
    if (found >= 0) q.s[at] = found + 1;
  }
}

/** The id of the ending that has come true for a company, or null while its game goes on. */
export function endingOf(world: World, state: State, company: number): string | null {
  const leader = world.model.leaders.find((candidate) => candidate.company === company);
  const found = state.numbers[world.model.layout.ending + company] - 1;
  return leader && found >= 0 ? leader.endings[found].id : null;
}

/** True once the last quarter has been played, or an ending has come before it. */
export function isOver(world: World, state: State, company: number): boolean {
  return (
    turnOf(world.model.layout, state) > world.model.lastTurn ||
    state.numbers[world.model.layout.ending + company] !== 0
  );
}

/** Each goal from 0 to 100, in their order. */
export function reached(world: World, state: State, goals: readonly Goal[]): number[] {
  return goals.map((goal) => {
    if (!goal.when(state.numbers, world)) return 0;
    let [sum, weights] = [0, 0];
    for (const { read, from, to, weight } of goal.parts) {
      sum += weight * clamp((read(state.numbers, world) - from) / (to - from), 0, 1);
      weights += weight;
    }
    return weights > 0 ? (100 * sum) / weights : 0;
  });
}

export const goalsOf = (world: World, state: State, leader: Leader): number[] =>
  reached(world, state, leader.goals);

/** The score from 0 to 100: goals by the weights of the ambition that was chosen at the start. */
export function scoreOf(world: World, state: State, leader: Leader, ambition: string): number {
  const goals = goalsOf(world, state, leader);
  return leader.ambitions[ambition].reduce((sum, weight, index) => sum + weight * goals[index], 0);
}
