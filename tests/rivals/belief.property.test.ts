// The property that fair play rests on: a rival moves alike in two games that look alike to it. What the rules let it
// do is asked of the true state, as it is for a human; beyond that, nothing hidden may move it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyNamed, reasonsFor, type Policy } from '../../src/rivals/index.ts';
import { believedState } from '../../src/rivals/belief.ts';
import { lookahead } from '../../src/rivals/lookahead.ts';
import { leanings } from '../../src/rivals/plausible.ts';
import {
  dueDecisions,
  initiativeBlocked,
  knowledgeOf,
  optionIsOpen,
  phaseOf,
  proposalBlocked,
  turnOf,
  type Decision,
  type Proposal,
  type State,
  type World,
} from '../../src/sim/index.ts';
import { dice, playWild, tries } from '../fuzz/adversary.ts';
import { shippedModel } from '../sim/helpers.ts';
import { talkative, twinState, twinWorld } from './twins.ts';

const model = shippedModel();
const { layout, names } = model;

interface Twin {
  where: string;
  company: number;
  world: World;
  state: State;
  otherWorld: World;
  otherState: State;
}

/** States of a wild game, each with one that looks alike to a company; of `every` states one. */
function twinsOf(seed: number, every: number): Twin[] {
  const roll = dice(seed ^ 0x5eed);
  const twins: Twin[] = [];
  playWild(model, seed, (plain, state, orders) => {
    if (!orders || turnOf(layout, state) > model.lastTurn || roll() * every >= 1) return;
    const world = talkative(plain);
    for (let company = 0; company < names.companies.length; company++) {
      if (state.numbers[layout.status + company] === 2) continue;
      twins.push({
        where: `seed ${seed}, turn ${turnOf(layout, state)}, ${phaseOf(layout, state)} of ${names.companies.ids[company]}`,
        company,
        world,
        state,
        otherWorld: talkative(twinWorld(plain, `${seed}|${Math.floor(roll() * 1e9)}`)),
        otherState: twinState(plain, state, company, roll),
      });
    }
  });
  return twins;
}

const anySeed = fc.integer({ min: 0, max: 2 ** 31 });
const openTo = (world: World, state: State, decision: Decision) =>
  decision.options.flatMap((_, option) => (optionIsOpen(world, state, decision, option) ? [option] : []));

/** Decisions of the company that are due in both games. */
function dueInBoth({ world, state, otherWorld, otherState, company }: Twin): Decision[] {
  const there = new Set(dueDecisions(otherWorld, otherState).map(({ index }) => index));
  return dueDecisions(world, state).filter((own) => own.company === company && there.has(own.index));
}

it('a side knows what nobody told it: what it believes differs between two games that look alike to it', () => {
  fc.assert(
    fc.property(anySeed, (seed) => {
      for (const { where, world, state, otherWorld, otherState, company } of twinsOf(seed, 8)) {
        expect(knowledgeOf(otherWorld, otherState, company), where).toEqual(
          knowledgeOf(world, state, company),
        );
        const one = believedState(world, state, company).numbers;
        const other = believedState(otherWorld, otherState, company).numbers;
        const leaks = layout.blocks.filter(({ offset, length }) => {
          for (let at = offset; at < offset + length; at++) if (one[at] !== other[at]) return true;
          return false;
        });
        expect(
          leaks.map(({ name }) => name),
          where,
        ).toEqual([]);
      }
    }),
    tries(20),
  );
});

