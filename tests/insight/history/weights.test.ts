// What weighs how much in the end: each constant and each decision by itself, against the same line played by hand.
import { describe, expect, it } from 'vitest';
import { playRecord } from '../../../src/insight/history/record-line.ts';
import { weigh } from '../../../src/insight/history/weights.ts';
import { compileModel } from '../../../src/sim/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import { get } from '../../sim/helpers.ts';
import { tinyScenario } from '../../sim/tiny.ts';

const decision = (id: string, from: string, effects: object[], needs?: object[]) => ({
  id, company: 'guild', from, round: 'move', title: id, record: 'no',
  options: [
    { id: 'no', label: 'N', effects: [] },
    { id: 'yes', label: 'Y', effects, ...(needs ? { needs, blocked: 'b' } : {}) },
  ],
}); // prettier-ignore
const praise = (by: number) => [{ do: 'quality', product: 'rye', attribute: 'flavour', by }];
const MORE = {
  decisions: [
    decision('better', '1900-Q1', praise(1)),
    decision('best', '1900-Q1', praise(3)),
    decision('dear', '1900-Q1', praise(5), [{ is: 'cash', company: 'guild', atLeast: 1e6 }]),
    decision('late', '1901-Q4', praise(4)),
  ],
};
const CONSTANTS: Record<string, number> = { rye: 0.5, bun: -0.25, stall: 1 };

const scenario = (edit: (scenario: Scenario) => void = () => undefined) =>
  tinyScenario({
    parameters: { 'noise-growth': 0.3 },
    more: MORE,
    edit: (edited) => {
      for (const product of edited.products) product.constant = CONSTANTS[product.id];
      edit(edited);
    },
  });

/** Shares at the end of the last quarter that is played. */
function ends(edit?: (scenario: Scenario) => void): Record<string, number> {
  const model = compileModel(scenario(edit));
  const { end } = playRecord(model).quarters[7];
  return Object.fromEntries(model.names.products.ids.map((id) => [id, get(model, end, 'totalShare', id)]));
}

/** Which share moves most when the scenario is edited, and by how much. */
function moved(edit: (scenario: Scenario) => void): { product: string; moved: number } {
  const [one, other] = [ends(), ends(edit)];
  return Object.keys(one)
    .map((product) => ({ product, moved: Math.abs(one[product] - other[product]) }))
    .reduce((most, way) => (way.moved > most.moved ? way : most), { product: '', moved: 0 });
}

const { constants, decisions } = weigh(compileModel(scenario()));

describe('constants', () => {
  it('one is left out, or one that is nothing is weighed', () => {
    expect(constants.map(({ id }) => id).sort()).toEqual(['bun', 'rye', 'stall']);
  });

  it.each(['rye', 'bun', 'stall'])('%s weighs other than in a world where it has none', (id) => {
    const expected = moved((edited) => {
      edited.products.find((product) => product.id === id)!.constant = 0;
    });
    const { product, moved: found } = constants.find((weight) => weight.id === id)!;
    expect(found).toBeCloseTo(expected.moved, 12);
    expect(product).toBe(expected.product);
  });

  it('what nobody can buy is told to weigh something', () => {
    expect(constants.at(-1)).toEqual({ id: 'stall', moved: 0, product: '' });
  });
});

describe('decisions', () => {
  const of = (id: string) => decisions.find((weight) => weight.id === id)!;

  it('a decision is missing, or a dilemma that nobody scripted is among them', () => {
    expect(decisions.map(({ id }) => id).sort()).toEqual([
      'best',
      'better',
      'dear',
      'late',
      'opening',
      'reply',
    ]);
  });

  it.each(['better', 'best', 'late'])('%s weighs other than if history had taken it', (id) => {
    const expected = moved((edited) => {
      edited.decisions.find((item) => item.id === id)!.record = 'yes';
    });
    expect(of(id)).toMatchObject({ id, option: 'yes', product: expected.product });
    expect(of(id).moved).toBeCloseTo(expected.moved, 12);
    expect(expected.moved).toBeGreaterThan(0);
  });

  it('an option that was closed weighs as if it had been taken', () => {
    expect(of('dear')).toMatchObject({ moved: 0, product: '' });
  });

  it('the answer to a move that was never made weighs something', () => {
    expect(of('reply').moved).toBe(0);
  });

  it('what weighs most is not told first', () => {
    for (const list of [constants, decisions])
      expect(list.map(({ moved }) => moved)).toEqual(list.map(({ moved }) => moved).sort((a, b) => b - a));
    expect(of('best').moved).toBeGreaterThan(of('better').moved);
  });
});
