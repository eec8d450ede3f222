// Broken, forged and hostile records: each is refused with its quarter and the reason, and nothing else comes of it.
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { replay as replayCommand } from '../../src/cli/commands/replay.ts';
import { readOptions } from '../../src/cli/options.ts';
import { parseRecord, replay, type RunRecord } from '../../src/record/index.ts';
import type { Model } from '../../src/sim/index.ts';
import { inFolder } from '../scenario/bad/fixture.ts';
import { choices } from './bad/choices.ts';
import { SCENARIO, soundModel, soundRecord, type Fixture } from './bad/fixture.ts';
import { forms } from './bad/forms.ts';
import { plans } from './bad/plans.ts';
import { replies } from './bad/replies.ts';
import { sums } from './bad/sums.ts';

let model: Model;
let record: RunRecord;
beforeAll(() => {
  model = soundModel();
  record = soundRecord(model);
});

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
});

const command = (text: string) =>
  inFolder({ 'record.json': text }, (folder) =>
    replayCommand(readOptions([`${folder}/record.json`, '--scenario', SCENARIO])),
  );

it('the record without a change is right', () => {
  expect(command(JSON.stringify(record))).toMatchObject({
    ok: true,
    json: { ok: true, turn: null, reason: null, hash: record.hash },
  });
});

const groups: [string, Fixture[]][] = [
  ['no record, or not of this game', forms],
  ['choices', choices],
  ['plans and proposals', plans],
  ['replies', replies],
  ['seeds, hashes, scores', sums],
];

describe.each(groups)('%s', (_, fixtures) => {
  it.each(fixtures)('$name', ({ text, turn, says }) => {
    const answer = command(text(record));
    const expected = typeof turn === 'function' ? turn(record) : turn;
    expect(answer.ok).toBe(false);
    expect(answer.json).toEqual({
      ok: false,
      turn: expected,
      reason: expect.stringContaining(says) as string,
      hash: null,
    });
    expect(answer.text).toContain(expected ?? 'record.json');
    expect(answer.text).not.toMatch(/\n|^\s+at /);
    expect(answer.text.length).toBeLessThan(400);
  });
});

it('cut off anywhere, it is refused', () => {
  const text = JSON.stringify(record);
  for (let length = 0; length < text.length; length += 7) {
    expect(parseRecord(text.slice(0, length))).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/^this is not/) as string,
    });
  }
});

it('with any letter changed, it is refused or means the same', () => {
  const text = JSON.stringify(record);
  for (let position = 0; position < text.length; position += 3) {
    const letter = String.fromCharCode(33 + ((position * 31) % 94));
    const parsed = parseRecord(text.slice(0, position) + letter + text.slice(position + 1));
    if (!parsed.ok) continue;
    const result = replay(model, parsed.record);
    // Who chose for a side is told and not played: any name may stand there.
    if (result.ok) expect({ ...result.run.record, sides: {} }, letter).toEqual({ ...record, sides: {} });
    else expect(result.reason).not.toBe('');
  }
});
