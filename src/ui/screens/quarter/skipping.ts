/**
 * Nobody has to wait for a quarter to resolve: any key and any click ends what moves. They do what else they do as well.
 */
import { useEffect } from 'preact/hooks';
import { pressedFrom } from '../../app/keyboard.ts';
import { board, playing } from './board-state.ts';

/** Keys that lead somewhere else, or nowhere by themselves. */
const NOT_SKIPPING = ['Tab', 'Shift', 'Control', 'Alt', 'Meta'];

export const skip = () => board.value?.settle();

/** Listens for as long as something moves. */
export function useSkipping(): void {
  const play = playing.value;
  useEffect(() => {
    if (!play) return;
    const onKey = (event: KeyboardEvent) => {
      if (NOT_SKIPPING.includes(event.key)) return;
      skip();
      // On a button Space presses; elsewhere it would turn the page over while one looks at the ships.
      if (event.key === ' ' && pressedFrom(event).focus === 'other') event.preventDefault();
    };
    addEventListener('keydown', onKey);
    addEventListener('click', skip);
    return () => {
      removeEventListener('keydown', onKey);
      removeEventListener('click', skip);
    };
  }, [play]);
}
