// Why a company that nobody plays agrees or refuses: each reason by hand, and where the sum of them turns.
import { describe, expect, it } from 'vitest';
import { PROPOSALS, type ProposalKind, type ReasonId } from '../../src/sim/index.ts';
import { table, type Change } from './agreements.ts';

const valley = table();
const { set, reasons, answer, start } = valley;
type Asked = [from: string, to: string, kind: ProposalKind];
const friendly: Asked = ['mill', 'bakery', 'partnership'];

describe('a reason', () => {
  it.each<[string, ReasonId, Asked, Change[], number | undefined]>([
    ['friends are no reason to agree', 'relation', friendly, [], 0.4],
    ['foes are', 'relation', friendly, [['relation', ['bakery', 'mill'], 25]], -1],
    ['what next to nobody feels is told', 'relation', friendly, [['relation', ['bakery', 'mill'], 51]], undefined],
    ['goodwill counts for nothing', 'goodwill', friendly, [['trust', ['mill'], 80]], 0.5],
    ['ill will counts for something', 'goodwill', friendly, [['trust', ['mill'], 20]], -0.5],
    ['goodwill is taken for money', 'goodwill', ['guild', 'mill', 'purchase'], [['trust', ['guild'], 100]], undefined],
    ['standing counts for nothing', 'standing', friendly, [['influence', ['mill'], 48]], 0.3],
    ['the greater bows to the lesser', 'standing', friendly, [['influence', ['mill'], 12]], -0.3],
    ['standing counts for everything', 'standing', friendly, [['influence', ['mill'], 100]], 0.5],
    ['standing is taken for money', 'standing', ['guild', 'mill', 'investment'], [], undefined],
    ['whoever sells something else is a rival', 'rivalry', friendly, [['totalShare', ['bun'], 0.5]], undefined],
    ['rivals are not told apart from friends', 'rivalry', friendly, [['launched', ['loaf'], 1], ['totalShare', ['loaf'], 0.3], ['totalShare', ['bun'], 0.2]], -0.4],
    ['a truce is refused because there is a war', 'rivalry', ['mill', 'bakery', 'truce'], [['launched', ['loaf'], 1], ['totalShare', ['loaf'], 0.3], ['totalShare', ['bun'], 0.2]], undefined],
    ['who holds the layer shares it gladly', 'lead', ['mill', 'guild', 'common-library'], [['totalShare', ['rye'], 0.5]], -0.45],
    ['the lead is in the way of an alliance', 'lead', ['mill', 'guild', 'partnership'], [['totalShare', ['rye'], 0.5]], undefined],
    ['who is running out of money can wait', 'need', ['guild', 'mill', 'purchase'], [['costs', ['mill'], 3], ['revenue', ['mill'], 1], ['cash', ['mill'], 4]], 0.75],
    ['who is well off sells at once', 'need', ['guild', 'mill', 'purchase'], [['costs', ['mill'], 1], ['revenue', ['mill'], 2]], -1.5],
    ['need grows beyond all bounds', 'need', ['guild', 'mill', 'investment'], [['costs', ['mill'], 1], ['revenue', ['mill'], 0], ['cash', ['mill'], -9]], 1.4],
    ['need is a reason for a library', 'need', friendly, [['costs', ['bakery'], 9], ['cash', ['bakery'], 1]], undefined],
    ['the premium is no reason to sell', 'price', ['guild', 'mill', 'purchase'], [], 0.7],
    ['money is no reason to take it', 'price', ['guild', 'mill', 'investment'], [], 0.2],
    ['the founder does not mind being sold', 'independence', ['guild', 'mill', 'purchase'], [], -1.7],
    ['a founder who wants to go stands in the way', 'independence', ['guild', 'mill', 'purchase'], [['will', ['old-miller'], 10]], -1.2],
    ['a founder who has gone stands in the way', 'independence', ['guild', 'mill', 'purchase'], [['serving', ['old-miller'], 0]], -1.2],
    ['somebody else’s founder stands in the way', 'independence', ['guild', 'bakery', 'purchase'], [], -1.2],
    ['an investor costs no independence', 'independence', ['guild', 'mill', 'investment'], [], -0.2],
    ['an open standard is not worth filling', 'standard', ['guild', 'mill', 'common-library'], [['maturity', ['measure'], 0.25]], 0.45],
    ['who has no standard wants none', 'standard', ['mill', 'bakery', 'common-library'], [], 0.2],
    ['a seat at the table is worth nothing', 'standard', ['bakery', 'mill', 'joint-steering'], [], 0.4],
    ['nobody wearies of a war', 'weariness', ['mill', 'bakery', 'truce'], [['relation', ['bakery', 'mill'], 20]], 1.5],
    ['an ally is no gain', 'weariness', friendly, [], 0.15],
  ])('weighs the wrong way: %s', (_, id, asked, changes, by) => {
    const weighed = reasons(set(...changes), ...asked)[id];
    if (by === undefined) expect(weighed).toBeUndefined();
    else expect(weighed).toBeCloseTo(by, 9);
  }); // prettier-ignore

  it('the weakest reason is told first, or one that weighs nothing', () => {
    const told = Object.values(reasons(set(['trust', ['mill'], 90]), ...friendly));
    expect(told.map(Math.abs)).toEqual(told.map(Math.abs).sort((a, b) => b - a));
    expect(Math.min(...told.map(Math.abs))).toBeGreaterThanOrEqual(0.05);
  });
});

describe('the answer', () => {
  /** All but relation and weariness (0.15) weighs nothing. */
  const even = (relation: number, ...more: Change[]) =>
    set(
      ['trust', ['mill'], 50],
      ['influence', ['mill'], 30],
      ['relation', ['bakery', 'mill'], relation],
      ...more,
    );

  it.each([
    [90, 'accept'],
    [46.25, 'accept'],
    [46.2, 'counter'],
    [31.25, 'counter'],
    [31.2, 'refuse'],
    [0, 'refuse'],
  ])('is not what the reasons come to, at a relation of %f', (relation, expected) => {
    expect(answer(even(relation), ...friendly)).toBe(expected);
  });

  it('a counter-offer does not bind whoever made it, or binds for something else', () => {
    const countered = even(0, ['countered', ['mill', 'bakery'], PROPOSALS.indexOf('partnership') + 1]);
    expect(answer(countered, ...friendly)).toBe('accept');
    expect(answer(countered, 'mill', 'bakery', 'joint-steering')).toBe('refuse');
    expect(answer(countered, 'guild', 'mill', 'partnership')).toBe(
      answer(even(0), 'guild', 'mill', 'partnership'),
    );
  });

  it('weighing changes what is weighed', () => {
    const before = start.numbers.slice();
    for (const kind of PROPOSALS) answer(start, 'guild', 'mill', kind);
    expect(start.numbers).toEqual(before);
  });
});
