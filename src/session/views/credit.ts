/** The credit of decisions, in the reader's words. */
import { quarterNumber } from '../../scenario/turns.ts';
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import type { Credit } from '../../insight/credit.ts';
import type { RunRecord } from '../../record/index.ts';
import type { CreditView } from '../credit-view.ts';
import { decisionText, historysOption } from '../texts.ts';
import { quarterAfter } from './timeline.ts';

/** Pairs that are told. */
const MOST_PAIRS = 3;
/** Points: a pair that does less together is not told. */
const LEAST_TOGETHER = 0.05;

export function creditView(credit: Credit, record: RunRecord, texts: Scenario): CreditView {
  const { score, baseline, exact, games, decisions, interactions } = credit;
  const start = quarterNumber(record.from);
  const takenIn = new Map(
    record.choices
      .filter(({ side }) => side === record.leader)
      .map(({ decision, turn }) => [decision, quarterAfter(record.from, quarterNumber(turn) - start)]),
  );
  return {
    score,
    baseline,
    exact,
    games,
    decisions: decisions.map(({ decision: id, chosen, baseline: instead, value, error }) => {
      const text = decisionText(texts, id);
      const label = (option: string) => text.options.find((candidate) => candidate.id === option)!.label;
      return {
        id,
        quarter: takenIn.get(id)!,
        title: text.title,
        chosen: label(chosen),
        baseline: label(instead),
        asked: historysOption(text) !== null,
        value,
        error,
      };
    }),
    interactions: interactions
      .filter(({ value }) => Math.abs(value) >= LEAST_TOGETHER)
      .slice(0, MOST_PAIRS)
      .map(({ one, other, value }) => ({
        one: decisionText(texts, one).title,
        other: decisionText(texts, other).title,
        value,
      })),
  };
}
