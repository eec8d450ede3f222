// Who may import whom: cli, ui, board, classroom → session → insight → record → rivals → sim → scenario, text on
// the side, and for each folder the npm packages that it may use. To allow something new, change the tables.
import type { Finding, Import, Source } from './source.ts';

/** The engine, lowest first: each may import those before it. It runs anywhere, so it knows no page and no machine. */
export const ENGINE = ['scenario', 'sim', 'rivals', 'record', 'insight', 'session'];
const FACES = ['cli', 'ui', 'board', 'classroom'];

/** Faces that another face may fetch when it is needed, never before. */
const LAZY: Record<string, string[]> = { ui: ['board', 'classroom'] };

const PAGE_PACKAGES = [
  'preact',
  '@preact/signals',
  '@fontsource',
  '@fontsource-variable',
  'virtual:scenario',
];

/** Packages by folder; a name stands for everything below it too. */
const PACKAGES: Record<string, string[]> = {
  scenario: ['yaml', 'zod'],
  sim: ['seedrandom', '@stdlib'],
  rivals: [],
  record: ['@noble/hashes'],
  insight: [],
  session: [],
  text: ['intl-messageformat', '@preact/signals'],
  ui: PAGE_PACKAGES,
  board: [...PAGE_PACKAGES, 'phaser'],
  classroom: PAGE_PACKAGES,
  main: [...PAGE_PACKAGES, 'virtual:telling'],
  cli: ['node:', 'esbuild', 'vite', 'yaml', 'zod'],
};

/** `src/sim/turn.ts` belongs to `sim`; what lies in src itself wires the rest together and belongs to `main`. */
export function layerOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? parts[1] : 'main';
}

export function checkLayers(source: Source): Finding[] {
  const layer = layerOf(source.path);
  return source.imports.flatMap((imported) => {
    const message =
      imported.target === undefined
        ? packageFault(layer, imported)
        : fileFault(layer, imported, imported.target);
    return message
      ? [{ path: source.path, line: imported.line, message: `imports ${imported.specifier}: ${message}` }]
      : [];
  });
}

function fileFault(layer: string, imported: Import, target: string): string | undefined {
  const engine = ENGINE.includes(layer);
  if (!target.startsWith('src/')) {
    if (!target.startsWith('assets/'))
      return 'the game may only be made of what lies in src, assets and scenarios';
    return engine ? 'the engine plays without a page, and drawings need one' : undefined;
  }
  const other = layerOf(target);
  if (other === layer) return undefined;
  if (engine) {
    const allowed = ENGINE.slice(0, ENGINE.indexOf(layer));
    if (allowed.includes(other)) return undefined;
    return ENGINE.includes(other)
      ? `${layer} stands below ${other} and must work without it; upside down, neither can be tested or replaced alone`
      : `${layer} would need ${other} to run, so replays, sweeps and the command line would stop working`;
  }
  if (layer === 'text') return 'text is a leaf that every face shares; it may import nothing of the game';
  if (layer === 'main') return other === 'cli' ? 'the page would need a terminal, and not open' : undefined;
  if (ENGINE.includes(other) || other === 'text') return undefined;
  if (LAZY[layer]?.includes(other)) {
    return imported.lazy
      ? undefined
      : `a player would wait for ${other} before the first screen; use import()`;
  }
  return FACES.includes(other)
    ? `${layer} and ${other} are two faces of one game; what they share belongs into session or text`
    : `${layer} may not know ${other}`;
}

function packageFault(layer: string, { specifier, reference }: Import): string | undefined {
  if (reference) {
    return ENGINE.includes(layer)
      ? 'the whole engine would be checked against libraries that a browser or a terminal does not have'
      : undefined;
  }
  const allowed = PACKAGES[layer] ?? [];
  if (
    allowed.some((name) => specifier === name || specifier.startsWith(name.endsWith(':') ? name : `${name}/`))
  ) {
    return undefined;
  }
  return ENGINE.includes(layer)
    ? `not one of the packages that ${layer} may use; the engine must run alike in every browser and in a terminal`
    : `not one of the packages that ${layer} may use; every package is something that players download or trust`;
}
