// Bad scenarios and records through the command line itself: exit code 1, one JSON value on stdout and nothing else
// anywhere, or in words the place and the reason; never a stack.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../src/scenario/index.ts';
import { choices } from '../record/bad/choices.ts';
import { SCENARIO, soundModel, soundRecord } from '../record/bad/fixture.ts';
import { forms } from '../record/bad/forms.ts';
import { sums } from '../record/bad/sums.ts';
import { courseReferences } from '../scenario/bad/course-references.ts';
import { soundFiles, spoil } from '../scenario/bad/fixture.ts';
import { rules } from '../scenario/bad/rules.ts';
import { shapes } from '../scenario/bad/shapes.ts';
import { words } from '../scenario/bad/words.ts';
import { yaml } from '../scenario/bad/yaml.ts';
import { dust, type Ended } from './child.ts';

// Each process takes a second, and a busy machine its time.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let made = 0;
function place(files: Record<string, string | Uint8Array>): string {
  const path = join(folder, String(made++));
  mkdirSync(path);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
}

/** The one JSON value of a process that said no. */
function no({ code, stdout, stderr }: Ended): unknown {
  expect(stderr).toBe('');
  expect(code).toBe(1);
  expect(stdout.indexOf('\n')).toBe(stdout.length - 1);
  expect(stdout).not.toMatch(/\bat \S+ \(|node_modules|\.ts:\d/);
  return JSON.parse(stdout) as unknown;
}

describe.concurrent('validate', () => {
  const sample = [
    ...shapes.filter(({ name }) => ['a misspelt key', 'an unknown kind of effect'].includes(name)),
    ...courseReferences.filter(({ name }) => name === 'no such segment (under a not)'),
    ...rules.filter(({ name }) => name === 'products that run on each other'),
    ...yaml.filter(({ name }) =>
      ['a tag that names a function', 'a key that reaches the prototype', 'what clears a terminal'].includes(
        name,
      ),
    ),
    ...words.filter(({ name }) => name === 'a script'),
  ];
  it('the sample is whole', () => expect(sample).toHaveLength(8));

  it.each(sample)('$name', async (fixture) => {
    const { files, file, line, column } = spoil(soundFiles(), fixture);
    const path = place(files);
    const { ok, errors } = no(await dust('validate', path, '--json')) as { ok: boolean; errors: Problem[] };
    const message = expect.stringContaining(fixture.says) as string;
    expect({ ok, errors }).toEqual({
      ok: false,
      errors: [{ file: `${path}/${file}`, line, column, path: fixture.path, message }],
    });
  });

  it('a file of 50 MB', async () => {
    const path = place({ ...soundFiles(), 'large.yaml': Buffer.alloc(50_000_000, '#') });
    expect(no(await dust('validate', path, '--json'))).toMatchObject({
      errors: [{ file: `${path}/large.yaml`, line: 0 }],
    });
  });

  it('a bomb of aliases', async () => {
    const bomb = [...'abcdefghijklmnop'].map(
      (name, k) =>
        `${name}: &${name} [${Array(9)
          .fill(k ? `*${'abcdefghijklmnop'[k - 1]}` : 'lol')
          .join()}]`,
    );
    const path = place({ 'bomb.yaml': bomb.join('\n') });
    const { errors } = no(await dust('validate', path, '--json')) as { errors: Problem[] };
    expect(errors[0]).toMatchObject({
      file: `${path}/bomb.yaml`,
      line: 1,
      message: expect.stringContaining('anchors') as string,
    });
  });

  it('in words', async () => {
    const [fixture] = sample;
    const { files, file, line, column } = spoil(soundFiles(), fixture);
    const path = place(files);
    const { code, stdout, stderr } = await dust('validate', path);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toBe(
      `error ${path}/${file}:${line}:${column} ${fixture.path}: "bloked" is not known here; did you mean "blocked"?\n1 errors.\n`,
    );
  });

  it('a bad scenario is not played either', async () => {
    const { files, file, line } = spoil(soundFiles(), sample[0]);
    const path = place(files);
    const answer = no(await dust('play', '--scenario', path, '--json'));
    expect(answer).toEqual({
      ok: false,
      reason: expect.stringContaining(`${path}/${file}:${line}:`) as string,
    });
  });

  it('a path that leads nowhere is a misuse', async () => {
    const { code, stdout, stderr } = await dust('validate', join(folder, 'nowhere'), '--json');
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ ok: false, reason: `there is no ${join(folder, 'nowhere')}` });
  });
});

describe.concurrent('replay', () => {
  const record = soundRecord(soundModel());
  const names = [
    'the first half',
    'a key that reaches the prototype',
    'another engine',
    'another option that was open',
    'a choice that is missing',
    'another seed',
  ];
  const sample = [...forms, ...choices, ...sums].filter(({ name }) => names.includes(name));
  it('the sample is whole', () => expect(sample).toHaveLength(names.length));

  it.each(sample)('$name', async ({ text, turn, says }) => {
    const path = place({ 'record.json': text(record) });
    const expected = typeof turn === 'function' ? turn(record) : turn;
    const answer = no(await dust('replay', join(path, 'record.json'), '--scenario', SCENARIO, '--json'));
    expect(answer).toEqual({
      ok: false,
      turn: expected,
      reason: expect.stringContaining(says) as string,
      hash: null,
    });
  });

  it('in words', async () => {
    const path = place({ 'record.json': JSON.stringify({ ...record, seed: 'luckier' }) });
    const { code, stdout, stderr } = await dust('replay', join(path, 'record.json'), '--scenario', SCENARIO);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toBe(
      `${join(path, 'record.json')}: 1901-Q1: the state after 1901-Q1 is not the recorded one\n`,
    );
  });

  it('a record that cannot be written says why', async () => {
    const out = join(folder, 'no', 'such', 'folder.json');
    const answer = no(await dust('play', '--scenario', SCENARIO, '--out', out, '--json'));
    expect(answer).toEqual({ ok: false, reason: expect.stringContaining('ENOENT') as string });
  });
});
