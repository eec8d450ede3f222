/**
 * Taking back, as the page does it: a road that is only being told is left first, for it lies over the choice; then the
 * session goes back act by act.
 */
import { computed, signal } from '@preact/signals';
import { revision, send, session, tell, told } from './game.ts';

const NONE = { back: 0, forth: 0 };

const steps = computed(() => (revision.value, session.value?.steps() ?? NONE));
const road = computed(() => Object.keys(told.value).at(-1));

export const canUndo = computed(() => road.value !== undefined || steps.value.back > 0);
export const canRedo = computed(() => steps.value.forth > 0);

/** What was done last, for who does not see it: set just before the game changes. */
export const retraced = signal<{ way: 'back' | 'forth'; n: number } | null>(null);

const retrace = (way: 'back' | 'forth') => {
  retraced.value = { way, n: (retraced.value?.n ?? 0) + 1 };
};

export function undo(): void {
  if (!canUndo.value) return;
  retrace('back');
  if (road.value !== undefined) tell(road.value, null);
  else send((game) => game.undo());
}

export function redo(): void {
  if (!canRedo.value) return;
  retrace('forth');
  send((game) => game.redo());
}
