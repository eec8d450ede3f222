/**
 * Luck is a table: every uniform number that a run can need is fixed by (seed, stream, subject, turn). Two branches
 * of one seed meet the same luck, and reloading never rerolls. seedrandom's alea makes the numbers, one generator a
 * stream, whose rows are filled when the stream is first asked.
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
  const tables: Partial<Record<Stream, Float64Array>> = {};
  const fill = (stream: Stream): Float64Array => {
    const random = alea(`${seed}|${stream}`);
    const table = new Float64Array(rows[stream].subjects * rows[stream].turns);
    for (let i = 0; i < table.length; i++) table[i] = random();
    tables[stream] = table;
    return table;
  };
  return {
    uniform(stream, subject, turn) {
      const table = tables[stream] ?? fill(stream);
      return table[subject * rows[stream].turns + turn]!;
    },
  };
}
