/**
 * Where every number of the state stands. The whole state is one Float64Array in named blocks, so that copying,
 * hashing and stepping it are loops over numbers; a block is addressed as `s[layout.trust + company]`.
 */
import type { Names } from './names.ts';

export interface Block {
  name: BlockName;
  offset: number;
  length: number;
}

/** Length of each block, in the order in which they stand. */
const BLOCKS = {
  /** Quarter that is being played, 0 being the scenario's first. */
  turn: () => 1,
  /** 0: moves are awaited; 1: answers are. */
  phase: () => 1,
  /** 1 + index of the leader's ending that came true, by company. */
  ending: (n: Sizes) => n.companies,
  cash: (n: Sizes) => n.companies,
  /** What the outside accounts hold; with all cash it sums to the same at all times. */
  accounts: () => 4,
  revenue: (n: Sizes) => n.companies,
  costs: (n: Sizes) => n.companies,
  dilution: (n: Sizes) => n.companies,
  trust: (n: Sizes) => n.companies,
  influence: (n: Sizes) => n.companies,
  teams: (n: Sizes) => n.companies,
  /** Hires that start to count in one quarter, and in two. */
  hiresNext: (n: Sizes) => n.companies,
  hiresLater: (n: Sizes) => n.companies,
  staff: (n: Sizes) => n.companies,
  /** 0 independent, 1 sold, 2 closed. */
  status: (n: Sizes) => n.companies,
  /** 1 + index of the company that bought it. */
  buyer: (n: Sizes) => n.companies,
  /** Turn of the last decision or situation put to a company; decides when a situation is overdue. */
  lastDilemma: (n: Sizes) => n.companies,
  relation: (n: Sizes) => n.companies * n.companies,
  allied: (n: Sizes) => n.companies * n.companies,
  /** One proposal a company and quarter: 1 + the other company, and 1 + the kind. */
  proposalTo: (n: Sizes) => n.companies,
  proposalKind: (n: Sizes) => n.companies,
  /** 1 + the answer that its proposal of the quarter was given. */
  answered: (n: Sizes) => n.companies,
  /** By who proposes and to whom: 1 + the turn of the last time, 1 + the kind that stands countered, 1 + the kind agreed last. */
  asked: (n: Sizes) => n.companies * n.companies,
  countered: (n: Sizes) => n.companies * n.companies,
  dealt: (n: Sizes) => n.companies * n.companies,
  launched: (n: Sizes) => n.products,
  owner: (n: Sizes) => n.products,
  quality: (n: Sizes) => n.products * n.attributes,
  debt: (n: Sizes) => n.products,
  complementors: (n: Sizes) => n.products,
  contributors: (n: Sizes) => n.products,
  /** Teams at work on a product this quarter, its owner's and others'. */
  hands: (n: Sizes) => n.products,
  neutrality: (n: Sizes) => n.products,
  campaign: (n: Sizes) => n.products,
  price: (n: Sizes) => n.products,
  conformity: (n: Sizes) => n.products,
  noise: (n: Sizes) => n.products,
  /** 1 + index of the product below. */
  runsOn: (n: Sizes) => n.products,
  pull: (n: Sizes) => n.products * n.segments,
  ships: (n: Sizes) => n.companies * n.products,
  links: (n: Sizes) => n.links,
  adoption: (n: Sizes) => n.segments,
  friction: (n: Sizes) => n.segments,
  /** By product and segment: chosen freely (with `outside`), and with what platforms bring along (with `none`). */
  free: (n: Sizes) => n.products * n.segments,
  share: (n: Sizes) => n.products * n.segments,
  outside: (n: Sizes) => n.layers * n.segments,
  /** The outside option's part once platforms are counted; with the shares of a layer it sums to 1. */
  none: (n: Sizes) => n.layers * n.segments,
  expected: (n: Sizes) => n.products,
  /** Workloads that a product runs, of all workloads, and the part of all workloads that a survey finds in containers. */
  use: (n: Sizes) => n.products,
  /** By how much the use of a product grew last quarter. */
  inflow: (n: Sizes) => n.products,
  surveyed: () => 1,
  /** Shares over all segments now and a quarter ago: what surveys can have measured. */
  totalShare: (n: Sizes) => n.products,
  lastTotalShare: (n: Sizes) => n.products,
  maturity: (n: Sizes) => n.standards,
  founded: (n: Sizes) => n.foundations,
  pace: (n: Sizes) => n.foundations,
  member: (n: Sizes) => n.foundations * n.companies,
  hosts: (n: Sizes) => n.foundations * n.products,
  standing: (n: Sizes) => n.people,
  will: (n: Sizes) => n.people,
  serving: (n: Sizes) => n.people,
  track: (n: Sizes) => n.tracks,
  /** 1 + the option taken. */
  chosen: (n: Sizes) => n.decisions,
  /** 1 while a situation waits for an answer. */
  drawn: (n: Sizes) => n.decisions,
  /** 1 + the turn in which it happened, or was last taken. */
  happened: (n: Sizes) => n.events,
  used: (n: Sizes) => n.initiatives,
  plan: (n: Sizes) => n.jobs,
  /** What is left of each fading effect, and 1 + the turn in which each delayed one is due. */
  fading: (n: Sizes) => n.fading,
  due: (n: Sizes) => n.delayed,
} as const;

export type BlockName = keyof typeof BLOCKS;
export interface Sizes extends Record<keyof Names, number> {
  links: number;
  fading: number;
  delayed: number;
}
export type Layout = Record<BlockName, number> & { size: number; blocks: Block[] };

export function layOut(sizes: Sizes): Layout {
  const layout = { size: 0, blocks: [] as Block[] } as Layout;
  for (const name of Object.keys(BLOCKS) as BlockName[]) {
    const length = BLOCKS[name](sizes);
    layout[name] = layout.size;
    layout.blocks.push({ name, offset: layout.size, length });
    layout.size += length;
  }
  // Spread once: an object grown key by key stays a hash table, and this one is read in the innermost loops.
  return { ...layout };
}

/** `fading` and `due` stand last, so that they can be counted while effects are compiled against the rest. */
export function growLayout(layout: Layout, fading: number, delayed: number): void {
  const [fadingBlock, dueBlock] = layout.blocks.slice(-2) as [Block, Block];
  fadingBlock.length = fading;
  dueBlock.offset = fadingBlock.offset + fading;
  dueBlock.length = delayed;
  layout.due = dueBlock.offset;
  layout.size = dueBlock.offset + delayed;
}
