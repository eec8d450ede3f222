// Luck is a table: a seed fixes every draw that its games can ever need, whoever asks, in whatever order.
import { describe, expect, it } from 'vitest';
import { randomPolicy, recordPolicy } from '../../src/rivals/index.ts';
import { createLuck, STREAMS, type LuckRows, type Stream } from '../../src/sim/luck.ts';
import type { World } from '../../src/sim/index.ts';
import { playSteps, put, quarter, seeds } from './helpers.ts';
import { tiny } from './tiny.ts';

const SUBJECTS = 5;
const TURNS = 7;
const rows = Object.fromEntries(STREAMS.map((stream) => [stream, { subjects: SUBJECTS }])) as Record<
  Stream,
  LuckRows
>;

/** Subject 2 in turn 3, of the first streams. */
const DRAWS = [0.270463602617383, 0.464204172603786, 0.8975616525858641, 0.6242276567500085];

const places = STREAMS.flatMap((stream) =>
  Array.from({ length: SUBJECTS * TURNS }, (_, i) => [stream, Math.floor(i / TURNS), i % TURNS] as const),
);
const table = (seed: string, order = places) => {
  const luck = createLuck(seed, rows);
  return new Map(order.map((place) => [place.join(), luck.uniform(...place)]));
};

describe('the table', () => {
  it('reloading a game rerolls its luck: one seed gives two tables', () => {
    expect(table('7')).toEqual(table('7'));
  });

  it('two branches of a game meet different luck: a draw depends on what was asked before it', () => {
    expect(new Map([...table('7', [...places].reverse())].reverse())).toEqual(table('7'));
    const once = createLuck('7', rows);
    expect(once.uniform('event', 3, 4)).toBe(once.uniform('event', 3, 4));
  });

  it('two things share their luck: a draw is not its own for each seed, stream, subject and turn', () => {
    const draws = [...table('7').values(), ...table('8').values()];
    expect(new Set(draws).size).toBe(2 * places.length);
  });

  it('old records stop replaying: the draws of a seed have changed', () => {
    const luck = createLuck('history', rows);
    const kept = ['growth', 'launch', 'event', 'chance'] as const;
    expect(kept.map((stream) => luck.uniform(stream, 2, 3))).toEqual(DRAWS);
  });

  it('all draws of a quarter together are not the draws one by one', () => {
    const luck = createLuck('7', rows);
    for (let turn = TURNS - 1; turn >= 0; turn--)
      expect([...luck.turn('growth', turn)]).toEqual(
        Array.from({ length: SUBJECTS }, (_, subject) => luck.uniform('growth', subject, turn)),
      );
  });

  it('odds of 30% are not odds of 30%: draws do not fill 0 to 1 evenly', () => {
    const draws = seeds(40).flatMap((seed) => [...table(seed).values()]);
    expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...draws)).toBeLessThan(1);
    for (let tenth = 0; tenth < 10; tenth++) {
      const part = draws.filter((u) => Math.floor(u * 10) === tenth).length / draws.length;
      expect(Math.abs(part - 0.1), `tenth ${tenth}`).toBeLessThan(0.012);
    }
  });
});

/** The world with every question to its luck written down, and what it was told. */
function listened(world: World): { world: World; asked: string[]; told: number[] } {
  const asked: string[] = [];
  const told: number[] = [];
  const luck: World['luck'] = {
    uniform(stream, subject, turn) {
      asked.push(`${stream} ${subject} ${turn}`);
      told.push(world.luck.uniform(stream, subject, turn));
      return told.at(-1)!;
    },
    turn(stream, turn) {
      const row = world.luck.turn(stream, turn);
      asked.push(...Array.from(row, (_, subject) => `${stream} ${subject} ${turn}`));
      told.push(...row);
      return row;
    },
  };
  return { world: { ...world, luck }, asked, told };
}

describe('in a game', () => {
  it('a choice changes the weather: what one side did moves the luck of another thing', () => {
    const changes = { parameters: { 'noise-growth': 0.2 } };
    const { model, world, start } = tiny(changes, '3');
    const other = put(model, start, ['trust', ['mill'], 99], ['cash', ['bakery'], 500]);
    const [a, b] = [listened(world), listened(world)];
    quarter(a.world, start);
    quarter(b.world, other);
    expect(a.asked.length).toBeGreaterThan(3);
    expect(b.asked).toEqual(a.asked);
  });

  it('a game stops with a number that is none: a quarter asks for luck that was never laid out', () => {
    const { world, start } = tiny({ parameters: { 'noise-growth': 0.2, 'noise-launch': 0.2 } });
    const heard = listened(world);
    let state = start;
    for (let turn = 0; turn <= world.model.epilogueTurn; turn++) state = quarter(heard.world, state);
    expect(heard.told.length).toBeGreaterThan(20);
    expect(heard.told.filter((draw) => !(draw >= 0 && draw < 1))).toEqual([]);
  });

  it('what happened to somebody else happens to you: another seed gives the same game', () => {
    const ends = ['1', '2'].map((seed) => {
      const { model } = tiny({ parameters: { 'noise-growth': 0.2 } });
      return playSteps(model, seed, 'mill', () => recordPolicy)
        .at(-1)!
        .after.numbers.join();
    });
    expect(ends[0]).not.toBe(ends[1]);
  });

  it('a random player sees what is coming: a policy looks at the luck of the world', () => {
    const { world, start, model } = tiny();
    const { asked, world: heard } = listened(world);
    randomPolicy.choose(heard, start, model.decisions[0]);
    randomPolicy.plan(heard, start, model.leaders[0]);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((question) => !question.startsWith('choice '))).toEqual([]);
  });
});
