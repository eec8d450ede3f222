/** The gallery: every leader's endings, and of those that some game has come to, their words. */
import type { Scenario } from '../../scenario/vocabulary/schema.ts';
import type { GalleryView } from '../gallery-view.ts';
import { seenOf, type SeenEnding } from '../progress.ts';
import { companyName } from '../texts.ts';

export function galleryView(texts: Scenario, seen: readonly SeenEnding[]): GalleryView {
  const places = new Map(texts.companies.map(({ id }, place) => [id, place]));
  const leaders = texts.leaders
    .filter(({ playable }) => playable)
    .sort((a, b) => places.get(a.company)! - places.get(b.company)!)
    .map(({ company }) => {
      const plates = texts.endings
        .filter((ending) => ending.company === company)
        .map(({ id, title, text }, index) => {
          const found = seenOf(seen, company, id);
          return { n: index + 1, seen: found ? { id, title, text, on: found.on } : null };
        });
      const count = plates.filter((plate) => plate.seen !== null).length;
      return { id: company, name: companyName(texts, company), seen: count, plates };
    });
  return { leaders };
}
