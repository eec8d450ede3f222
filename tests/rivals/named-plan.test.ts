// A named plan is one company's: whoever else is handed it keeps to the record.
import { expect, it } from 'vitest';
import { ordersOf, policyNamed, recordPolicy } from '../../src/rivals/index.ts';
import { createWorld } from '../../src/sim/index.ts';
import { playSteps } from '../sim/helpers.ts';
import { tiny, type Changes } from '../sim/tiny.ts';

it('directs another company: its teams and its money go where a rival wants them', () => {
  const changes: Changes = {
    more: {
      initiatives: [
        { id: 'bell', company: 'bakery', label: 'B', note: 'n', cost: 1, cooldown: 0, effects: [] },
      ],
    },
    edit: ({ leaders, record }) => {
      record.push({
        company: 'bakery',
        quarter: '1900-Q1',
        teams: { kneading: 3 },
        initiatives: ['bell'],
        confidence: 'reconstruction',
      });
      const kneading = { ...leaders[0].jobs[4], id: 'kneading' };
      leaders.push({ ...leaders[0], company: 'bakery', jobs: [kneading], plan: { kneading: 4 } });
    },
  };
  const { model: bread, world, start } = tiny(changes);
  const [bakery] = bread.leaders.filter(({ company }) => company === bread.names.companies.at('bakery'));
  const plan = policyNamed(bread, 'plan:baker')!;
  expect(plan.plan(world, start, bakery)).toEqual({
    teams: [3],
    initiatives: [bread.names.initiatives.at('bell')],
  });
  expect(plan.plan(world, start, bakery)).toEqual(recordPolicy.plan(world, start, bakery));
  // All sides by the one plan: only the mill's orders are not the record's.
  for (const { before, orders } of playSteps(bread, '3', 'mill', () => plan)) {
    const kept = ordersOf(createWorld(bread, '3'), before, () => recordPolicy);
    const own = bread.names.companies.at('mill');
    expect(orders.plans.filter(({ company }) => company !== own)).toEqual(
      kept.plans.filter(({ company }) => company !== own),
    );
    expect(orders.choices.filter(({ decision }) => bread.decisions[decision].company !== own)).toEqual(
      kept.choices.filter(({ decision }) => bread.decisions[decision].company !== own),
    );
  }
});
