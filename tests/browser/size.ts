// `npm run size`: what a player downloads from `dist`, gzipped, in kB of 1000 bytes: the JavaScript that the page
// needs before its first screen, and what the board adds to that later. Prints JSON.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parse } from '../boundaries/source.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

export interface Size {
  kB: number;
  files: Record<string, number>;
}

/** Reads `dist` as it was built last. */
export function measure(): { firstScreen: Size; board: Size } {
  const graph = new Map<string, { now: string[]; later: string[] }>();
  const follow = (file: string): void => {
    if (graph.has(file)) return;
    const { imports } = parse({ path: file, text: readFileSync(dist + file, 'utf8') });
    const inside = imports.filter(({ target }) => target?.endsWith('.js'));
    const targets = (lazy: boolean) => inside.filter((one) => one.lazy === lazy).map(({ target }) => target!);
    graph.set(file, { now: targets(false), later: targets(true) });
    [...targets(false), ...targets(true)].forEach(follow);
  };
  const entries = [...readFileSync(`${dist}index.html`, 'utf8').matchAll(/<script[^>]* src="\.\/([^"]+)"/g)];
  const first = entries.map((match) => match[1]);
  first.forEach(follow);

  const together = (files: string[]): Set<string> => {
    const all = new Set(files);
    // A set grows while it is walked, so this reaches everything.
    for (const file of all) graph.get(file)!.now.forEach((target) => all.add(target));
    return all;
  };
  const start = together(first);
  const lazy = [...graph.values()].flatMap(({ later }) => later).map((file) => together([file]));
  const withPhaser = lazy.filter((files) => [...files].some((file) => file.includes('/phaser-')));
  // The page around the board, the chart's words and tables among it, is there before the board and without it.
  const around = new Set([
    ...start,
    ...lazy.filter((files) => !withPhaser.includes(files)).flatMap((files) => [...files]),
  ]);
  const board = new Set(withPhaser.flatMap((files) => [...files]).filter((file) => !around.has(file)));
  return { firstScreen: weigh(start), board: weigh(board) };
}

function weigh(names: Set<string>): Size {
  const files = [...names].map((name) => [name, gzipSync(readFileSync(dist + name)).length / 1000] as const);
  const total = files.reduce((sum, [, kB]) => sum + kB, 0);
  return { kB: round(total), files: Object.fromEntries(files.map(([name, kB]) => [name, round(kB)])) };
}

function round(kB: number): number {
  return Math.round(kB * 10) / 10;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(JSON.stringify(measure(), null, 2));
