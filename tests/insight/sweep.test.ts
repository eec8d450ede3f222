// Many games at once: shards join to exactly what one sweep gives, and a sweep is nothing but its games.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { play } from '../../src/cli/commands/play.ts';
import { merge, sweep } from '../../src/cli/commands/sweep.ts';
import { readOptions } from '../../src/cli/options.ts';
import { playGame, summarise, type GameRow } from '../../src/insight/games.ts';
import { tableOf } from '../../src/insight/sides.ts';
import type { RunRecord } from '../../src/record/index.ts';
import { SHIPPED, shippedModel } from '../sim/helpers.ts';

// The commands read the scenario each time, as they have to; here once is enough.
vi.mock('../../src/cli/scenario-files.ts', async (original) => {
  const files = await original<typeof import('../../src/cli/scenario-files.ts')>();
  let model: ReturnType<typeof files.loadModel> | undefined;
  return { ...files, loadModel: (path: string) => (model ??= files.loadModel(path)) };
});

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'sweep-'))));
afterAll(() => rmSync(folder, { recursive: true }));

type Summary = ReturnType<typeof summarise>;
/** What a sweep says, without how fast it was. */
const said = ({ json }: { json: unknown }): Summary => {
  const { games, endings, score, outcomes } = json as Summary;
  return { games, endings, score, outcomes };
};
const words = (text: string) => readOptions([...text.split(' '), '--scenario', SHIPPED]);
const GAMES = 60;
const SWEEP = `--leader docker --rivals historical --policy random --games ${GAMES} --seed-from 500`;

/** Plays the sweep in `n` shards and returns their files. */
async function shards(n: number, options = SWEEP): Promise<string[]> {
  const files: string[] = [];
  for (let i = 0; i < n; i++) {
    const file = join(folder, `${options.length}-${i}-of-${n}.json`);
    await sweep(words(`${options} --shard ${i}/${n} --out ${file}`));
    files.push(file);
  }
  return files;
}

describe('shards', () => {
  const whole = async () => said(await sweep(words(SWEEP)));

  it.each([1, 2, 3, 7])(
    'a class that shares its work out gets another result: %i shards do not join to the whole',
    async (n) => {
      const files = await shards(n);
      expect(said(merge(readOptions(files)))).toEqual(await whole());
      expect(said(merge(readOptions([...files].reverse())))).toEqual(await whole());
    },
  );

  it('more shards than games break the merge', async () => {
    const options = '--leader docker --games 3';
    expect(said(merge(readOptions(await shards(5, options))))).toEqual(said(await sweep(words(options))));
  });

  it('a merge of what does not belong together is printed as if it did', async () => {
    const files = await shards(3);
    const other = await shards(3, SWEEP.replace('500', '5000'));
    const refuse = (...given: string[]) => expect(() => merge(readOptions(given)));
    refuse(files[0], files[1]).toThrow('2 of 3 shards are given');
    refuse(files[0], files[1], files[1]).toThrow('shard 1 is given twice');
    refuse(files[0], files[1], other[2]).toThrow('another sweep');
    refuse(join(folder, 'nowhere.json')).toThrow('no such file');
    expect(() => merge(readOptions([]))).toThrow('merge takes the files');
  });

  it.each([
    ['no JSON', (text: string) => text.slice(0, -20)],
    ['another kind of file', () => '{"format":1}'],
    ['nothing', () => 'null'],
    ['a row without a score', (text: string) => text.replace(/"score":[-\d.e]+/, '"score":null')],
    ['a row without its outcomes', (text: string) => text.replace(/"outcomes":\{[^}]*\}/, '"outcomes":null')],
    ['rows that are no list', (text: string) => text.replace(/"rows":\[.*\]/, '"rows":{}')],
    ['fewer rows than it has games', (text: string) => text.replace(/"rows":\[\{.*?\}\},/, '"rows":[')],
    ['one game twice', (text: string) => text.replace(/"rows":\[(\{.*?\}\}),/, '"rows":[$1,$1,')],
    [
      'no account of itself',
      (text: string) =>
        text.replace(/"of":\{.*?\}\s*,"shard"/s, '"of":null,"shard"').replace('"fixed":{},', ''),
    ],
  ])('a damaged shard is counted, or ends in a stack trace: %s', async (_, damage) => {
    const [good, bad] = (await shards(2)) as [string, string];
    const text = readFileSync(bad, 'utf8');
    const damaged = damage(text);
    expect(damaged).not.toBe(text);
    writeFileSync(bad, damaged);
    let message: unknown;
    try {
      message = merge(readOptions([good, bad])).json;
    } catch (error) {
      message = (error as Error).constructor.name;
    }
    expect(message).toBe('Refusal');
  });
});

