/**
 * What a question to many worlds comes to, as plain data: the figures that the command line gives, how the scores lie,
 * and how the differences depend on what nobody knows for certain.
 */
import type { Decision, Model } from '../sim/index.ts';
import { differencesBy, drawnBy, partsBy, type Dependence, type Figure } from './dependence.ts';
import type { SeedRows } from './games.ts';
import { oddsOf, type Odds } from './odds.ts';
import { pairedWhatIf, type PairedWhatIf } from './pairs.ts';
import { shapeOf, type Shape } from './shape.ts';
import { whatIf, type WhatIf } from './whatif.ts';

export type Finding =
  /** `shapes`: of the options that could be compared, in their order. */
  | { kind: 'options'; figures: WhatIf; shapes: Shape[]; depends: Dependence[] }
  | { kind: 'pairs'; figures: PairedWhatIf; shapes: Shape[]; depends: Dependence[] }
  | { kind: 'odds'; figures: Odds; depends: Dependence[] };

/** One decision, or two together. */
export function findingOf(
  model: Model,
  decisions: readonly Decision[],
  worlds: readonly SeedRows[],
): Finding {
  const drawn = drawnBy(model);
  const [one, other] = decisions;
  const compared = (at: number, historical: number) =>
    worlds.flatMap(({ seed, rows }) => {
      const [here, there] = [rows[at], rows[historical]];
      return here && there ? [{ seed, scores: [here.score, there.score] as const }] : [];
    });
  const told = (of: string[], pairs: ReturnType<typeof compared>) => ({
    shape: shapeOf(pairs.map(({ scores }) => scores)),
    depends: differencesBy(
      drawn,
      of,
      pairs.map(({ seed, scores: [here, there] }): Figure<number> => [seed, here - there]),
    ),
  });
  const indexOf = ({ options }: Decision, id: string) => options.findIndex((option) => option.id === id);
  if (other === undefined) {
    const figures = whatIf(one, worlds);
    const all = figures.options.map(({ option }) => ({
      historical: option === figures.historical,
      ...told([option], compared(indexOf(one, option), one.record)),
    }));
    return {
      kind: 'options',
      figures,
      shapes: all.map(({ shape }) => shape),
      depends: all.flatMap(({ historical, depends }) => (historical ? [] : depends)),
    };
  }
  const figures = pairedWhatIf([one, other], worlds);
  const width = other.options.length;
  const record = one.record * width + other.record;
  const all = figures.pairs.map(({ options: [first, second] }) => {
    const at = indexOf(one, first) * width + indexOf(other, second);
    return { historical: at === record, ...told([first, second], compared(at, record)) };
  });
  return {
    kind: 'pairs',
    figures,
    shapes: all.map(({ shape }) => shape),
    depends: all.flatMap(({ historical, depends }) => (historical ? [] : depends)),
  };
}

/** How likely what happened was: of games by all sides themselves. */
export function oddsFinding(model: Model, worlds: readonly SeedRows[]): Finding {
  const rows = worlds.map((world) => world.rows[0]!);
  const figures = oddsOf(model, rows);
  const { outcomes } = figures.record;
  const came = rows.map((row): Figure<boolean> => [
    row.seed,
    Object.entries(outcomes).every(([id, wanted]) => row.outcomes[id] === wanted),
  ]);
  return { kind: 'odds', figures, depends: partsBy(drawnBy(model), [], came) };
}
