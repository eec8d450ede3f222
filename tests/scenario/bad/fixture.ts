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
  /** Where one defect is several faults: how many are told. */
  faults?: number;
}

export type Files = Record<string, string>;

const sound = fileURLToPath(new URL('../sound', import.meta.url));

export const soundFiles = (): Files =>
  Object.fromEntries(readdirSync(sound).map((name) => [name, readFileSync(join(sound, name), 'utf8')]));

/** The sound files with the defect in them, and where it stands. */
export function spoil(files: Files, { file, from, to }: Fixture): { files: Files; line: number; column: number } {
  const text = files[file]!;
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`);
  const marked = parts.join(to);
  const at = marked.indexOf('»');
  if (at < 0) throw new Error('the mark » is missing');
  const before = marked.slice(0, at).split('\n');
  return {
    files: { ...files, [file]: marked.replace('»', '') },
    line: before.length,
    column: before.at(-1)!.length + 1,
  };
}

/** Runs `use` with a folder that holds the files and is gone afterwards. */
export function inFolder<T>(files: Record<string, string | Uint8Array>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'bad-scenario-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
