// What a side that nobody plays proposes by itself: seldom, within the rules, to somebody who may agree.
import { describe, expect, it } from 'vitest';
import { believedState } from '../../src/rivals/belief.ts';
import { policyNamed } from '../../src/rivals/index.ts';
import { proposalOf } from '../../src/rivals/proposing.ts';
import {
  createWorld,
  PROPOSALS,
  proposalBlocked,
  turnOf,
  weighProposal,
  type State,
} from '../../src/sim/index.ts';
import { playWild } from '../fuzz/adversary.ts';
import { put, seeds, shippedModel } from '../sim/helpers.ts';
import { tiny } from '../sim/tiny.ts';
import { talkative } from './twins.ts';
import { wanting } from './valley.ts';

const valley = wanting({ 'survey-error': 0 });
const { model, start, set } = {
  ...valley,
  set: (...changes: Parameters<typeof put>[2][]): State => put(valley.model, valley.start, ...changes),
};
const world = talkative(createWorld(model, '1'));
const company = (id: string) => model.names.companies.at(id);
const relation = (one: string, other: string, value: number): Parameters<typeof put>[2][] => [
  ['relation', [one, other], value],
  ['relation', [other, one], value],
];
/** "truce to bakery", or null. */
function proposed(state: State, from: string): string | null {
  const proposal = proposalOf(world, state, company(from));
  return proposal && `${PROPOSALS[proposal.kind]} to ${model.names.companies.ids[proposal.to]}`;
}

describe('a side that proposes', () => {
  it('fights on though peace is near and dear to it', () => {
    // By hand: 3.2 to gain; the bakery is as weary (2), and dislikes the mill a little less (1.6 + 0.17 + 0.17).
    expect(proposed(set(...relation('mill', 'bakery', 10)), 'mill')).toBe('truce to bakery');
  });

  it('does not court a friend with users', () => {
    const state = set(...relation('mill', 'bakery', 95), ['lastTotalShare', ['bun'], 0.4]);
    expect(proposed(state, 'mill')).toBe('partnership to bakery');
  });

  it('is rich and never buys, or pays for what has no users', () => {
    const wary = [...relation('guild', 'mill', 50), ...relation('guild', 'bakery', 50)];
    const ripe = set(...wary, ['cash', ['guild'], 1000], ['lastTotalShare', ['wheat'], 0.9]);
    expect(proposed(ripe, 'guild')).toMatch(/ to mill$/);
    const poor = set(...relation('bakery', 'mill', 50), ['lastTotalShare', ['wheat'], 0.9]);
    expect(proposed(poor, 'bakery')).not.toMatch(/purchase|investment/);
  });

  it.each<[string, Parameters<typeof put>[2][]]>([
    ['nobody has heard of it', [['influence', ['mill'], 9.9]]],
    ['it has been sold', [['status', ['mill'], 1]]],
    ['it has closed', [['status', ['mill'], 2]]],
    ['they have been asked just now', [['turn', [], 2], ['asked', ['mill', 'bakery'], 2], ['asked', ['mill', 'guild'], 2]]],
  ])('is listened to although %s', (_, changes) => {
    expect(proposed(set(...relation('mill', 'bakery', 10), ...changes), 'mill')).toBeNull();
  }); // prettier-ignore

  it('is after nothing, and asks all the same or is asked', () => {
    const bare = tiny();
    const hostile = put(
      bare.model,
      bare.start,
      ...relation('mill', 'bakery', 10),
      ...relation('mill', 'guild', 10),
    );
    const asking = talkative(createWorld(bare.model, '1'));
    for (const from of ['bakery', 'guild', 'mill'])
      expect(proposalOf(asking, hostile, bare.model.names.companies.at(from)), from).toBeNull();
  });

  it('has something to say every quarter, or never', () => {
    const state = set(...relation('mill', 'bakery', 10));
    const games = 900;
    const asked = seeds(games).filter((seed) => proposalOf(createWorld(model, seed), state, company('mill')));
    expect(Math.abs(asked.length / games - 1 / 6)).toBeLessThan(0.04);
  });

  it('says something else the second time, or changes what it looks at', () => {
    const before = start.numbers.slice();
    for (const from of ['mill', 'bakery', 'guild']) expect(proposed(start, from)).toBe(proposed(start, from));
    expect(start.numbers).toEqual(before);
  });
});

describe('in the shipped history', () => {
  const shipped = shippedModel();

  it('proposes what the rules refuse, or what it can tell will be refused', () => {
    const kinds = new Set<string>();
    for (const seed of [1, 2, 3])
      playWild(shipped, seed, (plain, state, orders) => {
        if (!orders || turnOf(shipped.layout, state) > shipped.lastTurn) return;
        const eager = talkative(plain);
        const turn = turnOf(shipped.layout, state);
        shipped.names.companies.ids.forEach((id, from) => {
          const proposal = proposalOf(eager, state, from);
          if (!proposal) return;
          kinds.add(PROPOSALS[proposal.kind]);
          const where = `seed ${seed}, turn ${turn}: ${id}`;
          expect(proposal.to, where).not.toBe(from);
          expect(proposalBlocked(eager, state.numbers, turn, proposal), where).toBeNull();
          const believed = believedState(eager, state, from).numbers;
          expect(weighProposal(eager, believed, proposal).answer, where).not.toBe('refuse');
        });
      });
    expect(kinds.size).toBeGreaterThan(2);
  });

  it('a side that keeps to the record or to a plan makes proposals of its own', () => {
    for (const name of ['record', 'random', `plan:${shipped.scenario.plans[0].id}`])
      expect(policyNamed(shipped, name)!.propose, name).toBeUndefined();
    for (const name of ['plausible', 'free', 'lookahead'])
      expect(policyNamed(shipped, name)!.propose, name).toBe(proposalOf);
  });
});
