// History was likely and not certain: with every side choosing for itself, each of its main outcomes can also fail.
import { expect, it } from 'vitest';
import { oddsOf } from '../../src/insight/odds.ts';
import { runTask } from '../../src/insight/task.ts';
import { seeds, shippedModel } from '../sim/helpers.ts';

const model = shippedModel();
const leader = 'docker';
const [{ id: ambition }] = model.scenario.leaders.find(({ company }) => company === leader)!.ambitions;
const { from } = model.scenario.header.calendar;
const settings = {
  leader,
  ambition,
  policy: 'plausible',
  rivals: 'plausible',
  from,
  fixed: {},
  drawn: true,
} as const;

it('what happened was bound to happen, or hardly could', () => {
  const variants = [settings];
  const worlds = runTask(model, { kind: 'games', variants, seeds: seeds(120).map(Number) });
  const { outcomes, record } = oddsOf(
    model,
    worlds.map(({ rows: [row] }) => row!),
  );
  // A hundred worlds and twenty tell an outcome apart from one that nothing can stop, and no more than that.
  for (const { id, p } of outcomes) {
    expect(p, id).toBeGreaterThan(0.15);
    expect(p, id).toBeLessThan(0.93);
  }
  expect(record.rank).toBeLessThanOrEqual(3);
});
