// Broken and hostile scenarios, one defect each: every one is refused at its very place, in words, and nothing else
// comes of it.
import { afterEach, describe, expect, it } from 'vitest';
import { validate } from '../../src/cli/commands/validate.ts';
import { readOptions } from '../../src/cli/options.ts';
import { readScenario, type Problem } from '../../src/scenario/index.ts';
import { inFolder, soundFiles, spoil, type Fixture } from './bad/fixture.ts';
import { courseReferences } from './bad/course-references.ts';
import { engineNeeds } from './bad/engine-needs.ts';
import { history } from './bad/history.ts';
import { leaders } from './bad/leaders.ts';
import { lessons } from './bad/lessons.ts';
import { measurements } from './bad/measurements.ts';
import { rules } from './bad/rules.ts';
import { shapes } from './bad/shapes.ts';
import { words } from './bad/words.ts';
import { worldReferences } from './bad/world-references.ts';
import { yaml } from './bad/yaml.ts';

const sound = soundFiles();

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
});

it('the scenario without a defect is sound', () => {
  const files = Object.entries(sound).map(([path, text]) => ({ path, text }));
  expect(readScenario(files)).toMatchObject({ ok: true, warnings: [] });
});

const groups: [string, Fixture[]][] = [
  ['shapes', shapes],
  ['references in the world', worldReferences],
  ['references in the course of events', courseReferences],
  ['rules', rules],
  ['leaders', leaders],
  ['what the engine needs', engineNeeds],
  ['history', history],
  ['lessons', lessons],
  ['measurements', measurements],
  ['YAML', yaml],
  ['words', words],
];

describe.each(groups)('%s', (_, fixtures) => {
  it.each(fixtures)('$name', (fixture) => {
    const { files, file, line, column } = spoil(sound, fixture);
    const { ok, errors } = inFolder(files, (folder) => {
      const answer = validate(readOptions([folder]));
      expect(answer.text).not.toMatch(/^\s+at /m);
      return answer.json as { ok: boolean; errors: Problem[] };
    });
    expect(ok).toBe(false);
    const told = errors.map((error) => ({ ...error, file: error.file.split('/').at(-1) }));
    const wanted = {
      file,
      line,
      column,
      path: fixture.path,
      message: expect.stringContaining(fixture.says) as string,
    };
    if (fixture.others) expect(told).toContainEqual(wanted);
    else expect(told).toEqual([wanted]);
  });
});
