// Shards of a sweep come from other machines and other days: what is none, or does not belong, is refused by name.
import { describe, expect, it } from 'vitest';
import { merge, sweep } from '../../src/cli/commands/sweep.ts';
import { readOptions } from '../../src/cli/options.ts';
import { SCENARIO } from '../record/bad/fixture.ts';
import { inFolder } from '../scenario/bad/fixture.ts';

interface Shard {
  of: Record<string, unknown>;
  shard: unknown;
  rows: Record<string, unknown>[];
}

const played = async (index: number, of: number): Promise<Shard> =>
  (await sweep(readOptions(['--scenario', SCENARIO, '--games', '4', '--shard', `${index}/${of}`])))
    .json as Shard;

const halves = [await played(0, 2), await played(1, 2)];
/** A copy, to be damaged. */
const shard = (index: number): Shard => structuredClone(halves[index]);

/** Merges the first of two shards with the second as `text`. */
function mergeWith(text: string): unknown {
  return inFolder({ 'first.json': JSON.stringify(shard(0)), 'second.json': text }, (folder) => {
    const answer = merge(readOptions([`${folder}/first.json`, `${folder}/second.json`]));
    expect(Object.keys(Object.prototype)).toEqual([]);
    return answer.json;
  });
}

function edited(change: (second: Shard) => unknown): string {
  const second = shard(1);
  change(second);
  return JSON.stringify(second);
}

it('two shards make a sweep', () => {
  expect(mergeWith(edited(() => undefined))).toMatchObject({ games: 4 });
});

describe('is refused', () => {
  it.each([
    [
      'a text cut short',
      () => JSON.stringify(shard(1)).slice(0, 100),
      'second.json: there is no such file, or it is not JSON',
    ],
    ['nothing', () => 'null', 'second.json: this is not a shard of a sweep'],
    ['a list', () => '[]', 'second.json: this is not a shard of a sweep'],
    [
      'a shard of nothing',
      () => edited((second) => (second.of = null as never)),
      'second.json: this is not a shard of a sweep',
    ],
    [
      'rows in words',
      () => edited((second) => (second.rows = 'all' as never)),
      'second.json: this is not a shard of a sweep',
    ],
    [
      'a row of nothing',
      () => edited((second) => (second.rows[0] = null as never)),
      'second.json: a row of the shard is damaged',
    ],
    [
      'a score in words',
      () => edited((second) => (second.rows[0].score = '100')),
      'second.json: a row of the shard is damaged',
    ],
    [
      'a row without outcomes',
      () => edited((second) => (second.rows[0].outcomes = null)),
      'second.json: a row of the shard is damaged',
    ],
    [
      'a row too few',
      () => edited((second) => second.rows.pop()),
      'second.json: the rows are not those of the games of shard 1',
    ],
    [
      'a row twice',
      () => edited((second) => (second.rows[1] = second.rows[0])),
      'second.json: the rows are not those of the games of shard 1',
    ],
    [
      'a game of another seed',
      () => edited((second) => (second.rows[0].seed = 1)),
      'second.json: the rows are not those of the games of shard 1',
    ],
    [
      'half a shard',
      () => edited((second) => (second.shard = 0.5)),
      'the rows are not those of the games of shard 0.5',
    ],
    [
      'a shard of another sweep',
      () => edited((second) => (second.of.leader = 'quayside')),
      'is a shard of another sweep than',
    ],
    ['the same shard again', () => JSON.stringify(shard(0)), 'shard 0 is given twice'],
  ])('%s', (_, text, says) => {
    expect(() => mergeWith(text())).toThrow(says);
  });
});

it('a sweep with a shard missing is refused', () => {
  inFolder({ 'first.json': JSON.stringify(shard(0)) }, (folder) => {
    expect(() => merge(readOptions([`${folder}/first.json`]))).toThrow('1 of 2 shards are given');
  });
});
