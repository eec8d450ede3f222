/**
 * A screen that is fetched when it is first wanted: what is not the title need not hold the title up.
 */
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../text/messages.ts';
import { back } from './router.ts';

/** A component in the place of one that is still on its way; nothing is drawn until it is here. */
export function later<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const arrived = signal<ComponentType<Props> | null>(null);
  const failed = signal<string | null>(null);
  let coming: Promise<void> | null = null;
  const fetch = () => {
    failed.value = null;
    coming ??= load().then(
      (Screen) => {
        arrived.value = Screen;
        // The shell has looked for a heading to go to before there was one; whoever is elsewhere by now stays there.
        requestAnimationFrame(() => {
          if (document.activeElement === document.body)
            document.querySelector<HTMLElement>('[data-arrive=true]')?.focus({ preventScroll: true });
        });
      },
      (error: unknown) => {
        // A lost connection, most often.
        coming = null;
        failed.value = error instanceof Error ? error.message : String(error);
      },
    );
  };
  return function Later(props: Props) {
    useEffect(fetch, []);
    const Screen = arrived.value;
    if (Screen) return <Screen {...props} />;
    return failed.value === null ? null : <Unfetched reason={failed.value} again={fetch} />;
  };
}

/** A browser may not ask twice for what it could not fetch once; then only the page as a whole can. */
function Unfetched({ reason, again }: { reason: string; again: () => void }) {
  return (
    <main class="screen-page">
      <section class="paper" role="alert">
        <p class="body">{t('screen.failed', { reason })}</p>
        <div class="button-row">
          <button type="button" class="btn btn--primary" onClick={again}>
            {t('screen.again')}
          </button>
          <button type="button" class="btn btn--secondary" onClick={() => location.reload()}>
            {t('screen.reload')}
          </button>
          <button type="button" class="btn btn--secondary" onClick={back}>
            {t('common.back')}
          </button>
        </div>
      </section>
    </main>
  );
}
