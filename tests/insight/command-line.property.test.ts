// The command line as a script meets it: exit 0 for yes, 1 for no, 2 for misuse; with --json one JSON value on stdout
// and nothing else; never a stack trace.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { RunRecord } from '../../src/record/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder: string;
const file = (name: string) => join(folder, name);

interface Said {
  code: number | null;
  out: string;
  err: string;
}

function dust(...words: string[]): Promise<Said> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...words], { cwd: root });
  const said: Said = { code: null, out: '', err: '' };
  child.stdout.on('data', (text: Buffer) => (said.out += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said.err += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...said, code }));
  });
}

/** Runs a command with --json; what it prints has to be one value on one line, and no stack may be shown. */
async function json<T>(code: number, ...words: string[]): Promise<T> {
  const said = await dust(...words, '--json');
  const place = words.join(' ');
  expect(said.err, place).not.toMatch(/^\s+at .*:\d+/m);
  expect(said.out, place).toMatch(/^[^\n]+\n$/);
  const value = JSON.parse(said.out) as T;
  expect(said.code, `${place}: ${said.out.slice(0, 300)}`).toBe(code);
  return value;
}

let record: RunRecord;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'command-line-'));
  record = await json<RunRecord>(
    0,
    'play',
    '--leader',
    'docker',
    '--seed',
    '17',
    '--policy',
    'random',
    '--out',
    file('run.json'),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

it.concurrent('a game that was kept is another one than was played, or does not replay', async () => {
  expect(JSON.parse(readFileSync(file('run.json'), 'utf8'))).toEqual(record);
  expect(record.hashes.at(-1)).toBe(record.hash);
  expect(await json(0, 'replay', file('run.json'))).toEqual({
    ok: true,
    turn: null,
    reason: null,
    hash: record.hash,
  });
});

it.concurrent('a forged record is believed, or the quarter in which it fails is not named', async () => {
  const forged = { ...record, hashes: record.hashes.with(2, '0'.repeat(32)) };
  writeFileSync(file('forged.json'), JSON.stringify(forged));
  const answer = await json<{ ok: boolean; turn: string }>(1, 'replay', file('forged.json'));
  expect(answer).toMatchObject({ ok: false, turn: '2013-Q3', hash: null });
  writeFileSync(file('cut.json'), JSON.stringify(record).slice(0, -9));
  expect(await json(1, 'replay', file('cut.json'))).toMatchObject({ ok: false, turn: null });
});

it.concurrent('shards on two machines do not join to the sweep on one', async () => {
  const sweep = ['sweep', ...'--leader docker --policy random --rivals historical --games 20'.split(' ')];
  const [whole, first, second] = await Promise.all([
    json<Record<string, unknown>>(0, ...sweep),
    json(0, ...sweep, '--shard', '0/2', '--out', file('0.json')),
    json(0, ...sweep, '--shard', '1/2', '--out', file('1.json')),
  ]);
  expect([first, second].map((shard) => (shard as { games: number }).games)).toEqual([10, 10]);
  const merged = await json<Record<string, unknown>>(0, 'merge', file('1.json'), file('0.json'));
  expect(Object.keys(merged)).toEqual(['games', 'endings', 'score', 'outcomes', 'gamesPerSecond']);
  for (const key of ['games', 'endings', 'score', 'outcomes']) expect(merged[key], key).toEqual(whole[key]);
  expect(await json(1, 'merge', file('1.json'))).toMatchObject({ ok: false });
});

it.concurrent('an author cannot check a scenario, or a broken one passes', async () => {
  expect(await json(0, 'validate', 'scenarios/container-wars')).toMatchObject({ ok: true, errors: [] });
  writeFileSync(file('broken.yaml'), 'scenario:\n  id: broken\n  rumour: true\n');
  const broken = await json<{ ok: boolean; errors: { file: string; line: number; path: string }[] }>(
    1,
    'validate',
    file('broken.yaml'),
  );
  expect(broken.ok).toBe(false);
  expect(broken.errors.map(({ line, path }) => `${line} ${path}`)).toContain('3 scenario.rumour');
});

it.concurrent('an editor gets no schema', async () => {
  expect(await json(0, 'schema')).toMatchObject({ title: 'A scenario file', type: 'object' });
});

it.concurrent('the bench prints no ratio', async () => {
  const { ratios, dims } = await json<{ ratios: Record<string, number>; dims: object }>(0, 'bench');
  expect(ratios['engine/kernel']).toBeGreaterThan(0);
  expect(dims).toMatchObject({ layers: 5 });
});

it.concurrent.each([
  ['', 'no command'],
  ['dance', 'a command that does not exist'],
  ['play --leader nobody', 'a leader who does not exist'],
  ['play --policy plan:nothing', 'a plan that does not exist'],
  ['play --sede 3', 'an option that does not exist'],
  ['play --leader', 'an option without its value'],
  ['sweep --games many', 'a number that is none'],
  ['sweep --shard 2/2', 'a shard beyond the last'],
  ['sweep --fix docker', 'half a fixed option'],
  ['sweep --fix nothing=here', 'a fixed decision that does not exist'],
  ['replay', 'no record'],
  ['replay nowhere.json', 'a file that is not there'],
  ['validate nowhere', 'a scenario that is not there'],
])('"%s" is taken for a question, or answered with a stack: %s', async (line) => {
  const answer = await json<{ ok: boolean; reason: string }>(2, ...line.split(' ').filter(Boolean));
  expect(answer.ok).toBe(false);
  expect(answer.reason.length).toBeGreaterThan(5);
});

it.concurrent('a game that cannot be kept is said to be kept, or ends in a stack', async () => {
  const answer = await json<{ reason: string }>(1, 'play', '--out', file('nowhere/run.json'));
  expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('nowhere/run.json') as string });
});

it.concurrent('without --json nobody can read what was done, or why not', async () => {
  const yes = await dust('replay', file('run.json'));
  expect(yes).toMatchObject({ code: 0, err: '' });
  expect(yes.out).toContain(record.hash);
  const no = await dust('replay', 'nowhere.json');
  expect(no).toMatchObject({ code: 2, out: '' });
  expect(no.err).toMatch(/^there is no file nowhere\.json\n$/);
});
