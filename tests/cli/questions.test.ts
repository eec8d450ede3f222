// whatif, odds and tournament as commands: what they print, what they refuse, and that threads change nothing of it.
import { describe, expect, it, vi } from 'vitest';
import type { Answer } from '../../src/cli/answer.ts';
import { odds } from '../../src/cli/commands/odds.ts';
import { sweep } from '../../src/cli/commands/sweep.ts';
import { tournament } from '../../src/cli/commands/tournament.ts';
import { whatif } from '../../src/cli/commands/whatif.ts';
import { runJobs } from '../../src/cli/jobs.ts';
import { Misuse, Refusal } from '../../src/cli/misuse.ts';
import { readOptions, type Options } from '../../src/cli/options.ts';
import { SCENARIO } from '../record/bad/fixture.ts';
import { asked, outcome, someSeeds, valley } from '../insight/fixture.ts';
import { dust } from './child.ts';
import { inValley } from './valley.ts';

// Threads and processes read TypeScript first, and a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

type Command = (options: Options) => Promise<Answer>;

const ask = (command: Command, text: string, edit?: Parameters<typeof inValley>[1]): Promise<Answer> =>
  inValley((_, words) => command(words(text)), edit);

/** Rejects with the misuse that says so. */
const refused = (answer: Promise<Answer>, says: string) => expect(answer).rejects.toThrow(new Misuse(says));

describe('whatif', () => {
  it('a script does not find what it was promised', async () => {
    const { ok, json, text } = await ask(whatif, '--decision opening --games 6 --policy random');
    const interval = {
      diff: expect.any(Number),
      low: expect.any(Number),
      high: expect.any(Number),
    } as object;
    expect({ ok, json }).toEqual({
      ok: true,
      json: {
        decision: 'opening',
        historical: 'stay',
        leader: 'mill',
        ambition: 'gold',
        policy: 'random',
        rivals: 'plausible',
        games: 6,
        arose: 6,
        closed: [],
        options: ['stay', 'grand'].map((option) => ({
          option,
          games: 6,
          score: { mean: expect.any(Number) as number, ...interval },
          outcomes: { 'rye-leads': { p: expect.any(Number) as number, ...interval } },
        })),
      },
    });
    expect(text).toContain('opening arose in 6 of 6 worlds; history chose stay');
  });

  it('a decision of a side that nobody can lead is told from no seat', async () => {
    const { json } = await ask(whatif, '--decision reply --games 4 --policy plan');
    expect(json).toMatchObject({ leader: 'mill', policy: 'plan:baker', historical: 'shrug', arose: 4 });
  });

  it('a leader whom nobody can play yet is not asked about its own decisions', async () => {
    const closed: Parameters<typeof inValley>[1] = ({ leaders, decisions }) => {
      decisions[1].company = 'guild';
      leaders.push({ ...leaders[0], company: 'guild', playable: false, jobs: [], plan: {} });
    };
    const { json } = await ask(whatif, '--decision reply --games 2 --fix opening=grand', closed);
    expect(json).toMatchObject({ leader: 'guild', arose: 2 });
    await refused(ask(sweep, '--leader guild --games 2', closed), 'a game as guild is not built yet');
  });

  it('what never came up is answered as if it had', async () => {
    const { ok, json, text } = await ask(whatif, '--decision reply --games 3');
    expect(ok).toBe(false);
    expect(json).toMatchObject({ arose: 0, options: [] });
    expect(text).toContain('reply arose in 0 of 3 worlds');
  });

  it('a decision that does not exist is asked about', async () => {
    await refused(ask(whatif, '--games 3'), 'whatif takes --decision D');
    await refused(ask(whatif, '--decision openin'), 'there is no decision "openin"; did you mean "opening"?');
    await refused(ask(whatif, '--decision constructor'), 'there is no decision "constructor"');
    await refused(ask(whatif, '--decision opening --leader nobody'), '--leader takes mill, not "nobody"');
  });
});

