// Who chooses when no human does: whatever a policy orders is allowed, and it plays as its name says.
import { describe, expect, it } from 'vitest';
import { openOr, policyNamed, recordPolicy, randomPolicy } from '../../src/rivals/index.ts';
import { shareTeams } from '../../src/rivals/planning.ts';
import { dueDecisions, findFault, optionIsOpen, phaseOf, turnOf, createWorld } from '../../src/sim/index.ts';
import { get, playSteps, put, seeds, shippedModel } from '../sim/helpers.ts';
import { tiny } from '../sim/tiny.ts';

const model = shippedModel();
const names = ['random', 'record', ...model.scenario.plans.map((plan) => `plan:${plan.id}`)];

describe('every policy', () => {
  it.each(names)('a game is stopped by an order that the rules refuse: %s', (name) => {
    const policy = policyNamed(model, name)!;
    for (const seed of seeds(name === 'random' ? 25 : 5)) {
      const world = createWorld(model, seed);
      for (const { before, orders } of playSteps(model, seed, 'docker', () => policy))
        expect(
          findFault(world, before, orders),
          `seed ${seed}, turn ${turnOf(model.layout, before)}`,
        ).toBeNull();
    }
  });

  it('a policy that does not exist plays in the place of another', () => {
    expect(
      ['foresight', 'plan:', 'plan:nobody', '', 'constructor'].map((name) => policyNamed(model, name)),
    ).toEqual([null, null, null, null, null]);
    for (const name of names) expect(policyNamed(model, name)?.name).toBe(name);
  });

  it('the first plan is missing from the record: a policy starts without saying what its teams do', () => {
    for (const name of names) {
      const [first] = playSteps(model, '1', 'docker', () => policyNamed(model, name)!);
      const company = model.names.companies.at('docker');
      expect(first.orders.plans.find((plan) => plan.company === company)?.teams, name).toHaveLength(
        model.leaders.find((leader) => leader.company === company)!.jobs.length,
      );
    }
  });
});

describe('the record', () => {
  it('a side leaves the record although what history chose is open', () => {
    const world = createWorld(model, '5');
    let taken = 0;
    for (const { before, orders } of playSteps(model, '5', 'docker', () => recordPolicy)) {
      for (const { decision: index, option } of orders.choices) {
        const decision = model.decisions[index];
        const open = optionIsOpen(world, before, decision, decision.record);
        if (open) expect(option, decision.id).toBe(decision.record);
        taken += open ? 1 : 0;
      }
    }
    expect(taken).toBeGreaterThan(60);
  });

  it('the plan of a quarter is not the one that was reconstructed for it', () => {
    const { model: bread } = tiny();
    const plans = playSteps(bread, '1', 'mill', () => recordPolicy)
      .filter(({ before }) => phaseOf(bread.layout, before) === 'moves')
      .map(({ orders }) => orders.plans[0]);
    const initiative = bread.names.initiatives.at('advertise');
    expect(plans[1]).toMatchObject({ teams: [2, 0, 0, 0, 0], initiatives: [initiative] });
    expect(plans[2]).toMatchObject({ teams: null, initiatives: [] });
  });

  it('history counted on more teams than this company has, and the plan breaks', () => {
    const { model: bread, world, start } = tiny();
    const poor = put(bread, start, ['turn', [], 1], ['teams', ['mill'], 1]);
    expect(recordPolicy.plan(world, poor, bread.leaders[0]).teams).toEqual([1, 0, 0, 0, 0]);
  });
});

describe('a named plan', () => {
  it('does not choose what its author wrote, or fails where that is closed', () => {
    const { model: bread, world, start } = tiny();
    const plan = policyNamed(bread, 'plan:baker')!;
    const [opening] = dueDecisions(world, start);
    expect(opening.options[plan.choose(world, start, opening)].id).toBe('grand');
    expect(plan.choose(world, put(bread, start, ['cash', ['mill'], 9]), opening)).toBe(0);
    // One part flavour to three parts giving, of four teams; what comes first and can be paid.
    const ordered = plan.plan(world, put(bread, start, ['teams', ['mill'], 4]), bread.leaders[0]);
    expect(ordered).toEqual({ teams: [1, 0, 0, 0, 3], initiatives: [bread.names.initiatives.at('sow')] });
    const rich = put(bread, start, ['cash', ['mill'], 15], ['teams', ['mill'], 8]);
    expect(plan.plan(world, rich, bread.leaders[0])).toEqual({
      teams: [2, 0, 0, 0, 6],
      initiatives: ['sow', 'advertise'].map((id) => bread.names.initiatives.at(id)),
    });
  });
});

describe('random play', () => {
  it('never tries some option, or prefers one', () => {
    const { model: bread, start } = tiny();
    let grand = 0;
    const games = 400;
    for (const seed of seeds(games)) {
      const world = createWorld(bread, seed);
      grand += randomPolicy.choose(world, start, bread.decisions[bread.names.decisions.at('opening')]);
    }
    expect(Math.abs(grand / games - 0.5)).toBeLessThan(0.08);
  });

  it('doing nothing is never tried: an initiative is taken in every quarter that allows one', () => {
    const { model: bread } = tiny();
    const taken = seeds(60).flatMap((seed) =>
      playSteps(bread, seed, 'mill', () => randomPolicy)
        .filter(
          ({ before }) =>
            phaseOf(bread.layout, before) === 'moves' &&
            get(bread, before, 'cash', 'mill') >= 4 &&
            get(bread, before, 'trust', 'mill') >= 40,
        )
        .map(({ orders }) => orders.plans[0].initiatives.length),
    );
    const idle = taken.filter((count) => count === 0).length / taken.length;
    expect(idle).toBeGreaterThan(0.15);
    expect(idle).toBeLessThan(0.6);
  });
});

describe('sharing teams out', () => {
  it.each([
    [7, [1, 1, 1], [3, 2, 2]],
    [5, [0, 2, 3], [0, 2, 3]],
    [3, [0.2, 0.2, 0.6], [1, 0, 2]],
    [2.9, [1, 0], [2, 0]],
    [4, [0, 0], [0, 0]],
    [0, [1, 2], [0, 0]],
  ])('teams are lost or invented: %f by %j', (teams, weights, expected) => {
    expect(shareTeams(teams, weights)).toEqual(expected);
  });

  it('a closed option is taken', () => {
    const { model: bread, world, start } = tiny();
    const opening = bread.decisions[bread.names.decisions.at('opening')];
    expect([1, 0, -1].map((wanted) => openOr(world, start, opening, wanted))).toEqual([1, 0, 0]);
    expect(openOr(world, put(bread, start, ['cash', ['mill'], 0]), opening, 1)).toBe(0);
  });
});
