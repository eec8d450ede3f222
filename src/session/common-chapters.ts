/** Where several leaders can start together. Types alone are imported, so that the page has it before the engine. */
import type { ChapterView, LeaderCard } from './contract.ts';

/** The chapters of whoever comes last: the others are there by then, and history has played them until then. */
export function commonChapters(cards: readonly Pick<LeaderCard, 'chapters'>[]): ChapterView[] {
  const first = ({ chapters }: Pick<LeaderCard, 'chapters'>) => chapters[0]?.from ?? '';
  // Quarters compare as text does.
  const latest = cards.reduce<Pick<LeaderCard, 'chapters'> | null>(
    (last, card) => (last === null || first(card) > first(last) ? card : last),
    null,
  );
  return latest?.chapters ?? [];
}
