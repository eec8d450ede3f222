/** The gallery of endings as the page may see it: of an ending that has not been seen there is a number and nothing else. */

export interface PlateView {
  /** Its place among its leader's, from 1. */
  n: number;
  /** Null until some game has ended so. `on`: the day of the first time, 2026-11-22, where it is known. */
  seen: { id: string; title: string; text: string; on: string | null } | null;
}

export interface GalleryView {
  leaders: { id: string; name: string; seen: number; plates: PlateView[] }[];
}
