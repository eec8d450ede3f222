/** An order fixed by a text: the same for everybody who plays a seed, another for every decision. */
import { fingerprint } from '../../scenario/texts.ts';

export function shuffled<T extends { id: string }>(items: readonly T[], by: string): T[] {
  return items
    .map((item) => ({ item, at: fingerprint(`${by}|${item.id}|${by}`) }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}
