// What companies do by themselves in a quarter: work, pay, earn, hire, win trust, and run out of money.
import { describe, expect, it } from 'vitest';
import type { Orders, State } from '../../src/sim/index.ts';
import { get, put, quarter } from './helpers.ts';
import { tiny } from './tiny.ts';

const { model, world, start } = tiny();
type Change = Parameters<typeof put>[2];
const jobs = model.leaders[0].jobs.map((job) => job.id);
const plan = (teams: Record<string, number>): Orders => ({
  choices: [],
  proposals: [],
  plans: [
    { company: model.names.companies.at('mill'), teams: jobs.map((job) => teams[job] ?? 0), initiatives: [] },
  ],
});
const IDLE = plan({});
const next = (orders: Orders, ...changes: Change[]) => quarter(world, put(model, start, ...changes), orders);
const of = (state: State, ...place: [Parameters<typeof get>[2], ...string[]]) => get(model, state, ...place);

/** What a product earns or draws, over town and farms: users by how much there is of them. */
const over = (state: State, product: string, farms = 1) =>
  0.75 * of(state, 'adoption', 'town') * of(state, 'share', product, 'town') +
  0.25 * farms * of(state, 'adoption', 'farms') * of(state, 'share', product, 'farms');

/** n teams of 4 / (n + 4) effort; a point on 8 is worth 2 tenths of itself. */
const effort = (teams: number) => teams / (teams + 4);

describe('work', () => {
  it('teams build more or less than they can, or the debt of haste is forgotten', () => {
    // The loaf is not on the market: wheat gets all of the flavour.
    const built = effort(2) * 0.2;
    const crowded: Change = ['contributors', ['wheat'], 4];
    const grown = (state: State) =>
      of(state, 'quality', 'wheat', 'flavour') - of(next(IDLE, crowded), 'quality', 'wheat', 'flavour');
    // Contributors come on top, and find a better product harder to better: 0.2 · 4/14 · 0.5 a quarter.
    const crowd = 0.2 * (4 / 14) * 0.5;
    const done = next(plan({ flavour: 2 }), crowded);
    expect(grown(done)).toBeCloseTo(built * (1 - crowd / 10), 12);
    expect(of(done, 'debt', 'wheat')).toBeCloseTo(2 + 0.5 * built, 12);
  });

  it('work on stability leaves debt behind, or paying debt back does nothing', () => {
    expect(of(next(plan({ keeping: 2 })), 'debt', 'wheat')).toBe(2);
    expect(of(next(plan({ mending: 2 })), 'debt', 'wheat')).toBeCloseTo(2 - effort(2), 12);
  });

  it('work upstream or for the community earns nothing', () => {
    const helped = next(plan({ helping: 2 }));
    const worked = 20 + 2 * effort(2);
    const level = 20 + (60 * over(helped, 'wheat')) / (over(helped, 'wheat') + 0.05);
    expect(of(helped, 'influence', 'mill')).toBeCloseTo(worked + 0.1 * (level - worked), 12);
    expect(of(helped, 'quality', 'rye', 'stability')).toBeGreaterThan(
      of(next(IDLE), 'quality', 'rye', 'stability'),
    );
    // What was won drifts back by a tenth.
    const gave = next(plan({ giving: 2 }), ['quality', ['wheat', 'stability'], 9]);
    expect(of(gave, 'trust', 'mill')).toBeCloseTo(0.9 * (40 + 4 * effort(2)) + 0.1 * 50, 12);
  });

  it('the second team adds as much as the first', () => {
    const debt = (teams: number) => 2 - of(next(plan({ mending: teams })), 'debt', 'wheat');
    expect(debt(2) / debt(1)).toBeCloseTo(effort(2) / effort(1), 12);
  });

  it('teams that have left go on working: the plan is not scaled to those at work', () => {
    const gone = next(plan({ mending: 2 }), ['teams', ['mill'], 1]);
    expect(of(gone, 'debt', 'wheat')).toBeCloseTo(2 - effort(1), 12);
  });

  it('a job for two products on the market is not shared out by weight', () => {
    const done = next(plan({ flavour: 2 }), ['launched', ['loaf'], 1]);
    expect(of(done, 'debt', 'wheat')).toBeCloseTo(2 + 0.5 * 0.75 * effort(2) * 0.2, 12);
    expect(of(done, 'debt', 'loaf')).toBeCloseTo(0.5 * 0.25 * effort(2) * 0.5, 12);
  });

  it('a company that has closed goes on working, or its tended products go on growing', () => {
    const closed = next(plan({ mending: 2 }), ['status', ['mill'], 2], ['status', ['bakery'], 2]);
    expect(of(closed, 'debt', 'wheat')).toBe(2);
    expect(of(closed, 'quality', 'bun', 'flavour')).toBe(6);
    expect(of(next(IDLE), 'quality', 'bun', 'flavour')).toBeCloseTo(6 + 0.2 * 0.4, 12);
  });

  it('a plan is forgotten after a quarter', () => {
    const later = quarter(world, next(plan({ mending: 2 })));
    expect(of(later, 'debt', 'wheat')).toBeCloseTo(2 - 2 * effort(2), 12);
  });
});

