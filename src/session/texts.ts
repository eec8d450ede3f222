/** Finding texts of the scenario by id, in the player's language. */
import type { Scenario } from '../scenario/vocabulary/schema.ts';

export type DecisionText = Scenario['decisions'][number] | Scenario['situations'][number];

export function decisionText(texts: Scenario, id: string): DecisionText {
  const found =
    texts.decisions.find((item) => item.id === id) ?? texts.situations.find((item) => item.id === id);
  if (!found) throw new RangeError(`there is no decision "${id}"`);
  return found;
}

const nameIn = (items: readonly { id: string; name: string }[], id: string): string =>
  items.find((item) => item.id === id)?.name ?? id;

export const productName = (texts: Scenario, id: string) => nameIn(texts.products, id);
export const companyName = (texts: Scenario, id: string) => nameIn(texts.companies, id);
export const segmentName = (texts: Scenario, id: string) => nameIn(texts.segments, id);
export const attributeName = (texts: Scenario, id: string) => nameIn(texts.header.attributes, id);

export function leaderText(texts: Scenario, company: string): Scenario['leaders'][number] {
  const found = texts.leaders.find((leader) => leader.company === company);
  if (!found) throw new RangeError(`there is no leader "${company}"`);
  return found;
}
