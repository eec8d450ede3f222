// Texts that stand where a link should, and trees that stand in a file of a run: each is a sound one with one change.
import { fnv, fromAddress, toAddress } from '../../src/record/bytes.ts';
import { packLink, type KeptTree, type RunRecord } from '../../src/record/index.ts';
import type { SavedData } from './fixture.ts';

export interface BadLink {
  name: string;
  /** Made from a sound link and the record that it was made from. */
  text: (sound: string, record: RunRecord) => string;
  /** What the message has to say, at least. */
  says: string;
}

/** A link whose bytes were changed and whose sum fits again, as who means harm would send it. */
const forged = (change: (bytes: number[]) => number[]) => (sound: string) => {
  const body = change(fromAddress(sound).slice(0, -4));
  const sum = fnv(body);
  return toAddress([...body, sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]);
};

/** A link that was packed from another record. */
const packed = (change: Partial<RunRecord>, at?: number) => (_: string, record: RunRecord) =>
  packLink([{ record: { ...record, ...change }, shared: 0, name: '' }], at ?? record.hashes.length);

const DAMAGED = 'link.damaged';

export const badLinks: BadLink[] = [
  { name: 'nothing', text: () => '', says: DAMAGED },
  { name: 'one letter', text: () => 'A', says: DAMAGED },
  { name: 'words', text: () => 'look at this', says: DAMAGED },
  { name: 'markup', text: () => '<img src=x onerror=alert(1)>', says: DAMAGED },
  { name: 'a script address', text: () => 'javascript:alert(1)', says: DAMAGED },
  { name: 'a Chinese sentence', text: () => '看看这一局', says: DAMAGED },
  { name: 'the first half', text: (sound) => sound.slice(0, sound.length / 2), says: DAMAGED },
  { name: 'all but the last letter', text: (sound) => sound.slice(0, -1), says: DAMAGED },
  { name: 'all but the first letter', text: (sound) => sound.slice(1), says: DAMAGED },
  { name: 'two links', text: (sound) => sound + sound, says: DAMAGED },
  { name: 'a link and a full stop', text: (sound) => `${sound}.`, says: DAMAGED },
  {
    name: 'a link as a mail program breaks it',
    text: (sound) => `${sound.slice(0, 76)}=\n${sound.slice(76)}`,
    says: DAMAGED,
  },
  { name: 'a link in capitals', text: (sound) => sound.toUpperCase(), says: DAMAGED },
  { name: 'seventeen thousand letters', text: () => 'A'.repeat(17_000), says: 'link.long' },
  { name: 'nine million letters', text: () => 'x'.repeat(9_000_000), says: 'link.long' },
  { name: 'a later format', text: forged(([, ...rest]) => [2, ...rest]), says: 'link.future' },
  { name: 'the last of all formats', text: forged(([, ...rest]) => [255, ...rest]), says: 'link.future' },
  { name: 'no format', text: forged(([, ...rest]) => [0, ...rest]), says: 'link.foreign' },
  { name: 'a format and nothing else', text: forged(() => [1]), says: DAMAGED },
  { name: 'no bytes but a sum', text: forged(() => []), says: DAMAGED },
  { name: 'a byte too many', text: forged((bytes) => [...bytes, 0]), says: DAMAGED },
  { name: 'a text longer than the link', text: forged(([, , ...rest]) => [1, 120, ...rest]), says: DAMAGED },
  { name: 'lengths without end', text: forged(() => [1, ...Array<number>(60).fill(255)]), says: DAMAGED },
  { name: 'a quarter after its end', text: packed({}, 99), says: DAMAGED },
  { name: 'a bell in the seed', text: packed({ seed: 'a\u0007b' }), says: DAMAGED },
  { name: 'a seed that turns the line round', text: packed({ seed: 'a\u202eb' }), says: DAMAGED },
  { name: 'a novel for a seed', text: packed({ seed: 'x'.repeat(300) }), says: DAMAGED },
  {
    name: 'a first line that leaves another',
    text: (_, record) => packLink([{ record, shared: 1, name: '' }], 1),
    says: DAMAGED,
  },
  {
    name: 'another history',
    text: (_, record) =>
      packLink(
        [
          {
            record: { ...record, scenario: { ...record.scenario, id: 'browser-wars' } },
            shared: 0,
            name: '',
          },
        ],
        0,
      ),
    says: 'problem.elsewhere browser-wars',
  },
  { name: 'a leader whom nobody knows', text: packed({ leader: 'moonlight' }), says: 'link.foreign' },
  { name: 'a leader named constructor', text: packed({ leader: 'constructor' }), says: 'link.foreign' },
  { name: 'an ambition that nobody has', text: packed({ ambition: '__proto__' }), says: 'has no ambition' },
  { name: 'no seed', text: packed({ seed: '' }), says: 'the link has no seed' },
  { name: 'a start before all chapters', text: packed({ from: '2044-Q1' }), says: 'where no game of' },
  {
    name: 'a company that does not exist',
    text: (_, record) =>
      packLink(
        [{ record: { ...record, sides: { ...record.sides, nobody: 'random' } }, shared: 0, name: '' }],
        0,
      ),
    says: 'there is no side',
  },
  {
    name: 'a rival by a policy that does not exist',
    text: (_, record) =>
      packLink(
        [
          {
            record: {
              ...record,
              sides: Object.fromEntries(
                Object.entries(record.sides).map(([side, policy]) => [
                  side,
                  policy === 'human' ? policy : 'cheat',
                ]),
              ),
            },
            shared: 0,
            name: '',
          },
        ],
        0,
      ),
    says: 'there is no policy',
  },
  { name: 'an end that it does not come to', text: packed({ hash: 'f'.repeat(32) }), says: 'link.misfit' },
  {
    name: 'an option that does not exist',
    text: (_, record) =>
      packed({ choices: record.choices.map((choice) => ({ ...choice, option: 'none-such' })) })('', record),
    says: 'link.misfit',
  },
  {
    name: 'a choice that is missing',
    text: (_, record) => packed({ choices: record.choices.slice(1) })('', record),
    says: 'link.misfit',
  },
  {
    name: 'other luck',
    text: packed({ seed: 'luckier' }),
    says: 'link.misfit',
  },
];

