// Dilemmas that arise from the state: by their odds, and so that nobody waits two quarters for one.
import { describe, expect, it } from 'vitest';
import { randomPolicy } from '../../src/rivals/index.ts';
import { startsOf } from '../../src/scenario/chapters.ts';
import { quarterNumber } from '../../src/scenario/turns.ts';
import {
  advance,
  createWorld,
  dueDecisions,
  NO_ORDERS,
  phaseOf,
  startState,
  turnOf,
  type Decision,
  type State,
  type World,
} from '../../src/sim/index.ts';
import { playSteps, put, quarter, seeds, shippedModel } from './helpers.ts';
import { tiny, type Changes } from './tiny.ts';

const ids = (decisions: Decision[]) => decisions.map((decision) => decision.id);

/** Plays quiet quarters in which the mill answers whatever is put to it; the dilemmas of each, by id. */
function dilemmas(world: World, state: State, quarters: number): string[][] {
  const met: string[][] = [];
  while (met.length < quarters) {
    const due = dueDecisions(world, state).filter(
      (decision) => decision.company === world.model.names.companies.at('mill'),
    );
    met.push(ids(due));
    const choices = due.map(({ index }) => ({ decision: index, option: 0 }));
    state = advance(world, advance(world, state, { ...NO_ORDERS, choices }), NO_ORDERS);
  }
  return met;
}

const odds = (chances: Record<string, number>, more: Changes = {}): Changes => ({
  ...more,
  edit: (scenario) => {
    for (const situation of scenario.situations) situation.chance = chances[situation.id] ?? 0;
    more.edit?.(scenario);
  },
});

describe('a situation', () => {
  it('comes before its window, twice, or not although it is certain', () => {
    for (const seed of seeds(10)) {
      const { world, start } = tiny(odds({ rats: 1, flood: 1 }), seed);
      const met = dilemmas(world, start, 6).flat();
      expect(met.slice(0, 3).sort(), seed).toEqual(['flood', 'opening', 'rats']);
      expect(new Set(met).size, seed).toBe(met.length);
    }
  });

  it('comes although its conditions fail', () => {
    // The feast wants a mood that only the comet of the third quarter brings.
    for (const seed of seeds(10)) {
      const { world, start } = tiny(odds({ feast: 1 }), seed);
      const met = dilemmas(world, start, 5);
      expect(met.slice(0, 3).flat(), seed).not.toContain('feast');
      expect(met[3], seed).toEqual(['feast']);
    }
  });

  it('comes at other odds than its author gave', () => {
    const { model } = tiny(odds({ rats: 0.3 }));
    let came = 0;
    const games = 1000;
    for (const seed of seeds(games)) {
      const world = createWorld(model, seed);
      if (dilemmas(world, startState(world), 2)[1].includes('rats')) came++;
    }
    expect(Math.abs(came / games - 0.3)).toBeLessThan(0.05);
  });

  it('is put to a company that has closed, or forgotten before it is answered', () => {
    const { model, world, start } = tiny(odds({ flood: 1 }));
    const state = quarter(world, put(model, start, ['chosen', ['opening'], 1]));
    expect(ids(dueDecisions(world, state))).toEqual(['flood']);
    expect(ids(dueDecisions(world, put(model, state, ['status', ['mill'], 2])))).toEqual([]);
    expect(ids(dueDecisions(world, put(model, state, ['status', ['mill'], 1])))).toEqual(['flood']);
    expect(ids(dueDecisions(world, quarter(world, state)))).toContain('flood');
  });

  it('takes the place of a scripted decision: a full quarter is filled further', () => {
    const scripted = ['one', 'two'].map((id) => ({
      id,
      company: 'mill',
      from: '1900-Q2',
      round: 'move',
      title: 'T',
      body: 'B.',
      record: 'a',
      options: [
        { id: 'a', label: 'A', effects: [] },
        { id: 'b', label: 'B', effects: [] },
      ],
    }));
    const second = (decisions: object[]) => {
      const { world, start } = tiny(odds({ rats: 1 }, { more: { decisions } }));
      return dilemmas(world, start, 2)[1];
    };
    expect(second(scripted)).toEqual(['one', 'two']);
    expect(second(scripted.slice(1))).toEqual(['two', 'rats']);
  });

  it('of two that come by themselves both come at once, or the less lucky one', () => {
    const { model } = tiny(odds({ rats: 0.5, flood: 0.5 }));
    for (const seed of seeds(60)) {
      const world = createWorld(model, seed);
      const luck = ['flood', 'rats'].map((id) =>
        world.luck.uniform('situation', model.decisions[model.names.decisions.at(id)].luckRow, 1),
      );
      const met = dilemmas(world, startState(world), 2)[1];
      const least = Math.min(...luck);
      if (least < 0.5) expect(met, seed).toEqual([luck[0] === least ? 'flood' : 'rats']);
      else expect(met, seed).toEqual([]);
    }
  });

  it('rare ones never fill an idle quarter, or the likely ones not more often', () => {
    const { model, world, start } = tiny(odds({ rats: 0, flood: 0 }));
    expect(dilemmas(world, start, 3).map((met) => met.length)).toEqual([1, 0, 1]);
    const fill = { rats: 0, flood: 0 };
    for (const seed of seeds(200)) {
      const other = createWorld(model, seed);
      fill[dilemmas(other, startState(other), 3)[2][0] as 'rats' | 'flood']++;
    }
    expect(Math.abs(fill.rats - 100)).toBeLessThan(30);
  });
});

describe('in the shipped history', () => {
  it.each(shippedModel().scenario.leaders.map(({ company }) => company))(
    '%s sits through more than two quarters without a decision or a situation',
    (leader) => {
      const model = shippedModel();
      const company = model.names.companies.at(leader);
      const { from } = model.scenario.header.calendar;
      const start = quarterNumber(startsOf(model.scenario, leader)[0].from) - quarterNumber(from);
      const waits = new Map<number, string>();
      for (const seed of seeds(80)) {
        let last = start - 1;
        for (const { before, orders } of playSteps(model, seed, leader, () => randomPolicy)) {
          const turn = turnOf(model.layout, before);
          if (orders.choices.some(({ decision }) => model.decisions[decision].company === company))
            last = turn;
          const quiet = turn - last;
          if (phaseOf(model.layout, before) === 'answers' && turn >= start && !waits.has(quiet))
            waits.set(quiet, `seed ${seed}, turn ${turn}`);
        }
      }
      expect([...waits.keys()]).toContain(1);
      expect([...waits].filter(([quarters]) => quarters > 2)).toEqual([]);
    },
  );
});