describe('people and money', () => {
  it('hires count at once, too late, or are not paid from the first day', () => {
    let state = put(model, start, ['hiresLater', ['mill'], 3]);
    const teams: number[] = [];
    const costs: number[] = [];
    for (let i = 0; i < 3; i++) {
      state = quarter(world, state, IDLE);
      teams.push(of(state, 'teams', 'mill'));
      costs.push(of(state, 'costs', 'mill'));
    }
    // Ordered in one quarter, at work in the second after it: five people a team at 0.1.
    expect(teams).toEqual([2, 5, 5]);
    expect(costs).toEqual([2.5, 2.5, 2.5]);
  });

  it('a payroll is not what people and rooms cost', () => {
    expect(of(next(IDLE), 'costs', 'bakery')).toBeCloseTo(4 * 0.5 + 10 * 0.1 + 0.5, 12);
  });

  it('revenue is not the price times what paying users run, or goes to somebody else', () => {
    const state = next(IDLE);
    const revenue = 40 * over(state, 'wheat', 2);
    expect(of(state, 'revenue', 'mill')).toBeCloseTo(revenue, 12);
    expect(of(state, 'cash', 'mill')).toBeCloseTo(10 - 1 + revenue, 12);
    const sold = next(IDLE, ['owner', ['wheat'], 0]);
    expect(of(sold, 'revenue', 'bakery')).toBeCloseTo(40 * over(sold, 'wheat', 2), 12);
    expect(of(sold, 'revenue', 'mill')).toBe(0);
  });

  it('a rich company, whose money the game does not follow, pays or earns', () => {
    const state = next(IDLE, ['price', ['rye'], 100]);
    expect(of(state, 'revenue', 'guild')).toBeGreaterThan(1);
    expect(of(state, 'cash', 'guild')).toBe(1000);
  });

  it('a company without money goes on, or one that can just pay is closed', () => {
    const closing = next(IDLE, ['cash', ['mill'], 0.5], ['price', ['wheat'], 0]);
    expect([of(closing, 'cash', 'mill'), of(closing, 'status', 'mill')]).toEqual([-0.5, 2]);
    const paying = next(IDLE, ['cash', ['mill'], 1], ['price', ['wheat'], 0]);
    expect([of(paying, 'cash', 'mill'), of(paying, 'status', 'mill')]).toEqual([0, 0]);
    const later = quarter(world, closing);
    expect([of(later, 'cash', 'mill'), of(later, 'costs', 'mill'), of(later, 'revenue', 'mill')]).toEqual([
      -0.5, 0, 0,
    ]);
  });

  it('a company that was sold closes over its empty purse', () => {
    const sold = next(IDLE, ['cash', ['mill'], 0], ['price', ['wheat'], 0], ['status', ['mill'], 1]);
    expect(of(sold, 'status', 'mill')).toBe(1);
  });
});

describe('standing', () => {
  it('goodwill does not drift to the middle, or a product that falls over costs none', () => {
    expect(of(next(IDLE), 'trust', 'guild')).toBe(50);
    const many: Change = ['teams', ['bakery'], 20];
    expect(of(next(IDLE, many), 'trust', 'bakery')).toBeCloseTo(59, 12);
    const shaky = next(IDLE, many, ['quality', ['bun', 'stability'], 4], ['debt', ['bun'], 2]);
    expect(of(shaky, 'trust', 'bakery')).toBeCloseTo(59 - 2 * of(shaky, 'totalShare', 'bun'), 12);
  });

  it('influence does not go to what use and seats are worth', () => {
    const state = next(IDLE);
    const rye = over(state, 'rye');
    const level = 50 + (60 * rye) / (rye + 0.05) + 2;
    expect(of(state, 'influence', 'guild')).toBeCloseTo(50 + 0.1 * (level - 50), 12);
  });

  it('more users than the teams can support cost no stability', () => {
    // Two teams carry 0.02; the crowd around wheat has added its bit before.
    const state = next(IDLE, ['complementors', ['wheat'], 0]);
    const use = over(state, 'wheat');
    expect(use).toBeGreaterThan(0.03);
    expect(of(state, 'quality', 'wheat', 'stability')).toBeCloseTo(6 - 8 * (use - 0.02), 12);
    expect(
      of(
        next(IDLE, ['complementors', ['wheat'], 0], ['teams', ['mill'], 50]),
        'quality',
        'wheat',
        'stability',
      ),
    ).toBe(6);
  });

  it('quarrels are remembered for ever, or differently by the two', () => {
    const state = next(IDLE);
    expect(of(state, 'relation', 'mill', 'bakery')).toBeCloseTo(59, 12);
    expect(of(state, 'relation', 'bakery', 'mill')).toBe(of(state, 'relation', 'mill', 'bakery'));
    expect(of(state, 'relation', 'mill', 'guild')).toBe(50);
  });

  it('an ecosystem does not approach what reach, plug-in points and openness draw', () => {
    const state = next(IDLE);
    const use = over(state, 'wheat');
    const target = 100 * use * (of(state, 'quality', 'wheat', 'extensibility') / 10) * (0.4 + 0.6 * 0.5);
    expect(of(state, 'complementors', 'wheat')).toBeCloseTo(4 + (target - 4) / 4, 12);
    expect(of(state, 'complementors', 'loaf')).toBe(0);
  });

  it('a standard does not mature by the pace of its foundation and the part that has joined', () => {
    expect(of(next(IDLE), 'maturity', 'measure')).toBeCloseTo(0.5 + 0.3 * (1 / 3) * 0.5, 12);
    expect(of(next(IDLE, ['founded', ['chapter'], 0]), 'maturity', 'measure')).toBe(0.5);
  });
});
