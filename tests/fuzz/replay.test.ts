// A record replays to the last bit, and with one thing in it changed it stops in that very quarter.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecord, replay } from '../../src/record/index.ts';
import type { Model } from '../../src/sim/index.ts';
import { shippedModel } from '../sim/helpers.ts';
import { tiny } from '../sim/tiny.ts';
import { dice, tries } from './adversary.ts';
import { forgeries, keepWild } from './records.ts';

const anySeed = fc.integer({ min: 0, max: 2 ** 31 });
const histories: [name: string, model: Model, leader: string, games: number][] = [
  ['shipped', shippedModel(), 'docker', 8],
  ['made-up', tiny({ parameters: { 'noise-growth': 0.3 } }).model, 'mill', 60],
];

describe.each(histories)('the %s history', (_, model, leader, games) => {
  it('a save of a game does not open: its record does not replay', () => {
    let [proposals, replies] = [0, 0];
    fc.assert(
      fc.property(anySeed, (seed) => {
        const record = keepWild(model, leader, seed);
        proposals += record.proposals.length;
        replies += record.replies.length;
        const parsed = parseRecord(JSON.stringify(record));
        expect(parsed).toEqual({ ok: true, record });
        const again = replay(model, record);
        expect(again.ok ? again.run.record : again.reason, `seed ${seed}`).toEqual(record);
      }),
      tries(games),
    );
    // What was proposed and answered was in it, and some of it left to reasons.
    expect(replies).toBeGreaterThan(10);
    expect(proposals).toBeGreaterThan(replies);
  });

  it('the same seed and choices end otherwise the second time', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        expect(keepWild(model, leader, seed)).toEqual(keepWild(model, leader, seed));
      }),
      tries(Math.ceil(games / 3)),
    );
  });

  it('a forged game is believed, or drifts on before it is stopped', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(anySeed, (seed) => {
        const record = keepWild(model, leader, seed);
        for (const { what, turn, record: forged } of forgeries(model, record, dice(seed))) {
          kinds.add(what);
          const result = replay(model, forged);
          expect(result.ok, `seed ${seed}: ${what}`).toBe(false);
          if (!result.ok) expect(result.turn, `seed ${seed}: ${what}: ${result.reason}`).toBe(turn);
        }
      }),
      tries(games),
    );
    expect(kinds.size).toBeGreaterThan(20);
  });
});
