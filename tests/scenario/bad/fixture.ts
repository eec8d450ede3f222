// A bad scenario is the sound one (../sound) with one defect. A fixture says which words of which file are exchanged
// for which; the mark » stands where the reader has to point, and is taken out before the file is read.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Fixture {
  name: string;
  file: string;
  /** Words that stand in the file once. */
  from: string;
  to: string;
  path: string;
  /** What the message has to say, at least. */
  says: string;
  /** Where a thing is missing there is no place for a mark: words of another file where it is told instead. */
  toldAt?: { file: string; words: string };
  /** Whoever named what is missing is told as well. */
  others?: true;
}

export type Files = Record<string, string>;

const sound = fileURLToPath(new URL('../sound', import.meta.url));

export const soundFiles = (): Files =>
  Object.fromEntries(readdirSync(sound).map((name) => [name, readFileSync(join(sound, name), 'utf8')]));

export interface Spoilt {
  files: Files;
  file: string;
  line: number;
  column: number;
}

/** The sound files with the defect in them, and the place where it has to be told. */
export function spoil(files: Files, { file, from, to, toldAt }: Fixture): Spoilt {
  const marked = exchange(files, file, from, to);
  if (toldAt)
    return {
      files: { ...files, [file]: marked },
      file: toldAt.file,
      ...placeOf(files[toldAt.file], toldAt.words),
    };
  return { files: { ...files, [file]: marked.replace('»', '') }, file, ...placeOf(marked, '»') };
}

function exchange(files: Files, file: string, from: string, to: string): string {
  const parts = files[file].split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`);
  return parts.join(to);
}

function placeOf(text: string, words: string): { line: number; column: number } {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is missing`);
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Runs `use` with a folder that holds the files and is gone afterwards: of a promise, when it is kept. */
export function inFolder<T>(files: Record<string, string | Uint8Array>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bad-scenario-'));
  const remove = () => rmSync(folder, { recursive: true });
  let used: T | undefined;
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    used = use(folder);
    return used instanceof Promise ? (used.finally(remove) as T) : used;
  } finally {
    if (!(used instanceof Promise)) remove();
  }
}
