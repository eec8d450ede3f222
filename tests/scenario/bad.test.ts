// Broken and hostile scenarios, one defect each: every one is refused at its very place, in words, and nothing else
// comes of it.
import { afterEach, describe, expect, it } from 'vitest';
import { validate } from '../../src/cli/commands/validate.ts';
import { readOptions } from '../../src/cli/options.ts';
import { readScenario, type Problem } from '../../src/scenario/index.ts';
import { inFolder, soundFiles, spoil, type Fixture } from './bad/fixture.ts';
import { shapes } from './bad/shapes.ts';

const sound = soundFiles();

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
});

it('the scenario without a defect is sound', () => {
  const files = Object.entries(sound).map(([path, text]) => ({ path, text }));
  expect(readScenario(files)).toMatchObject({ ok: true, warnings: [] });
});

describe.each([['shapes', shapes]])('%s', (_, fixtures: Fixture[]) => {
  it.each(fixtures)('$name', (fixture) => {
    const { files, line, column } = spoil(sound, fixture);
    const { ok, errors } = inFolder(files, (folder) => {
      const answer = validate(readOptions([folder]));
      expect(answer.text).not.toMatch(/^\s+at /m);
      return answer.json as { ok: boolean; errors: Problem[] };
    });
    expect(ok).toBe(false);
    const [first] = errors;
    expect(first!.file).toMatch(new RegExp(`/${fixture.file}$`));
    expect({ ...first, file: '' }).toEqual({
      file: '',
      line,
      column,
      path: fixture.path,
      message: expect.stringContaining(fixture.says) as string,
    });
    expect(errors).toHaveLength(fixture.faults ?? 1);
  });
});
