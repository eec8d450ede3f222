/**
 * The way on from a quarter's outcome: to the next one, to the debrief, or, once all is decided, straight to the end.
 */
import { t } from '../../../text/messages.ts';
import { isPhone } from '../../app/device.ts';
import type { Session, Work } from '../../../session/contract.ts';
import { send, session } from '../../app/game.ts';
import { labour } from '../../app/working.ts';
import { Lesson } from '../lesson/lesson.tsx';
import { Primary } from '../quarter/primary.tsx';

/** The work towards the debrief, which is then there at once. */
function* drawn(game: Session): Work<void> {
  for (let part = 0; part < 1;) yield (part = game.chartWork());
}

/** To the next quarter, or, at the end, to the debrief. */
export async function goOn(atEnd: boolean): Promise<void> {
  if (atEnd && session.value && (await labour('debrief', drawn(session.value))) === null) return;
  send((game) => game.next());
}

function stopHere(): void {
  if (session.value) void labour('ending', session.value.stopHere());
}

interface OnwardProps {
  atEnd: boolean;
  mayStop: boolean;
}

export function OnwardOrStop({ atEnd, mayStop }: OnwardProps) {
  return (
    <div class="screen-resolution__primary">
      {isPhone.value && <Lesson />}
      <Primary label={atEnd ? 'quarter.debrief' : 'quarter.next'} waits={[]} onGo={() => void goOn(atEnd)}>
        {mayStop && !atEnd && (
          <div class="notice stop">
            <span>{t('quarter.stopNote')}</span>
            <button type="button" class="btn btn--secondary btn--small" onClick={stopHere}>
              {t('quarter.stop')}
            </button>
          </div>
        )}
      </Primary>
    </div>
  );
}
