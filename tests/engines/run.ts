// Runs the bundle of tests/engines/entry.ts in one JavaScript engine after another: the V8 of this Node, that of
// a browser, and JavaScriptCore. Each returns what `runGames(n, from)` returned there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { Page } from '@playwright/test';

/** Games `from`, `from + 1`, … `from + n - 1`. */
export interface Games {
  n: number;
  from: number;
}

const call = ({ n, from }: Games) => `JSON.stringify(engines.runGames(${n}, ${from}))`;

export function runInNode(script: string, games: Games): string[] {
  const context = createContext();
  runInContext(script, context);
  return JSON.parse(runInContext(call(games), context) as string) as string[];
}

/** Replaces what `page` shows by an empty page, whose policy lets scripts in. */
export async function runInPage(page: Page, script: string, games: Games): Promise<string[]> {
  await page.goto('about:blank');
  await page.addScriptTag({ content: script });
  return JSON.parse(await page.evaluate<string>(call(games))) as string[];
}

export function runInJsc(jsc: string, script: string, games: Games): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'engines-'));
  try {
    const file = join(folder, 'games.js');
    writeFileSync(file, `${script}\nprint(${call(games)});\n`);
    const run = spawnSync(jsc, [file], { encoding: 'utf8', maxBuffer: 1 << 28 });
    if (run.status !== 0) throw new Error(`${jsc} failed: ${run.stderr || run.stdout}`);
    return JSON.parse(run.stdout) as string[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** JavaScriptCore's shell; on Debian the package libjavascriptcoregtk-4.0-bin or -4.1-bin. */
export function findJsc(): string | undefined {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0',
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1',
    '/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers',
  ];
  return folders.map((folder) => join(folder, 'jsc')).find((path) => existsSync(path));
}
