// The tables that are committed have to speak of the scenario as it is, and to say what the design asks for.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedModel } from '../sim/helpers.ts';
import { optionsTable, TOURNAMENT } from './tables.ts';

const { scenario } = shippedModel();
const playable = scenario.leaders.filter((leader) => leader.playable).map(({ company }) => company);

describe.each(playable)('the options of %s', (leader) => {
  const table = readFileSync(optionsTable(leader), 'utf8');

  it('a decision or an option has come, or gone, since they were weighed', () => {
    const told = table.split('\n').flatMap((line) => /^([a-z0-9-]+): arose/.exec(line)?.[1] ?? []);
    const own = scenario.decisions.filter(({ company }) => company === leader);
    expect(told.sort()).toEqual(own.map(({ id }) => id).sort());
    for (const { id, options } of own) {
      const rows = table.split(`\n${id}: arose`)[1].split('\n\n')[0];
      // An option that was open in no world is not told.
      const found = rows.split('\n').flatMap((line) => /^ {2}[* ] ([a-z0-9-]+) /.exec(line)?.[1] ?? []);
      for (const option of found) expect(options.map((known) => known.id)).toContain(option);
    }
  });

  it('a decision does not matter, or an option is hopeless, or most have a best answer', () => {
    const [, worlds] = /up to (\d+) worlds/.exec(table)!;
    expect(Number(worlds)).toBeGreaterThanOrEqual(500);
    const verdict =
      /(\d+) of (\d+) decisions that count matter in two styles; (\d+) have no option that is best in every style; (\d+) have one that is worst/.exec(
        table,
      );
    const [matter, asked, open, hopeless] = verdict!.slice(1).map(Number);
    expect(matter).toBe(asked);
    expect(asked).toBeGreaterThan(9);
    expect(2 * open).toBeGreaterThan(asked);
    expect(hopeless).toBe(0);
  });
});

describe('the tournament', () => {
  const rows = readFileSync(TOURNAMENT, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const found =
        /^(\w+) (\S+)( \*)? +score ([\d.]+) \[.*?\] +won ([\d.]+)% *(?:([+-][\d.]+) \[([+-][\d.]+), [+-][\d.]+\])?/.exec(
          line,
        );
      if (!found) return [];
      const [, leader, policy, best, score, won, , low] = found;
      return [{ leader, policy, best: best !== undefined, score: +score, won: +won, low: Number(low) }];
    });
  const of = (leader: string) => rows.filter((row) => row.leader === leader);

  it.each(playable)('skill is worth nothing to %s', (leader) => {
    const [random, best, lookahead] = [
      of(leader).find(({ policy }) => policy === 'random')!,
      of(leader).find((row) => row.best)!,
      of(leader).find(({ policy }) => policy === 'lookahead')!,
    ];
    expect(best.low).toBeGreaterThan(0);
    expect(lookahead.low).toBeGreaterThan(0);
    expect(lookahead.won).toBeGreaterThan(0);
    expect(lookahead.won).toBeGreaterThanOrEqual(2 * random.won);
  });

  it.each(playable)('one plan wins whatever happens to %s', (leader) => {
    const plans = of(leader).filter(({ policy }) => policy.startsWith('plan:'));
    expect(plans.length).toBeGreaterThanOrEqual(3);
    for (const { won } of plans) expect(won).toBeLessThanOrEqual(60);
  });

  it('one leader is much easier than another', () => {
    const scores = playable.map((leader) => of(leader).find(({ policy }) => policy === 'lookahead')!.score);
    expect(Math.max(...scores) - Math.min(...scores)).toBeLessThanOrEqual(15);
  });
});