export type TreeData = SavedData & { tree: KeptTree & Record<string, unknown> };

export interface BadTree {
  name: string;
  /** Changes a file that holds a first line and a branch, on which the game stands. */
  change: (save: TreeData) => unknown;
  says: string;
}

const branch = ({ tree }: TreeData) => tree.branches[1] as unknown as Record<string, unknown>;
const first = ({ tree }: TreeData) => tree.branches[0] as unknown as Record<string, unknown>;
const firstRecord = (save: TreeData) => first(save).record as Record<string, unknown>;

export const badTrees: BadTree[] = [
  {
    name: 'a tree in a word',
    change: (save) => (save.tree = 'oak' as never),
    says: 'tree: expected an object',
  },
  {
    name: 'a tree of nothing',
    change: (save) => (save.tree = null as never),
    says: 'tree: expected an object',
  },
  { name: 'a tree as a list', change: (save) => (save.tree = [] as never), says: 'tree: expected an object' },
  {
    name: 'no branches',
    change: ({ tree }) => (tree.branches = null as never),
    says: 'tree.branches: expected a list',
  },
  { name: 'an empty tree', change: ({ tree }) => (tree.branches = []), says: 'the first line is missing' },
  {
    name: 'a forest',
    change: ({ tree }) => (tree.branches = Array.from({ length: 500 }, () => tree.branches[1])),
    says: 'tree.branches: has 500 entries',
  },
  {
    name: 'a game on no line',
    change: ({ tree }) => (tree.current = 'branch-9'),
    says: 'tree.branches[1].record',
  },
  {
    name: 'a game on the prototype',
    change: ({ tree }) => (tree.current = '__proto__'),
    says: 'tree.current',
  },
  {
    name: 'a game in the bin',
    change: (save) => (branch(save).deleted = true),
    says: 'tree.current: is not a branch',
  },
  {
    name: 'a branch named by a path',
    change: (save) => (branch(save).id = '../1'),
    says: 'tree.branches[1].id',
  },
  {
    name: 'the first line twice',
    change: ({ tree }) => tree.branches.push(tree.branches[0]),
    says: 'tree.branches[2].id: stands there twice',
  },
  {
    name: 'a branch of itself',
    change: (save) => (branch(save).parent = 'branch-1'),
    says: 'tree.branches[1].parent',
  },
  {
    name: 'a branch of nothing',
    change: (save) => (branch(save).parent = null),
    says: 'tree.branches[1].parent',
  },
  {
    name: 'a first line that is a branch',
    change: (save) => (first(save).parent = 'branch-1'),
    says: '[0].parent',
  },
  {
    name: 'a branch from before the start',
    change: (save) => (branch(save).shared = -1),
    says: '[1].shared',
  },
  { name: 'half a quarter', change: (save) => (branch(save).shared = 0.5), says: '[1].shared' },
  { name: 'a branch from after the end', change: (save) => (branch(save).shared = 99), says: '[1].shared' },
  { name: 'a name without end', change: (save) => (branch(save).name = 'x'.repeat(61)), says: '[1].name' },
  {
    name: 'a name that is no text',
    change: (save) => (branch(save).name = { toString: 1 }),
    says: '[1].name',
  },
  {
    name: 'a name that cannot be seen',
    change: (save) => (branch(save).name = 'a\u202eb'),
    says: '[1].name',
  },
  { name: 'a note without end', change: (save) => (branch(save).note = 'x'.repeat(601)), says: '[1].note' },
  {
    name: 'a bin that is neither here nor there',
    change: (save) => (branch(save).deleted = 1),
    says: '[1].deleted',
  },
  {
    name: 'a line without a record',
    change: (save) => (first(save).record = null),
    says: 'tree.branches[0].record',
  },
  {
    name: 'a line of a later format',
    change: (save) => (firstRecord(save).format = 3),
    says: 'tree.branches[0].record',
  },
  {
    name: 'a line under another seed',
    change: (save) => (firstRecord(save).seed = 'other'),
    says: '[0].record.seed',
  },
  {
    name: 'a line of another engine',
    change: (save) => (firstRecord(save).engine = '99'),
    says: '[0].record.engine',
  },
  {
    name: 'a line of another history',
    change: (save) => ((firstRecord(save).scenario as { hash: string }).hash = '0'.repeat(32)),
    says: '[0].record.scenario.hash',
  },
];
