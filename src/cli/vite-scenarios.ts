// The build's way to a scenario: `import { scenario } from 'virtual:scenario/container-wars'` gives the YAML files
// of scenarios/container-wars, read and checked while building; what only tells about the history comes by itself,
// as `import { telling } from 'virtual:telling/container-wars'`, for the page to load when somebody reads it. A scenario with an error fails the build
// and names every place; in development a change to its files reloads the page.
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { formatProblem, readScenario } from '../scenario/index.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import { TELLING, type Telling } from '../scenario/vocabulary/telling.ts';
import type { SourceFile } from '../scenario/yaml.ts';
import { scenarioFiles } from './scenario-files.ts';

const EMPTY = Object.fromEntries(TELLING.map((name) => [name, []]));
const MODULE = /^virtual:(scenario|telling)\/(.+)$/;

/** @param folder where scenarios lie, each in a folder of its own: an absolute path. */
export function scenarioModules(folder: string): Plugin {
  return {
    name: 'scenario-modules',

    // Rollup's custom: a leading NUL keeps other plugins from taking the id for a file.
    resolveId: (id) => (MODULE.test(id) ? `\0${id}` : undefined),

    load(id) {
      const [, kind, name] = (id.startsWith('\0') && MODULE.exec(id.slice(1))) || [];
      if (!kind) return undefined;
      const read = readScenario(filesOf(folder, name));
      for (const warning of read.warnings) this.warn(formatProblem(warning));
      if (!read.ok) {
        this.error(`The scenario ${name} has errors:\n${read.errors.map(formatProblem).join('\n')}`);
      }
      const data = kind === 'scenario' ? withoutTelling(read.scenario) : tellingOf(read.scenario);
      // Engines read JSON from a string faster than they parse the same data as code.
      return `export const ${kind} = JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
    },

    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.endsWith('.yaml') || relative(folder, path).startsWith('..')) return;
        const name = relative(folder, path).split(sep)[0];
        const modules = ['scenario', 'telling']
          .map((kind) => server.moduleGraph.getModuleById(`\0virtual:${kind}/${name}`))
          .filter((module) => module !== undefined);
        if (modules.length === 0) return;
        modules.forEach((module) => server.moduleGraph.invalidateModule(module));
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

const withoutTelling = (scenario: Scenario): Scenario => ({ ...scenario, ...EMPTY });

const tellingOf = (scenario: Scenario): Telling =>
  Object.fromEntries(TELLING.map((name) => [name, scenario[name]])) as unknown as Telling;

/** The files of one scenario, named as a person at the project's top would name them. */
function filesOf(folder: string, name: string): SourceFile[] {
  return scenarioFiles(join(folder, name)).map(({ path, text }) => ({
    path: `scenarios/${relative(folder, path).split(sep).join('/')}`,
    text,
  }));
}
