/** Arithmetic that policies share: teams by weight, initiatives by preference, open options. */
import {
  initiativeBlocked,
  initiativeSlots,
  optionIsOpen,
  type Decision,
  type Leader,
  type State,
  type World,
} from '../sim/index.ts';

/** `option` if it is open, else the first that is; the scenario guarantees one. */
export function openOr(world: World, state: State, decision: Decision, option: number): number {
  if (option >= 0 && optionIsOpen(world, state, decision, option)) return option;
  return decision.options.findIndex((_, index) => optionIsOpen(world, state, decision, index));
}

/** All teams shared out by weight, whole teams, largest remainders first (ties to the earlier job). */
export function shareTeams(teams: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum <= 0) return weights.map(() => 0);
  const whole = Math.floor(teams);
  const exact = weights.map((weight) => (whole * weight) / sum);
  const shared = exact.map(Math.floor);
  const order = exact
    .map((_, job) => job)
    .sort((a, b) => exact[b] - shared[b] - (exact[a] - shared[a]) || a - b);
  let left = whole - shared.reduce((total, count) => total + count, 0);
  for (const job of order) {
    if (left <= 0) break;
    shared[job]++;
    left--;
  }
  return shared;
}

/** The first initiatives of the list that are open and can be paid together, up to the quarter's slots. */
export function takeInitiatives(
  world: World,
  state: State,
  leader: Leader,
  preferred: readonly number[],
): number[] {
  const { model } = world;
  const slots = initiativeSlots(world, state, leader);
  let money = state.numbers[model.layout.cash + leader.company];
  const taken: number[] = [];
  for (const index of preferred) {
    if (taken.length >= slots) break;
    const initiative = model.initiatives[index];
    if (initiativeBlocked(world, state, initiative) !== null) continue;
    if (model.deep[leader.company] === 0 && initiative.cost > money) continue;
    money -= initiative.cost;
    taken.push(index);
  }
  return taken;
}
