// Who takes which product: the logit, the price of switching, and the network effect that can lock a layer in.
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/index.ts';
import { advance, NO_ORDERS, type State } from '../../src/sim/index.ts';
import { get, put, quarter } from './helpers.ts';
import { tiny, type Changes, type Tiny } from './tiny.ts';

/** Nothing grows by itself before the market moves. */
const STILL = { 'contributor-rate': 0, 'engineering-rate': 0, 'community-rate': 0 };

/** Everybody reconsiders every quarter, and moving costs nothing: shares are the plain logit. */
const FREE_MOVERS: Changes = {
  parameters: { 'switching-cost': 0, 'starting-cost': 0, ...STILL },
  edit: (scenario) => scenario.segments.forEach((segment) => (segment.review = 1)),
};

/** V of a product in town less that of the outside option, read off the shares of free movers. */
function utility({ model, world }: Tiny, state: State, product: string, layer = 'grain'): number {
  const next = quarter(world, state);
  return Math.log(get(model, next, 'free', product, 'town') / get(model, next, 'outside', layer, 'town'));
}

describe('utility', () => {
  // Who may ever ship what: an event beyond the calendar says so, for a scenario names every pair that it uses.
  const ship = (company: string, product: string) => ({ do: 'ship', company, product });
  const effects = [ship('bakery', 'rye'), ship('guild', 'rye'), ship('mill', 'rye'), ship('mill', 'loaf')];
  const game = tiny({ ...FREE_MOVERS, more: { events: [{ id: 'never', from: '1902-Q2', effects }] } });
  const { model, start } = game;
  const by = (product: string, ...changes: Parameters<typeof put>[2][]) =>
    utility(game, put(model, start, ...changes), product) - utility(game, start, product);
  // The town is filled to 0.2 of 0.8: tastes stand a quarter of the way from early to mature.
  const FLAVOUR = 0.25;

  it('a product is not worth the sum of its parts', () => {
    // Flavour 4, keeping 8; the network of 0.0875/0.275 and of wheat's, compatible by half of a half; 10 complementors;
    // a trusted guild of 50, wholly neutral; the outside option's 1.
    const [own, other] = [0.0875 / 0.275, 0.0375 / 0.275];
    const network = 0.75 * own + 0.25 * Math.max(own, 0.5 * own + 0.4 * other);
    const worth = FLAVOUR * 4 + 0.1 * 8 + 2 * network + 0.5 * Math.log(11) + 0.4 * 0.5;
    expect(utility(game, start, 'rye')).toBeCloseTo(worth - 1, 12);
  });

  it.each([
    ['a point of quality', 'wheat', FLAVOUR, [['quality', ['wheat', 'flavour'], 9]]],
    ['debt, which hides stability', 'wheat', -0.1, [['debt', ['wheat'], 4]]],
    ['a campaign', 'rye', 0.7, [['campaign', ['rye'], 0.7]]],
    ['a pull on this group', 'rye', -0.3, [['pull', ['rye', 'town'], -0.3]]],
    ['a pull on another group', 'rye', 0, [['pull', ['rye', 'farms'], 2]]],
    ['trust in the owner', 'wheat', 0.4 * 0.5, [['trust', ['mill'], 65]]],
    ['neutral governance', 'wheat', 0.4 * 0.5 * 0.5, [['neutrality', ['wheat'], 1]]],
    ['complementors', 'wheat', 0.5 * Math.log(20 / 5), [['complementors', ['wheat'], 19]]],
    ['a vendor who ships it', 'rye', 0.5 * Math.log(1.5), [['ships', ['bakery', 'rye'], 1]]],
    ['its own owner as a vendor', 'rye', 0, [['ships', ['guild', 'rye'], 1]]],
    ['a rival that its owner ships, which nobody else reaches far with', 'wheat', -0.25, [['ships', ['mill', 'rye'], 1]]],
    ['a rival from its owner that is not on the market', 'wheat', 0, [['ships', ['mill', 'loaf'], 1]]],
    ['use elsewhere of what it works with', 'wheat', 0.5 * 0.5 * 0.5, [['share', ['bun', 'town'], 0.9]]],
    ['expectations', 'rye', 2 * (0.75 * 0.1 + 0.25 * 0.1), [['conformity', ['wheat'], 0], ['expected', ['rye'], 0.0875 / 0.275 + 0.1]]],
    ['a standard that nobody keeps to', 'rye', 0, [['conformity', ['wheat'], 0]]],
  ] as [string, string, number, Parameters<typeof put>[2][]][])('%s moves the utility of a product by another amount', (name, product, expected, changes) => {
    const neutral = name === 'expectations' || name.startsWith('a standard');
    const base = neutral ? put(model, start, ['conformity', ['wheat'], 0]) : start;
    const moved = utility(game, put(model, base, ...changes), product) - utility(game, base, product);
    expect(moved).toBeCloseTo(expected, 12);
  }); // prettier-ignore

  it('users of a small compatible product gain nothing from the large one: the standard has no effect', () => {
    const [rye, wheat] = [0.0875 / 0.275, 0.0375 / 0.275];
    const full = by(
      'wheat',
      ['maturity', ['measure'], 1],
      ['conformity', ['wheat'], 1],
      ['conformity', ['rye'], 1],
    );
    const now = 0.8 * wheat + 0.2 * Math.max(wheat, 0.5 * rye + 0.4 * wheat);
    expect(full).toBeCloseTo(2 * (rye + wheat - now), 12);
  });

  it('a product that is not on the market is chosen', () => {
    const gone = quarter(game.world, put(model, start, ['launched', ['rye'], -1]));
    expect(get(model, gone, 'free', 'rye', 'town')).toBe(0);
    expect(get(model, quarter(game.world, start), 'free', 'loaf', 'town')).toBe(0);
  });

  it('an absurd utility ends a game in a number that is none', () => {
    for (const value of [-1e5, 1e5]) {
      const state = quarter(game.world, put(model, start, ['campaign', ['rye'], value]));
      expect(get(model, state, 'free', 'rye', 'town')).toBeCloseTo(value > 0 ? 1 : 0, 6);
      expect(state.numbers.every(Number.isFinite)).toBe(true);
    }
  });
});

