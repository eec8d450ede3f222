// Games from a chapter on the command line: which may be asked for, that they are the same whoever plays them, and
// that shards of games from different chapters are not joined.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play } from '../../src/cli/commands/play.ts';
import { replay } from '../../src/cli/commands/replay.ts';
import { merge, sweep } from '../../src/cli/commands/sweep.ts';
import { gameSettings } from '../../src/cli/game-settings.ts';
import { Misuse } from '../../src/cli/misuse.ts';
import { readOptions } from '../../src/cli/options.ts';
import { loadModel } from '../../src/cli/scenario-files.ts';
import { playGame } from '../../src/insight/games.ts';
import { tableOf } from '../../src/insight/sides.ts';
import { parseRecord, type RunRecord } from '../../src/record/index.ts';
import { inValley } from './valley.ts';

describe('--from', () => {
  it('is not understood by the name of a chapter or by its quarter, or means another', () => {
    inValley((folder, words) => {
      const from = (text: string) => gameSettings(loadModel(folder), words(text)).from;
      expect(from('')).toBe('1900-Q1');
      expect(['sowing', '1900-Q1', 'harvest', '1900-Q4'].map((asked) => from(`--from ${asked}`))).toEqual([
        '1900-Q1',
        '1900-Q1',
        '1900-Q4',
        '1900-Q4',
      ]);
    });
  });

  it.each(['1900-Q2', '1901-Q4', 'nowhere', 'constructor', 'Harvest'])(
    'a start that does not exist is played, or nobody says which do: %s',
    (asked) => {
      inValley((folder, words) => {
        const ask = () => gameSettings(loadModel(folder), words(`--from ${asked}`));
        expect(ask).toThrow(Misuse);
        expect(ask).toThrow(`--from takes 1900-Q1 (sowing), 1900-Q4 (harvest) for mill, not "${asked}"`);
      });
    },
  );

  it('a scenario without chapters cannot be played from its beginning', () => {
    const ask = (from: string) =>
      inValley(
        (folder, words) => gameSettings(loadModel(folder), words(`--from ${from}`)).from,
        ({ header }) => delete header.chapters,
      );
    expect([ask('1900-Q1'), ask('whole')]).toEqual(['1900-Q1', '1900-Q1']);
    expect(() => ask('1900-Q4')).toThrow('--from takes 1900-Q1 (whole)');
  });

  it('a leader who comes later starts before being there', () => {
    inValley((folder, words) => {
      const model = loadModel(folder);
      model.scenario.leaders[0].starts = '1900-Q3';
      expect(gameSettings(model, words('')).from).toBe('1900-Q3');
      expect(gameSettings(model, words('--from sowing')).from).toBe('1900-Q3');
      expect(() => gameSettings(model, words('--from 1900-Q1'))).toThrow('1900-Q3 (sowing), 1900-Q4');
    });
  });
});

describe('a game from a chapter', () => {
  it('is played from somewhere else, or cannot be replayed from its file', () => {
    inValley((folder, words) => {
      const file = join(folder, 'run.json');
      const answer = play(words(`--policy random --seed 9 --from harvest --out ${file}`));
      const record = answer.json as RunRecord;
      expect(record.from).toBe('1900-Q4');
      expect(record.hashes.length).toBeLessThanOrEqual(5);
      expect(record.choices.map(({ turn }) => turn).filter((turn) => turn < '1900-Q4')).toEqual([]);
      expect(replay(words(file))).toMatchObject({ ok: true, json: { ok: true, hash: record.hash } });
      expect(parseRecord(JSON.stringify(record))).toEqual({ ok: true, record });
    });
  });

  it('replays in a scenario in which nothing starts there', () => {
    inValley((folder, words) => {
      const file = join(folder, 'run.json');
      play(words(`--from harvest --out ${file}`));
      const elsewhere = inValley(
        (_, there) => replay(there(file)),
        ({ header }) => header.chapters!.pop(),
      );
      expect(elsewhere).toMatchObject({ ok: false, json: { ok: false, turn: null, hash: null } });
    });
  });

  it('of a sweep is another one than the same seed alone, or than a game from the beginning', () => {
    inValley((folder, words) => {
      const model = loadModel(folder);
      const games = (from: string) =>
        [1, 2, 3, 4, 5].map((seed) => {
          const settings = gameSettings(model, words(`--policy random --from ${from}`));
          return playGame(model, settings, tableOf(model, settings), seed);
        });
      for (const from of ['sowing', 'harvest'])
        for (const { seed, score, ending } of games(from)) {
          const record = play(words(`--policy random --from ${from} --seed ${seed}`)).json as RunRecord;
          expect([record.score, record.ending], `${from} ${seed}`).toEqual([score, ending]);
        }
      const scores = (from: string) => games(from).map(({ score }) => score);
      expect(scores('harvest')).not.toEqual(scores('sowing'));
    });
  });

  it('shards from two chapters are joined, or those of one are not', async () => {
    await inValley(async (folder, words) => {
      const shard = async (index: number, from: string) => {
        const file = join(folder, `${from}-${index}.json`);
        await sweep(words(`--policy random --games 6 --from ${from} --shard ${index}/2 --out ${file}`));
        return file;
      };
      const files = [await shard(0, 'harvest'), await shard(1, 'harvest')];
      const whole = (await sweep(words('--policy random --games 6 --from 1900-Q4'))).json as {
        score: object;
      };
      expect((merge(readOptions(files)).json as { score: object }).score).toEqual(whole.score);
      const other = await shard(1, 'sowing');
      expect(() => merge(readOptions([files[0], other]))).toThrow('a shard of another sweep');
    });
  });
});
