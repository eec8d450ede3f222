// Four games, not one with four names: what each leader of the shipped history has to itself.
import { describe, expect, it } from 'vitest';
import { chapterState } from '../../src/record/index.ts';
import { startsOf } from '../../src/scenario/chapters.ts';
import { quarterNumber } from '../../src/scenario/turns.ts';
import { createWorld, dueDecisions } from '../../src/sim/index.ts';
import { shippedModel } from '../sim/helpers.ts';

const model = shippedModel();
const { scenario, names } = model;
const dilemmas = [...scenario.decisions, ...scenario.situations];

/** Every value of `key` below an element. */
function namedBelow(value: unknown, key: string): string[] {
  if (Array.isArray(value)) return value.flatMap((entry) => namedBelow(entry, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) =>
    name === key && typeof child === 'string' ? [child] : namedBelow(child, key),
  );
}

it('somebody of the four cannot be led', () => {
  const playable = scenario.leaders.filter((leader) => leader.playable).map(({ company }) => company);
  expect(playable.sort()).toEqual(['coreos', 'docker', 'google', 'mesosphere']);
});

describe.each(scenario.leaders)('$company', (leader) => {
  const { company, resources = [], advisers = [], styles = [] } = leader;
  const own = dilemmas.filter((item) => item.company === company);
  const endings = scenario.endings.filter((ending) => ending.company === company);

  it('has fewer than three advisers, or two who want the same', () => {
    expect(advisers).toHaveLength(3);
    expect(new Set(advisers.map(({ interest }) => interest)).size).toBe(3);
    const heard = new Set(own.flatMap((item) => (item.advisers ?? []).map(({ name }) => name)));
    expect([...heard].sort()).toEqual(advisers.map(({ name }) => name).sort());
  });

  it('advisers are silent, or all of one mind, at a decision', () => {
    const silent = scenario.decisions.filter(
      (item) => item.company === company && !item.prologue && (item.advisers ?? []).length < 2,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('a resource cannot be earned or spent, or nothing hangs on it', () => {
    expect(resources.length).toBeGreaterThanOrEqual(2);
    const mine = [...own, ...scenario.initiatives.filter((item) => item.company === company)];
    for (const track of resources) {
      const steps = mine
        .flatMap((item) =>
          'options' in item ? item.options.flatMap(({ effects }) => effects) : item.effects,
        )
        .flatMap((effect) => (effect.do === 'track' && effect.track === track ? [Number(effect.by)] : []));
      expect(
        steps.some((by) => by > 0),
        `${track} is never earned`,
      ).toBe(true);
      expect(
        steps.some((by) => by < 0),
        `${track} is never spent`,
      ).toBe(true);
      const asked = [...mine, ...scenario.events].filter((item) =>
        namedBelow({ ...item, effects: [] }, 'track').includes(track),
      );
      expect(asked.length, `nothing asks for ${track}`).toBeGreaterThan(1);
    }
  });

  it("shares a resource with another leader, or another's plans can spend it", () => {
    const others = scenario.leaders.filter((other) => other.company !== company);
    for (const other of others)
      for (const track of other.resources ?? []) expect(resources).not.toContain(track);
    const foreign = scenario.initiatives.filter(
      (item) =>
        item.company !== company && resources.some((track) => namedBelow(item.when, 'track').includes(track)),
    );
    expect(foreign.map(({ id }) => id)).toEqual([]);
  });

  it('has too few ways to end, or none for who sells', () => {
    expect(endings.length).toBeGreaterThanOrEqual(5);
    const sold = endings.filter(
      ({ when }) => namedBelow(when, 'is').includes('sold') || /sold|lease|deed/.test(JSON.stringify(when)),
    );
    expect(sold.length).toBeGreaterThan(0);
  });

  it('has no three styles that play for different ends', () => {
    expect(new Set(styles).size).toBe(3);
    const aims = styles.map((id) => scenario.plans.find((plan) => plan.id === id)!.ambition);
    expect(new Set(aims).size).toBeGreaterThan(1);
  });

  it('opens with nothing to decide, or with the card of another year', () => {
    const starts = startsOf(scenario, company);
    const from = quarterNumber(scenario.header.calendar.from);
    const world = createWorld(model, 'open', { still: true });
    for (const start of starts) {
      const state = chapterState(model, quarterNumber(start.from) - from);
      const due = dueDecisions(world, state).filter((item) => item.company === names.companies.at(company));
      expect(due.length, `${company} in ${start.from}`).toBeGreaterThan(0);
    }
    const later = starts.slice(1).map(({ id }) => id);
    expect((leader.openings ?? []).map(({ chapter }) => chapter)).toEqual(later);
  });
});
