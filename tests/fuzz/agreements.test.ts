// Whatever is proposed and answered in a wild game: what one pays another gets, and the ledger says that it was agreed.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openLedger } from '../../src/insight/ledger.ts';
import {
  advance,
  ANSWERS,
  PROPOSALS,
  turnOf,
  type Model,
  type Orders,
  type State,
} from '../../src/sim/index.ts';
import { phaseCause } from '../../src/sim/model/causes.ts';
import { shippedModel } from '../sim/helpers.ts';
import { tiny } from '../sim/tiny.ts';
import { playWild, tries } from './adversary.ts';

const AGREEMENT = phaseCause('agreement');

interface Seen {
  answers: Set<string>;
  lines: number;
}

function lawsOfAgreements(model: Model, seed: number, seen: Seen): void {
  const { layout, names } = model;
  const count = names.companies.length;
  let last: { state: State; orders: Orders } | null = null;
  playWild(model, seed, (world, state, orders) => {
    if (!orders) return;
    if (state.numbers[layout.phase] === 0) {
      last = { state, orders };
      return;
    }
    const where = `seed ${seed}, turn ${turnOf(layout, state)}`;
    const booked = new Map<number, number>();
    const record = (at: number, cause: number, by: number) => {
      if (cause === AGREEMENT) booked.set(at, (booked.get(at) ?? 0) + by);
    };
    const after = advance(world, state, orders, { ledger: { record } });
    const answered = names.companies.ids.flatMap((_, c) =>
      after.numbers[layout.answered + c] > 0
        ? [
            `${PROPOSALS[after.numbers[layout.proposalKind + c] - 1]} ${ANSWERS[after.numbers[layout.answered + c] - 1]}`,
          ]
        : [],
    );
    answered.forEach((answer) => seen.answers.add(answer));
    if (answered.length === 0) expect([...booked.keys()], where).toEqual([]);
    let money = 0;
    for (const [at, by] of booked) {
      if (
        (at >= layout.cash && at < layout.cash + count) ||
        (at >= layout.accounts && at < layout.accounts + 4)
      )
        money += by;
      const pair = at - layout.relation;
      if (pair >= 0 && pair < count * count)
        expect(booked.get(layout.relation + (pair % count) * count + Math.floor(pair / count)), where).toBe(
          by,
        );
    }
    expect(money, where).toBeCloseTo(0, 7);
    // One place a quarter is taken to pieces: its lines sum to what it moved.
    for (const at of [...booked.keys()].slice(0, 1)) {
      const quarter = { before: last!.state, moves: last!.orders, answers: orders };
      const lines = openLedger(world, quarter).stock(at);
      const change = after.numbers[at] - last!.state.numbers[at];
      expect(lines.find(({ cause }) => cause === AGREEMENT)?.amount, where).toBe(booked.get(at));
      expect(
        lines.reduce((sum, { amount }) => sum + amount, 0),
        where,
      ).toBeCloseTo(change, 7);
      seen.lines++;
    }
  });
}

it.each<[string, () => Model, number]>([
  ['shipped', shippedModel, 8],
  ['made-up', () => tiny({ parameters: { 'noise-growth': 0.3 } }).model, 60],
])(
  'money is made at the table, or what was agreed is booked as something else: the %s history',
  (_, make, games) => {
    const model = make();
    const seen: Seen = { answers: new Set(), lines: 0 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => lawsOfAgreements(model, seed, seen)),
      tries(games),
    );
    // Nearly all kinds have met nearly all answers.
    expect(seen.answers.size).toBeGreaterThan(12);
    expect(seen.lines).toBeGreaterThan(20);
  },
);
