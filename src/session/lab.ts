/** The part of a session that asks many worlds: what may be asked, what it takes, what it came to. Who plays the worlds is the page's business. */
import { findingOf, oddsFinding, type Finding } from '../insight/finding.ts';
import type { SeedRows } from '../insight/games.ts';
import { AS_PLAYED } from '../insight/sides.ts';
import {
  isRunOver,
  openingLink,
  packLink,
  readLink,
  versionsApart,
  type RunRecord,
  type Work,
} from '../record/index.ts';
import { startsOf } from '../scenario/chapters.ts';
import type { Scenario } from '../scenario/vocabulary/schema.ts';
import type { Model } from '../sim/index.ts';
import type { LabIntents } from './contract.ts';
import { courseOf } from './course.ts';
import { cardIntents } from './lab-cards.ts';
import { askedDecisions, BY_THE_RECORD, commandOf, runFileName, taskOf } from './lab-question.ts';
import type { LabOrder, LabQuestion, LabView } from './lab-view.ts';
import { DEFAULT_RIVALS } from './rivals.ts';
import type { KeyValue } from './saves.ts';
import { answerView, askable, knownDecision, policyViews } from './views/lab.ts';
import { companyName } from './texts.ts';
import type { Words } from './words.ts';

const FIRST_ASKED = 100;

interface LabOptions {
  /** Made when it is first needed. */
  model: () => Model;
  scenario: Scenario;
  storage: KeyValue;
  words: Words;
  texts: () => Scenario;
  today?: () => string;
  /** The line on the table, as far as whole quarters of it have been played; null without a game. */
  record: () => RunRecord | null;
}

/** A run as a question holds it: the line alone, pointing at its end. */
const packed = (record: RunRecord): string =>
  packLink([{ record, shared: 0, name: '' }], record.hashes.length);

export function labIntents(options: LabOptions): LabIntents {
  const { words, texts } = options;
  /** Runs that questions were asked about, by how they are packed. */
  const runs = new Map<string, RunRecord>();

  function* lab(asked: LabQuestion | null): Work<LabView> {
    const model = options.model();
    const record = options.record();
    const secret = record?.guests !== undefined && !isRunOver(record);
    const open = secret ? null : record;
    const run = open && open.hashes.length > 0 ? packed(open) : null;
    if (open && run !== null) runs.set(run, open);
    const leader = asked?.leader ?? open?.leader ?? firstLeader(model);
    const course = open && (yield* courseOf(model, open));
    const behind = course ? askable(course, texts()) : [];
    const known = (asked?.decisions ?? []).filter((id) => !behind.some((decision) => decision.id === id));
    return {
      leader: { id: leader, name: companyName(texts(), leader) },
      decisions: [...behind, ...known.map((id) => knownDecision(texts(), id, leader))],
      policies: policyViews(texts(), words, leader, (asked?.run ?? run) !== null),
      question: asked ?? questionFor(model, open, run, behind.filter(({ own }) => own).at(-1)?.id),
      run,
      secret,
    };
  }

  /** The run that a question follows, played again from what the question holds. */
  function* runOf(text: string): Work<{ ok: true; record: RunRecord } | { ok: false; reason: string }> {
    const known = runs.get(text);
    if (known) return { ok: true, record: known };
    const read = readLink(text);
    if (!read.ok) return { ok: false, reason: words(`link.${read.why}`) };
    const { linked } = read;
    const model = options.model();
    const { id } = model.scenario.header;
    if (linked.scenario.id !== id)
      return { ok: false, reason: words('problem.elsewhere', { id: linked.scenario.id }) };
    const result = yield* openingLink(model, linked);
    if (!result.ok) return { ok: false, reason: result.reason };
    const { misfit, lines } = result.opened;
    // Of another version as much is followed as still fits; of this one it has been made up.
    if (misfit && versionsApart(model, linked) === null)
      return { ok: false, reason: words('link.misfit', { reason: misfit.reason }) };
    const { record } = lines.at(-1)!.run;
    runs.set(text, record);
    return { ok: true, record };
  }

  function* labOrder(question: LabQuestion): Work<LabOrder> {
    let record: RunRecord | null = null;
    if (question.ask === 'whatif' && question.policy === AS_PLAYED) {
      const opened = yield* runOf(question.run ?? '');
      if (!opened.ok) return opened;
      ({ record } = opened);
    }
    try {
      const model = options.model();
      const task = taskOf(model, question, record);
      return {
        ok: true,
        task,
        command: commandOf(model.scenario.header.id, question),
        file: record && { name: runFileName(question), text: `${JSON.stringify(record, null, 1)}\n` },
      };
    } catch (error) {
      if (error instanceof RangeError) return { ok: false, reason: error.message };
      throw error;
    }
  }

  const labFinding = (question: LabQuestion, worlds: readonly SeedRows[]): Finding =>
    question.ask === 'odds'
      ? oddsFinding(options.model(), worlds)
      : findingOf(options.model(), askedDecisions(options.model(), question), worlds);

  const labAnswer = (question: LabQuestion, finding: Finding) =>
    answerView({ texts: texts(), words }, question, finding);

  return {
    labScenario: () => options.model().scenario,
    lab,
    labOrder,
    labFinding,
    labAnswer,
    ...cardIntents({ ...options, answer: labAnswer }),
  };
}

const firstLeader = ({ scenario }: Model): string =>
  scenario.leaders.find(({ playable }) => playable)?.company ?? scenario.leaders[0].company;

function questionFor(
  model: Model,
  record: RunRecord | null,
  run: string | null,
  decision: string | undefined,
): LabQuestion {
  const leader = record?.leader ?? firstLeader(model);
  const own = model.scenario.leaders.find(({ company }) => company === leader)!;
  return {
    ask: decision === undefined ? 'odds' : 'whatif',
    decisions: decision === undefined ? [] : [decision],
    leader,
    ambition: record?.ambition ?? own.ambitions[0].id,
    from: record?.from ?? startsOf(model.scenario, leader)[0].from,
    policy: run === null ? BY_THE_RECORD : AS_PLAYED,
    rivals: DEFAULT_RIVALS,
    games: FIRST_ASKED,
    run,
  };
}
