/** What an author may want to know of a scenario that is sound: texts that run long, claims without a source. */
import type { Scenario } from '../scenario/index.ts';

/** A decision with its options and advisers is read in half a minute. */
const MOST_WORDS = 110;

const wordsOf = (text: string | undefined): number =>
  text ? text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length : 0;

/** Words that a player has to read to answer a decision. */
export function decisionWords(
  decision: Scenario['decisions'][number] | Scenario['situations'][number],
): number {
  const options = decision.options.map((option) => wordsOf(option.label) + wordsOf(option.note));
  const advisers = (decision.advisers ?? []).map((adviser) => wordsOf(adviser.name) + wordsOf(adviser.line));
  return [...options, ...advisers].reduce(
    (sum, words) => sum + words,
    wordsOf(decision.title) + wordsOf(decision.body),
  );
}

export function adviceOn(scenario: Scenario): string[] {
  const advice: string[] = [];
  for (const decision of [...scenario.decisions, ...scenario.situations]) {
    const words = decisionWords(decision);
    if (words > MOST_WORDS)
      advice.push(
        `${decision.id} takes ${words} words to read; ${MOST_WORDS} are the most a player should have to`,
      );
  }
  for (const item of [...scenario.decisions, ...scenario.events]) {
    if (!item.sources?.length && item.confidence !== 'speculative' && item.confidence !== 'reconstruction')
      advice.push(`${item.id} names no source, and is not marked as speculative or as reconstruction`);
  }
  return advice;
}
