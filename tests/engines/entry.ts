// What the cross-engine test runs in every JavaScript engine: bundled into one classic script, so it may need
// neither a page nor Node. The strings that come out are compared to the letter.
import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';

/** One line for each of `n` games, seeded from `from` on. */
export function runGames(n: number, from: number): string[] {
  return Array.from({ length: n }, (_, position) => {
    const seed = from + position;
    let state = seed;
    let sum = 0;
    for (let step = 0; step < 1000; step++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      sum += ln(1 + exp((8 * state) / 0xffffffff - 4));
    }
    return `${seed} ${bits(sum)}`;
  });
}

/** A double to its last bit. */
function bits(value: number): string {
  return new BigUint64Array(new Float64Array([value]).buffer)[0].toString(16);
}
