// The stages of a test run: what each starts, and how it counts what came out.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

export interface Stage {
  name: string;
  run: () => Promise<Count>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'node_modules/.cache/reports');

export const stages: Stage[] = [
  { name: 'types', run: async () => asOne((await run('typescript', 'tsc', ['-b'])) === 0) },
  { name: 'lint', run: async () => asOne(await lint()) },
  { name: 'unit', run: () => vitest('unit', 'unit*') },
  { name: 'property', run: () => vitest('property') },
  { name: 'golden', run: () => vitest('golden') },
  { name: 'build', run: async () => asOne(await build()) },
  { name: 'browser', run: playwright },
];

function asOne(ok: boolean): Count {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

async function lint(): Promise<boolean> {
  const rules = await run('eslint', 'eslint', ['.']);
  const layout = await run('prettier', 'prettier', ['--check', '--log-level', 'warn', '.']);
  return rules === 0 && layout === 0;
}

async function build(): Promise<boolean> {
  // When the build fails, the browser tests must not find the one before.
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  return (await run('vite', 'vite', ['build', '--logLevel', 'warn'])) === 0;
}

/** `projects`: by name; a star stands for whatever follows. */
async function vitest(stage: string, projects = stage): Promise<Count> {
  const report = freshReport(stage);
  const code = await run('vitest', 'vitest', [
    'run',
    '--config=tests/vitest.config.ts',
    `--project=${projects}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counted = readReport<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(
    report,
  );
  return honest(code, {
    passed: counted?.numPassedTests ?? 0,
    failed: counted?.numFailedTests ?? 0,
    skipped: counted?.numPendingTests ?? 0,
  });
}

async function playwright(): Promise<Count> {
  const report = freshReport('browser');
  const code = await run(
    '@playwright/test',
    'playwright',
    ['test', '--config=tests/browser/playwright.config.ts', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  const counted = readReport<{
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  }>(report);
  return honest(code, {
    passed: counted?.stats.expected ?? 0,
    failed: (counted?.stats.unexpected ?? 0) + (counted?.stats.flaky ?? 0),
    skipped: counted?.stats.skipped ?? 0,
  });
}

/** A runner that fails without a failed test (a file that does not load, a crash) is one failure. */
function honest(code: number, count: Count): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function freshReport(name: string): string {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function readReport<T>(file: string): T | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : undefined;
}

/** Runs a package's command with its output shown as it comes. @returns its exit code, 1 when a signal ended it. */
function run(
  pack: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<number> {
  const manifest = createRequire(import.meta.url).resolve(`${pack}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const script = join(dirname(manifest), typeof bin === 'string' ? bin : bin[command]);
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
