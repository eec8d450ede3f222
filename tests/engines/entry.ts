// What the cross-engine test runs in every JavaScript engine: bundled into one classic script, so it may need
// neither a page nor Node. The strings that come out are compared to the letter.
import { scenario } from 'virtual:scenario/container-wars';
import { hashState } from '../../src/record/hash.ts';
import { playQuarter, randomPolicy } from '../../src/rivals/index.ts';
import { compileModel, createWorld, outcomesOf, startState, turnOf } from '../../src/sim/index.ts';

/**
 * One line for each of `n` games of the shipped history, seeded from `from` on, every side at random: the seed, the
 * digest of the last state, and one over the digests of all quarters, so that a difference that heals shows as well.
 */
export function runGames(n: number, from: number): string[] {
  const model = compileModel(scenario);
  return Array.from({ length: n }, (_, position) => {
    const seed = from + position;
    // Every second world draws its parameters too.
    const world = createWorld(model, String(seed), { draw: position % 2 === 1 });
    const state = startState(world);
    let running = 0x811c9dc5;
    let last = hashState(state);
    while (turnOf(model.layout, state) <= model.epilogueTurn) {
      playQuarter(world, state, () => randomPolicy);
      last = hashState(state);
      running = fold(running, last);
    }
    const came = Object.values(outcomesOf(world, state)).map((yes) => (yes ? 1 : 0));
    return `${seed} ${last} ${running.toString(16)} ${came.join('')}`;
  });
}

/** FNV-1a. */
function fold(hash: number, text: string): number {
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash;
}
