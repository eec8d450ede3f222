/**
 * What the device is and wants, as signals: its width class, dark or light, motion or stillness.
 * The widths are those of src/ui/style/layout.css.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { preferences, resolvedTheme } from './preferences.ts';

function mediaSignal(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const matches = signal(list.matches);
  list.addEventListener('change', () => {
    matches.value = list.matches;
  });
  return matches;
}

export const isPhone = mediaSignal('(max-width: 44.99em)');
export const isDesktop = mediaSignal('(min-width: 62em)');
const isDark = mediaSignal('(prefers-color-scheme: dark)');
const wantsStillness = mediaSignal('(prefers-reduced-motion: reduce)');

export const theme = computed(() => resolvedTheme(preferences.value.theme, isDark.value));

/** Whether things may move: the reader's setting, else the system's wish. */
export const mayMove = computed(() => {
  const { motion } = preferences.value;
  return motion === 'auto' ? !wantsStillness.value : motion === 'full';
});

const PACES = { calm: 1, brisk: 2, atOnce: Infinity } as const;

/** How much faster than usual a quarter resolves; without end where it is there at once. */
export const pace = computed<number>(() => PACES[preferences.value.speed]);
