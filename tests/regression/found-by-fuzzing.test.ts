// Faults that games at random have found, each as small as it could be made.
import { describe, expect, it } from 'vitest';
import { findFault, NO_ORDERS, type Orders } from '../../src/sim/index.ts';
import { get, put, quarter } from '../sim/helpers.ts';
import { tiny } from '../sim/tiny.ts';

const { model, world, start } = tiny();
const mill = model.names.companies.at('mill');
const idle: Orders = { ...NO_ORDERS, plans: [{ company: mill, teams: null, initiatives: [] }] };

describe('a platform on what was never on the market', () => {
  // Shipped history, tests/fuzz/laws.test.ts, seed 0: a platform was rebuilt on an orchestrator nobody had released.
  it('brings users to a product that does not exist, and its layer has shares that no chart shows', () => {
    const alone = put(
      model,
      start,
      ['launched', ['wheat'], 0],
      ['free', ['wheat', 'town'], 0],
      ['outside', ['grain', 'town'], 0.5],
      ['launched', ['loaf'], 1],
      ['free', ['loaf', 'town'], 0.4],
      ['outside', ['bread', 'town'], 0.2],
    );
    const next = quarter(world, alone);
    expect(get(model, next, 'share', 'loaf', 'town')).toBeGreaterThan(0.2);
    expect(get(model, next, 'share', 'wheat', 'town')).toBe(0);
  });
});

describe('a plan of nobody', () => {
  // tests/fuzz/orders.test.ts, seed 0: a record could go on buying initiatives after its game was over.
  it('a closed company goes on spending money on initiatives', () => {
    const closed = put(model, start, ['status', ['mill'], 2], ['chosen', ['opening'], 1]);
    expect(findFault(world, closed, idle)).not.toBeNull();
    expect(findFault(world, put(model, closed, ['status', ['mill'], 1]), idle)).toBeNull();
  });

  it('plans are made in the epilogue, which is played without anybody', () => {
    const last = put(model, start, ['turn', [], model.lastTurn]);
    expect(findFault(world, last, idle)).toBeNull();
    expect(findFault(world, put(model, start, ['turn', [], model.lastTurn + 1]), idle)).not.toBeNull();
  });
});
