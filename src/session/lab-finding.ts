/** What a question came to, out of untrusted text: every figure within its bounds, or refused with its place. */
import { DOUBTS, type Dependence } from '../insight/dependence.ts';
import type { Finding } from '../insight/finding.ts';
import type { Combination, Odds } from '../insight/odds.ts';
import type { PairedWhatIf } from '../insight/pairs.ts';
import type { Shape } from '../insight/shape.ts';
import type { WhatIf } from '../insight/whatif.ts';
import {
  BadCard,
  countAt,
  flagAt,
  idAt,
  kindAt,
  listAt,
  numberAt,
  objectAt,
  type Fields,
} from './lab-reading.ts';
import type { LabQuestion } from './lab-view.ts';

/** Of outcomes, options, combinations and the like. */
const MOST_PARTS = 300;

/** Differences of scores lie between -100 and 100, those of parts between -1 and 1. */
const boundsAt = (of: Fields, path: string, most: number) => ({
  low: numberAt(of.low, `${path}.low`, -most, most),
  high: numberAt(of.high, `${path}.high`, -most, most),
});

function shapeAt(data: unknown, path: string): Shape {
  const of = objectAt(data, path);
  const bins = listAt(of.bins, `${path}.bins`, 20, (bin, at) => countAt(bin, at));
  if (bins.length !== 20) throw new BadCard(`${path}.bins`, 'fit');
  const [first, second, third] = listAt(of.quartiles, `${path}.quartiles`, 3, (quartile, at) =>
    numberAt(quartile, at, 0, 100),
  );
  if (third === undefined) throw new BadCard(`${path}.quartiles`, 'fit');
  return {
    bins,
    quartiles: [first, second, third],
    better: countAt(of.better, `${path}.better`),
    worse: countAt(of.worse, `${path}.worse`),
  };
}

function dependsAt(data: unknown, path: string, most: number): Dependence[] {
  return listAt(data, path, MOST_PARTS, (item, at) => {
    const of = objectAt(item, at);
    const thirds = listAt(of.thirds, `${at}.thirds`, 3, (third, place) => {
      const told = objectAt(third, place);
      return {
        from: numberAt(told.from, `${place}.from`, -1e6, 1e6),
        to: numberAt(told.to, `${place}.to`, -1e6, 1e6),
        games: countAt(told.games, `${place}.games`),
        value: numberAt(told.value, `${place}.value`, -most, most),
        ...boundsAt(told, place, most),
      };
    });
    if (thirds.length !== 0 && thirds.length !== 3) throw new BadCard(`${at}.thirds`, 'fit');
    return { doubt: kindAt(of.doubt, `${at}.doubt`, DOUBTS), of: listAt(of.of, `${at}.of`, 2, idAt), thirds };
  });
}

/** By id. */
function tableAt<T>(
  data: unknown,
  path: string,
  read: (item: unknown, path: string) => T,
): Record<string, T> {
  const entries = Object.entries(objectAt(data, path));
  if (entries.length > MOST_PARTS) throw new BadCard(path, 'long');
  return Object.fromEntries(
    entries.map(([id, item]) => [idAt(id, path), read(item, `${path}.${id.slice(0, 40)}`)]),
  );
}

function optionsFigures(data: unknown, path: string): WhatIf {
  const of = objectAt(data, path);
  return {
    decision: idAt(of.decision, `${path}.decision`),
    historical: idAt(of.historical, `${path}.historical`),
    games: countAt(of.games, `${path}.games`),
    arose: countAt(of.arose, `${path}.arose`),
    options: listAt(of.options, `${path}.options`, MOST_PARTS, (item, at) => {
      const told = objectAt(item, at);
      const score = objectAt(told.score, `${at}.score`);
      return {
        option: idAt(told.option, `${at}.option`),
        games: countAt(told.games, `${at}.games`),
        score: {
          mean: numberAt(score.mean, `${at}.score.mean`, 0, 100),
          diff: numberAt(score.diff, `${at}.score.diff`, -100, 100),
          ...boundsAt(score, `${at}.score`, 100),
        },
        outcomes: tableAt(told.outcomes, `${at}.outcomes`, (outcome, place) => {
          const part = objectAt(outcome, place);
          return {
            p: numberAt(part.p, `${place}.p`, 0, 1),
            diff: numberAt(part.diff, `${place}.diff`, -1, 1),
            ...boundsAt(part, place, 1),
          };
        }),
      };
    }),
    closed: listAt(of.closed, `${path}.closed`, MOST_PARTS, idAt),
  };
}

