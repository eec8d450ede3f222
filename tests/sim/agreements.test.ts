// What an answer does, kind by kind and number by number: nobody gets what nobody gave.
import { describe, expect, it } from 'vitest';
import { advance, NO_ORDERS, type Answer, type ProposalKind, type State } from '../../src/sim/index.ts';
import { table, type Change, type Outcome } from './agreements.ts';
import { at, get } from './helpers.ts';

const valley = table();
const { model, world, set, agreed, terms, asked, replies } = valley;
const index = (id: string) => model.names.companies.at(id);
type Entry = [block: Parameters<typeof at>[1], ids: string[], amount: number];

/** What was booked as agreed is this and nothing else. */
function expectBooked({ booked }: Outcome, entries: Entry[]): void {
  const wanted = new Map(entries.map(([block, ids, amount]) => [at(model, block, ...ids), amount]));
  expect([...booked.keys()].sort((a, b) => a - b)).toEqual([...wanted.keys()].sort((a, b) => a - b));
  for (const [place, amount] of wanted) expect(booked.get(place)).toBeCloseTo(amount, 9);
}
const warm = (one: string, other: string, by: number): Entry[] => [
  ['relation', [one, other], by],
  ['relation', [other, one], by],
];
const money = (state: State) => {
  const { cash, accounts } = model.layout;
  const sum = (from: number, count: number) =>
    state.numbers.subarray(from, from + count).reduce((total, amount) => total + amount, 0);
  return sum(cash, model.names.companies.length) + sum(accounts, 4);
};
const answeredAs = (state: State, from: string): number => get(model, state, 'answered', from);

describe('an agreement', () => {
  it('allies do not get a partnership: nobody is allied, or no ecosystem grows', () => {
    const state = set(['complementors', ['bun'], 10], ['complementors', ['wheat'], 4]);
    const done = agreed(state, 'mill', 'bakery', 'partnership');
    expectBooked(done, [
      ['influence', ['mill'], -4],
      ...warm('mill', 'bakery', 6),
      ['complementors', ['wheat'], 2],
      ['complementors', ['bun'], 5],
    ]);
    expect(get(model, done.after, 'allied', 'mill', 'bakery')).toBe(1);
    expect(get(model, done.after, 'allied', 'bakery', 'mill')).toBe(1);
    expect(get(model, done.after, 'allied', 'mill', 'guild')).toBe(0);
  });

  it('a common library brings nobody closer to the standard', () => {
    expectBooked(agreed(set(), 'mill', 'guild', 'common-library'), [
      ['influence', ['mill'], -4],
      ...warm('mill', 'guild', 6),
      ['neutrality', ['wheat'], 0.1],
      // Rye is wholly neutral as it is.
      ['conformity', ['wheat'], 0.1],
      ['conformity', ['rye'], 0.1],
      ['maturity', ['measure'], 0.1],
    ]);
  });

  it('who is let in to steer has no say, or the product stays as closed as it was', () => {
    expectBooked(agreed(set(['complementors', ['bun'], 10]), 'bakery', 'mill', 'joint-steering'), [
      ['influence', ['bakery'], -4],
      ['influence', ['mill'], 8],
      ...warm('mill', 'bakery', 6),
      ['neutrality', ['bun'], 0.2],
      ['complementors', ['bun'], 5],
    ]);
  });

  it('a purchase costs another sum than it said, or leaves the products where they were', () => {
    const state = set(['use', ['wheat'], 0.09]);
    const price = terms(state, 'guild', 'mill', 'purchase').money;
    expect(price).toBeCloseTo(1000 * 0.3 * (40 / 50) * 1.5, 9);
    const done = agreed(state, 'guild', 'mill', 'purchase');
    expectBooked(done, [
      ['cash', ['guild'], -price],
      ['accounts', ['investors'], price],
    ]);
    expect(get(model, done.after, 'status', 'mill')).toBe(1);
    expect(get(model, done.after, 'buyer', 'mill')).toBe(index('guild') + 1);
    const owners = ['rye', 'wheat', 'loaf', 'bun', 'stall'].map((id) => get(model, done.after, 'owner', id));
    expect(owners).toEqual(['guild', 'guild', 'guild', 'bakery', 'bakery'].map(index));
  });

  it('an investment does not arrive, or thins out nobody', () => {
    const state = set(['use', ['wheat'], 0.09], ['dilution', ['mill'], 0.5]);
    const { money: sum } = terms(state, 'guild', 'mill', 'investment');
    const done = agreed(state, 'guild', 'mill', 'investment');
    expectBooked(done, [
      ['cash', ['guild'], -sum],
      ['cash', ['mill'], sum],
      ['dilution', ['mill'], 0.2 * 0.5],
      ...warm('mill', 'guild', 6),
    ]);
    expect(get(model, done.after, 'status', 'mill')).toBe(0);
  });

  it('a truce ends no war', () => {
    const state = set(['relation', ['mill', 'bakery'], 30], ['relation', ['bakery', 'mill'], 30]);
    // 30 and 6, and half of the 14 that are left to the middle.
    expectBooked(agreed(state, 'mill', 'bakery', 'truce'), [
      ['influence', ['mill'], -4],
      ...warm('mill', 'bakery', 13),
    ]);
    const cool: Change[] = [
      ['relation', ['mill', 'bakery'], 48],
      ['relation', ['bakery', 'mill'], 48],
    ];
    expectBooked(agreed(set(...cool), 'mill', 'bakery', 'truce'), [
      ['influence', ['mill'], -4],
      ...warm('mill', 'bakery', 6),
    ]);
  });

  it.each<[ProposalKind, string, string]>([
    ['partnership', 'mill', 'bakery'],
    ['purchase', 'guild', 'mill'],
    ['investment', 'guild', 'bakery'],
  ])('money comes from nowhere or goes there: %s', (kind, from, to) => {
    for (const answer of ['accept', 'refuse', 'counter'] as Answer[]) {
      const { before, after } = agreed(set(), from, to, kind, answer);
      expect(money(after), answer).toBeCloseTo(money(before), 9);
    }
  });
});

