// The build's way to a scenario: `import { scenario } from 'virtual:scenario/container-wars'` gives the YAML files
// of scenarios/container-wars, read and checked while building. A scenario with an error fails the build
// and names every place; in development a change to its files reloads the page.
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { formatProblem, readScenario } from '../scenario/index.ts';
import type { SourceFile } from '../scenario/yaml.ts';
import { scenarioFiles } from './scenario-files.ts';

const PREFIX = 'virtual:scenario/';

/** @param folder where scenarios lie, each in a folder of its own: an absolute path. */
export function scenarioModules(folder: string): Plugin {
  return {
    name: 'scenario-modules',

    // Rollup's custom: a leading NUL keeps other plugins from taking the id for a file.
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),

    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const name = id.slice(PREFIX.length + 1);
      const read = readScenario(filesOf(folder, name));
      for (const warning of read.warnings) this.warn(formatProblem(warning));
      if (!read.ok) {
        this.error(`The scenario ${name} has errors:\n${read.errors.map(formatProblem).join('\n')}`);
      }
      // Engines read JSON from a string faster than they parse the same data as code.
      return `export const scenario = JSON.parse(${JSON.stringify(JSON.stringify(read.scenario))});`;
    },

    configureServer(server) {
      server.watcher.add(folder);
      server.watcher.on('all', (_event, path) => {
        if (!path.endsWith('.yaml') || relative(folder, path).startsWith('..')) return;
        const name = relative(folder, path).split(sep)[0];
        const module = server.moduleGraph.getModuleById(`\0${PREFIX}${name}`);
        if (!module) return;
        server.moduleGraph.invalidateModule(module);
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}

/** The files of one scenario, named as a person at the project's top would name them. */
function filesOf(folder: string, name: string): SourceFile[] {
  return scenarioFiles(join(folder, name)).map(({ path, text }) => ({
    path: `scenarios/${relative(folder, path).split(sep).join('/')}`,
    text,
  }));
}
