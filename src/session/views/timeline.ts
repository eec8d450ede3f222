/** The tree of lines: what was chosen in every quarter of each, and how far it stands from history. */
import {
  chainOf,
  isFull,
  isRunOver,
  seatedFirst,
  type Branch,
  type Run,
  type Tree,
  type Work,
} from '../../record/index.ts';
import { quarterNumber } from '../../scenario/turns.ts';
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import { read, type Orders, type State, type World } from '../../sim/index.ts';
import { courseOf, historysCourse, quartersOf, type Course } from '../course.ts';
import { companyName, decisionText, historysOption, productName } from '../texts.ts';
import { HISTORYS_LINE, type LineOfTimeline, type NodeView, type TimelineView } from '../timeline-view.ts';
import { liveryOf } from './chart.ts';

/** Products named as standing apart from history, in a quarter. */
const MOST_APART = 2;
/** Of a hundred workloads: what stands closer is not told. */
const LEAST_APART = 1;

/** The quarter that comes so many after the one in which a run starts. */
export function quarterAfter(from: string, quarters: number): NodeView['quarter'] {
  const number = quarterNumber(from) + quarters;
  return { year: Math.floor(number / 4), quarter: (number % 4) + 1 };
}

/** What a company chose among the orders of a quarter, in the reader's words. */
export function chosenIn(
  world: World,
  orders: readonly Orders[],
  company: string,
  texts: Scenario,
): NodeView['decisions'] {
  const { names, decisions } = world.model;
  const side = names.companies.at(company);
  return orders.flatMap(({ choices }) =>
    choices.flatMap(({ decision, option }) => {
      const { id, company: owner, options } = decisions[decision];
      if (owner !== side) return [];
      const text = decisionText(texts, id);
      const taken = text.options.find((candidate) => candidate.id === options[option].id)!;
      const recorded = historysOption(text);
      return [
        {
          id,
          title: text.title,
          chosen: taken.label,
          history: recorded?.label ?? null,
          same: recorded === null || recorded.id === taken.id,
        },
      ];
    }),
  );
}

/** Every line that is not deleted; the work is to play them again. */
export function* timelineView(tree: Tree, run: Run, texts: Scenario): Work<TimelineView> {
  const { model } = run.world;
  const { record } = run;
  const shown = inOrder(tree);
  const history = yield* historysCourse(model, record);
  const lines = [historysLine(history, texts)];
  for (const [index, line] of shown.entries()) {
    // Where several share the run, as whoever looks at it has played it.
    const branch = { ...line, record: seatedFirst(line.record, record.leader) };
    lines.push(yield* playedLine(tree, branch, history, texts));
    yield (index + 1) / shown.length;
  }
  return {
    leader: { id: record.leader, name: companyName(texts, record.leader) },
    seed: record.seed,
    quarters: Array.from({ length: quartersOf(model, record) }, (_, at) => quarterAfter(record.from, at)),
    lines,
    bin: tree.branches
      .filter((branch) => branch.deleted)
      .map(({ id, name, shared, record: { from, hashes } }) => ({
        id,
        name,
        quarter: quarterAfter(from, shared),
        quarters: hashes.length - shared,
      })),
    full: isFull(tree),
  };
}

/** Each line before those that leave it, and what leaves it later before what leaves it earlier, as trees are drawn. */
function inOrder(tree: Tree): Branch[] {
  const put = (branch: Branch): Branch[] => [
    branch,
    ...tree.branches
      .filter(({ parent, deleted }) => parent === branch.id && !deleted)
      .sort((a, b) => b.shared - a.shared)
      .flatMap(put),
  ];
  return put(chainOf(tree, tree.current)[0]);
}

function historysLine(course: Course, texts: Scenario): LineOfTimeline {
  const { world, record, quarters } = course;
  return {
    id: HISTORYS_LINE,
    kind: 'history',
    name: '',
    note: '',
    parent: null,
    shared: 0,
    current: false,
    nodes: quarters.map(({ moves, answers }, index) => ({
      index,
      quarter: quarterAfter(record.from, index),
      decisions: chosenIn(world, [moves, answers], record.leader, texts),
      hash: '',
      differs: false,
      apart: [],
    })),
    score: null,
    ending: null,
    problem: null,
  };
}

/** A line that a stranger's file has made up is told as one that cannot be played, beside those that can. */
function* playedLine(tree: Tree, branch: Branch, history: Course, texts: Scenario): Work<LineOfTimeline> {
  const { record } = branch;
  try {
    const course = yield* courseOf(history.world.model, record);
    return lineOf(tree, branch, course, history, texts);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const unplayed = { ...history, record, quarters: [] };
    return { ...lineOf(tree, branch, unplayed, history, texts), problem: error.message };
  }
}

function lineOf(
  tree: Tree,
  { id, name, note, parent, shared, record }: Branch,
  course: Course,
  history: Course,
  texts: Scenario,
): LineOfTimeline {
  const over = isRunOver(record);
  const { world, quarters } = course;
  return {
    id,
    kind: parent === null ? 'first' : 'branch',
    name,
    note,
    parent,
    shared,
    current: id === tree.current,
    nodes: quarters.slice(shared).map(({ moves, answers, after }, own) => {
      const index = shared + own;
      const decisions = chosenIn(world, [moves, answers], record.leader, texts);
      return {
        index,
        quarter: quarterAfter(record.from, index),
        decisions,
        hash: record.hashes[index],
        differs: decisions.some(({ same }) => !same),
        apart: apartFrom(world, after, history.quarters[index]?.after, texts),
      };
    }),
    score: over && record.score !== null ? Math.round(record.score) : null,
    ending: over ? endingTitle(texts, record.leader, record.ending) : null,
    problem: null,
  };
}

const endingTitle = ({ endings }: Scenario, leader: string, ending: string | null): string | null =>
  endings.find(({ id, company }) => id === ending && company === leader)?.title ?? ending;

/** The products whose use stands furthest from what it was in history at the same time. */
export function apartFrom(
  world: World,
  state: State,
  other: State | undefined,
  texts: Scenario,
): NodeView['apart'] {
  if (!other) return [];
  const { names } = world.model;
  return names.products.ids
    .map((product, at) => {
      const use = (of: State) => 100 * read(world, of, { is: 'use', product });
      return { product, at, points: use(state) - use(other) };
    })
    .filter(({ points }) => Math.abs(points) >= LEAST_APART)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || a.at - b.at)
    .slice(0, MOST_APART)
    .map(({ product, at, points }) => ({
      subject: { of: 'share', layer: names.layers.ids[world.model.layerOf[at]], product, segment: 'all' },
      name: productName(texts, product),
      livery: liveryOf(world, state, texts, at),
      points,
    }));
}
