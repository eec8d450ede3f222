/**
 * The screen changes hands: it says whose turn it is and nothing else. Enter alone does not take the seat, for it may
 * still be pressed by whoever has just ended the quarter.
 */
import type { HandOverView } from '../../../session/seat-view.ts';
import { quarterTitle } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { send } from '../../app/game.ts';
import { go } from '../../app/router.ts';
import { Emblem, hasEmblem } from '../../parts/emblem.tsx';
import { tab } from '../quarter/tabs.tsx';

const PLACES = [
  { label: 'common.saves', screen: 'saves' },
  { label: 'common.settings', screen: 'settings' },
  { label: 'common.title', screen: 'title' },
] as const;

function takeSeat(): void {
  // On a phone a turn begins with what has to be decided, not where the one before has left off.
  tab.value = 'decision';
  send((session) => session.takeSeat());
}

export function HandOver({ game }: { game: HandOverView }) {
  const { quarter, to, round } = game;
  const { name, leader } = to;
  return (
    <main class="hand-over">
      <section class="paper hand-over__paper" aria-labelledby="hand-over">
        <p class="eyebrow" role="status">
          {quarterTitle(quarter)} · {t('rail.turn', { turn: quarter.turn, of: quarter.of })}
        </p>
        {hasEmblem(leader) && <Emblem leader={leader} />}
        <h1 class="page-title" id="hand-over" tabIndex={-1} data-arrive>
          {t('seats.handTo', { name })}
        </h1>
        <p class="body">{t(round === 'moves' ? 'seats.moves' : 'seats.answers', { name })}</p>
        <button type="button" class="btn btn--primary btn--wide" onClick={takeSeat}>
          {t('seats.take', { name })}
        </button>
        <div class="button-row">
          {PLACES.map(({ label, screen }) => (
            <button key={screen} type="button" class="btn btn--quiet btn--small" onClick={() => go(screen)}>
              {t(label)}
            </button>
          ))}
        </div>
      </section>
    </main>
  );
}
