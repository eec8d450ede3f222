/** What an author may want to know of a scenario that is sound: texts that run long, claims without a source. */
import { decisionWords, MOST_WORDS } from '../insight/reading.ts';
import type { Scenario } from '../scenario/index.ts';

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
