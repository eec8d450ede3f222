/** A tree as a save keeps it, and out of untrusted text. Whatever is wrong is refused with its place; nothing of it is used. */
import { hasUnseen } from '../scenario/characters.ts';
import { readRecord } from './parse.ts';
import type { RunRecord } from './format.ts';
import {
  FIRST_LINE,
  joined,
  LONGEST_NAME,
  LONGEST_NOTE,
  MOST_BRANCHES,
  ownPart,
  type Branch,
  type Tree,
} from './tree.ts';

/** As it is kept: parents stand before those that leave them, and the line at hand is the save's own record. */
export interface KeptTree {
  current: string;
  branches: (Omit<Branch, 'record'> & { record: RunRecord | null })[];
}

export function keptTree(tree: Tree): KeptTree {
  return {
    current: tree.current,
    branches: parentsFirst(tree.branches).map((branch) => ({
      ...branch,
      record: branch.id === tree.current ? null : ownPart(branch),
    })),
  };
}

function parentsFirst(branches: readonly Branch[]): Branch[] {
  const sorted: Branch[] = [];
  const put = (branch: Branch) => {
    if (sorted.includes(branch)) return;
    const parent = branches.find(({ id }) => id === branch.parent);
    if (parent) put(parent);
    sorted.push(branch);
  };
  branches.forEach(put);
  return sorted;
}

export type ReadTree = { ok: true; tree: Tree } | { ok: false; path: string; reason: string };

class BadTree extends Error {
  constructor(
    readonly path: string,
    reason: string,
  ) {
    super(reason);
  }
}

/** `record`: that of the line at hand, which has been read already. */
export function readTree(data: unknown, record: RunRecord): ReadTree {
  try {
    return { ok: true, tree: treeOf(data, record) };
  } catch (error) {
    if (error instanceof BadTree) return { ok: false, path: error.path, reason: error.message };
    throw error;
  }
}

const ID = /^(first|branch-[1-9]\d{0,5})$/;

function treeOf(data: unknown, record: RunRecord): Tree {
  const { current, branches } = fields(data, 'tree');
  if (typeof current !== 'string' || !ID.test(current)) throw new BadTree('tree.current', 'is not a branch');
  if (!Array.isArray(branches)) throw new BadTree('tree.branches', 'expected a list');
  if (branches.length > MOST_BRANCHES + 1)
    throw new BadTree(
      'tree.branches',
      `has ${branches.length} entries; at most ${MOST_BRANCHES + 1} are read`,
    );
  const read: Branch[] = [];
  for (const [index, entry] of branches.entries())
    read.push(branchFrom(entry, `tree.branches[${index}]`, read, current, record));
  if (!read.some(({ id }) => id === FIRST_LINE))
    throw new BadTree('tree.branches', 'the first line is missing');
  const at = read.find(({ id }) => id === current);
  if (!at || at.deleted) throw new BadTree('tree.current', 'is not a branch');
  return { current, branches: read };
}

function fields(data: unknown, path: string): Record<string, unknown> {
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    throw new BadTree(path, 'expected an object');
  return data as Record<string, unknown>;
}

function branchFrom(
  entry: unknown,
  path: string,
  before: readonly Branch[],
  current: string,
  own: RunRecord,
): Branch {
  const { id, name, note, parent, shared, record, deleted } = fields(entry, path);
  if (typeof id !== 'string' || !ID.test(id)) throw new BadTree(`${path}.id`, 'is not a branch');
  if (before.some((branch) => branch.id === id)) throw new BadTree(`${path}.id`, 'stands there twice');
  const leaves = before.find((branch) => branch.id === parent);
  if (id === FIRST_LINE ? parent !== null : !leaves)
    throw new BadTree(`${path}.parent`, 'is not a line that stands before it');
  if (
    !Number.isInteger(shared) ||
    (shared as number) < 0 ||
    (leaves ? (shared as number) > leaves.record.hashes.length : shared !== 0)
  )
    throw new BadTree(`${path}.shared`, 'is not a number of quarters of the line that it leaves');
  if (typeof deleted !== 'boolean') throw new BadTree(`${path}.deleted`, 'expected true or false');
  return {
    id,
    name: text(name, `${path}.name`, LONGEST_NAME),
    note: text(note, `${path}.note`, LONGEST_NOTE),
    parent: leaves?.id ?? null,
    shared: shared as number,
    record: id === current ? own : recordFrom(record, `${path}.record`, leaves, shared as number, own),
    deleted,
  };
}

function text(value: unknown, path: string, longest: number): string {
  if (typeof value !== 'string' || value.length > longest || hasUnseen(value.replaceAll('\n', ' ')))
    throw new BadTree(path, `expected a text of at most ${longest} characters`);
  return value;
}

function recordFrom(
  data: unknown,
  path: string,
  leaves: Branch | undefined,
  shared: number,
  own: RunRecord,
): RunRecord {
  const parsed = readRecord(data);
  if (!parsed.ok) throw new BadTree(parsed.path ? `${path}.${parsed.path}` : path, parsed.reason);
  const whole = leaves ? joined(leaves.record, shared, parsed.record) : parsed.record;
  const strange = (['seed', 'from', 'leader', 'engine'] as const).find(
    (field) => whole[field] !== own[field],
  );
  if (strange !== undefined) throw new BadTree(`${path}.${strange}`, 'is another one than that of the save');
  if (whole.scenario.hash !== own.scenario.hash)
    throw new BadTree(`${path}.scenario.hash`, 'is another one than that of the save');
  return whole;
}
