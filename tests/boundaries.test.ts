// The directions of imports, and what the engine may not touch; then the checks themselves, fed with offenders.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkBoundaries } from './boundaries/check.ts';

const src = fileURLToPath(new URL('../src', import.meta.url));

it('src keeps its boundaries', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(ts|tsx|js)$/.test(path))
    .map((path) => ({ path: `src/${path}`, text: readFileSync(`${src}/${path}`, 'utf8') }));
  expect(files.length).toBeGreaterThan(0);
  expect(checkBoundaries(files).join('\n')).toBe('');
});

/** The faults of one file with `text`. */
function faults(path: string, text: string): string[] {
  return checkBoundaries([{ path, text }]);
}

describe('imports', () => {
  it.each([
    ['src/sim/a.ts', "import { x } from '../ui/x.ts';", '../ui/x.ts'],
    ['src/sim/a.ts', "import type { X } from '../record/x.ts';", '../record/x.ts'],
    ['src/sim/a.ts', "export * from '../rivals/x.ts';", '../rivals/x.ts'],
    ['src/scenario/a.ts', "type X = import('../sim/x.ts').X;", '../sim/x.ts'],
    ['src/rivals/a.ts', "const x = await import('../record/x.ts');", '../record/x.ts'],
    ['src/session/a.ts', "import '../text/x.ts';", '../text/x.ts'],
    ['src/text/a.ts', "import '../sim/x.ts';", '../sim/x.ts'],
    ['src/ui/a.ts', "import '../board/x.ts';", '../board/x.ts'],
    ['src/ui/a.ts', "import('../cli/x.ts');", '../cli/x.ts'],
    ['src/board/a.ts', "import('../ui/x.ts');", '../ui/x.ts'],
    ['src/board/a.ts', "new Worker(new URL('../ui/x.ts', import.meta.url));", '../ui/x.ts'],
    ['src/main.ts', "import './cli/main.ts';", './cli/main.ts'],
    ['src/insight/a.ts', "import Phaser from 'phaser';", 'phaser'],
    ['src/session/a.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['src/record/a.ts', "import fs = require('fs');", 'fs'],
    ['src/record/a.ts', '/// <reference lib="dom" />', 'dom'],
    ['src/sim/a.ts', "import { z } from 'zod';", 'zod'],
    ['src/ui/a.ts', "import * as z from 'zodiac';", 'zodiac'],
    ['src/sim/a.ts', "import url from '../../assets/x.svg';", '../../assets/x.svg'],
    ['src/ui/a.ts', "import '../../tests/x.ts';", '../../tests/x.ts'],
  ])('%s may not say %s', (path, text, specifier) => {
    expect(faults(path, text)).toEqual([expect.stringContaining(`${path}:1 imports ${specifier}: `)]);
  });

  it.each([
    ['src/session/a.ts', "import '../insight/x.ts'; import '../scenario/x.ts';"],
    ['src/record/a.ts', "import { sha256 } from '@noble/hashes/sha2.js'; import '../rivals/x.ts';"],
    [
      'src/ui/a.tsx',
      "import '../text/x.ts'; import '../session/x.ts'; const board = () => import('../board/x.ts');",
    ],
    ['src/ui/a.ts', "import url from '../../assets/x.svg?url'; import './style/x.css';"],
    ['src/cli/a.ts', "import { argv } from 'node:process'; import '../insight/x.ts';"],
    ['src/main.ts', "import './ui/x.ts'; import { scenario } from 'virtual:scenario/container-wars';"],
  ])('%s may say %s', (path, text) => {
    expect(faults(path, text)).toEqual([]);
  });

  it.each([
    ['import', 'the order of loading decides'],
    ['import type', 'only types close it'],
  ])('finds a circle closed by %s and names it', (closing, consequence) => {
    const found = checkBoundaries([
      { path: 'src/sim/a.ts', text: "import { b } from './b.ts';" },
      { path: 'src/sim/b.ts', text: "import { c } from './c.ts';" },
      { path: 'src/sim/c.ts', text: `${closing} { A } from './a.ts'; import './d.ts';` },
      { path: 'src/sim/d.ts', text: '' },
    ]);
    expect(found).toEqual([expect.stringContaining(consequence)]);
    expect(found[0]).toContain('src/sim/a.ts → src/sim/b.ts → src/sim/c.ts → src/sim/a.ts');
  });
});

describe('the engine', () => {
  it.each([
    ['const x = Math.random();', 'Math.random'],
    ['const x = Math.exp(1);', 'Math.exp'],
    ["const x = Math['log1p'](1);", 'Math.log1p'],
    ['const { exp } = Math;', 'Math.exp'],
    ['const { floor, tanh: squash } = Math;', 'Math.tanh'],
    ['const M = Math;', 'Math on as a value'],
    ['const { ...all } = Math;', 'Math on as a value'],
    ['const f = (name: "floor") => Math[name](1);', 'Math on as a value'],
    ['const x = 2 ** 3;', '**'],
    ['let x = 2; x **= 3;', '**'],
    ['const x = new Date();', 'Date'],
    ['const x = Date.now();', 'Date'],
    ['const x = performance.now();', 'performance'],
    ['document.title = "x";', 'document'],
    ['const x = { window };', 'window'],
    ['globalThis.setTimeout(() => {});', 'globalThis'],
    ['setTimeout(() => {}, 1);', 'setTimeout'],
    ['const x = names.sort((a, b) => a.localeCompare(b));', 'localeCompare'],
  ])('may not say %s', (text, name) => {
    for (const layer of ['sim', 'scenario', 'record', 'rivals', 'insight']) {
      const path = `src/${layer}/a.ts`;
      expect(faults(path, `\n${text}`)).toEqual([expect.stringContaining(`${path}:2 `)]);
      expect(faults(path, text)[0]).toContain(name);
    }
    expect(faults('src/ui/a.ts', text)).toEqual([]);
  });

  it.each([
    'const x = Math.sqrt(Math.max(1, 2)) * Math.PI;',
    'const { floor, imul } = Math;',
    'const document = parse(text); visit(document);',
    'const news = item.date ?? { window: 3, Date: 4 };',
    'interface Offer { performance: number }',
  ])('may say %s', (text) => {
    expect(faults('src/sim/a.ts', text)).toEqual([]);
  });
});
