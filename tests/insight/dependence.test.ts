// What a finding depends on: worlds in thirds by what they drew, and how their scores lie.
import { describe, expect, it } from 'vitest';
import { differencesBy, drawnBy, leansOn, partsBy, type Dependence } from '../../src/insight/dependence.ts';
import { findingOf, oddsFinding } from '../../src/insight/finding.ts';
import { shapeOf } from '../../src/insight/shape.ts';
import { runTask } from '../../src/insight/task.ts';
import { asked, someSeeds, valley } from './fixture.ts';

const { model } = valley();
const drawn = drawnBy(model);
const seeds = someSeeds(90);

const of = (all: readonly Dependence[], doubt: string) => all.find((each) => each.doubt === doubt)!;

describe('thirds', () => {
  it('a world stands in a third that is not its own', () => {
    const beta = of(
      differencesBy(
        drawn,
        ['x'],
        seeds.map((seed) => [seed, drawn(seed).beta] as const),
      ),
      'beta',
    );
    expect(beta.thirds.map(({ games }) => games)).toEqual([30, 30, 30]);
    for (const { from, to, value } of beta.thirds) {
      expect(value).toBeGreaterThanOrEqual(from);
      expect(value).toBeLessThanOrEqual(to);
    }
    expect(beta.thirds[0].to).toBeLessThanOrEqual(beta.thirds[1].from);
    expect(leansOn(beta)).toBe('up');
  });

  it('what grows and what shrinks with it are told alike, or luck is told for either', () => {
    const leaning = (value: (seed: number) => number) =>
      leansOn(
        of(
          differencesBy(
            drawn,
            [],
            seeds.map((seed) => [seed, value(seed)] as const),
          ),
          'beta',
        ),
      );
    expect(leaning((seed) => -drawn(seed).beta)).toBe('down');
    expect(leaning((seed) => seed % 2)).toBe('alike');
    const came = partsBy(
      drawn,
      [],
      seeds.map((seed) => [seed, drawn(seed).beta > 2] as const),
    );
    expect(of(came, 'beta').thirds.map(({ value }) => value)).toEqual([0, expect.any(Number), 1]);
  });

  it('a number that every world has alike is told to matter, or too few worlds are split', () => {
    const all = differencesBy(
      drawn,
      [],
      seeds.map((seed) => [seed, seed] as const),
    );
    expect([of(all, 'kappa').thirds, of(all, 'ceiling').thirds]).toEqual([[], []]);
    expect(leansOn(of(all, 'kappa'))).toBeNull();
    const few = differencesBy(
      drawn,
      [],
      seeds.slice(0, 29).map((seed) => [seed, seed] as const),
    );
    expect(of(few, 'beta').thirds).toEqual([]);
  });
});

describe('a shape', () => {
  it('scores at the ends fall out of the histogram', () => {
    const { bins, quartiles, better, worse } = shapeOf([
      [0, 10],
      [5, 5],
      [100, 50],
      [99.9, 0],
    ]);
    expect([bins[0], bins[1], bins[19]]).toEqual([1, 1, 2]);
    expect(quartiles).toEqual([3.75, 52.45, 99.92500000000001]);
    expect([better, worse]).toEqual([2, 1]);
  });
});

describe('a finding', () => {
  const decision = model.decisions.find(({ id }) => id === 'opening')!;

  it('its thirds do not add up to its whole', () => {
    const worlds = runTask(model, {
      kind: 'options',
      settings: asked(),
      decision: 'opening',
      seeds: someSeeds(60),
    });
    const finding = findingOf(model, [decision], worlds);
    if (finding.kind !== 'options') throw new Error(finding.kind);
    const { options, historical } = finding.figures;
    expect(finding.shapes).toHaveLength(options.length);
    for (const { option, score, games } of options.filter((each) => each.option !== historical)) {
      const beta = finding.depends.find((each) => each.doubt === 'beta' && each.of[0] === option)!;
      const sum = beta.thirds.reduce((all, third) => all + third.games * third.value, 0);
      expect(sum / games).toBeCloseTo(score.diff, 9);
    }
  });

  it('the odds of history are asked of other worlds than their thirds', () => {
    const variants = [asked({ policy: 'plausible' })];
    const finding = oddsFinding(model, runTask(model, { kind: 'games', variants, seeds: someSeeds(60) }));
    if (finding.kind !== 'odds') throw new Error(finding.kind);
    const { thirds } = of(finding.depends, 'beta');
    const came = thirds.reduce((all, third) => all + third.games * third.value, 0);
    expect(came / 60).toBeCloseTo(finding.figures.record.p, 9);
  });
});
