// People who write to a product: those paid to, and strangers who come with new users. Hands are counted once a team,
// whoever's product they serve; what the crowd does comes back as quality.
import { describe, expect, it } from 'vitest';
import { advance, NO_ORDERS, type Orders, type State } from '../../src/sim/index.ts';
import { at, get, put, quarter } from './helpers.ts';
import { tiny, type Changes } from './tiny.ts';

type Change = Parameters<typeof put>[2];

/** A valley, and its quarters: the mill's teams by job, a company's plan. */
function valley(changes: Changes = {}) {
  const { model, world, start } = tiny(changes);
  const jobs = model.leaders[0].jobs.map((job) => job.id);
  const plan = (teams: Record<string, number>): Orders => ({
    choices: [],
    proposals: [],
    plans: [
      {
        company: model.names.companies.at('mill'),
        teams: jobs.map((job) => teams[job] ?? 0),
        initiatives: [],
      },
    ],
  });
  return {
    model,
    start,
    next: (teams: Record<string, number>, ...changed: Change[]) =>
      quarter(world, put(model, start, ...changed), plan(teams)),
    then: (state: State, ...changed: Change[]) => quarter(world, put(model, state, ...changed)),
    of: (state: State, ...place: [Parameters<typeof get>[2], ...string[]]) => get(model, state, ...place),
  };
}

const { model, start, next, then, of } = valley();

/** What a product runs of all workloads: the towns' sizes times their users. */
const use = (state: State, product: string) =>
  0.75 * of(state, 'adoption', 'town') * of(state, 'share', product, 'town') +
  0.25 * of(state, 'adoption', 'farms') * of(state, 'share', product, 'farms');
const inflow = (state: State, product: string, before = start) =>
  Math.max(0, use(state, product) - use(before, product));

describe('hands', () => {
  it.each([
    ['a job for one product', { keeping: 2 }, 'wheat', 2],
    ['debt paid back', { mending: 1 }, 'wheat', 1],
    ['two jobs for one product', { keeping: 1, mending: 1 }, 'wheat', 2],
    ['a job whose other product is not on the market', { flavour: 2 }, 'wheat', 2],
    ['work for the community, which serves no product', { giving: 2 }, 'wheat', 0],
    ["work upstream, on somebody else's product", { helping: 2 }, 'rye', 2],
    ["work upstream, beside one's own", { helping: 1, keeping: 1 }, 'wheat', 1],
  ])('a team counts twice, for nobody, or for the wrong product: %s', (_, teams, product, hands) => {
    expect(of(next(teams), 'hands', product)).toBeCloseTo(hands, 12);
  });

  it('a job for two products counts its teams for each of them, not once in all', () => {
    const state = next({ flavour: 2 }, ['launched', ['loaf'], 1]);
    expect([of(state, 'hands', 'wheat'), of(state, 'hands', 'loaf')]).toEqual([1.5, 0.5]);
  });

  it('teams that have left still count: hands are more than the teams at work', () => {
    const state = next({ flavour: 4, keeping: 2, helping: 2 }, ['launched', ['loaf'], 1]);
    const counted = ['wheat', 'loaf', 'rye'].map((product) => of(state, 'hands', product));
    // Eight are planned and two are there: a quarter of each.
    expect(counted).toEqual([0.75 + 0.5, 0.25, 0.5]);
  });

  it('a company that has closed still has hands, or last quarter is counted again', () => {
    expect(of(next({ keeping: 2 }, ['status', ['mill'], 2]), 'hands', 'wheat')).toBe(0);
    const worked = next({ keeping: 2 });
    expect(of(then(worked), 'hands', 'wheat')).toBe(2);
    expect(of(then(worked, ['teams', ['mill'], 1]), 'hands', 'wheat')).toBe(1);
  });

  it('who tends a product without a plan is not counted, or still counted when the company has closed', () => {
    // 0.2 points where a team's first hour is worth 1 / 4.
    expect(of(next({}), 'hands', 'bun')).toBeCloseTo(0.2 * 4, 12);
    expect(of(next({}, ['status', ['bakery'], 2]), 'hands', 'bun')).toBe(0);
    expect(of(next({}, ['launched', ['bun'], -1]), 'hands', 'bun')).toBe(0);
  });

  it('a scenario in which teams build nothing divides by nothing', () => {
    const idle = valley({ parameters: { 'engineering-rate': 0 } });
    expect(idle.of(idle.next({ keeping: 2 }), 'hands', 'bun')).toBe(0);
    expect(idle.next({ keeping: 2 }).numbers.every(Number.isFinite)).toBe(true);
  });
});