describe('switching', () => {
  /** Nobody new comes, so that shares move by reconsidering alone. */
  const settled = (kappa: number, review: number) =>
    tiny({
      parameters: { 'switching-cost': kappa, 'starting-cost': kappa, ...STILL },
      edit: (scenario) =>
        scenario.segments.forEach((segment) =>
          Object.assign(segment, { review, innovation: 0, imitation: 0 }),
        ),
    });
  const share = ({ model, world, start }: Tiny) => get(model, quarter(world, start), 'free', 'wheat', 'town');

  it('users leave a product that they are locked into', () => {
    expect(share(settled(25, 1))).toBeCloseTo(0.25, 9);
    expect(share(settled(0, 1)) - 0.25).toBeGreaterThan(0.1);
  });

  it('people who never reconsider move all the same', () => {
    expect(share(settled(0, 0))).toBe(0.25);
  });

  it('half of the users reconsider, and more or fewer than half of the way is gone', () => {
    const [all, half] = [share(settled(1, 1)), share(settled(1, 0.5))];
    expect(half - 0.25).toBeCloseTo((all - 0.25) / 2, 12);
  });
});

describe('four equal products and a network effect', () => {
  const ids = ['east', 'north', 'south', 'west'];
  /** The largest share after sixty years, from given first shares. */
  function largest(beta: number, shares: number[]): number {
    const products = ids.map((id, i) => ({
      id,
      name: id,
      layer: 'road',
      company: 'guild',
      launched: true,
      qualities: {},
      shares: { town: shares[i], farms: shares[i] },
    }));
    const more = { layers: [{ id: 'road', name: 'Road', outside: { name: 'sea', utility: -30 } }], products };
    const parameters = {
      'network-effect': beta,
      'switching-cost': 0,
      'expectation-base': 0,
      'complementor-reach': 0,
    };
    const edit = (scenario: Scenario) => void (scenario.header.calendar.epilogue = '1960-Q4');
    const { model, world, start } = tiny({ more, parameters, edit });
    let state = start;
    for (let i = 0; i < 480; i++) state = advance(world, state, NO_ORDERS);
    return Math.max(...ids.map((id) => get(model, state, 'totalShare', id)));
  }

  it.each([
    [3.6, 'goes', 0.25],
    [4.4, 'stays', 0.7],
  ])('an even split with a ripple does not hold up to β = 4 and break beyond: β = %f', (beta, _, least) => {
    const end = largest(beta, [0.26, 0.25, 0.25, 0.24]);
    if (least === 0.25) expect(end).toBeCloseTo(0.25, 2);
    else expect(end).toBeGreaterThan(least);
  });

  it('a leader does not stay ahead beyond β ≈ 3.2, or stays ahead below it', () => {
    const start = [0.91, 0.03, 0.03, 0.03];
    expect(largest(3, start)).toBeCloseTo(0.25, 2);
    expect(largest(3.5, start)).toBeGreaterThan(0.6);
  });
});
