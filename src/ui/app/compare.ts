/** Which two lines lie beside each other, kept while screens come and go; any screen may lay them there. */
import { signal } from '@preact/signals';
import { go } from './router.ts';

export const compared = signal<{ one: string; other: string } | null>(null);

/** Lays two lines beside each other, each by its id. */
export function openCompare(one: string, other: string): void {
  compared.value = { one, other };
  go('compare');
}
