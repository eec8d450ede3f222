// Bundles tests/engines/entry.ts, and whatever it imports of the game, into one classic script.
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { scenarioModules } from '../../src/cli/vite-scenarios.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** @returns a script that defines one global, `engines`, with the entry's exports. */
export async function bundleEntry(): Promise<string> {
  const built = await build({
    configFile: false,
    root: here('../..'),
    publicDir: false,
    logLevel: 'error',
    plugins: [scenarioModules(here('../../scenarios'))],
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: { entry: here('entry.ts'), formats: ['iife'], name: 'engines' },
    },
  });
  const [{ output }] = built as Rolldown.RolldownOutput[];
  return output[0].code;
}
