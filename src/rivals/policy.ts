/**
 * Who chooses when no human does. A policy sees the world's scenario and the present state, and answers for one side;
 * it may draw from the luck of choices, never from the luck of the world.
 */
import type { Decision, Leader, Proposal, Reply, State, World } from '../sim/index.ts';

export interface PlanOrder {
  teams: number[] | null;
  initiatives: number[];
}

export interface Policy {
  name: string;
  /** Index of the option to take; it has to be open. */
  choose(world: World, state: State, decision: Decision): number;
  /** Teams and initiatives of the quarter; null where the side has no plan. */
  plan(world: World, state: State, leader: Leader): PlanOrder;
  /** What the side proposes of itself this quarter; a policy without it proposes nothing. */
  propose?(world: World, state: State, company: number): Proposal | null;
  /** Its answers to what was proposed to it; a policy without it, and a proposal that it does not answer, is left to reasons. */
  reply?(world: World, state: State, company: number): Reply[];
}
