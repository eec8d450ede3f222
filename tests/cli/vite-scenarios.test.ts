// The build's reading of scenarios: a broken one stops it and names the place.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { scenarioModules } from '../../src/cli/vite-scenarios.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scenarios-'));
  mkdirSync(join(folder, 'broken', 'news'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function buildScenario(name: string): Promise<unknown> {
  return build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [scenarioModules(folder)],
    build: { write: false, rolldownOptions: { input: `virtual:scenario/${name}` } },
  });
}

it('fails the build and names every place', async () => {
  writeFileSync(join(folder, 'broken', 'header.yaml'), 'scenario:\n  id: broken\n  rumour: true\n');
  writeFileSync(join(folder, 'broken', 'news', 'late.yaml'), 'nonsense:\n  - 1\n');
  const failure = buildScenario('broken');
  await expect(failure).rejects.toThrow(/scenarios\/broken\/header\.yaml:3:\d+ scenario\.rumour/);
  await expect(failure).rejects.toThrow(/scenarios\/broken\/news\/late\.yaml:\d+:\d+ nonsense/);
});
