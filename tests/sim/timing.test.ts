// What comes later, what fades, and what depends on chance.
import { describe, expect, it } from 'vitest';
import { advance, createWorld, NO_ORDERS, type Model, type State, type World } from '../../src/sim/index.ts';
import { tryOut } from './deeds.ts';
import { get, put, quarter, seeds } from './helpers.ts';
import { tiny } from './tiny.ts';

/** The states at the start of the quarters after the trial. */
function quarters(world: World, afterMoves: State, n: number): State[] {
  const states = [advance(world, afterMoves, NO_ORDERS)];
  while (states.length < n) states.push(quarter(world, states.at(-1)!));
  return states;
}

const campaign = (model: Model, states: State[]) =>
  states.map((state) => get(model, state, 'campaign', 'bun'));

describe('fading', () => {
  it('a campaign does not lose half of its effect in its half-life', () => {
    const { model, world, done } = tryOut([{ do: 'campaign', product: 'bun', by: 1, halfLife: 2 }]);
    const seen = campaign(model, [done, ...quarters(world, done, 6)]);
    seen.forEach((value, quartersGone) => expect(value).toBeCloseTo(Math.pow(0.5, quartersGone / 2), 12));
  });

  it('a campaign that hit the ceiling takes more away than it brought', () => {
    const { model, world, done } = tryOut(
      [{ do: 'campaign', product: 'bun', by: 1, halfLife: 1 }],
      {},
      (made, s) => put(made, s, ['campaign', ['bun'], 3.5]),
    );
    const seen = campaign(model, [done, ...quarters(world, done, 2)]);
    expect(seen[0]).toBe(4);
    expect(seen[1]).toBeCloseTo(3.75, 12);
    expect(seen[2]).toBeCloseTo(3.625, 12);
  });

  it('an effect never ends: less than a millionth of it is carried on', () => {
    const { model, world, done } = tryOut([{ do: 'campaign', product: 'bun', by: 1, halfLife: 0.5 }]);
    const states = quarters(world, done, 11);
    const { fading, due } = model.layout;
    const left = states.map((state) => Math.max(...state.numbers.subarray(fading, due)));
    expect(left[8]).toBeCloseTo(Math.pow(0.25, 9), 12);
    expect(left[10]).toBe(0);
    expect(campaign(model, states)[10]).toBeCloseTo(0, 12);
  });

  it('a second campaign replaces the first instead of coming on top of it', () => {
    const more = {
      initiatives: [
        {
          id: 'drum',
          company: 'mill',
          label: 'D',
          note: 'n',
          cost: 0,
          cooldown: 0,
          effects: [{ do: 'campaign', product: 'bun', by: 1, halfLife: 1 }],
        },
      ],
    };
    const { model, world, start } = tiny({ more });
    const drum = {
      choices: [],
      proposals: [],
      plans: [
        {
          company: model.names.companies.at('mill'),
          teams: null,
          initiatives: [model.names.initiatives.at('drum')],
        },
      ],
    };
    const states = [quarter(world, start, drum)];
    states.push(quarter(world, states[0], drum));
    states.push(quarter(world, states[1]));
    expect(campaign(model, states).map((value) => Number(value.toFixed(9)))).toEqual([0.5, 0.75, 0.375]);
  });
});

describe('delays', () => {
  it('an effect that is due in two quarters comes sooner, later, twice or never', () => {
    const { model, world, done } = tryOut([{ do: 'track', track: 'mood', by: 1, after: 2 }]);
    const moods: number[] = [];
    let state = done;
    for (let phase = 1; phase < 10; phase++) {
      moods.push(get(model, state, 'track', 'mood'));
      state = advance(world, state, NO_ORDERS);
    }
    // After the moves and after the answers of each quarter; the comet adds its 2 with the answers of the third.
    expect(moods).toEqual([5, 5, 5, 5, 6, 8, 8, 8, 8]);
  });

  it('a delayed effect asks its condition when it is ordered, not when it comes', () => {
    const when = [{ is: 'happened', event: 'comet' }];
    const effect = { do: 'influence', company: 'guild', by: 10, when };
    const at = (after: number) => {
      const { model, world, done, left } = tryOut([{ ...effect, after }]);
      const last = (from: State) => get(model, quarters(world, from, 5).at(-1)!, 'influence', 'guild');
      return last(done) - last(left);
    };
    expect(at(2)).toBe(0);
    expect(at(3)).toBeGreaterThan(5);
  });
});

