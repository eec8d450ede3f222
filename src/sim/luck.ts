/**
 * Luck is a table: every uniform number that a run can need is fixed by (seed, stream, subject, turn). Two branches
 * of one seed meet the same luck, and reloading never rerolls. seedrandom's alea makes the numbers, one generator a
 * stream, whose turns are filled in order as they are asked for.
 */
import alea from 'seedrandom/lib/alea.js';

/** The channels of luck. A channel's subjects are counted by the model: products, events, chances, … */
export const STREAMS = ['growth', 'launch', 'event', 'chance', 'situation', 'survey', 'parameter', 'choice'] as const;
export type Stream = (typeof STREAMS)[number];

/** How many numbers a stream holds: one a subject and turn. */
export interface LuckRows {
  subjects: number;
  turns: number;
}

export interface Luck {
  /** In [0, 1). */
  uniform(stream: Stream, subject: number, turn: number): number;
}

export function createLuck(seed: string, rows: Record<Stream, LuckRows>): Luck {
  const streams: Partial<Record<Stream, { random: () => number; table: Float64Array; filled: number }>> = {};
  return {
    uniform(stream, subject, turn) {
      const { subjects, turns } = rows[stream];
      const row = (streams[stream] ??= { random: alea(`${seed}|${stream}`), table: new Float64Array(subjects * turns), filled: 0 });
      // Turn after turn, so that a game that ends early has drawn no luck for the years it does not see.
      const needed = (turn + 1) * subjects;
      while (row.filled < needed) row.table[row.filled++] = row.random();
      return row.table[turn * subjects + subject]!;
    },
  };
}
