// Unpacks the Chromium that @sparticuz/chromium carries, with the libraries and fonts that a bare machine lacks.
// Once for each version, into node_modules/.cache, so that neither /tmp nor root is needed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../../node_modules/', import.meta.url));

export function unpackBundledChromium(): { executablePath: string; env: Record<string, string> } {
  const manifest = readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpack(folder);
  const executablePath = join(folder, 'chromium');
  return { executablePath, env: { ...libraries(executablePath, folder), ...fonts(folder) } };
}

function unpack(folder: string): void {
  // The package trusts whatever it finds half unpacked, so unpack beside and rename when all is there.
  const unfinished = `${folder}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  // It unpacks into TMPDIR, and its copies of libnss3 and libnspr4 only where it takes itself to be on AWS. A
  // process of its own keeps both pretences from everybody else.
  const script = `import('@sparticuz/chromium').then((bundled) => bundled.default.executablePath())`;
  const run = spawnSync(process.execPath, ['--eval', script], {
    cwd: modules,
    env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
    encoding: 'utf8',
  });
  try {
    if (run.status !== 0) throw new Error(run.stderr);
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // Another process may have finished first; then its copy is as good.
    if (!existsSync(folder)) throw error;
  }
}

/** The machine's own libraries where they are complete, the package's copies where some are missing. */
function libraries(executablePath: string, folder: string): Record<string, string> {
  const linked = spawnSync('ldd', [executablePath], { encoding: 'utf8' });
  if (linked.status === 0 && !linked.stdout.includes('not found')) return {};
  const own = join(folder, 'al2023', 'lib');
  const inherited = process.env.LD_LIBRARY_PATH;
  return { LD_LIBRARY_PATH: inherited ? `${own}:${inherited}` : own };
}

/** Without any font configuration Chromium draws no text at all; then Open Sans from the package does. */
function fonts(folder: string): Record<string, string> {
  if (existsSync('/etc/fonts/fonts.conf')) return {};
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n` +
      `<dir>${join(folder, 'fonts')}</dir>\n<cachedir>${join(folder, 'fonts-cache')}</cachedir>\n</fontconfig>\n`,
  );
  return { FONTCONFIG_FILE: file };
}
