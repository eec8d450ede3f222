// What happens in the world: in its window, under its conditions, by its odds, once.
import { expect, it } from 'vitest';
import { createWorld, startState, type State } from '../../src/sim/index.ts';
import { get, put, quarter, seeds } from './helpers.ts';
import { tiny } from './tiny.ts';

const { model, world, start } = tiny();

function played(from: State, quarters: number, of = world): State[] {
  const states = [from];
  while (states.length <= quarters) states.push(quarter(of, states.at(-1)!));
  return states;
}

it('a dated event comes in another quarter than its own, more than once, or leaves no trace', () => {
  const states = played(start, 5);
  expect(states.map((state) => get(model, state, 'track', 'mood'))).toEqual([5, 5, 5, 7, 7, 7]);
  expect(states.map((state) => get(model, state, 'happened', 'comet'))).toEqual([0, 0, 0, 3, 3, 3]);
});

it('an event whose condition fails comes all the same, or is lost for the rest of its window', () => {
  const when = [{ is: 'trust', company: 'guild', atLeast: 90 }];
  const late = {
    id: 'late',
    from: '1900-Q1',
    to: '1900-Q4',
    when,
    effects: [{ do: 'track', track: 'mood', by: 1 }],
  };
  const game = tiny({ more: { events: [late] } });
  const states = played(game.start, 5, game.world);
  expect(get(game.model, states.at(-1)!, 'happened', 'late')).toBe(0);
  const open = put(game.model, states[3], ['trust', ['guild'], 90]);
  expect(get(game.model, quarter(game.world, open), 'happened', 'late')).toBe(4);
  const shut = put(game.model, states[4], ['trust', ['guild'], 90]);
  expect(get(game.model, quarter(game.world, shut), 'happened', 'late')).toBe(0);
});

it('an event that comes one quarter in four comes at other odds, or twice in a game', () => {
  let [first, ever] = [0, 0];
  const games = 1500;
  for (const seed of seeds(games)) {
    const fresh = createWorld(model, seed);
    const states = played(startState(fresh), 3, fresh);
    const happened = states.map((state) => get(model, state, 'happened', 'storm'));
    if (happened[1] === 1) first++;
    if (happened[3] > 0) ever++;
    const friction = get(model, states[3], 'friction', 'farms');
    expect(friction, seed).toBe(happened[3] > 0 ? 0.75 : 0.5);
  }
  expect(Math.abs(first / games - 0.25)).toBeLessThan(0.04);
  expect(Math.abs(ever / games - (1 - Math.pow(0.75, 3)))).toBeLessThan(0.05);
});

it('the epilogue is empty: events dated after the last quarter never come', () => {
  const game = tiny({ more: { events: [{ id: 'after', from: '1902-Q1', effects: [] }] } });
  const states = played(game.start, game.model.epilogueTurn + 1, game.world);
  expect(get(game.model, states.at(-1)!, 'happened', 'after')).toBe(9);
});