describe('chance', () => {
  const mood = (chance: object, seed: string) => {
    const { model, done } = tryOut(
      [{ do: 'chance', id: 'toss', label: 'Toss', ...chance }],
      {},
      (_, s) => s,
      seed,
    );
    return get(model, done, 'track', 'mood') - 5;
  };
  const by = (amount: number) => [{ do: 'track', track: 'mood', by: amount }];

  it('what is certain fails, or what is impossible comes off', () => {
    for (const seed of seeds(20)) {
      expect(mood({ of: 1, then: by(1), else: by(-1) }, seed)).toBe(1);
      expect(mood({ of: 0, then: by(1), else: by(-1) }, seed)).toBe(-1);
      expect(mood({ of: 0, then: by(1) }, seed)).toBe(0);
    }
  });

  const { model, world, start } = tiny({
    more: {
      decisions: [
        {
          id: 'toss',
          company: 'mill',
          from: '1900-Q1',
          round: 'move',
          title: 'T',
          body: 'T.',
          record: 'no',
          options: [
            { id: 'no', label: 'N', effects: [] },
            {
              id: 'plain',
              label: 'P',
              effects: [
                {
                  do: 'chance',
                  id: 'a',
                  label: 'A',
                  of: 0.3,
                  then: [{ do: 'chance', id: 'inner', label: 'I', of: 0.5, then: by(2) }, ...by(1)],
                },
              ],
            },
            {
              id: 'moved',
              label: 'M',
              effects: [
                {
                  do: 'chance',
                  id: 'b',
                  label: 'B',
                  of: {
                    base: 0.5,
                    shift: [
                      { of: { is: 'trust', company: 'mill' }, from: 30, each: 0.01 },
                      { of: { is: 'influence', company: 'guild' }, from: 50, each: -0.1 },
                    ],
                  },
                },
              ],
            },
          ],
        },
      ],
    },
  });
  const toss = model.decisions[model.names.decisions.at('toss')];

  it('odds that are shown to a player are not those by which the game tosses', () => {
    expect(toss.options.map(({ chances }) => chances.length)).toEqual([0, 1, 1]);
    const { subject, odds } = toss.options[1].chances[0];
    expect(model.chances[subject].id).toBe('a');
    expect(odds(start.numbers, world)).toBe(0.3);
    const came = { nothing: 0, outer: 0, both: 0 };
    const plain = { choices: [{ decision: toss.index, option: 1 }], plans: [], proposals: [] };
    for (const seed of seeds(2000)) {
      const tossed = createWorld(model, seed);
      const now = get(model, advance(tossed, start, plain), 'track', 'mood');
      came[now === 5 ? 'nothing' : now === 6 ? 'outer' : 'both'] += 1 / 2000;
    }
    expect(came.nothing).toBeCloseTo(0.7, 1);
    expect(came.outer).toBeCloseTo(0.15, 1);
    expect(came.both).toBeCloseTo(0.15, 1);
  });

  it.each([
    [40, 50, 0.6],
    [20, 50, 0.4],
    [40, 53, 0.3],
    [100, 40, 0.95],
    [0, 60, 0.05],
  ])('odds do not follow the state: with trust %i and influence %i', (trust, influence, odds) => {
    const state = put(model, start, ['trust', ['mill'], trust], ['influence', ['guild'], influence]);
    expect(toss.options[2].chances[0].odds(state.numbers, world)).toBeCloseTo(odds, 12);
  });
});