describe('a refusal', () => {
  it('costs nothing, or only whoever was refused', () => {
    const done = agreed(set(), 'mill', 'bakery', 'partnership', 'refuse');
    expectBooked(done, warm('mill', 'bakery', -3));
    expect(get(model, done.after, 'allied', 'mill', 'bakery')).toBe(0);
    const foes = set(['relation', ['mill', 'bakery'], 1], ['relation', ['bakery', 'mill'], 1]);
    expectBooked(agreed(foes, 'mill', 'bakery', 'truce', 'refuse'), warm('mill', 'bakery', -1));
  });

  it('a counter-offer changes something before it is taken up', () => {
    expectBooked(agreed(set(), 'guild', 'mill', 'purchase', 'counter'), []);
  });
});

describe('who is heard', () => {
  it.each<[Answer, number]>([
    ['accept', 1],
    ['refuse', 2],
    ['counter', 3],
  ])('reasons answer for a human who has answered: %s', (answer, expected) => {
    for (const relation of [0, 45, 100]) {
      const state = set(
        ['relation', ['bakery', 'mill'], relation],
        ['relation', ['mill', 'bakery'], relation],
      );
      const { after } = agreed(state, 'mill', 'bakery', 'partnership', answer);
      expect(answeredAs(after, 'mill')).toBe(expected);
    }
  });

  it('who says nothing has agreed, or is never asked', () => {
    for (const [relation, expected] of [
      [100, 1],
      [45, 3],
      [0, 2],
    ] as const) {
      const state = set(
        ['relation', ['bakery', 'mill'], relation],
        ['relation', ['mill', 'bakery'], relation],
      );
      const after = advance(world, asked(state, ['mill', 'bakery', 'partnership']), NO_ORDERS);
      expect(answeredAs(after, 'mill'), `relation ${relation}`).toBe(expected);
    }
  });

  it('one answer is given to two who asked', () => {
    const state = asked(set(), ['mill', 'bakery', 'partnership'], ['guild', 'bakery', 'investment']);
    const after = advance(world, state, replies(['bakery', 'guild', 'refuse'], ['bakery', 'mill', 'accept']));
    expect([answeredAs(after, 'mill'), answeredAs(after, 'guild')]).toEqual([1, 2]);
  });
});

