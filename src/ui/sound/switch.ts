/**
 * The one thing of the sound that every page has: it fetches the rest once the reader has asked for sound, and no sooner.
 * A browser lets a page sound only after a key or a click, so that a wish of an earlier day waits for the next one.
 */
import { effect, signal } from '@preact/signals';
import { preferences } from '../app/preferences.ts';

/** Why there is no sound though it was asked for; null while there is none to complain of. */
export const soundTrouble = signal<string | null>(null);

const GESTURES = ['pointerdown', 'keydown'] as const;

let asked = false;

const hear = () => void fetchScore();

async function fetchScore(): Promise<void> {
  for (const gesture of GESTURES) removeEventListener(gesture, hear);
  if (asked) return;
  asked = true;
  try {
    const { startScore } = await import('./score.ts');
    soundTrouble.value = startScore();
  } catch (error) {
    // A lost connection, most often: switching it on again asks again.
    asked = false;
    soundTrouble.value = error instanceof Error ? error.message : String(error);
  }
}

/** Follows the setting for good. */
export function followSound(): void {
  effect(() => {
    for (const gesture of GESTURES) removeEventListener(gesture, hear);
    if (asked || preferences.value.sound === 'off') return;
    // Switched on with a key or a click just now, or found so as the page opened.
    if (navigator.userActivation?.isActive) hear();
    else for (const gesture of GESTURES) addEventListener(gesture, hear);
  });
}
