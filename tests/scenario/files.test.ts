// Files as they lie on a disk: encodings, line ends, files that are none, folders that hold too much or nothing.
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validate } from '../../src/cli/commands/validate.ts';
import { readOptions } from '../../src/cli/options.ts';
import type { Problem } from '../../src/scenario/index.ts';
import { inFolder, soundFiles, type Files } from './bad/fixture.ts';

const sound = soundFiles();

/** What `validate` says of a folder, the folder's own path left out. */
function errorsIn(
  files: Record<string, string | Uint8Array>,
  arrange: (folder: string) => void = () => undefined,
): Problem[] {
  return inFolder(files, (folder) => {
    arrange(folder);
    const { json } = validate(readOptions([folder]));
    const { errors } = json as { errors: Problem[] };
    return errors.map((error) => ({ ...error, file: error.file.replace(folder, '').replace(/^\//, '') }));
  });
}

const changed = (name: string, change: (text: string) => string | Uint8Array) => ({
  ...sound,
  [name]: change(sound[name]),
});
const whole = (file: string, message: string, line = 0, column = 0, path = ''): Problem => ({
  file,
  line,
  column,
  path,
  message,
});

describe('as editors write them', () => {
  it.each<[string, (text: string) => string]>([
    ['a byte order mark', (text) => `\uFEFF${text}`],
    ['line ends of DOS', (text) => text.replaceAll('\n', '\r\n')],
    ['both', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['blanks at the ends of lines', (text) => text.replaceAll('\n', '  \n')],
    ['no line end at the end', (text) => text.trimEnd()],
    ['umlauts and other letters', (text) => text.replace('title: Steam', 'title: Dämpfe, 蒸汽, بخار, 🚢')],
  ])('%s', (_, change) => {
    expect(
      errorsIn(Object.fromEntries(Object.entries(sound).map(([name, text]) => [name, change(text)]))),
    ).toEqual([]);
  });
});

describe('in another encoding', () => {
  it('Latin-1 is told where its first byte stands that UTF-8 has not', () => {
    const bytes = changed('course.yaml', (text) =>
      Buffer.from(text.replace('Rats in the flour', 'Rätten'), 'latin1'),
    );
    const line = sound['course.yaml'].split('\n').findIndex((text) => text.includes('Rats in the flour')) + 1;
    expect(errorsIn(bytes)).toEqual([
      whole('course.yaml', 'the file is not UTF-8: here stand bytes that are no character', line, 13),
    ]);
  });

  it.each([
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['a picture', () => Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['four kilobytes of nothing', () => new Uint8Array(4096)],
    ['a line end of old Macintoshes', (text: string) => text.replace('\n', '\r')],
  ])('%s', (_, change) => {
    const [error, ...others] = errorsIn(changed('course.yaml', change));
    expect(error).toMatchObject({ file: 'course.yaml', line: 1 });
    expect(error.message).toMatch(/^the file is not UTF-8|^an unseen character \(U\+00/);
    expect(others).toEqual([]);
  });
});

describe('files that hold no scenario', () => {
  const only = (text: string): Files => ({ 'scenario.yaml': text });
  it.each<[string, Files, Problem]>([
    [
      'an empty file',
      changed('course.yaml', () => '') as Files,
      whole('course.yaml', 'expected a table of keys, found nothing', 1, 1),
    ],
    [
      'comments alone',
      only('# nothing\n# at all\n'),
      whole('scenario.yaml', 'expected a table of keys, found nothing', 1, 1),
    ],
    ['a word', only('hello\n'), whole('scenario.yaml', 'expected a table of keys, found "hello"', 1, 1)],
    [
      'a list',
      only('- scenario\n- world\n'),
      whole('scenario.yaml', 'expected a table of keys, found a list', 1, 1),
    ],
    ['a number', only('42\n'), whole('scenario.yaml', 'expected a table of keys, found 42', 1, 1)],
    [
      'a page of the web',
      only('<html><body onload=alert(1)>'),
      whole('scenario.yaml', 'expected a table of keys, found "<html><body onload=alert(1)>"', 1, 1),
    ],
    [
      'no header',
      { 'world.yaml': sound['world.yaml'] },
      whole('world.yaml', 'no file has the header "scenario:"', 0, 0, 'scenario'),
    ],
    [
      'two headers',
      { ...sound, 'second.yaml': sound['scenario.yaml'].replace(/\nsources:[^]*/, '\n') },
      whole('second.yaml', 'a scenario has one header; scenario.yaml has it already', 3, 1, 'scenario'),
    ],
  ])('%s', (_, files, problem) => {
    const [error, ...others] = errorsIn(files);
    expect({ ...error, message: error.message.replace(/\S*\/(?=scenario.yaml)/, '') }).toEqual(problem);
    expect(others).toEqual([]);
  });
});

describe('what is found in a folder', () => {
  it('nothing', () => {
    expect(errorsIn({})).toEqual([whole('', 'there is no scenario file here (*.yaml)')]);
    expect(errorsIn({ 'notes.txt': 'scenario:' })).toEqual([
      whole('', 'there is no scenario file here (*.yaml)'),
    ]);
  });

  it('folders, pipes and dead links that are named like files are passed over', () => {
    const odd = errorsIn(sound, (folder) => {
      mkdirSync(join(folder, 'folder.yaml'));
      symlinkSync(join(folder, 'nowhere'), join(folder, 'dead.yaml'));
      if (process.platform !== 'win32') execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    });
    expect(odd).toEqual([]);
  });

  it('a file far too large is not opened', () => {
    const errors = errorsIn({ ...sound, 'large.yaml': Buffer.alloc(50_000_000, '#') });
    expect(errors).toEqual([
      whole('large.yaml', 'the file is too large: at most 1000000 characters are read'),
    ]);
  });

  it('more files than a scenario may have are not opened', () => {
    const errors = errorsIn(sound, (folder) => {
      for (let k = 0; k < 1_000; k++) writeFileSync(join(folder, `more-${k}.yaml`), 'events: []\n');
    });
    const count = 1_000 + Object.keys(sound).length;
    expect(errors).toEqual([whole('course.yaml', `a scenario may have 400 files, not ${count}`)]);
  });

  it('no file and no folder at all', () => {
    expect(() => validate(readOptions(['/dev/null']))).toThrow('/dev/null is neither a file nor a folder');
    expect(() => validate(readOptions(['no/such/folder']))).toThrow('there is no no/such/folder');
    expect(() => validate(readOptions([]))).toThrow('validate takes the paths of scenarios');
  });
});