describe('memory', () => {
  it('it is forgotten who asked whom for what, and what came of it', () => {
    const memory = ({ after }: Outcome) =>
      (['asked', 'countered', 'dealt'] as const).map((block) => get(model, after, block, 'guild', 'mill'));
    const later = set(['turn', [], 3]);
    expect(memory(agreed(later, 'guild', 'mill', 'investment'))).toEqual([4, 0, 5]);
    expect(memory(agreed(later, 'guild', 'mill', 'investment', 'refuse'))).toEqual([4, 0, 0]);
    expect(memory(agreed(later, 'guild', 'mill', 'investment', 'counter'))).toEqual([4, 5, 0]);
    const countered = set(['countered', ['guild', 'mill'], 5]);
    expect(memory(agreed(countered, 'guild', 'mill', 'investment'))).toEqual([1, 0, 5]);
    expect(memory(agreed(countered, 'guild', 'mill', 'truce', 'refuse'))).toEqual([1, 5, 0]);
  });

  it('a counter-offer that is taken up costs no more than was offered first, or is refused', () => {
    const cold = set(['relation', ['bakery', 'mill'], 0], ['relation', ['mill', 'bakery'], 0]);
    const { after: state } = agreed(cold, 'mill', 'bakery', 'partnership', 'counter');
    // It waits to be taken up, while anything else would have to rest.
    expect(valley.blocked(state, 'mill', 'bakery', 'partnership')).toBe(null);
    expect(valley.blocked(state, 'mill', 'bakery', 'joint-steering')).toBe('asked');
    const before = asked(state, ['mill', 'bakery', 'partnership']);
    const influence: number[] = [];
    const after = advance(world, before, NO_ORDERS, {
      ledger: { record: (place, _, by) => place === at(model, 'influence', 'mill') && influence.push(by) },
    });
    expect(answeredAs(after, 'mill')).toBe(1);
    expect(influence[0]).toBe(-5);
  });
});

describe('what cannot be any more', () => {
  it('a company is sold twice in a quarter, and paid for twice', () => {
    const rich = set(['cash', ['bakery'], 5000]);
    const state = asked(rich, ['guild', 'mill', 'purchase'], ['bakery', 'mill', 'purchase']);
    const after = advance(world, state, replies(['mill', 'guild', 'accept'], ['mill', 'bakery', 'accept']));
    // In order of who asks: the bakery comes first.
    expect([answeredAs(after, 'bakery'), answeredAs(after, 'guild')]).toEqual([1, 0]);
    expect(get(model, after, 'buyer', 'mill')).toBe(index('bakery') + 1);
    expect(get(model, after, 'cash', 'guild')).toBe(get(model, state, 'cash', 'guild'));
    expect(get(model, after, 'asked', 'guild', 'mill')).toBe(0);
  });

  it('what is spent on the way is paid all the same, and the buyer is out of money', () => {
    const state = asked(set(['cash', ['bakery'], 5000]), ['bakery', 'mill', 'purchase']);
    const spent = { numbers: state.numbers.slice() };
    spent.numbers[at(model, 'cash', 'bakery')] = 10;
    const after = advance(world, spent, replies(['mill', 'bakery', 'accept']));
    expect([answeredAs(after, 'bakery'), get(model, after, 'status', 'mill')]).toEqual([0, 0]);
    expect(get(model, after, 'status', 'bakery')).toBe(0);
  });

  it('two who ask each other for the same are allied twice', () => {
    const state = asked(set(), ['mill', 'bakery', 'partnership'], ['bakery', 'mill', 'partnership']);
    const after = advance(world, state, replies(['bakery', 'mill', 'accept'], ['mill', 'bakery', 'accept']));
    expect([answeredAs(after, 'bakery'), answeredAs(after, 'mill')]).toEqual([1, 0]);
    expect(get(model, after, 'relation', 'mill', 'bakery')).toBeCloseTo(66, 9);
  });
});
