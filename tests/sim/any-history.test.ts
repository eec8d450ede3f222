// The engine knows no company: another history plays by the same code, and names mean nothing to it.
import { describe, expect, it } from 'vitest';
import { hashState, replay, startRun, advanceRun } from '../../src/record/index.ts';
import { ordersOf, policyNamed, randomPolicy } from '../../src/rivals/index.ts';
import type { Scenario } from '../../src/scenario/index.ts';
import { compileModel, type Model } from '../../src/sim/index.ts';
import { playSteps, shippedModel } from './helpers.ts';
import { tiny } from './tiny.ts';

/** The scenario with everything in it called something else; the order of names stays. */
function renamed(scenario: Scenario): Scenario {
  const {
    companies,
    products,
    people,
    segments,
    layers,
    foundations,
    standards,
    tracks,
    events,
    initiatives,
  } = scenario;
  const named = [
    companies,
    products,
    people,
    segments,
    layers,
    foundations,
    standards,
    tracks,
    events,
    initiatives,
    scenario.decisions,
    scenario.situations,
    scenario.endings,
    scenario.outcomes,
    scenario.plans,
  ];
  const ids = new Set(named.flatMap((items) => items.map((item) => item.id)));
  const attributes = new Set(scenario.header.attributes.map((attribute) => attribute.id));
  const rename = (name: string) => (ids.has(name) && !attributes.has(name) ? `zz-${name}` : name);
  const walk = (value: unknown): unknown => {
    // Parameters are named after what they belong to: `rye.constant`.
    if (typeof value === 'string') return value.split('.').map(rename).join('.');
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]: [string, unknown]) => {
        if (!WORDS.has(key)) return [rename(key), walk(child)];
        return [key, typeof child === 'string' ? child : walk(child)];
      }),
    );
  };
  return walk(scenario) as Scenario;
}
/** Words of the format itself; a product may well bear the same name. */
const WORDS = new Set(['do', 'is', 'kind', 'language', 'round', 'header', 'share', 'shares', 'scenario']);

const lastHash = (model: Model, seed: string, leader: string) =>
  hashState(playSteps(model, seed, leader, () => randomPolicy).at(-1)!.after);

describe('names', () => {
  it.each(['1', '2', '3'])(
    'a company wins because of its name: the shipped history under other names ends otherwise, seed %s',
    (seed) => {
      const model = shippedModel();
      const other = compileModel(renamed(model.scenario));
      expect(other.names.companies.ids).toEqual(model.names.companies.ids.map((id) => `zz-${id}`));
      expect(other.names.products.ids).toEqual(model.names.products.ids.map((id) => `zz-${id}`));
      expect(lastHash(other, seed, 'zz-docker')).toBe(lastHash(model, seed, 'docker'));
    },
  );

  it('the order in which an author writes files down changes the game', () => {
    const model = shippedModel();
    const scenario = Object.fromEntries(
      Object.entries(model.scenario).map(([name, items]) => {
        // Segments and layers stand in the order of the world, leaders and endings in that of their telling.
        const told = ['segments', 'layers', 'leaders', 'endings', 'epilogue', 'header'].includes(name);
        return [name, told ? items : [...(items as unknown[])].reverse()];
      }),
    ) as unknown as Scenario;
    expect(lastHash(compileModel(scenario), '4', 'docker')).toBe(lastHash(model, '4', 'docker'));
  });
});

describe('a made-up history', () => {
  it.each(['random', 'record', 'plan:baker'])(
    'a game about bread cannot be played, kept and replayed: %s',
    (name) => {
      const { model } = tiny({ parameters: { 'noise-growth': 0.2, 'noise-launch': 0.2 } });
      const policy = policyNamed(model, name)!;
      let run = startRun(model, { leader: 'mill', ambition: 'gold', seed: '9', sides: { mill: name } });
      while (run.record.score === null)
        run = advanceRun(
          run,
          ordersOf(run.world, run.state, () => policy),
        );
      expect(run.record.hashes.length).toBeGreaterThan(1);
      expect(['ruin', 'riches', 'fame', 'dusk']).toContain(run.record.ending);
      const again = replay(model, run.record);
      expect(again.ok && again.run.record.hash).toBe(run.record.hash);
    },
  );
});
