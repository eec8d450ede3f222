/**
 * A lesson: a small paper beside the thing it speaks of, over the edge of the board and never over what is answered.
 * It takes no focus and holds nothing up; what it asks for is done on the page itself. The style sheet knows where each
 * place lies (lesson.css), and rings it.
 */
import './lesson.css';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../text/messages.ts';
import { isPhone, mayMove } from '../../app/device.ts';
import { asked } from '../../app/ledger.ts';
import { lesson, seeDeed, skipLessons, teaches } from '../../app/lessons.ts';

/** Escape closes dialogs and ledgers first, and only then the lesson that lies on the page. */
function skipByKey(event: KeyboardEvent): void {
  const other = asked.value !== null || document.querySelector('dialog[open]') !== null;
  if (event.key === 'Escape' && lesson.value && !other) skipLessons();
}

/** Beside the board, or, where there is none any more, `alone` over the foot of the page. */
export function Lesson({ alone = false }: { alone?: boolean }) {
  const shown = lesson.value;
  const paper = useRef<HTMLElement>(null);
  const focused = useRef(false);
  useEffect(() => {
    if (!teaches.value) return;
    // Before whatever else Escape closes has been closed by it.
    addEventListener('keydown', skipByKey, true);
    return () => removeEventListener('keydown', skipByKey, true);
  }, [teaches.value]);
  // A button that was pressed and is gone leaves its reader here, not at the top of the page.
  useEffect(() => {
    if (focused.current && document.activeElement === document.body) paper.current?.focus();
  }, [shown?.id]);
  // On a phone the lesson lies on the foot of the page, where the options are that it asks to choose from.
  useEffect(() => {
    if (!isPhone.value || (shown?.at !== 'decision' && shown?.at !== 'answers')) return;
    // The page has gone to the top of a new place by then.
    const turn = requestAnimationFrame(() =>
      document
        .querySelector('.screen-play__decision')
        ?.scrollIntoView({ behavior: mayMove.value ? 'smooth' : 'auto' }),
    );
    return () => cancelAnimationFrame(turn);
  }, [shown?.id]);
  if (!teaches.value) return null;
  return (
    <section
      class={`lesson ${alone ? 'lesson--alone' : ''} ${shown ? '' : 'lesson--none'}`}
      aria-label={t('lesson.label')}
      data-at={shown?.at}
      tabIndex={-1}
      ref={paper}
      onFocusCapture={() => (focused.current = true)}
      onBlurCapture={(event) => (focused.current = event.relatedTarget === null)}
    >
      <div aria-live="polite">{shown && <p class="lesson__text">{shown.text}</p>}</div>
      {shown && (
        <div class="lesson__foot">
          <span class="eyebrow">{t('lesson.count', { n: shown.n, of: shown.of })}</span>
          {shown.n < shown.of && (
            <button type="button" class="lesson__skip" onClick={skipLessons}>
              {t('lesson.skip')}
            </button>
          )}
          {shown.toRead && (
            <button type="button" class="btn btn--secondary btn--small" onClick={() => seeDeed('read')}>
              {t('lesson.next')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
