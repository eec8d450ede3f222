/** The part of a session that keeps the lines of a run: reopening quarters, naming branches, films, comparisons, links. */
import {
  branchOf,
  chainOf,
  deleted,
  emptied,
  FIRST_LINE,
  isFull,
  isRunOver,
  LONGEST_LINK,
  openingLink,
  packLink,
  readLink,
  reopened,
  replaying,
  restored,
  seatedFirst,
  seatsOf,
  told,
  versionsApart,
  type Branch,
  type Chained,
  type OpenedLink,
  type Run,
  type Tree,
  type Work,
} from '../record/index.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import type { Model } from '../sim/index.ts';
import type { LineIntents, LinkOutcome, Outcome } from './contract.ts';
import { courseOf, gameAfter, historysCourse } from './course.ts';
import type { SharedGame } from './game.ts';
import { originsInCourse } from './origins.ts';
import { finished, openQuarter } from './playing.ts';
import { seenBy } from './seats.ts';
import { companyName } from './texts.ts';
import { HISTORYS_LINE, type BranchView, type LinkView } from './timeline-view.ts';
import { drawCourses } from './views/courses.ts';
import { compareView, type Compared } from './views/compare.ts';
import { filmView } from './views/film.ts';
import { ledgerView } from './views/ledger.ts';
import { quarterAfter, timelineView } from './views/timeline.ts';
import type { Words } from './words.ts';

interface LinesOptions {
  model: () => Model;
  words: Words;
  texts: () => Scenario;
  game: () => SharedGame | null;
  tree: () => Tree | null;
  /** Puts another tree on the table, with the game of its line at hand. */
  put: (tree: Tree, game: SharedGame) => void;
  /** The tree has changed, the game has not. */
  keep: (tree: Tree) => void;
  /** Makes room for another run: whatever the autosave holds goes into a free slot. False where none is free. */
  stash: () => boolean;
}

