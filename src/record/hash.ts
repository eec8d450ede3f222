/** Digests: of a state, by its canonical bytes; of a scenario, by what in it decides a game. */
import { sha256 } from '@noble/hashes/sha2.js';
import { mechanicsOf } from '../scenario/texts.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import { toBytes, type State } from '../sim/index.ts';
import { utf8 } from './bytes.ts';

/** Hex digits of a digest that are kept: 128 bits. */
const DIGITS = 32;

function hex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text.slice(0, DIGITS);
}

export function hashState(state: State): string {
  return hex(sha256(toBytes(state)));
}

/** Keys in order, no spaces: the same text for the same data, whichever way it was written down. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, child]) => child !== undefined);
    entries.sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${canonicalJson(child)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** Texts, sources and translations do not count: a corrected comma keeps every save. */
export function hashScenario(scenario: Scenario): string {
  return hex(sha256(Uint8Array.from(utf8(canonicalJson(mechanicsOf(scenario))))));
}
