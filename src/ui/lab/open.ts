/** Ways into the lab: with a decision to ask about, or with a card that an address has brought. Small, for it is there from the start. */
import { signal } from '@preact/signals';
import { followAddress } from '../app/address.ts';
import { go } from '../app/router.ts';

export const CARD = 'card';

/** The decision that somebody has come to ask about; null where nobody has. */
export const wanted = signal<string | null>(null);

/** A card out of an address that has not been looked at yet. */
export const brought = signal<string | null>(null);

/** Opens the lab, with the question about a decision filled in. */
export function openLab(decision: string | null = null): void {
  wanted.value = decision;
  go('lab');
}

export function followCardLinks(): void {
  followAddress(CARD, (payload) => {
    brought.value = payload;
    go('lab');
  });
}
