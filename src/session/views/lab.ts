/** What can be asked of many worlds, and what it came to, in the reader's words. */
import { leansOn } from '../../insight/dependence.ts';
import type { Finding } from '../../insight/finding.ts';
import { AS_PLAYED, RIVAL_POLICY } from '../../insight/sides.ts';
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import type { Course } from '../course.ts';
import { BY_THE_RECORD, commandOf } from '../lab-question.ts';
import type { LabAnswer, LabDecision, LabOdds, LabOption, LabQuestion, LabView } from '../lab-view.ts';
import { companyName, historysOption, type DecisionText } from '../texts.ts';
import type { Words } from '../words.ts';
import { quarterAfter } from './timeline.ts';

/** A decision's text; a card may name one that this edition does not have. */
const textOf = (texts: Scenario, id: string): DecisionText | undefined =>
  texts.decisions.find((each) => each.id === id) ?? texts.situations.find((each) => each.id === id);

const labelOf = (text: DecisionText | undefined, option: string): string =>
  text?.options.find(({ id }) => id === option)?.label ?? option;

/** What was decided in the quarters of a line: the leader's own decisions, and what the others did before everybody's eyes. */
export function askable({ world, record, quarters }: Course, texts: Scenario): LabDecision[] {
  const { names, decisions } = world.model;
  const found = new Map<string, LabDecision>();
  quarters.forEach(({ moves, answers }, index) => {
    for (const { decision: at, option } of [...moves.choices, ...answers.choices]) {
      const { id, company, options, situation } = decisions[at];
      const text = textOf(texts, id);
      const taken = text?.options.find((candidate) => candidate.id === options[option].id);
      const side = names.companies.ids[company];
      const own = side === record.leader;
      if (!text || !taken || found.has(id) || (!own && (situation || !taken.deed))) continue;
      found.set(id, {
        id,
        title: text.title,
        quarter: quarterAfter(record.from, index),
        company: companyName(texts, side),
        own,
        chosen: taken.label,
        history: historysOption(text)?.label ?? null,
      });
    }
  });
  return [...found.values()];
}

/** A decision that only a card tells of. */
export function knownDecision(texts: Scenario, id: string, leader: string): LabDecision {
  const text = textOf(texts, id);
  const side = text && 'company' in text ? text.company : '';
  return {
    id,
    title: text?.title ?? id,
    quarter: null,
    company: companyName(texts, side),
    own: side === leader,
    chosen: null,
    history: (text && historysOption(text)?.label) ?? null,
  };
}

export function policyViews(
  texts: Scenario,
  words: Words,
  leader: string,
  played: boolean,
): LabView['policies'] {
  const said = (id: string) => ({ id, label: policyLabel(texts, words, id), note: '' });
  return [
    ...(played ? [said(AS_PLAYED)] : []),
    said(BY_THE_RECORD),
    ...texts.plans
      .filter(({ company }) => company === leader)
      .map(({ id, name, note }) => ({ id: `plan:${id}`, label: name, note })),
  ];
}

function policyLabel(texts: Scenario, words: Words, policy: string): string {
  if (policy === AS_PLAYED) return words('lab.asPlayed');
  if (policy === BY_THE_RECORD) return words('lab.byRecord');
  return texts.plans.find(({ id }) => `plan:${id}` === policy)?.name ?? policy;
}

interface Telling {
  texts: Scenario;
  words: Words;
}

export function answerView(telling: Telling, question: LabQuestion, finding: Finding): LabAnswer {
  const { texts, words } = telling;
  const asked = question.decisions.map((id) => textOf(texts, id));
  const { leader, policy, rivals, ambition } = question;
  const odds = finding.kind === 'odds';
  const told = odds
    ? { ...finding.figures, rivals }
    : { ...finding.figures, leader, ambition, policy, rivals };
  return {
    question,
    finding,
    figures: JSON.stringify(told),
    command: commandOf(texts.header.id, question),
    leaderName: companyName(texts, leader),
    policyLabel: policyLabel(texts, words, odds ? RIVAL_POLICY[rivals] : policy),
    titles: question.decisions.map((id, at) => asked[at]?.title ?? id),
    games: finding.figures.games,
    arose: finding.kind === 'odds' ? finding.figures.games : finding.figures.arose,
    options: optionsOf(finding, asked, texts),
    closed: finding.kind === 'options' ? finding.figures.closed.map((id) => labelOf(asked[0], id)) : [],
    odds: finding.kind === 'odds' ? oddsView(finding.figures, texts) : null,
    depends: finding.depends.map((depends) => ({
      doubt: depends.doubt,
      of: depends.of.map((id, at) => labelOf(asked[at], id)),
      thirds: depends.thirds,
      leans: leansOn(depends),
    })),
    sources: sourcesOf(texts, asked),
  };
}

function optionsOf(
  finding: Finding,
  asked: readonly (DecisionText | undefined)[],
  texts: Scenario,
): LabOption[] {
  if (finding.kind === 'options') {
    const { historical, options } = finding.figures;
    return options.map(({ option, games, score, outcomes }, at) => ({
      labels: [labelOf(asked[0], option)],
      historical: option === historical,
      games,
      ...score,
      shape: finding.shapes[at],
      outcomes: Object.entries(outcomes).map(([id, worth]) => ({ label: outcomeLabel(texts, id), ...worth })),
    }));
  }
  if (finding.kind === 'odds') return [];
  const { historical, pairs } = finding.figures;
  return pairs
    .map(({ options, games, mean, low, high }, at) => ({
      labels: options.map((id, which) => labelOf(asked[which], id)),
      historical: options.every((id, which) => id === historical[which]),
      games,
      mean: null,
      diff: mean,
      low,
      high,
      shape: finding.shapes[at],
      outcomes: [],
    }))
    .sort((a, b) => b.diff - a.diff);
}

const outcomeLabel = (texts: Scenario, id: string): string =>
  texts.outcomes.find((outcome) => outcome.id === id)?.label ?? id;

function oddsView(
  { outcomes, record }: Extract<Finding, { kind: 'odds' }>['figures'],
  texts: Scenario,
): LabOdds {
  const { p, low, high, rank, of, combinations } = record;
  return {
    outcomes: outcomes.map(({ id, ...part }) => ({ label: outcomeLabel(texts, id), ...part })),
    record: { p, low, high, rank, of },
    combinations: combinations.map(({ outcomes: came, ...rest }) => ({
      p: rest.p,
      low: rest.low,
      high: rest.high,
      record: rest.record,
      labels: Object.entries(came).map(([id, yes]) => ({ label: outcomeLabel(texts, id), came: yes })),
    })),
  };
}

/** Where the decisions are told of. */
function sourcesOf(texts: Scenario, asked: readonly (DecisionText | undefined)[]): string[] {
  const cites = new Map(texts.sources.map(({ id, cite }) => [id, cite]));
  const named = asked.flatMap((text) => (text && 'sources' in text ? (text.sources ?? []) : []));
  return [...new Set(named)].map((id) => cites.get(id) ?? id);
}
