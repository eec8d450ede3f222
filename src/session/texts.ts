/** Finding texts of the scenario by id, in the player's language. */
import type { Scenario } from '../scenario/vocabulary/schema.ts';

export type DecisionText = Scenario['decisions'][number] | Scenario['situations'][number];

export function decisionText(texts: Scenario, id: string): DecisionText {
  const found =
    texts.decisions.find((item) => item.id === id) ?? texts.situations.find((item) => item.id === id);
  if (!found) throw new RangeError(`there is no decision "${id}"`);
  return found;
}

/** What history chose; null where it was never asked: in a situation, or on a road that it did not take. */
export function historysOption(text: DecisionText): DecisionText['options'][number] | null {
  if (!('record' in text) || (text.confidence === 'speculative' && !text.history)) return null;
  return text.options.find(({ id }) => id === text.record) ?? null;
}

/** What history did, told after the choice; empty where there is nothing to tell. */
export const historyOf = (text: DecisionText): string => ('history' in text ? (text.history ?? '') : '');

/** What a chance among the effects of a decision is called, by its id. */
export function chanceLabel(text: DecisionText, chance: string): string {
  for (const option of text.options) {
    for (const effect of option.effects)
      if (effect.do === 'chance' && effect.id === chance) return effect.label as string;
  }
  return chance;
}

const nameIn = (items: readonly { id: string; name: string }[], id: string): string =>
  items.find((item) => item.id === id)?.name ?? id;

export const productName = (texts: Scenario, id: string) => nameIn(texts.products, id);
export const companyName = (texts: Scenario, id: string) => nameIn(texts.companies, id);
export const segmentName = (texts: Scenario, id: string) => nameIn(texts.segments, id);
export const attributeName = (texts: Scenario, id: string) => nameIn(texts.header.attributes, id);

export function trackText(texts: Scenario, id: string): Scenario['tracks'][number] {
  const found = texts.tracks.find((track) => track.id === id);
  if (!found) throw new RangeError(`there is no track "${id}"`);
  return found;
}

export function leaderText(texts: Scenario, company: string): Scenario['leaders'][number] {
  const found = texts.leaders.find((leader) => leader.company === company);
  if (!found) throw new RangeError(`there is no leader "${company}"`);
  return found;
}
