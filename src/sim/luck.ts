/**
 * Luck is a table: every uniform number that a run can need is fixed by (seed, stream, subject, turn). Two branches
 * of one seed meet the same luck, and reloading never rerolls. seedrandom's alea makes the numbers, one generator a
 * stream, whose turns are filled in order as they are asked for.
 */
import alea from 'seedrandom/lib/alea.js';

/** The channels of luck. A channel's subjects are counted by the model: products, events, chances, … */
export const STREAMS = [
  'growth',
  'launch',
  'event',
  'chance',
  'situation',
  'survey',
  'parameter',
  'choice',
] as const;
export type Stream = (typeof STREAMS)[number];

/** How many subjects a stream has: one number each a turn. */
export interface LuckRows {
  subjects: number;
}

export interface Luck {
  /** In [0, 1). */
  uniform(stream: Stream, subject: number, turn: number): number;
  /** The numbers of all subjects of a stream in one turn. */
  turn(stream: Stream, turn: number): Float64Array;
}

export function createLuck(seed: string, rows: Record<Stream, LuckRows>): Luck {
  const streams: Partial<Record<Stream, { random: () => number; turns: Float64Array[] }>> = {};
  const turnOf = (stream: Stream, turn: number): Float64Array => {
    const { random, turns } = (streams[stream] ??= { random: alea(`${seed}|${stream}`), turns: [] });
    // Turn after turn, so that a game that ends early has drawn no luck for the years it does not see.
    const { subjects } = rows[stream];
    while (turns.length <= turn) {
      const row = new Float64Array(subjects);
      for (let subject = 0; subject < subjects; subject++) row[subject] = random();
      turns.push(row);
    }
    return turns[turn];
  };
  return { uniform: (stream, subject, turn) => turnOf(stream, turn)[subject], turn: turnOf };
}

/** A stream of uniform numbers in [0, 1) by itself, for work beside the game such as fitting. */
export const numbersFrom = (seed: string): (() => number) => alea(seed);

/** A table in which every number is one half: what is likelier than not happens, and nothing else does. */
export function stillLuck(rows: Record<Stream, LuckRows>): Luck {
  const middle = Object.fromEntries(
    STREAMS.map((stream) => [stream, new Float64Array(rows[stream].subjects).fill(0.5)]),
  ) as Record<Stream, Float64Array>;
  return { uniform: () => 0.5, turn: (stream) => middle[stream] };
}
