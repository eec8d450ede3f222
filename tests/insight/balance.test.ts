// Do options matter? The same branches as what-if asks for, all decisions at once; and verdicts that a small sample cannot earn.
import { describe, expect, it } from 'vitest';
import { judge, type StyleRows, type Weighed } from '../../src/insight/balance.ts';
import { decisionsOf, everyOption } from '../../src/insight/every-option.ts';
import type { GameRow } from '../../src/insight/games.ts';
import { tableOf } from '../../src/insight/sides.ts';
import { runTask, type Task } from '../../src/insight/task.ts';
import { stylesOf, weighOptions } from '../../src/insight/weigh-options.ts';
import { branchesOf } from '../../src/insight/whatif.ts';
import { asked, someSeeds, valley } from './fixture.ts';

const { model } = valley({
  edit: ({ leaders }) => {
    leaders[0].styles = ['baker', 'baker', 'baker'];
  },
});
const decisions = decisionsOf(model, 'mill');

describe('the branches of a game', () => {
  it('differ from those that are asked for one decision at a time', () => {
    const settings = asked();
    const table = tableOf(model, settings);
    for (const seed of someSeeds(12)) {
      const rows = everyOption(model, settings, table, seed);
      let from = 0;
      for (const decision of decisions) {
        const own = rows.slice(from, (from += decision.options.length));
        const single = branchesOf(model, settings, table, decision, seed);
        expect(own).toEqual(single.length > 0 ? single : decision.options.map(() => null));
      }
      expect(from).toBe(rows.length);
    }
  });

  it("another company's decisions or situations are among them", () => {
    const own = model.scenario.decisions.filter(({ company }) => company === 'mill').map(({ id }) => id);
    expect(decisions.map(({ id }) => id).sort()).toEqual(own.sort());
    expect(own.length).toBeGreaterThan(0);
  });

  it('a decision is branched that nobody asked for', () => {
    const settings = asked();
    const [first] = decisions;
    const rows = everyOption(model, settings, tableOf(model, settings), 3, []);
    expect(rows.every((row) => row === null)).toBe(true);
    const some = everyOption(model, settings, tableOf(model, settings), 3, [first.id]);
    expect(some.slice(first.options.length).every((row) => row === null)).toBe(true);
    expect(some.slice(0, first.options.length)).toEqual(
      everyOption(model, settings, tableOf(model, settings), 3).slice(0, first.options.length),
    );
  });
});

describe('the styles', () => {
  it('a leader without styles is measured all the same', () => {
    expect(() => stylesOf(valley().model, asked())).toThrow('mill declares no styles of play');
  });

  it('a style plays for something else than its plan does', () => {
    const { model: apart } = valley({
      edit: ({ leaders, plans }) => {
        leaders[0].styles = ['baker', 'baker'];
        plans[0].ambition = leaders[0].ambitions.at(-1)!.id;
      },
    });
    const last = apart.scenario.leaders[0].ambitions.at(-1)!.id;
    expect(stylesOf(apart, asked()).map(({ policy, ambition }) => [policy, ambition])).toEqual([
      ['plan:baker', last],
      ['plan:baker', last],
    ]);
  });
});