describe('a sweep', () => {
  it('a game of a sweep cannot be looked at: played by itself it ends otherwise', () => {
    const model = shippedModel();
    const settings = {
      leader: 'docker',
      ambition: model.scenario.leaders.find((leader) => leader.company === 'docker')!.ambitions[0].id,
      policy: 'random',
      rivals: 'plausible' as const,
      from: '2013-Q1',
      fixed: {},
      drawn: false,
    };
    for (const seed of [500, 501, 502]) {
      const row = playGame(model, settings, tableOf(model, settings), seed);
      const record = play(words(`--leader docker --policy random --seed ${seed}`)).json as RunRecord;
      expect([record.score, record.ending]).toEqual([row.score, row.ending]);
    }
  });

  it('the same question is answered differently the second time', async () => {
    expect(said(await sweep(words(SWEEP)))).toEqual(said(await sweep(words(SWEEP))));
  });

  it('a fixed option is not taken, or changes games in which it is not asked for', async () => {
    const model = shippedModel();
    const decision = model.decisions.find(
      (candidate) => !candidate.situation && model.names.companies.ids[candidate.company] === 'docker',
    )!;
    const summaries: Summary[] = [];
    for (const { id } of decision.options)
      summaries.push(said(await sweep(words(`${SWEEP} --fix ${decision.id}=${id}`))));
    expect(new Set(summaries.map((summary) => JSON.stringify(summary))).size).toBe(decision.options.length);
    for (const fix of ['nothing=at-all', `${decision.id}=nothing`, 'nothing', '=', 'a=b=c'])
      await expect(async () => sweep(words(`${SWEEP} --fix ${fix}`)), fix).rejects.toThrow();
  });
});

describe('the summary', () => {
  const rows: GameRow[] = [3, 1, 4, 1.5, 9].map((score, i) => ({
    seed: i,
    score,
    ending: i % 2 ? 'b' : 'a',
    outcomes: { won: i === 0, ever: true },
  }));

  it('mean, spread, quantiles, endings or outcomes are not those of the games', () => {
    const { score, endings, outcomes, games } = summarise(rows);
    expect([games, endings, outcomes]).toEqual([5, { a: 3, b: 2 }, { won: 0.2, ever: 1 }]);
    expect(score.mean).toBeCloseTo(3.7, 12);
    expect(score.sd).toBeCloseTo(Math.sqrt(41.3 / 4 - 0.1), 1);
    expect([score.p5, score.p50, score.p95]).toEqual([1, 3, 9]);
  });

  it('the order in which games were played changes their mean in the last bit', () => {
    const many = Array.from({ length: 500 }, (_, seed) => ({
      ...rows[seed % 5],
      seed,
      score: 100 * Math.sqrt(seed),
    }));
    expect(summarise([...many].reverse())).toEqual(summarise(many));
    const halves = [...many.filter(({ seed }) => seed % 2), ...many.filter(({ seed }) => seed % 2 === 0)];
    expect(summarise(halves)).toEqual(summarise(many));
  });

  it('no game at all ends in a number that is none', () => {
    expect(summarise([])).toEqual({
      games: 0,
      endings: {},
      score: { mean: 0, sd: 0, p5: 0, p50: 0, p95: 0 },
      outcomes: {},
    });
    expect(summarise(rows.slice(0, 1)).score).toEqual({ mean: 3, sd: 0, p5: 3, p50: 3, p95: 3 });
  });
});
