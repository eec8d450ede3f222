// Two branches of one seed meet the same luck: what no changed cause touches falls the same way in both.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plausiblePolicy } from '../../src/rivals/plausible.ts';
import { ordersOf, playQuarter, randomPolicy, type Policy } from '../../src/rivals/index.ts';
import {
  advanceInPlace,
  createWorld,
  startState,
  turnOf,
  type State,
  type World,
} from '../../src/sim/index.ts';
import { QuarterInHand } from '../../src/sim/quarter.ts';
import { shippedModel } from '../sim/helpers.ts';

const model = shippedModel();
const { layout, eventsAt, names } = model;

/** Whether each event of a quarter may happen, by what odds, and whether it did. */
type Fallen = Map<number, { odds: number | null; happened: boolean }>;

/** Plays a quarter and tells of its events, each asked in the state in which the engine comes to it. */
function fallOf(world: World, state: State, policy: Policy): Fallen {
  const turn = turnOf(layout, state);
  const fallen: Fallen = new Map();
  let found: Float64Array | null = null;
  const table = () => policy;
  advanceInPlace(world, state, ordersOf(world, state, table));
  advanceInPlace(world, state, ordersOf(world, state, table), { beforeEvents: (s) => (found = s.slice()) });
  const q = new QuarterInHand(world, found!, turn, null);
  for (const event of eventsAt[turn] ?? []) {
    if (found![layout.happened + event.index] !== 0) continue;
    const happened = state.numbers[layout.happened + event.index] === turn + 1;
    const odds = event.when(q.s, world) ? (event.odds?.(q.s, world) ?? 1) : null;
    fallen.set(event.index, { odds, happened });
    if (!happened) continue;
    q.cause = event.cause;
    event.apply(q);
  }
  return fallen;
}

describe('two branches of one seed', () => {
  it('an event that no changed cause touches falls otherwise in a branch', () => {
    let alike = 0;
    let apart = 0;
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 16 }), (seed, leaves) => {
        const world = createWorld(model, String(seed));
        const one = startState(world);
        while (turnOf(layout, one) < leaves) playQuarter(world, one, () => plausiblePolicy);
        // A branch is played in a world of its own, as a reopened run is.
        const [again, other] = [createWorld(model, String(seed)), { numbers: one.numbers.slice() }];
        while (turnOf(layout, one) <= model.lastTurn) {
          const here = fallOf(world, one, plausiblePolicy);
          const there = fallOf(again, other, randomPolicy);
          for (const [event, fell] of here) {
            const fellThere = there.get(event);
            if (!fellThere || fell.odds === null || fell.odds !== fellThere.odds) {
              apart++;
              continue;
            }
            alike++;
            expect(fellThere.happened, `${names.events.ids[event]}, seed ${seed}`).toBe(fell.happened);
          }
        }
      }),
      { numRuns: 60, seed: 2013 },
    );
    // It would say nothing if no event had been comparable, or if the branches had not parted.
    expect(alike).toBeGreaterThan(1000);
    expect(apart).toBeGreaterThan(1000);
  });

  it('the same choices in a branch lead elsewhere than on the line that it left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 20 }), (seed, leaves) => {
        const world = createWorld(model, String(seed));
        const state = startState(world);
        let left: State | null = null;
        while (turnOf(layout, state) <= model.lastTurn) {
          if (turnOf(layout, state) === leaves) left = { numbers: state.numbers.slice() };
          playQuarter(world, state, () => randomPolicy);
        }
        const again = createWorld(model, String(seed));
        while (turnOf(layout, left!) <= model.lastTurn) playQuarter(again, left!, () => randomPolicy);
        expect(left!.numbers).toEqual(state.numbers);
      }),
      { numRuns: 10, seed: 2018 },
    );
  });
});
