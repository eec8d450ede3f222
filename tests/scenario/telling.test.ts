// What only tells about the history comes to the page by itself, and its words are translated like all others.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarioModules } from '../../src/cli/vite-scenarios.ts';
import { hashScenario } from '../../src/record/index.ts';
import { readScenario, type Scenario } from '../../src/scenario/index.ts';
import { localise, textsOf } from '../../src/scenario/texts.ts';
import { TELLING, type Telling } from '../../src/scenario/vocabulary/telling.ts';
import { compileModel } from '../../src/sim/index.ts';
import { soundFiles } from './bad/fixture.ts';

function sound(): Scenario {
  const read = readScenario(Object.entries(soundFiles()).map(([path, text]) => ({ path, text })));
  if (!read.ok) throw new Error('the sound scenario is not sound');
  return read.scenario;
}

describe('in the page', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'telling-'));
    mkdirSync(join(folder, 'bakers'));
    for (const [name, text] of Object.entries(soundFiles()))
      writeFileSync(join(folder, 'bakers', name), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** What a module of the build holds, read as the page would read it. */
  async function built<T>(kind: 'scenario' | 'telling'): Promise<T> {
    const entry = join(folder, `${kind}.js`);
    writeFileSync(entry, `export { ${kind} } from 'virtual:${kind}/bakers';\n`);
    const result = (await build({
      configFile: false,
      root: folder,
      logLevel: 'silent',
      plugins: [scenarioModules(folder)],
      build: {
        write: false,
        minify: false,
        rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
      },
    })) as { output: { code: string }[] };
    const { code } = result.output[0];
    const module = (await import(
      /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
    )) as Record<string, T>;
    return module[kind];
  }

  it('facts, cards or series are loaded with every game, or by nobody', async () => {
    const scenario = await built<Scenario>('scenario');
    const telling = await built<Telling>('telling');
    const whole = sound();
    for (const name of TELLING) {
      expect(scenario[name], name).toEqual([]);
      expect(telling[name], name).toEqual(whole[name]);
    }
    expect(Object.keys(telling)).toEqual([...TELLING]);
    expect(scenario.posterior).toEqual(whole.posterior);
  });

  it('the page plays another game than the command line: a save of one is refused by the other', async () => {
    const scenario = await built<Scenario>('scenario');
    expect(hashScenario(scenario)).toBe(hashScenario(sound()));
    expect(compileModel(scenario).parameters.centres).toEqual(compileModel(sound()).parameters.centres);
  });
});

describe('in another language', () => {
  const texts = [...textsOf(sound()).keys()];

  it.each([
    'facts.N01.claim',
    'facts.N01.differs',
    'cards.the-guild.name',
    'cards.the-guild.parts.1.text',
    'header.chapters.steam.title',
    'header.chapters.steam.note',
  ])('a translator is never asked for %s', (id) => {
    expect(texts).toContain(id);
  });

  it.each([
    ['series, which only their authors read', 'series.'],
    ['reasons of calibrations', 'calibration.'],
    ['what stands in the scenario instead of a mechanism', 'moves.without'],
    ['numbers whose id is called like a text', 'weights.'],
  ])('a translator is asked for %s', (_, part) => {
    expect(texts.filter((id) => id.includes(part))).toEqual([]);
  });

  it('a translated scenario is another game, or its ids are translated', () => {
    const scenario = sound();
    const [decision] = scenario.decisions;
    // A plan that chooses in a decision whose id is called like a text.
    decision.id = 'title';
    scenario.plans[0].choices = { title: 'refuse' };
    const entries = Object.fromEntries(
      [...textsOf(scenario)].map(([id]) => [id, { text: '译文', of: '00000000' }]),
    );
    scenario.translations = [{ language: 'zh-Hans', entries }];
    const translated = localise(scenario, 'zh-Hans');
    expect(translated.facts[0].claim).toBe('译文');
    expect(translated.plans[0].choices).toEqual({ title: 'refuse' });
    expect(translated.facts[3].moves).toEqual(scenario.facts[3].moves);
    expect(hashScenario(translated)).toBe(hashScenario(scenario));
  });
});
