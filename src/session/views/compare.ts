/** Two lines of a run beside each other: where they part, what was chosen, how the numbers went. */
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import { reader } from '../../sim/index.ts';
import { gameAfter, type Course } from '../course.ts';
import type { Unit } from '../kinds.ts';
import { productName } from '../texts.ts';
import type { ComparedQuarter, CompareView } from '../timeline-view.ts';
import type { Words } from '../words.ts';
import { chartView, liveryOf } from './chart.ts';
import { chartsOf } from './charts.ts';
import { chosenIn, quarterAfter } from './timeline.ts';

/** Products in the table of differences. */
const MOST_PRODUCTS = 8;
/** Of all workloads: a product that runs less on either line is not in the table. */
const LEAST = 0.005;

/** A line of the comparison: its course, and what it is called. */
export type Compared = CompareView['one'] & { course: Course };

export function compareView(one: Compared, other: Compared, texts: Scenario, words: Words): CompareView {
  const length = Math.max(one.course.quarters.length, other.course.quarters.length);
  const both = Math.min(one.course.quarters.length, other.course.quarters.length);
  const named = ({ id, kind, name }: Compared) => ({ id, kind, name });
  const ends = ({ course }: Compared) => course.quarters.slice(0, both).map(({ after }) => after);
  return {
    one: named(one),
    other: named(other),
    parts: partingOf(one.course, other.course),
    quarters: Array.from({ length }, (_, index) => ({
      quarter: quarterAfter(one.course.record.from, index),
      one: comparedQuarter(one.course, index, texts, words),
      other: comparedQuarter(other.course, index, texts, words),
    })),
    charts:
      both === 0
        ? { series: [], layers: [] }
        : chartsOf(
            gameAfter(one.course, both - 1, texts),
            words,
            { you: ends(one), history: ends(other) },
            true,
          ),
    rows: both === 0 ? [] : rowsOf(one.course, other.course, both, texts, words),
  };
}

/** The first quarter at whose end they stand otherwise, or that only one of them has. */
function partingOf(one: Course, other: Course): number | null {
  const length = Math.max(one.quarters.length, other.quarters.length);
  for (let index = 0; index < length; index++) {
    const [here, there] = [one.quarters[index], other.quarters[index]];
    if (!here || !there) return null;
    if (here.after.numbers.some((value, at) => value !== there.after.numbers[at])) return index;
  }
  return null;
}

function comparedQuarter(
  { world, record, quarters }: Course,
  index: number,
  texts: Scenario,
  words: Words,
): ComparedQuarter | null {
  if (index >= quarters.length) return null;
  const { before, moves, answers, after } = quarters[index];
  return {
    decisions: chosenIn(world, [moves, answers], record.leader, texts).map(({ id, title, chosen }) => ({
      id,
      title,
      chosen,
    })),
    chart: chartView(world, after, before, texts, words),
    adoption: after.numbers[world.model.layout.surveyed],
  };
}

/** Products by how far apart they stand in the last quarter; the table keeps them while quarters are leafed through. */
function rowsOf(
  one: Course,
  other: Course,
  both: number,
  texts: Scenario,
  words: Words,
): CompareView['rows'] {
  const { world, record } = one;
  const { model } = world;
  const company = record.leader;
  const valuesOf = (of: Parameters<typeof reader>[1]) => {
    const value = reader(model, of);
    const along = ({ world: inWorld, quarters }: Course) =>
      quarters.slice(0, both).map(({ after }) => value(after.numbers, inWorld));
    return { one: along(one), other: along(other) };
  };
  const last = one.quarters[both - 1].after;
  const apart = (row: { one: number[]; other: number[] }) =>
    Math.abs(row.one[both - 1] - row.other[both - 1]);
  const products = model.names.products.ids
    .map((product, at) => ({
      label: productName(texts, product),
      livery: liveryOf(world, last, texts, at),
      unit: 'share' as const,
      subject: {
        of: 'share' as const,
        layer: model.names.layers.ids[model.layerOf[at]],
        product,
        segment: 'all',
      },
      ...valuesOf({ is: 'use', product }),
    }))
    .filter((row) => Math.max(...row.one, ...row.other) >= LEAST)
    .sort((a, b) => apart(b) - apart(a))
    .slice(0, MOST_PRODUCTS);
  const stock = (of: 'cash' | 'trust' | 'influence', unit: Unit) => ({
    label: words(`stock.${of}`),
    livery: null,
    unit,
    subject: { of },
    ...valuesOf({ is: of, company }),
  });
  return [
    {
      label: words('label.adoptionAll'),
      livery: null,
      unit: 'share',
      subject: { of: 'adoption', segment: 'all' },
      ...valuesOf({ is: 'adoption' }),
    },
    stock('cash', 'money'),
    stock('trust', 'points'),
    stock('influence', 'points'),
    ...products,
  ];
}
