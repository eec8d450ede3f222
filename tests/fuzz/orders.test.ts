// What the menus do not offer is refused, in any state that can be reached; and who hands orders in first gains nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashState } from '../../src/record/index.ts';
import {
  advance,
  findFault,
  initiativeBlocked,
  initiativeSlots,
  optionIsOpen,
  phaseOf,
  type Model,
  type Orders,
  type State,
  type World,
} from '../../src/sim/index.ts';
import { shippedModel } from '../sim/helpers.ts';
import { tiny } from '../sim/tiny.ts';
import { playWild, tries } from './adversary.ts';

/** Orders that break one rule each, made from orders that break none. */
function spoiled(world: World, state: State, orders: Orders): [what: string, orders: Orders][] {
  const { model } = world;
  const { layout } = model;
  const bad: [string, Orders][] = [];
  const leader = model.leaders.find(({ jobs }) => jobs.length > 0)!;
  const moves = phaseOf(layout, state) === 'moves';
  const playing = state.numbers[layout.turn] <= model.lastTurn;
  const asPlan = (teams: number[] | null, initiatives: number[]): Orders => ({
    ...orders,
    plans: [{ company: leader.company, teams, initiatives }],
  });

  for (const { index } of model.decisions)
    if (!orders.choices.some(({ decision }) => decision === index)) {
      bad.push([
        'an answer to what was not asked',
        { ...orders, choices: [...orders.choices, { decision: index, option: 0 }] },
      ]);
      break;
    }
  orders.choices.forEach((choice, i) => {
    const others = orders.choices.filter((_, j) => j !== i);
    const decision = model.decisions[choice.decision];
    bad.push(['silence', { ...orders, choices: others }]);
    bad.push(['two answers', { ...orders, choices: [...orders.choices, choice] }]);
    bad.push([
      'no such option',
      { ...orders, choices: [...others, { ...choice, option: decision.options.length }] },
    ]);
    decision.options.forEach((_, option) => {
      if (!optionIsOpen(world, state, decision, option))
        bad.push(['a closed option', { ...orders, choices: [...others, { ...choice, option }] }]);
    });
  });
  for (const reply of orders.replies ?? []) {
    const others = orders.replies!.filter((other) => other !== reply);
    const instead = (changed: Partial<typeof reply>) => ({
      ...orders,
      replies: [...others, { ...reply, ...changed }],
    });
    bad.push(['a second reply', { ...orders, replies: [...orders.replies!, reply] }]);
    bad.push([
      'a reply of somebody else',
      instead({ company: (reply.company + 1) % model.names.companies.length }),
    ]);
    bad.push(['a reply that says nothing', instead({ answer: 3 })]);
  }
  if (moves)
    bad.push(['a reply among the moves', { ...orders, replies: [{ company: 0, from: 1, answer: 0 }] }]);
  if (!moves) return [...bad, ['a plan among the answers', asPlan(null, [])]];
  const teams = Math.floor(state.numbers[layout.teams + leader.company]);
  bad.push(['too many teams', asPlan([teams + 1, ...leader.jobs.slice(1).map(() => 0)], [])]);
  for (const initiative of model.initiatives) {
    const foreign = initiative.company !== leader.company;
    if (foreign || initiativeBlocked(world, state, initiative) !== null)
      bad.push(['a closed initiative', asPlan(null, [initiative.index])]);
  }
  const open = model.initiatives.filter(
    (item) => item.company === leader.company && initiativeBlocked(world, state, item) === null,
  );
  const slots = initiativeSlots(world, state, leader);
  if (open.length > slots)
    bad.push([
      'too many initiatives',
      asPlan(
        null,
        open.slice(0, slots + 1).map(({ index }) => index),
      ),
    ]);
  if (state.numbers[layout.status + leader.company] === 2)
    bad.push(['a plan of a closed company', asPlan(null, [])]);
  if (!playing) bad.push(['a plan in the epilogue', asPlan(null, [])]);
  return bad;
}

describe.each<[string, () => Model, number]>([
  ['shipped', shippedModel, 12],
  ['made-up', () => tiny({ parameters: { 'noise-growth': 0.3 } }).model, 60],
])('the %s history', (_, make, games) => {
  const model = make();

  it('a forged order is obeyed: the rules let through what no menu offers', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const through = new Set<string>();
        playWild(model, seed, (world, state, orders) => {
          for (const [what, bad] of orders ? spoiled(world, state, orders) : []) {
            met.add(what);
            if (findFault(world, state, bad) === null) through.add(what);
          }
        });
        expect([...through], `seed ${seed}`).toEqual([]);
      }),
      tries(games),
    );
    expect(met.size).toBeGreaterThan(8);
  });

  it('who hands in first wins: the order of orders changes the state', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        playWild(model, seed, (world, state, orders) => {
          if (!orders) return;
          const { choices, plans, proposals, replies = [] } = orders;
          if (choices.length + plans.length + proposals.length + replies.length < 2) return;
          const turned = {
            choices: [...choices].reverse(),
            plans: [...plans].reverse(),
            proposals: [...proposals].reverse(),
            replies: [...replies].reverse(),
          };
          expect(hashState(advance(world, state, turned)), `seed ${seed}`).toBe(
            hashState(advance(world, state, orders)),
          );
        });
      }),
      tries(Math.ceil(games / 2)),
    );
  });
});

it('of two leaders the one whose plan is read first wins', () => {
  const initiative = (company: string, id: string, by: number) => ({
    id,
    company,
    label: 'L',
    note: 'n',
    cost: 0,
    cooldown: 0,
    effects: [{ do: 'track', track: 'mood', by }],
  });
  const { model, world, start } = tiny({
    more: { initiatives: [initiative('mill', 'praise', 8), initiative('bakery', 'grumble', -8)] },
    edit: (scenario) =>
      void scenario.leaders.push({ ...scenario.leaders[0], company: 'bakery', playable: false }),
  });
  const plan = (company: string, id: string) => ({
    company: model.names.companies.at(company),
    teams: null,
    initiatives: [model.names.initiatives.at(id)],
  });
  const plans = [plan('mill', 'praise'), plan('bakery', 'grumble')];
  const choices = [{ decision: model.names.decisions.at('opening'), option: 0 }];
  const [one, two] = [plans, [...plans].reverse()].map((both) =>
    hashState(advance(world, start, { choices, plans: both, proposals: [] })),
  );
  expect(one).toBe(two);
});