describe('odds', () => {
  it('a script does not find what it was promised, or nobody says what the intervals mean', async () => {
    const { ok, json, text } = await ask(odds, '--games 8');
    const part = { p: expect.any(Number), low: expect.any(Number), high: expect.any(Number) } as object;
    expect(ok).toBe(true);
    expect(json).toMatchObject({
      games: 8,
      rivals: 'plausible',
      outcomes: [{ id: 'rye-leads', ...part }],
      record: { outcomes: { 'rye-leads': expect.any(Boolean) as boolean }, ...part, of: 2 },
    });
    expect(text).toContain('Each world draws what the data do not pin down');
    expect(text).toContain('(history)');
  });

  it('somebody leads after all, and plays otherwise', async () => {
    const [one, other] = await Promise.all(
      ['--policy random', '--policy record'].map((policy) => ask(odds, `--games 8 ${policy}`)),
    );
    expect(one).toEqual(other);
  });

  it('sides that keep to the record leave it', async () => {
    const more: Parameters<typeof inValley>[1] = ({ outcomes }) =>
      outcomes.push({
        ...outcomes[0],
        ...outcome('stood-open', { is: 'chose', decision: 'opening', option: 'grand' }),
      } as (typeof outcomes)[0]);
    const p = async (rivals: string) => {
      const { json } = await ask(odds, `--games 40 --rivals ${rivals}`, more);
      return (json as { outcomes: { id: string; p: number }[] }).outcomes[1].p;
    };
    expect(await p('historical')).toBe(0);
    expect(await p('plausible')).toBeGreaterThan(0);
  });
});

describe('tournament', () => {
  it('a script does not find what it was promised', async () => {
    const { json } = await ask(tournament, '--games 4', ({ leaders }) =>
      leaders.push({ ...leaders[0], company: 'guild', playable: false, jobs: [], plan: {} }),
    );
    const estimate = {
      mean: expect.any(Number) as number,
      low: expect.any(Number) as number,
      high: expect.any(Number) as number,
    };
    expect(json).toEqual({
      games: 4,
      rivals: 'plausible',
      notBuilt: ['guild'],
      rows: ['random', 'plan:baker', 'lookahead'].map((policy) => ({
        leader: 'mill',
        policy,
        score: estimate,
        winRate: expect.any(Number) as number,
        diff: estimate,
        best: policy === 'plan:baker',
      })),
    });
  });
});

describe('--jobs', () => {
  it.each(['0', '1e9', '257', '1.5', '-1', 'two', ''])('threads without number are started: "%s"', (jobs) => {
    expect(() => readOptions(['--jobs', jobs])).toThrow(Misuse);
  });

  it.each([
    ['sweep', sweep, '--policy random --games 9'],
    ['whatif', whatif, '--decision opening --games 9'],
    ['odds', odds, '--games 9'],
    ['tournament', tournament, '--games 3'],
  ])('another answer comes of two threads than of one: %s', async (_, command, words) => {
    const [one, two] = await Promise.all(
      [1, 2].map((jobs) => ask(command, `${words} --jobs ${jobs}`, ({ events }) => (events[1].chance = 0.5))),
    );
    const printed = ({ json }: Answer) =>
      JSON.stringify(json).replace(/"gamesPerSecond":[^,}]*/, '"gamesPerSecond":0');
    expect(printed(two)).toBe(printed(one));
  });

  it('more threads than games leave some without work, and no answer', async () => {
    const task = { kind: 'games' as const, variants: [asked()], seeds: someSeeds(2) };
    const { model } = valley();
    expect(await runJobs(model, task, 200)).toEqual(await runJobs(model, task, 1));
  });

  it('a thread that fails is waited for, or its reason is lost', async () => {
    const task = { kind: 'games' as const, variants: [asked({ policy: 'nobody' })], seeds: someSeeds(4) };
    const answer = runJobs(valley().model, task, 2);
    await expect(answer).rejects.toThrow(new Refusal('there is no policy "nobody"'));
  });
});

describe.concurrent('in a terminal', () => {
  it('threads print something beside the answer, or the command never ends', async () => {
    const { code, stdout, stderr } = await dust(
      ...`odds --games 4 --jobs 2 --json --scenario ${SCENARIO}`.split(' '),
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^[^\n]+\n$/);
    expect(JSON.parse(stdout)).toMatchObject({ games: 4, record: { of: 2 } });
  });

  it.each(['whatif --decision nothing', 'tournament --jobs 0', 'odds --rivals mad', 'sweep --policy nobody'])(
    'misuse is answered as a question: %s',
    async (words) => {
      const { code, stdout, stderr } = await dust(...words.split(' '), '--json', '--scenario', SCENARIO);
      expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
      expect(JSON.parse(stdout)).toMatchObject({ ok: false });
    },
  );
});
