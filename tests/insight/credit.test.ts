// What a decision was worth: the values have to add up to what the player's answers were worth together.
import { beforeAll, describe, expect, it } from 'vitest';
import { coalitionsOf, divergencesOf } from '../../src/insight/coalitions.ts';
import { creditOf, MOST_EXACT, type Credit } from '../../src/insight/credit.ts';
import { runTask, type Play } from '../../src/insight/task.ts';
import { advanceRun, isRunOver, policiesOf, startRun, type RunRecord } from '../../src/record/index.ts';
import { ordersOf, policyNamed } from '../../src/rivals/index.ts';
import { shippedModel } from '../sim/helpers.ts';

const model = shippedModel();
const play: Play = (task) => Promise.resolve(runTask(model, task));

/** A game as a human played it who left history in the first so many of its decisions. */
function played(leader: string, seed: string, least: number, policy = 'random'): RunRecord {
  const company = model.names.companies.at(leader);
  const sides = Object.fromEntries(
    model.names.companies.ids.map((id) => [id, id === leader ? 'human' : 'plausible']),
  );
  const { ambitions } = model.scenario.leaders.find((candidate) => candidate.company === leader)!;
  let run = startRun(model, { leader, ambition: ambitions[0].id, seed, sides });
  const others = policiesOf(model, run.record);
  const [free, record] = [policyNamed(model, policy)!, policyNamed(model, 'record')!];
  while (!isRunOver(run.record)) {
    const strayed = divergencesOf(model, run.record).length >= least;
    const own = { ...free, choose: (strayed ? record : free).choose };
    run = advanceRun(
      run,
      ordersOf(run.world, run.state, (side) => (side === company ? own : others(side))),
    );
  }
  return run.record;
}

const sumOf = ({ decisions }: Credit) => decisions.reduce((sum, { value }) => sum + value, 0);

describe('a run played again as it was played', () => {
  it.each(['docker', 'google', 'coreos', 'mesosphere'])('%s ends with another score', (leader) => {
    for (const seed of ['1', '2']) {
      const record = played(leader, seed, 30);
      const all = divergencesOf(model, record).length;
      expect(coalitionsOf(model, record)(2 ** all - 1)).toMatchObject({
        score: record.score,
        ending: record.ending,
      });
    }
  });
});

describe('the credit of a few decisions', () => {
  let record: RunRecord;
  let credit: Credit;
  beforeAll(async () => {
    record = played('coreos', '5', 4);
    credit = await creditOf(model, record, play);
  });

  it('the values do not add up to what the answers were worth together', () => {
    expect(credit.exact).toBe(true);
    expect(credit.score).toBe(record.score);
    expect(credit.decisions.length).toBeGreaterThan(2);
    expect(sumOf(credit)).toBeCloseTo(credit.score - credit.baseline, 9);
  });

  it('one decision is credited with what it does among others of the same kind: order counts', () => {
    const worth = coalitionsOf(model, record);
    const n = credit.decisions.length;
    // The definition by all orders, which is another sum than the one over coalitions.
    const orders = permutations(Array.from({ length: n }, (_, bit) => bit));
    const scores = new Map<number, number>();
    const score = (coalition: number) => {
      if (!scores.has(coalition)) scores.set(coalition, worth(coalition).score);
      return scores.get(coalition)!;
    };
    for (let bit = 0; bit < n; bit++) {
      const gains = orders.map((order) => {
        const before = order.slice(0, order.indexOf(bit)).reduce((set, other) => set | (1 << other), 0);
        return score(before | (1 << bit)) - score(before);
      });
      const mean = gains.reduce((sum, gain) => sum + gain, 0) / orders.length;
      expect(credit.decisions[bit].value).toBeCloseTo(mean, 9);
    }
  });
});

describe('the credit of many decisions', () => {
  /** Every decision is worth the number of its place, and the first three three points more together. */
  const made: Play = (task) =>
    Promise.resolve(
      task.seeds.map((seed) => {
        let score = (seed & 7) === 7 ? 3 : 0;
        for (let bit = 0; bit < 30; bit++) if ((seed >>> bit) & 1) score += bit;
        return { seed, rows: [{ seed, score, ending: '', outcomes: {} }] };
      }),
    );

  it('values that are drawn are far from the true ones, do not add up, or claim to be certain', async () => {
    const { decisions, interactions, exact, score, baseline } = await creditOf(
      model,
      played('docker', '3', 30),
      made,
    );
    expect(exact).toBe(false);
    expect(decisions.length).toBeGreaterThan(MOST_EXACT);
    expect(decisions.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(score - baseline, 9);
    decisions.forEach(({ value, error }, bit) => {
      const shared = bit < 3 ? 1 : 0;
      expect(Math.abs(value - bit - shared)).toBeLessThanOrEqual(4 * error + 1e-9);
      expect(error > 0).toBe(bit < 3);
    });
    // Only the weightiest are looked at in pairs, and these add up.
    for (const { value } of interactions) expect(value).toBeCloseTo(0, 9);
  });
});

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first) =>
    permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}