describe('the verdict', () => {
  const weighed: Weighed = { decision: 'd', options: ['old', 'new'], historical: 0, exempt: null };
  /** Worlds in which the new option is worth `by` points, and brings the outcome in `part` of them. */
  const worlds = (games: number, by: number, part = 0): StyleRows['rows'] =>
    Array.from({ length: games }, (_, seed) => {
      const row = (score: number, came: boolean): GameRow => ({
        seed,
        score,
        ending: 'e',
        outcomes: { rain: came },
      });
      return [row(50 + (seed % 7), false), row(50 + (seed % 7) + by + (seed % 3) - 1, seed < part * games)];
    });
  const verdict = (...styles: StyleRows['rows'][]) =>
    judge(
      weighed,
      styles.map((rows, s) => ({ style: `style ${s}`, led: false, rows })),
    );

  it('a decision matters that moves too little, or in one style alone', () => {
    expect(verdict(worlds(99, 5), worlds(99, 5), worlds(99, 0)).matters).toBe(true);
    expect(verdict(worlds(99, 2), worlds(99, 2), worlds(99, 2)).matters).toBe(false);
    expect(verdict(worlds(99, 5), worlds(99, 0), worlds(99, 0)).matters).toBe(false);
  });

  it('an outcome that it moves does not count', () => {
    expect(verdict(worlds(200, 0, 0.3), worlds(200, 0, 0.3)).matters).toBe(true);
    expect(verdict(worlds(200, 0, 0.03), worlds(200, 0, 0.03)).matters).toBe(false);
  });

  it('a handful of worlds is taken for proof', () => {
    // Three of ten worlds moved: the bar is passed, but not surely.
    expect(verdict(worlds(10, 0, 0.3), worlds(10, 0, 0.3)).matters).toBe(false);
  });

  it('an option that always wins is not named, or one that wins here and loses there is', () => {
    expect(verdict(worlds(50, 4), worlds(50, 1))).toMatchObject({ alwaysBest: 'new', alwaysWorst: 'old' });
    expect(verdict(worlds(50, 4), worlds(50, -4))).toMatchObject({ alwaysBest: null, alwaysWorst: null });
  });

  it('a style in which the decision never arises has a say', () => {
    const never = worlds(50, 0).map((options) => options.map(() => null));
    const found = verdict(worlds(50, 4), worlds(50, 4), never);
    expect(found.styles[2]).toMatchObject({ arose: 0, options: [], best: null });
    expect(found.alwaysBest).toBe('new');
  });

  it('is called settled while more worlds could change it', () => {
    expect(verdict(worlds(99, 5), worlds(99, -5)).settled).toBe(true);
    expect(verdict(worlds(99, 5), worlds(99, 5)).settled).toBe(false);
    expect(verdict(worlds(99, 2), worlds(99, -2)).settled).toBe(false);
    expect(judge({ ...weighed, exempt: 'minor' }, []).settled).toBe(true);
  });
});

describe('weighing them all', () => {
  const settings = asked();
  const play =
    (tasks: Task[], of = model) =>
    (task: Task) => {
      tasks.push(task);
      return Promise.resolve(runTask(of, task));
    };

  it('comes to something else than each decision weighed alone', async () => {
    const styles = stylesOf(model, settings);
    const all = await weighOptions(model, styles, someSeeds(20), play([]));
    expect(all.map(({ decision }) => decision)).toEqual(decisions.map(({ id }) => id));
    for (const { id } of decisions) {
      const [alone] = await weighOptions(model, styles, someSeeds(20), play([]), [id]);
      expect(alone).toEqual(all.find(({ decision }) => decision === id));
    }
  });

  it('plays on for what is settled, or stops before the worlds are used up', async () => {
    const tasks: Task[] = [];
    const found = await weighOptions(model, stylesOf(model, settings), someSeeds(600), play(tasks));
    const played = (id: string) =>
      tasks
        .filter((task) => task.kind === 'every-option' && task.decisions.includes(id))
        .reduce((sum, { seeds }) => sum + seeds.length, 0) / 3;
    for (const { decision, settled, styles } of found) {
      expect(styles[0].games).toBe(played(decision));
      if (!settled) expect(played(decision)).toBe(600);
    }
  });

  it('a decision that no style comes to is not weighed though a road leads there', async () => {
    const when = [{ is: 'chose', decision: 'opening', option: 'stay' }];
    const option = (id: string) => ({ id, label: id, effects: [{ do: 'track', track: 'mood', by: 1 }] });
    const aside = {
      id: 'aside', company: 'mill', from: '1900-Q4', round: 'move', title: 'T', body: 'B', when,
      options: [option('a'), option('b')], record: 'a', road: { opening: 'stay' },
    }; // prettier-ignore
    const { model: roaded } = valley({
      more: { decisions: [aside] },
      edit: ({ leaders }) => {
        leaders[0].styles = ['baker', 'baker'];
      },
    });
    const tasks: Task[] = [];
    const styles = stylesOf(roaded, settings);
    const [found] = await weighOptions(roaded, styles, someSeeds(10), play(tasks, roaded), ['aside']);
    expect(found.styles).toMatchObject([
      { led: true, arose: 1, games: 10 },
      { led: true, arose: 1, games: 10 },
    ]);
    expect(tasks.filter(({ kind }) => kind === 'options')).toHaveLength(2);
  });
});
