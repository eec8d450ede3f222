/**
 * The strip under the board while a quarter resolves: news, ships, containers, fog, and how far each has come. A key,
 * a click or the button ends it at once; the numbers stand beside it all the while.
 */
import { useEffect, useState } from 'preact/hooks';
import { BEATS, type Beat, type Play } from '../../../session/board-contract.ts';
import { number } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { playing } from '../quarter/board-state.ts';
import { skip } from '../quarter/skipping.ts';
import './beats.css';

/** `speed`: how much faster than usual it goes. */
export function Beats({ speed = 1 }: { speed?: number }) {
  const play = playing.value;
  // What has played stays to be read.
  const [last, setLast] = useState<Play | null>(null);
  useEffect(() => {
    if (play) setLast(play);
  }, [play]);
  // Whoever goes on does not wait for the ships.
  useEffect(() => skip, []);
  const shown = play ?? last;
  if (!shown) return null;
  const whole = BEATS.reduce((sum, beat) => sum + shown.lasts[beat], 0) / speed;
  return (
    <section class="paper beats" aria-label={t('beats.label')}>
      <ol class="beats__row">
        {BEATS.map((beat) => (
          <li key={beat} class="beats__beat">
            <Bar play={shown} beat={beat} speed={speed} moving={play !== null} />
            {label(shown, beat)}
          </li>
        ))}
      </ol>
      {play ? (
        <button type="button" class="btn btn--secondary btn--small" onClick={skip}>
          {t('beats.skip')}
        </button>
      ) : (
        <p class="quiet">{t('beats.seconds', { n: number(whole / 1000, 1) })}</p>
      )}
    </section>
  );
}

function Bar({ play, beat, speed, moving }: { play: Play; beat: Beat; speed: number; moving: boolean }) {
  const before = BEATS.slice(0, BEATS.indexOf(beat)).reduce((sum, one) => sum + play.lasts[one], 0);
  const timing = {
    animationDelay: `${before / speed}ms`,
    animationDuration: `${play.lasts[beat] / speed}ms`,
  };
  return (
    <div class="beats__bar" aria-hidden="true">
      <div class={moving ? 'beats__fill beats__fill--moving' : 'beats__fill'} style={moving ? timing : {}} />
    </div>
  );
}

function label({ ships, boxes, fog }: Play, beat: Beat): string {
  switch (beat) {
    case 'news':
      return t('beats.news');
    case 'ships':
      return t('beats.ships', { n: ships.length });
    case 'boxes':
      return t('beats.boxes', { n: Object.values(boxes).reduce((sum, count) => sum + count, 0) });
    case 'fog':
      return t('beats.fog', { n: fog.length });
  }
}
