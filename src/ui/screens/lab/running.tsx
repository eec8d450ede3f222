/** How many worlds have been played, how long the rest takes, and the way to call it off. */
import { useEffect, useRef } from 'preact/hooks';
import { number } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { callOff, type Asking } from '../../lab/asking.ts';
import { Paper } from '../../parts/paper.tsx';
import { Progress } from '../../parts/progress.tsx';

/** From so many seconds on, minutes are told. */
const MINUTES_FROM = 100;

function leftWords(seconds: number): string {
  if (seconds >= MINUTES_FROM) return t('lab.leftMinutes', { left: Math.round(seconds / 60) });
  return t('lab.left', { left: Math.floor(seconds) });
}

export function Running({ asking: { games, done, left } }: { asking: Asking }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={place}>
      <Paper title={t('lab.running', { n: number(games) })}>
        <div class="working">
          <Progress
            label={t('lab.progress', { done: number(done), n: number(games) })}
            part={done / games}
            atOnce
          />
          <p class="quiet">
            {left !== null && leftWords(left)} {t('lab.background')}
          </p>
          <div class="button-row">
            <button type="button" class="btn btn--secondary" onClick={callOff}>
              {t('lab.cancel')}
            </button>
          </div>
        </div>
      </Paper>
    </div>
  );
}
