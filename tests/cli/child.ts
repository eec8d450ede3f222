// The command line as a person runs it: a process of its own, with what it prints and how it ends.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const tsx = createRequire(import.meta.url).resolve('tsx/cli');

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

export function dust(...words: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [tsx, 'src/cli/main.ts', ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = { stdout: '', stderr: '' };
  child.stdout.on('data', (part) => (ended.stdout += String(part)));
  child.stderr.on('data', (part) => (ended.stderr += String(part)));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...ended }));
  });
}