function twoAt(data: unknown, path: string): [string, string] {
  const [one, other] = listAt(data, path, 2, idAt);
  if (other === undefined) throw new BadCard(path, 'fit');
  return [one, other];
}

function pairsFigures(data: unknown, path: string): PairedWhatIf {
  const of = objectAt(data, path);
  return {
    decisions: twoAt(of.decisions, `${path}.decisions`),
    historical: twoAt(of.historical, `${path}.historical`),
    games: countAt(of.games, `${path}.games`),
    arose: countAt(of.arose, `${path}.arose`),
    pairs: listAt(of.pairs, `${path}.pairs`, MOST_PARTS, (item, at) => {
      const told = objectAt(item, at);
      return {
        options: twoAt(told.options, `${at}.options`),
        games: countAt(told.games, `${at}.games`),
        mean: numberAt(told.mean, `${at}.mean`, -100, 100),
        ...boundsAt(told, at, 100),
      };
    }),
  };
}

const partAt = (of: Fields, path: string) => ({
  p: numberAt(of.p, `${path}.p`, 0, 1),
  ...boundsAt(of, path, 1),
});

function oddsFigures(data: unknown, path: string): Odds {
  const of = objectAt(data, path);
  const place = `${path}.record`;
  const record = objectAt(of.record, place);
  const combinationAt = (told: Fields, at: string): Combination => ({
    outcomes: tableAt(told.outcomes, `${at}.outcomes`, flagAt),
    ...partAt(told, at),
  });
  return {
    games: countAt(of.games, `${path}.games`),
    outcomes: listAt(of.outcomes, `${path}.outcomes`, MOST_PARTS, (item, at) => {
      const told = objectAt(item, at);
      return { id: idAt(told.id, `${at}.id`), ...partAt(told, at) };
    }),
    record: {
      ...combinationAt(record, place),
      rank: countAt(record.rank, `${place}.rank`, MOST_PARTS),
      of: countAt(record.of, `${place}.of`, MOST_PARTS),
      combinations: listAt(record.combinations, `${place}.combinations`, MOST_PARTS, (item, at) => {
        const told = objectAt(item, at);
        return { ...combinationAt(told, at), record: flagAt(told.record, `${at}.record`) };
      }),
    },
  };
}

/** What a question came to when the card was made; it has to answer that question. */
export function findingAt(data: unknown, path: string, question: LabQuestion): Finding {
  const of = objectAt(data, path);
  const kind = kindAt(of.kind, `${path}.kind`, ['options', 'pairs', 'odds']);
  const asked = question.ask === 'odds' ? 'odds' : question.decisions.length === 2 ? 'pairs' : 'options';
  if (kind !== asked) throw new BadCard(`${path}.kind`, 'fit');
  const figures = `${path}.figures`;
  if (kind === 'odds')
    return {
      kind,
      figures: oddsFigures(of.figures, figures),
      depends: dependsAt(of.depends, `${path}.depends`, 1),
    };
  const shapes = listAt(of.shapes, `${path}.shapes`, MOST_PARTS, shapeAt);
  const depends = dependsAt(of.depends, `${path}.depends`, 100);
  const finding: Finding =
    kind === 'options'
      ? { kind, figures: optionsFigures(of.figures, figures), shapes, depends }
      : { kind, figures: pairsFigures(of.figures, figures), shapes, depends };
  const told = finding.kind === 'options' ? finding.figures.options : finding.figures.pairs;
  if (told.length !== shapes.length) throw new BadCard(`${path}.shapes`, 'fit');
  return finding;
}
