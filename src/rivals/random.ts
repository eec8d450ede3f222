/** Plays at random, by the seed's own luck of choices: the floor that every other policy has to beat. */
import { optionIsOpen, turnOf, type State, type World } from '../sim/index.ts';
import type { Policy } from './policy.ts';
import { shareTeams, takeInitiatives } from './planning.ts';

/** A quarter in this many, the plan is shuffled. */
const NEW_PLAN_EVERY = 4;
/** Part of the quarters in which nothing is undertaken, so that doing nothing is tried as well. */
const IDLE = 0.2;

function draw(world: World, state: State, subject: number): number {
  return world.luck.uniform('choice', subject, turnOf(world.model.layout, state));
}

export const randomPolicy: Policy = {
  name: 'random',
  choose(world, state, decision) {
    const open = decision.options.flatMap((_, index) =>
      optionIsOpen(world, state, decision, index) ? [index] : [],
    );
    return open[Math.floor(draw(world, state, decision.index) * open.length)];
  },
  plan(world, state, leader) {
    const { names, layout, initiatives } = world.model;
    const afterDecisions = names.decisions.length;
    const afterInitiatives = afterDecisions + names.initiatives.length;
    const afterJobs = afterInitiatives + names.jobs.length;
    const idle = draw(world, state, afterJobs + leader.company) < IDLE;
    const own = idle ? [] : initiatives.filter((initiative) => initiative.company === leader.company);
    const shuffled = own
      .map((initiative) => ({
        index: initiative.index,
        at: draw(world, state, afterDecisions + initiative.index),
      }))
      .sort((a, b) => a.at - b.at || a.index - b.index)
      .map((candidate) => candidate.index);
    const fresh = turnOf(layout, state) % NEW_PLAN_EVERY === 0;
    const weights = leader.jobs.map((job) => draw(world, state, afterInitiatives + job.index));
    return {
      teams: fresh ? shareTeams(state.numbers[layout.teams + leader.company], weights) : null,
      initiatives: takeInitiatives(world, state, leader, shuffled),
    };
  },
};
