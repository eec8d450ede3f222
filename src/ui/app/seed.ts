/**
 * Seeds that can be read aloud across a classroom: a colour and four figures, "teal-4711".
 * Their chance comes from the page's crypto, once, before a game begins; the game itself never rolls it again.
 */

import { signal } from '@preact/signals';

const COLOURS = [
  'amber', 'azure', 'beige', 'brass', 'bronze', 'cedar', 'cobalt', 'copper', 'coral', 'cream', 'ebony', 'flint',
  'green', 'hazel', 'henna', 'indigo', 'ivory', 'jade', 'lemon', 'lilac', 'linen', 'mauve', 'ochre', 'olive',
  'pearl', 'plum', 'rust', 'sepia', 'slate', 'teal', 'umber', 'wheat',
] as const; // prettier-ignore

/** Longest seed taken from an address or a field; longer ones are cut. */
export const SEED_LENGTH = 64;

/** A fresh seed from two random 32-bit numbers. */
export function freshSeed(random: (numbers: Uint32Array<ArrayBuffer>) => Uint32Array): string {
  const [first = 0, second = 0] = random(new Uint32Array(2));
  return `${COLOURS[first % COLOURS.length]}-${String(second % 10000).padStart(4, '0')}`;
}

/** A seed as a player types it: spaces off its ends, no control characters, not too long; '' if nothing is left. */
export function tidySeed(text: string): string {
  return text
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, SEED_LENGTH);
}

/** The seed an address asks for with `?seed=TEXT`, or null. */
export function seedFromAddress(search: string): string | null {
  return tidySeed(new URLSearchParams(search).get('seed') ?? '') || null;
}

/** The seed of the next new game: from the address, else one that was drawn; the player may write another. */
export const nextSeed = signal('');

/** Draws a seed from the page's own crypto. */
export function openSeed(): string {
  return freshSeed((numbers) => crypto.getRandomValues(numbers));
}
