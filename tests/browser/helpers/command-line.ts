// The game's command line, as the same checkout runs it in Node.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs a command with `--json` and reads its answer. */
export function dust(...args: string[]): unknown {
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args, '--json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 16_000_000,
  });
  if (run.stdout === '') throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}