/** Compares what a policy orders in both; counts how often the rules left it the same to choose from. */
function compare(policy: Policy, twin: Twin, alike: { choices: number; plans: number; proposals: number }) {
  const { world, state, otherWorld, otherState, company } = twin;
  for (const decision of dueInBoth(twin)) {
    const open = openTo(world, state, decision);
    const openThere = openTo(otherWorld, otherState, decision);
    // Of a random draw the lot falls otherwise when there is less to draw from; its weights are compared below.
    if (policy.name === 'plausible' && String(open) !== String(openThere)) continue;
    const taken = policy.choose(world, state, decision);
    const there = policy.choose(otherWorld, otherState, decision);
    const excused = !openThere.includes(taken) || !open.includes(there);
    if (!excused) expect(there, `${twin.where}: ${decision.id}`).toBe(taken);
    if (open.length > 1 && !excused) alike.choices++;
  }
  if (phaseOf(layout, state) === 'answers') return;
  const leader = model.leaders.find((candidate) => candidate.company === company);
  if (leader && leader.jobs.length > 0) {
    const plan = policy.plan(world, state, leader);
    const there = policy.plan(otherWorld, otherState, leader);
    expect(there.teams, `${twin.where}: teams`).toEqual(plan.teams);
    const blocked = (w: World, s: State) =>
      model.initiatives.filter((own) => own.company === company && initiativeBlocked(w, s, own) !== null);
    if (blocked(world, state).length === blocked(otherWorld, otherState).length) {
      expect(there.initiatives, `${twin.where}: initiatives`).toEqual(plan.initiatives);
      alike.plans++;
    }
  }
  const proposal = policy.propose!(world, state, company);
  const there = policy.propose!(otherWorld, otherState, company);
  if (JSON.stringify(proposal) === JSON.stringify(there)) {
    if (proposal) alike.proposals++;
    return;
  }
  const turn = turnOf(layout, state);
  const barred = (w: World, { numbers }: State, what: Proposal | null) =>
    what !== null && proposalBlocked(w, numbers, turn, what) !== null;
  expect(
    barred(otherWorld, otherState, proposal) || barred(world, state, there),
    `${twin.where}: ${JSON.stringify(proposal)} and ${JSON.stringify(there)}`,
  ).toBe(true);
}

const LOOKAHEAD = lookahead('lookahead', { worlds: 2, quarters: 4 });

describe.each<[string, Policy, number, number]>([
  ['plausible', policyNamed(model, 'plausible')!, 4, 6],
  ['free', policyNamed(model, 'free')!, 3, 16],
  ['lookahead', LOOKAHEAD, 10, 16],
])('a %s rival', (_, policy, games, every) => {
  it('cheats: what it cannot see, and the luck to come, changes its move', () => {
    const alike = { choices: 0, plans: 0, proposals: 0 };
    fc.assert(
      fc.property(anySeed, (seed) => {
        for (const twin of twinsOf(seed, every)) compare(policy, twin, alike);
      }),
      tries(games),
    );
    // Enough was compared for this to mean something.
    expect(alike.choices).toBeGreaterThan(3);
    expect(alike.plans).toBeGreaterThan(3);
    expect(alike.proposals).toBeGreaterThan(3);
  });
});

it('a closed option betrays what is hidden: the odds between the others change, or the reasons that are told', () => {
  let compared = 0;
  fc.assert(
    fc.property(anySeed, (seed) => {
      for (const twin of twinsOf(seed, 8)) {
        const { world, state, otherWorld, otherState } = twin;
        for (const decision of dueInBoth(twin)) {
          const open = openTo(world, state, decision);
          const there = openTo(otherWorld, otherState, decision);
          const both = open.filter((option) => there.includes(option));
          if (both.length < 2) continue;
          const weights = leanings(world, state, decision);
          const others = leanings(otherWorld, otherState, decision);
          for (const option of both)
            expect(others[option] / others[both[0]], `${twin.where}: ${decision.id}`).toBeCloseTo(
              weights[option] / weights[both[0]],
              9,
            );
          if (String(open) === String(there))
            expect(reasonsFor(otherWorld, otherState, decision, both[0]), twin.where).toEqual(
              reasonsFor(world, state, decision, both[0]),
            );
          compared++;
        }
      }
    }),
    tries(16),
  );
  expect(compared).toBeGreaterThan(10);
});