export function lineIntents(options: LinesOptions): LineIntents {
  const { model, words, texts, put, keep, stash } = options;

  const table = (): { tree: Tree; game: SharedGame } => {
    const [tree, game] = [options.tree(), options.game()];
    if (!tree || !game) throw new RangeError('no game is running');
    return { tree, game };
  };

  const change = (act: (tree: Tree) => Tree): Outcome => {
    const { tree } = table();
    try {
      keep(act(tree));
      return { ok: true };
    } catch (error) {
      if (error instanceof RangeError) return { ok: false, reason: error.message };
      throw error;
    }
  };

  function* compared(id: string): Work<Compared> {
    const { tree, game } = table();
    const { record } = seenBy(game).run;
    if (id === HISTORYS_LINE) {
      const course = yield* historysCourse(model(), record);
      return { id, kind: 'history', name: '', course };
    }
    const { name, parent, record: line } = branchOf(tree, id);
    const course = yield* courseOf(model(), seatedFirst(line, game.seat));
    return { id, kind: parent === null ? 'first' : 'branch', name, course };
  }

  function* reopenAt(id: string, quarters: number): Work<Outcome> {
    const { tree, game } = table();
    const { record } = branchOf(tree, id);
    if (isFull(tree) && quarters < record.hashes.length)
      return { ok: false, reason: words('problem.fullTree') };
    const result = yield* replaying(model(), record, quarters);
    if (!result.ok) return { ok: false, reason: result.reason };
    const next = yield* tableFor(result.run, texts());
    // What was done on the table meanwhile is not undone by it.
    if (options.game() === game) put(reopened(tree, id, quarters, next.run.record), next);
    return { ok: true };
  }

  function onBranch(): BranchView | null {
    const [tree, game] = [options.tree(), options.game()];
    if (!tree || !game || tree.current === FIRST_LINE) return null;
    const { record } = branchOf(tree, FIRST_LINE);
    const score = isRunOver(record)
      ? seatsOf(record).find(({ leader }) => leader === game.seat)?.score
      : undefined;
    return {
      name: branchOf(tree, tree.current).name,
      firstScore: score === undefined || score === null ? null : Math.round(score),
    };
  }

  function linkTo(id: string, quarters: number): string | null {
    const { tree } = table();
    const chain = chainOf(tree, id).map(({ record, shared, name }): Chained => ({ record, shared, name }));
    const [alone] = chain.slice(-1).map((line) => ({ ...line, shared: 0 }));
    return (
      [chain, [alone]]
        .map((lines) => packLink(lines, quarters))
        .find((text) => text.length <= LONGEST_LINK) ?? null
    );
  }

  function linkView(text: string): LinkView {
    const read = readLink(text);
    if (!read.ok) return { ok: false, reason: words(`link.${read.why}`) };
    const { linked } = read;
    const { id } = model().scenario.header;
    if (linked.scenario.id !== id)
      return {
        ok: false,
        reason: words('problem.elsewhere', { id: linked.scenario.id }),
        scenario: linked.scenario.id,
      };
    const { leader } = linked.seats[0];
    if (!model().scenario.leaders.some(({ company }) => company === leader))
      return { ok: false, reason: words('link.foreign') };
    return {
      ok: true,
      leaderName: companyName(texts(), leader),
      seed: linked.seed,
      quarter: quarterAfter(linked.from, linked.at),
      branch: linked.lines.length > 1,
      apart: versionsApart(model(), linked),
    };
  }

  function* openLink(text: string): Work<LinkOutcome> {
    const read = readLink(text);
    if (!read.ok) return { ok: false, reason: words(`link.${read.why}`) };
    const result = yield* openingLink(model(), read.linked);
    if (!result.ok) return { ok: false, reason: result.reason };
    const { lines, at, misfit } = result.opened;
    // A link of this very version that ends elsewhere has been made up; one of another may.
    if (misfit && versionsApart(model(), read.linked) === null)
      return { ok: false, reason: words('link.misfit', { reason: misfit.reason }) };
    if (!stash()) return { ok: false, reason: words('problem.noSlot') };
    const tree = treeOf(lines);
    put(tree, yield* tableFor(lines.at(-1)!.run, texts()));
    return {
      ok: true,
      line: tree.current,
      index: at,
      misfit:
        misfit && words('link.misfit', { reason: [misfit.turn, misfit.reason].filter(Boolean).join(': ') }),
    };
  }

  return {
    *timeline() {
      const { tree, game } = table();
      return yield* timelineView(tree, seenBy(game).run, texts());
    },
    *film(id) {
      const { course, name } = yield* compared(id);
      return yield* filmView({ id, name }, course, texts(), words);
    },
    *compare(one, other) {
      const [first, second] = [yield* compared(one), yield* compared(other)];
      const told = historyTold(table().tree);
      return compareView(upTo(first, told), upTo(second, told), texts(), words);
    },
    reopenAt,
    tellBranch: (id, about) => change((tree) => told(tree, branchOf(tree, id).id, about)),
    deleteBranch: (id) => change((tree) => deleted(tree, id)),
    restoreBranch: (id) => change((tree) => restored(tree, id)),
    emptyBin: () => change(emptied),
    *whyAt(id, index, subject) {
      const { course } = yield* compared(id);
      return ledgerView(gameAfter(course, index, texts()), words, subject, originsInCourse(course));
    },
    lineOnTable: () => table().tree.current,
    onBranch,
    linkTo,
    linkView,
    openLink,
  };
}

/** As many of history's quarters as may be seen: as far as any line has been, and all once one has come to its end. */
function historyTold({ branches }: Tree): number {
  const seen = branches.filter(({ deleted: gone }) => !gone);
  if (seen.some(({ record }) => isRunOver(record))) return Infinity;
  return Math.max(...seen.map(({ record }) => record.hashes.length));
}

function upTo(line: Compared, told: number): Compared {
  if (line.kind !== 'history') return line;
  return { ...line, course: { ...line.course, quarters: line.course.quarters.slice(0, told) } };
}

/** A run as it lies on the table: at the start of its next quarter, or, when it is over, with what the debrief takes ready. */
function* tableFor(run: Run, texts: Scenario): Work<SharedGame> {
  if (!isRunOver(run.record)) return openQuarter(run, texts, null);
  const over = finished(run, texts);
  yield* drawCourses(seenBy(over));
  return over;
}

/** The lines of a link as a tree of their own, with the last at hand. */
function treeOf(lines: OpenedLink['lines']): Tree {
  const branches = lines.map(({ run, shared, name }, index): Branch => ({
    id: index === 0 ? FIRST_LINE : `branch-${index}`,
    name,
    note: '',
    parent: index === 0 ? null : index === 1 ? FIRST_LINE : `branch-${index - 1}`,
    shared,
    record: run.record,
    deleted: false,
  }));
  return { branches, current: branches.at(-1)!.id };
}
