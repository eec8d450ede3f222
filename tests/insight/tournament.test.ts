// Policies against each other: all in the same worlds, and each compared with the one that it has to beat.
import { describe, expect, it } from 'vitest';
import { bestPlan } from '../../src/insight/best-plan.ts';
import type { SeedRows } from '../../src/insight/games.ts';
import { runTask } from '../../src/insight/task.ts';
import { tournamentOf, tournamentVariants } from '../../src/insight/tournament.ts';
import { asked, someSeeds, valley } from './fixture.ts';

const idle = {
  id: 'idler',
  company: 'mill',
  name: 'I',
  note: 'n',
  choices: {},
  teams: { giving: 1 },
  initiatives: [],
};
const { model } = valley({ more: { plans: [idle] } });

describe('the rows', () => {
  const variants = tournamentVariants(model, [asked()]);
  const world = (seed: number, ...scores: number[]): SeedRows => ({
    seed,
    rows: scores.map((score) => ({ seed, score, ending: 'e', outcomes: {} })),
  });
  const rows = tournamentOf(variants, [world(1, 30, 40, 60, 70), world(2, 20, 50, 59.9, 80)]);

  it('a policy does not take part, or takes part twice', () => {
    expect(rows.map(({ policy }) => policy)).toEqual(['random', 'plan:idler', 'plan:baker', 'lookahead']);
  });

  it('a game is won with less, or lost with as much as it takes', () => {
    expect(rows.map(({ winRate }) => winRate)).toEqual([0, 0, 0.5, 1]);
  });

  it('looking ahead is compared with another plan than the best, or a plan with another than chance', () => {
    expect(rows.map(({ best }) => best)).toEqual([false, false, true, false]);
    expect(rows.map(({ diff }) => Number(diff.mean.toFixed(9)))).toEqual([0, 20, 34.95, 15.05]);
    expect(rows[0].diff).toEqual({ mean: 0, low: 0, high: 0 });
    for (const { diff } of rows.slice(1)) {
      expect(diff.low).toBeLessThan(diff.mean);
      expect(diff.high).toBeGreaterThan(diff.mean);
    }
  });

  it('of two plans that are equal both are the best, or none', () => {
    const even = tournamentOf(variants, [world(1, 30, 40, 40, 70), world(2, 20, 40, 40, 80)]);
    expect(even.map(({ best }) => best)).toEqual([false, true, false, false]);
  });

  it('one leader is compared with the plans of another', () => {
    const two = [...variants, ...variants.map((variant) => ({ ...variant, leader: 'bakery' }))];
    const both = tournamentOf(two, [
      world(1, 30, 40, 60, 70, 1, 2, 3, 4),
      world(2, 20, 50, 59, 80, 1, 2, 3, 5),
    ]);
    expect(both.filter(({ best }) => best).map(({ leader, policy }) => `${leader} ${policy}`)).toEqual([
      'mill plan:baker',
      'bakery plan:baker',
    ]);
    expect(both.at(-1)!.diff.mean).toBe(1.5);
  });
});

describe('the games', () => {
  it('policies meet different luck: what nobody touches comes more often to one of them', () => {
    const variants = tournamentVariants(model, [asked()]);
    const worlds = runTask(model, { kind: 'games', variants, seeds: someSeeds(12) });
    for (const { seed, rows } of worlds) {
      expect(rows.map((row) => row!.seed)).toEqual(variants.map(() => seed));
      expect(new Set(rows.map((row) => row!.outcomes.hailed)).size, `seed ${seed}`).toBe(1);
    }
    const rows = tournamentOf(variants, worlds);
    expect(new Set(rows.map(({ score }) => score.mean)).size).toBe(rows.length);
  });
});

describe('the best plan', () => {
  it('is not the better of two, or another one the next time', () => {
    const mean = (policy: string) => {
      const worlds = runTask(model, {
        kind: 'games',
        variants: [asked({ policy })],
        seeds: someSeeds(40),
      });
      return worlds.reduce((sum, { rows }) => sum + rows[0]!.score, 0) / worlds.length;
    };
    const better = mean('plan:baker') > mean('plan:idler') ? 'plan:baker' : 'plan:idler';
    expect(bestPlan(model, asked())).toBe(better);
    expect(bestPlan(model, asked())).toBe(better);
  });

  it('is invented for a leader who has none', () => {
    const planless = valley({ edit: (scenario) => (scenario.plans = []) }).model;
    expect(() => bestPlan(planless, asked())).toThrow('mill has no named plan');
  });
});
