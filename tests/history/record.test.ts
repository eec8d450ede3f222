// The shipped history keeps its promises: every fact of the notes, every system, every measurement, on the record line.
import { describe, expect, it } from 'vitest';
import { historyOf, mechanismMoves } from '../../src/insight/history/index.ts';
import { weigh } from '../../src/insight/history/weights.ts';
import { shippedModel } from '../sim/helpers.ts';
import { FACTS, SYSTEMS } from './contract.ts';

const model = shippedModel();
const { scenario } = model;
const history = historyOf(model, 40);
const quarter = (turn: string) => history.quarters.find((row) => row.turn === turn)!;

describe('the contract', () => {
  it('a fact of the notes is missing, of another kind, or due at another time', () => {
    const told = scenario.facts.map(({ id, kind, due }) => [id, kind, ...(due ? [[due.from, due.to]] : [])]);
    const inOrder = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(inOrder(told)).toEqual(inOrder(FACTS));
  });

  it('a system of the notes has no card', () => {
    const cards = scenario.cards.filter(({ system }) => system).map(({ id }) => id);
    expect(cards.sort()).toEqual([...SYSTEMS].sort());
  });

  it('a fact is only talked about, or a system does nothing', () => {
    expect(history.coverage).toEqual({ facts: 116, factsOf: 116, systems: 64, systemsOf: 64, missing: [] });
  });

  it('a claim is made without a source', () => {
    const bare = [...scenario.facts, ...scenario.cards].filter(({ sources }) => !sources?.length);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

describe('the record line', () => {
  it('something that happened does not happen, or not when it did', () => {
    expect(history.facts.filter(({ ok }) => !ok)).toEqual([]);
    expect(history.facts).toHaveLength(FACTS.filter(([, , due]) => due).length);
  });

  it('a fact hangs on a hair: a small change of the model would lose it', () => {
    expect(history.facts.filter(({ margin }) => margin < 0.05)).toEqual([]);
  });

  it('ordinary luck is enough to lose what happened', () => {
    expect(history.facts.filter(({ held }) => held < 0.75).map(({ id, held }) => [id, held])).toEqual([]);
  });

  it('the war ends otherwise than it did', () => {
    expect(new Set(Object.values(history.outcomes))).toEqual(new Set([true]));
    const { orchestration, runtime } = quarter('2018-Q2').shares;
    const { kubernetes, none, ...others } = orchestration;
    expect(kubernetes).toBeGreaterThan(2 * Math.max(none, ...Object.values(others)));
    const { 'docker-engine': engine, ...rest } = runtime;
    expect(engine).toBeGreaterThan(Math.max(...Object.values(rest)));
  });

  it('in early 2016 the field is not open, or Kubernetes is not ahead of it', () => {
    const { kubernetes, swarm, mesos } = quarter('2016-Q1').shares.orchestration;
    expect(kubernetes).toBeGreaterThan(Math.max(swarm, mesos));
    expect(kubernetes).toBeLessThan(4 * Math.min(swarm, mesos));
  });
});

describe('the measurements', () => {
  it('containers spread faster or slower than they were measured to', () => {
    const rows = history.hindcast.filter(({ series }) => series === 'docker-adoption-datadog');
    expect(rows).toHaveLength(5);
    for (const { date, observed, simulated } of rows)
      expect(Math.abs(simulated! - observed), date).toBeLessThan(3);
  });

  it('most measurements are waved away, or one without a reason', () => {
    const { hindcast } = history;
    const silent = hindcast.filter(({ simulated }) => simulated === null);
    expect(silent.length).toBeLessThan(hindcast.length / 2);
    expect(silent.filter(({ reason }) => !reason)).toEqual([]);
  });
});

describe('what moves the world', () => {
  it.each(mechanismMoves(scenario))('$id is told as a cause and moves nothing', (move) => {
    expect(move.ok, JSON.stringify(move)).toBe(true);
  });

  it('a constant that nobody can explain decides more than the decisions do', () => {
    const { constants, decisions } = weigh(model);
    expect(constants[0].moved).toBeLessThan(decisions[0].moved / 2);
  });
});