describe('the inflow of users', () => {
  it('is below nothing where a product loses users, or not what it has won', () => {
    // Nobody likes rye any more; wheat gets what it loses.
    const state = next({}, ['quality', ['rye', 'flavour'], 0], ['quality', ['rye', 'stability'], 0], ['quality', ['wheat', 'flavour'], 10]); // prettier-ignore
    expect(use(state, 'rye')).toBeLessThan(use(start, 'rye'));
    expect(of(state, 'inflow', 'rye')).toBe(0);
    expect(of(state, 'inflow', 'wheat')).toBeCloseTo(inflow(state, 'wheat'), 12);
    expect(of(state, 'inflow', 'wheat')).toBeGreaterThan(0.001);
  });

  it('is below nothing in some quarter of some game', () => {
    let state = start;
    const { world } = tiny();
    for (let i = 0; i < 18; i++) {
      state = advance(world, state, NO_ORDERS);
      for (const product of model.names.products.ids) {
        expect(of(state, 'inflow', product)).toBeGreaterThanOrEqual(0);
        expect(of(state, 'contributors', product)).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

describe('contributors', () => {
  /** 5 for each hand, and 100 strangers times the square root of the inflow, half of the way in a quarter. */
  const drawn = (state: State, product: string, hands: number, open: number, trust: number) =>
    (5 * hands + 100 * open * (trust / 50) * Math.sqrt(inflow(state, product))) / 2;

  it.each([
    ['wheat', 'mill', 2, 0.4 + 0.6 * 0.5],
    ['rye', 'guild', 0, 1],
    ['bun', 'bakery', 0.8, 0.4],
  ])('who writes to a product does not follow from hands, inflow, openness and trust: %s', (product, owner, hands, open) => {
    const state = next({ keeping: 2 });
    expect(inflow(state, product)).toBeGreaterThan(0);
    expect(of(state, 'contributors', product)).toBeCloseTo(
      drawn(state, product, hands, open, of(start, 'trust', owner)),
      10,
    );
  }); // prettier-ignore

  it('four times as many new users do not bring twice as many strangers', () => {
    const alone = valley({ parameters: { 'contributor-hands': 0 } });
    // Less was used the quarter before, and so more of it is new.
    const strangers = (before: number) => {
      const state = alone.next({}, ['use', ['wheat'], before]);
      return [alone.of(state, 'inflow', 'wheat'), alone.of(state, 'contributors', 'wheat')];
    };
    const now = use(next({}), 'wheat');
    const [[few, first], [many, then]] = [strangers(now - 0.005), strangers(now - 0.02)];
    expect(many / few).toBeCloseTo(4, 10);
    expect(then / first).toBeCloseTo(2, 10);
  });

  it('nobody minds whether a company is trusted or shares its rule', () => {
    const wheat = (...changed: Change[]) => {
      // What is drawn by anything but the strangers is the same.
      const state = next({}, ...changed);
      return of(state, 'contributors', 'wheat') / Math.sqrt(inflow(state, 'wheat'));
    };
    expect(wheat(['trust', ['mill'], 100]) / wheat(['trust', ['mill'], 50])).toBeCloseTo(2, 10);
    expect(wheat(['trust', ['mill'], 0])).toBe(0);
    expect(wheat(['neutrality', ['wheat'], 1]) / wheat(['neutrality', ['wheat'], 0])).toBeCloseTo(
      1 / 0.4,
      10,
    );
  });

  it('half of the way takes another time than the scenario says', () => {
    const crowd: Change = ['contributors', ['wheat'], 80];
    const slow = valley({ parameters: { 'contributor-time': 8 } });
    const there = 2 * drawn(next({ keeping: 2 }, crowd), 'wheat', 2, 0.7, 40);
    expect(of(next({ keeping: 2 }, crowd), 'contributors', 'wheat')).toBeCloseTo((80 + there) / 2, 10);
    expect(slow.of(slow.next({ keeping: 2 }, crowd), 'contributors', 'wheat')).toBeCloseTo(80 + (there - 80) / 8, 6);
  }); // prettier-ignore

  it('who wrote to a product that is gone stays, and who wrote to none that ever was comes', () => {
    const gone = next({ keeping: 2 }, ['launched', ['wheat'], -1], ['contributors', ['wheat'], 80]);
    expect(of(gone, 'contributors', 'wheat')).toBe(40);
    expect(of(then(gone), 'contributors', 'wheat')).toBe(20);
    expect(of(next({ flavour: 2 }), 'contributors', 'loaf')).toBe(0);
  });

  it('a crowd betters nothing, betters what one company rules, or without bounds', () => {
    const grown = (neutrality: number, crowd: number) =>
      of(next({}, ['contributors', ['wheat'], crowd], ['neutrality', ['wheat'], neutrality]), 'quality', 'wheat', 'flavour') - 8;
    // 0.2 points a quarter by a crowd without end, half of them by ten people; of 8 a fifth is left to better.
    expect(grown(1, 10)).toBeCloseTo(0.2 * 0.5 * 0.2, 12);
    expect(grown(0.5, 30)).toBeCloseTo(0.2 * 0.75 * 0.5 * 0.2, 12);
    expect(grown(0, 30)).toBe(0);
    expect(grown(1, 1e5)).toBeLessThan(0.2 * 0.2);
    const gone = next({}, ['contributors', ['wheat'], 30], ['launched', ['wheat'], -1]);
    expect(gone.numbers[at(model, 'quality', 'wheat', 'flavour')]).toBe(8);
  }); // prettier-ignore

  it('what a scenario says of contributors at the start is forgotten', () => {
    const given = valley({ edit: (scenario) => void (scenario.products[1].contributors = 7) });
    expect(given.of(given.start, 'contributors', 'wheat')).toBe(7);
  });
});
