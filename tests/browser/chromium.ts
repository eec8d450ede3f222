// Finds a Chromium for the browser tests on whatever machine they run: one named by CHROME_PATH, one that
// is installed, Playwright's own download, or the one inside the npm package @sparticuz/chromium.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwrightChromium } from '@playwright/test';
import { unpackBundledChromium } from './bundled-chromium.ts';

export interface Browser {
  /** Where it was found, for a person. */
  source: string;
  executablePath: string;
  /** Variables it needs on top of this process's environment. */
  env: Record<string, string>;
}

/** Quiet and self-contained: no sandbox (containers run as root), no calls home, no QUIC, no taste of the system's. */
export const chromiumFlags = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Containers give /dev/shm 64 MB, which a WebGL page outgrows.
  '--disable-dev-shm-usage',
  // Letters are as wide as their font says, so that lines break alike on every machine.
  '--font-render-hinting=none',
];

/** @throws when the machine has no usable browser; the message says what to install. */
export function findChromium(): Browser {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which does not exist.`);
    return { source: 'CHROME_PATH', executablePath: named, env: {} };
  }
  const installed = installedBrowsers().find((path) => answers(path));
  if (installed) return { source: 'installed', executablePath: installed, env: {} };

  const downloaded = playwrightChromium.executablePath();
  if (existsSync(downloaded)) return { source: "Playwright's download", executablePath: downloaded, env: {} };

  let reason = `there is no bundled browser for ${process.platform} on ${process.arch}`;
  if (process.platform === 'linux' && process.arch === 'x64') {
    try {
      const browser = unpackBundledChromium();
      if (answers(browser.executablePath, browser.env)) return { source: '@sparticuz/chromium', ...browser };
      reason = `the one in node_modules/@sparticuz/chromium does not start here`;
    } catch (error) {
      reason = `the one in node_modules/@sparticuz/chromium could not be unpacked (${String(error)})`;
    }
  }
  throw new Error(
    `The browser tests found no Chromium: none is installed, and ${reason}.\n` +
      'Install one of these and run them again:\n' +
      '  Google Chrome, Chromium or Microsoft Edge, in its usual place or on PATH\n' +
      '  Debian and Ubuntu: apt-get install chromium\n' +
      "  Playwright's own: npx playwright install chromium\n" +
      'or set CHROME_PATH to a Chromium that you have.',
  );
}

/** Paths where the platform's browsers usually are, best first. */
function installedBrowsers(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge']
      .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
      .filter((path) => existsSync(path));
  }
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    return ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
      .flatMap((path) => roots.map((root) => join(root, path)))
      .filter((path) => existsSync(path));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path));
}

/** Whether it starts: Ubuntu's `chromium-browser`, for one, may be a script that only says to install a snap. */
function answers(executablePath: string, env: Record<string, string> = {}): boolean {
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return true;
  const run = spawnSync(executablePath, ['--version'], { env: { ...process.env, ...env }, timeout: 30_000 });
  return run.status === 0;
}
