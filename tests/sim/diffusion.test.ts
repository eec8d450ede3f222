// How containers (here: rye and wheat) spread: Bass's curve, and what bends it.
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { get, put, quarter } from './helpers.ts';
import { tiny, type Changes } from './tiny.ts';

/** Adoption of the town at the start of each quarter. */
function curve(quarters: number, changes: Changes, start = 0): number[] {
  const { model, world, start: opening } = tiny(changes);
  let state = put(model, opening, ['adoption', ['town'], start]);
  const seen = [start];
  while (seen.length <= quarters) {
    state = quarter(world, state);
    seen.push(get(model, state, 'adoption', 'town'));
  }
  return seen;
}

const [P, Q, M] = [0.02, 0.4, 0.8];
const segment = (key: 'innovation' | 'imitation' | 'potential', value: number) => (scenario: Scenario) =>
  void (scenario.segments[0][key] = value);
/** An appeal that is 1 whatever happens. */
const FLAT = { parameters: { 'appeal-slope': 0 } };
/** A history of eighty years. */
const long = (scenario: Scenario) => void (scenario.header.calendar.epilogue = '1980-Q4');

describe('with an appeal of 1', () => {
  it('adoption does not grow by (p + q·N/M)·(M − N) a quarter', () => {
    const seen = curve(25, { ...FLAT, edit: long });
    for (let t = 1; t < seen.length; t++) {
      const n = seen[t - 1];
      expect(seen[t], `quarter ${t}`).toBeCloseTo(n + (P + (Q * n) / M) * (M - n), 12);
    }
  });

  it('adoption does not follow the S of Bass, whose steepest quarter is known: ln(q/p)/(p + q)', () => {
    // Small steps: with a tenth of the coefficients a quarter is a tenth of one, and the closed form is met.
    const edit = (scenario: Scenario) => {
      long(scenario);
      segment('innovation', P / 10)(scenario);
      segment('imitation', Q / 10)(scenario);
    };
    const seen = curve(300, { ...FLAT, edit });
    for (const t of [20, 71, 150, 299]) {
      const decay = Math.exp((-(P + Q) * t) / 10);
      const closed = (M * (1 - decay)) / (1 + (Q / P) * decay);
      expect(Math.abs(seen[t] / closed - 1), `after ${t / 10} quarters`).toBeLessThan(0.05);
    }
    const steps = seen.slice(1).map((n, t) => n - seen[t]);
    const steepest = (10 * Math.log(Q / P)) / (P + Q);
    expect(Math.abs(steps.indexOf(Math.max(...steps)) - steepest)).toBeLessThan(4);
  });

  it('more is adopted than there is, or adoption goes back', () => {
    const edit = (scenario: Scenario) => {
      long(scenario);
      segment('imitation', 2.5)(scenario);
    };
    const seen = curve(200, { ...FLAT, edit });
    for (let t = 1; t < seen.length; t++) expect(seen[t]).toBeGreaterThanOrEqual(seen[t - 1]);
    expect(seen.at(-1)).toBeCloseTo(M, 9);
    expect(Math.max(...seen)).toBeLessThanOrEqual(M);
  });

  it('a history in which nobody can adopt anything breaks', () => {
    expect(curve(3, { ...FLAT, edit: segment('potential', 0) })).toEqual([0, 0, 0, 0]);
  });
});

describe('what bends it', () => {
  const first = (changes: Changes, ...put_: Parameters<typeof put>[2][]) => {
    const { model, world, start } = tiny(changes);
    const state = put(model, start, ['adoption', ['town'], 0], ...put_);
    return get(model, quarter(world, state), 'adoption', 'town');
  };
  /** Nothing grows by itself before the market moves. */
  const still: Changes = {
    parameters: { 'contributor-rate': 0, 'engineering-rate': 0, 'community-rate': 0 },
  };

  it('the best packaging on offer does not move early adoption by exp(λ·(U − reference − friction + relief))', () => {
    // The best on offer in town is wheat: flavour 0.2·8, keeping 0.1·(6 − 0.5·2), its steward 0.4·(−0.2 + 0.5·0.5).
    const best = 1.6 + 0.5 + 0.4 * 0.05;
    const relief = 0.1 * Math.log(1 + 10 + 4);
    expect(first(still)).toBeCloseTo(P * M * Math.exp(0.5 * (best - 2 - 1 + relief)), 12);
  });

  it('a price of change that has gone up does not slow adoption down', () => {
    const slower = first(still, ['friction', ['town'], 2]);
    expect(slower / first(still)).toBeCloseTo(Math.exp(-0.5), 12);
  });

  it('no product on offer, and yet people adopt as if the best were there', () => {
    const none = first(still, ['launched', ['rye'], 0], ['launched', ['wheat'], -1]);
    expect(none).toBeCloseTo(P * M * Math.exp(0.5 * (0 - 2 - 1)), 12);
  });

  it('a wonderful product fills the world in a quarter: the appeal is not cut at 5', () => {
    expect(first(still, ['friction', ['town'], -2], ['quality', ['wheat', 'flavour'], 60])).toBeCloseTo(
      5 * P * M,
      12,
    );
  });
});
