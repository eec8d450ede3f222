/**
 * The lines of a run as one tree: the first line, which is the one that is scored, and branches that leave another line
 * after some quarters and take something else. A branch is a whole record; what it shares with its parent is kept once.
 * Nothing here changes what it is given.
 */
import { quarterName, quarterNumber } from '../scenario/turns.ts';
import type { RunRecord } from './format.ts';

export const FIRST_LINE = 'first';
/** Branches beside the first line: a storage has its limits, and so has a reader. */
export const MOST_BRANCHES = 40;
export const LONGEST_NAME = 60;
export const LONGEST_NOTE = 600;

export interface Branch {
  /** `first` for the first line. */
  id: string;
  /** What its player calls it; empty where it has no name of its own. */
  name: string;
  note: string;
  /** The line that it leaves, and after how many quarters; null for the first line. */
  parent: string | null;
  shared: number;
  record: RunRecord;
  /** Out of sight, and can be brought back. */
  deleted: boolean;
}

export interface Tree {
  branches: readonly Branch[];
  /** The line that is being played. */
  current: string;
}

export const plant = (record: RunRecord): Tree => ({
  branches: [{ id: FIRST_LINE, name: '', note: '', parent: null, shared: 0, record, deleted: false }],
  current: FIRST_LINE,
});

/** Throws a RangeError where the tree has no such line. */
export function branchOf(tree: Tree, id: string): Branch {
  const found = tree.branches.find((branch) => branch.id === id);
  if (!found) throw new RangeError(`there is no branch "${id}"`);
  return found;
}

const altered = (tree: Tree, id: string, change: Partial<Branch>): Tree => ({
  ...tree,
  branches: tree.branches.map((branch) => (branch.id === id ? { ...branch, ...change } : branch)),
});

/** The tree after the line at hand has been played on. */
export const grown = (tree: Tree, record: RunRecord): Tree => altered(tree, tree.current, { record });

/** Names a line or notes something about it; what is too long is cut. */
export function told(tree: Tree, id: string, { name, note }: { name?: string; note?: string }): Tree {
  return altered(tree, id, {
    ...(name !== undefined && { name: name.trim().slice(0, LONGEST_NAME) }),
    ...(note !== undefined && { note: note.trim().slice(0, LONGEST_NOTE) }),
  });
}

/** Why no further branch can be made, or null. */
export const isFull = ({ branches }: Tree): boolean => branches.length > MOST_BRANCHES;

/**
 * The tree with the line at hand changed to the one that begins after `quarters` of another, as `record` has them: a new
 * branch, or, at the tip of a line that still goes on, that line itself. A branch on which nothing was played is dropped.
 */
export function reopened(tree: Tree, id: string, quarters: number, record: RunRecord): Tree {
  const line = branchOf(tree, id);
  const kept = withoutIdle(tree, id);
  if (quarters === line.record.hashes.length) return { ...kept, current: id };
  if (isFull(kept)) throw new RangeError('the tree has no room for another branch');
  // Leaving a branch before its own first quarter is leaving its parent.
  let parent = line;
  while (parent.parent !== null && quarters <= parent.shared) parent = branchOf(tree, parent.parent);
  const branch: Branch = {
    id: freshId(kept),
    name: '',
    note: '',
    parent: parent.id,
    shared: quarters,
    record,
    deleted: false,
  };
  return { branches: [...kept.branches, branch], current: branch.id };
}

/** Without the line at hand, should it be a branch of which nothing has been played, named or noted. */
function withoutIdle(tree: Tree, except: string): Tree {
  const { id, parent, shared, record, name, note } = branchOf(tree, tree.current);
  const idle = parent !== null && record.hashes.length === shared && name === '' && note === '';
  const left = tree.branches.some((branch) => branch.parent === id);
  if (!idle || left || id === except) return tree;
  return { branches: tree.branches.filter((branch) => branch.id !== id), current: parent };
}

function freshId({ branches }: Tree): string {
  for (let number = 1; ; number++) {
    const id = `branch-${number}`;
    if (!branches.some((branch) => branch.id === id)) return id;
  }
}

/** The line and all that leave it, straight or by others. */
export function withDescendants(tree: Tree, id: string): string[] {
  const found = [id];
  for (const branch of tree.branches)
    if (branch.parent !== null && found.includes(branch.parent)) found.push(branch.id);
  return found;
}

/** The line and all that it leaves, up to the first line, which comes first. */
export function chainOf(tree: Tree, id: string): Branch[] {
  const branch = branchOf(tree, id);
  return branch.parent === null ? [branch] : [...chainOf(tree, branch.parent), branch];
}

/** Takes a branch and what leaves it out of sight. The first line stays, and so does the one that is being played. */
export function deleted(tree: Tree, id: string): Tree {
  const going = withDescendants(tree, id);
  if (going.includes(FIRST_LINE) || going.includes(tree.current))
    throw new RangeError('the line that is being played cannot be deleted');
  return going.reduce((now, branch) => altered(now, branch, { deleted: true }), tree);
}

/** Brings a branch back, with what it leaves. */
export const restored = (tree: Tree, id: string): Tree =>
  chainOf(tree, id).reduce((now, branch) => altered(now, branch.id, { deleted: false }), tree);

/** Without the branches that were deleted: for good. */
export const emptied = (tree: Tree): Tree => ({
  ...tree,
  branches: tree.branches.filter((branch) => !branch.deleted),
});

/** The first quarter that is not shared, by its name; entries before it are the parent's. */
const leavesAt = ({ record, shared }: Pick<Branch, 'record' | 'shared'>): string =>
  quarterName(quarterNumber(record.from) + shared);

type Entry = { turn: string };

/** A record without what it shares with its parent. */
export function ownPart(branch: Branch): RunRecord {
  const first = leavesAt(branch);
  const own = <Each extends Entry>(entries: readonly Each[]) => entries.filter(({ turn }) => turn >= first);
  const { record, shared } = branch;
  return {
    ...record,
    choices: own(record.choices),
    proposals: own(record.proposals),
    replies: own(record.replies),
    plans: own(record.plans),
    hashes: record.hashes.slice(shared),
  };
}

/** The inverse: a branch's own part after what it shares. */
export function joined(parent: RunRecord, shared: number, part: RunRecord): RunRecord {
  const first = leavesAt({ record: parent, shared });
  const both = <Each extends Entry>(theirs: readonly Each[], own: readonly Each[]) => [
    ...theirs.filter(({ turn }) => turn < first),
    ...own.filter(({ turn }) => turn >= first),
  ];
  return {
    ...part,
    choices: both(parent.choices, part.choices),
    proposals: both(parent.proposals, part.proposals),
    replies: both(parent.replies, part.replies),
    plans: both(parent.plans, part.plans),
    hashes: [...parent.hashes.slice(0, shared), ...part.hashes],
  };
}
