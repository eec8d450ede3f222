/**
 * A screen that is fetched when it is first wanted: what is not the title need not hold the title up.
 */
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { trouble } from './game.ts';

/** A component in the place of one that is still on its way; nothing is drawn until it is here. */
export function later<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const arrived = signal<ComponentType<Props> | null>(null);
  let coming: Promise<void> | null = null;
  const fetch = () => {
    coming ??= load().then(
      (Screen) => {
        arrived.value = Screen;
        // The shell has looked for a heading to go to before there was one.
        requestAnimationFrame(() =>
          document.querySelector<HTMLElement>('[data-arrive=true]')?.focus({ preventScroll: true }),
        );
      },
      (error: unknown) => {
        // A lost connection, most often: the next visit asks again.
        coming = null;
        trouble.value = error instanceof Error ? error.message : String(error);
      },
    );
  };
  return function Later(props: Props) {
    useEffect(fetch, []);
    const Screen = arrived.value;
    return Screen && <Screen {...props} />;
  };
}
