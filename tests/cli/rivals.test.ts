// Who plays the sides that nobody leads: as asked, written into the record, and played again by it.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { play } from '../../src/cli/commands/play.ts';
import { replay } from '../../src/cli/commands/replay.ts';
import { merge, sweep } from '../../src/cli/commands/sweep.ts';
import { gameSettings } from '../../src/cli/game-settings.ts';
import { Misuse } from '../../src/cli/misuse.ts';
import { readOptions } from '../../src/cli/options.ts';
import { loadModel } from '../../src/cli/scenario-files.ts';
import type { RunRecord } from '../../src/record/index.ts';
import { inValley } from './valley.ts';

describe('--rivals and --policy', () => {
  it('sides that nobody leads keep to the record unasked', () => {
    expect(readOptions([]).rivals).toBe('plausible');
    expect(readOptions(['--rivals', 'free']).rivals).toBe('free');
  });

  it.each(['Plausible', 'record', 'constructor', ''])(
    'a mode that does not exist is played: "%s"',
    (mode) => {
      const ask = () => readOptions(['--rivals', mode]);
      expect(ask).toThrow(Misuse);
      expect(ask).toThrow(`--rivals takes historical, plausible, free, not "${mode}"`);
    },
  );

  it.each(['', 'Plan', 'plan:', 'plan:nobody', 'constructor', 'human'])(
    'a policy that does not exist is played, or nobody says which do: "%s"',
    (policy) => {
      inValley((folder, words) => {
        const ask = () => gameSettings(loadModel(folder), { ...words(''), policy });
        expect(ask).toThrow(Misuse);
        expect(ask).toThrow(
          `there is no policy "${policy}"; policies are random, record, plausible, free, lookahead, plan, plan:baker`,
        );
      });
    },
  );

  it.each([
    ['nothing=stay', 'there is no decision "nothing"'],
    ['opening=nothing', 'decision "opening" has no option "nothing"'],
  ])('an option that does not exist is fixed: %s', (fix, says) => {
    inValley((folder, words) => {
      expect(() => gameSettings(loadModel(folder), words(`--fix ${fix}`))).toThrow(new Misuse(says));
    });
  });

  it('the best plan of a leader who has none is looked for', () => {
    inValley(
      (folder, words) => {
        const ask = () => gameSettings(loadModel(folder), words('--policy plan'));
        expect(ask).toThrow(new Misuse('mill has no named plan'));
      },
      (scenario) => (scenario.plans = []),
    );
  });
});

describe('a record', () => {
  const games = (words: string, folder: string, read: (text: string) => ReturnType<typeof readOptions>) =>
    [1, 2, 3, 4, 5, 6].map((seed) => {
      const file = join(folder, 'run.json');
      const { json } = play(read(`${words} --seed ${seed} --out ${file}`));
      expect(replay(read(file)), `${words} ${seed}`).toMatchObject({ ok: true });
      return json as RunRecord;
    });
  const replies = (records: RunRecord[]) =>
    records.flatMap(({ choices }) => choices.filter(({ decision }) => decision === 'reply'));

  it.each([
    ['historical', 'record'],
    ['plausible', 'plausible'],
    ['free', 'free'],
  ])('a game against %s rivals does not replay, or does not say who played', (rivals, name) => {
    inValley((folder, read) => {
      const records = games(`--policy plan:baker --rivals ${rivals}`, folder, read);
      for (const { sides } of records)
        expect(sides).toEqual({ bakery: name, guild: name, mill: 'plan:baker' });
      expect(replies(records)).toHaveLength(records.length);
    });
  });

  it('plausible rivals do what history did whatever happens', () => {
    inValley((folder, read) => {
      const answers = (rivals: string) =>
        new Set(
          replies(games(`--policy plan:baker --rivals ${rivals}`, folder, read)).map(({ option }) => option),
        );
      expect(answers('historical')).toEqual(new Set(['shrug']));
      expect(answers('plausible')).toEqual(new Set(['shrug', 'copy']));
    });
  });

  it('an option that somebody else decides cannot be fixed', () => {
    inValley((folder, read) => {
      const fixed = games('--policy plan:baker --rivals plausible --fix reply=copy', folder, read);
      expect(new Set(replies(fixed).map(({ option }) => option))).toEqual(new Set(['copy']));
    });
  });

  it.each(['plausible', 'free', 'lookahead'])('a leader who plays by "%s" does not replay', (policy) => {
    inValley((folder, read) => {
      for (const { sides } of games(`--policy ${policy}`, folder, read)) expect(sides.mill).toBe(policy);
    });
  });
});

describe('--policy plan', () => {
  it('nobody is told which of the plans was the best', async () => {
    await inValley(async (folder, words) => {
      const { json, text } = play(words('--policy plan'));
      expect((json as RunRecord).sides.mill).toBe('plan:baker');
      expect(text).toContain('plan:baker (its best plan)');
      const file = (index: number) => join(folder, `${index}.json`);
      const whole = await sweep(words('--policy plan --games 4'));
      expect(whole.json).toMatchObject({ plan: 'plan:baker' });
      expect(whole.text).toContain('the best plan is plan:baker');
      for (const index of [0, 1])
        await sweep(words(`--policy plan --games 4 --shard ${index}/2 --out ${file(index)}`));
      const merged = merge(readOptions([file(0), file(1)])).json as object;
      expect(merged).toEqual({ ...(whole.json as object), gamesPerSecond: expect.any(Number) as number });
    });
  });

  it('shards against different rivals are joined', async () => {
    await inValley(async (folder, words) => {
      const shard = async (index: number, rivals: string) => {
        const file = join(folder, `${rivals}.json`);
        await sweep(words(`--games 4 --rivals ${rivals} --shard ${index}/2 --out ${file}`));
        return file;
      };
      const files = [await shard(0, 'historical'), await shard(1, 'plausible')];
      expect(() => merge(readOptions(files))).toThrow('a shard of another sweep');
    });
  });
});
