// Values of exp and ln to the last bit: what a record made anywhere relies on.
import { fileURLToPath } from 'node:url';
import { exp, ln } from '../../src/sim/math.ts';

export const ARITHMETIC = fileURLToPath(new URL('arithmetic.txt', import.meta.url));

const bits = (value: number) =>
  new BigUint64Array(new Float64Array([value]).buffer)[0].toString(16).padStart(16, '0');

/** Digest (FNV-1a over the bytes) of 20,000 values from `low` to `high`. */
function digest(of: (x: number) => number, low: number, high: number): string {
  const values = Float64Array.from({ length: 20_000 }, (_, i) => of(low + ((high - low) * i) / 20_000));
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(values.buffer)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16);
}

export function arithmetic(): string {
  return [
    ...[-30, -1.4, 0.1, 1, 2.6, 30].map((x) => `exp ${x} ${bits(exp(x))}`),
    ...[1.0000001, 2, 10, 901].map((x) => `ln ${x} ${bits(ln(x))}`),
    `exp from -30 to 30 ${digest(exp, -30, 30)}`,
    `ln from 0.001 to 1000 ${digest(ln, 1e-3, 1000)}`,
    '',
  ].join('\n');
}
