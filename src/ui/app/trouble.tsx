/**
 * When something broke that should not have: say so, keep the game, and offer the way out.
 */
import { Component, type ComponentChildren } from 'preact';
import { t } from '../../text/messages.ts';
import { trouble } from './game.ts';
import { screen } from './router.ts';

/** Catches what a screen throws while it is drawn. */
export class Boundary extends Component<{ children: ComponentChildren }> {
  override componentDidCatch(error: unknown): void {
    trouble.value = error instanceof Error ? error.message : String(error);
    // Preact takes an error for handled only when the catcher asks to be drawn again.
    this.setState({});
  }

  override render() {
    return this.props.children;
  }
}

/** Back to the title, from where Continue loads the autosave. */
function leave(): void {
  trouble.value = null;
  screen.value = 'title';
}

export function Trouble({ reason }: { reason: string }) {
  return (
    <main class="screen-page">
      <section class="paper" role="alert">
        <h1 class="page-title">{t('trouble.heading')}</h1>
        <p class="body">{t('trouble.text')}</p>
        <details>
          <summary>{t('trouble.detail')}</summary>
          <p class="quiet">{reason}</p>
        </details>
        <div class="button-row">
          <button type="button" class="btn btn--primary" onClick={leave}>
            {t('trouble.title')}
          </button>
        </div>
      </section>
    </main>
  );
}
