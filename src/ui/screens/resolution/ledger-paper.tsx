/**
 * The ledger as a paper beside what it explains. Escape or its cross closes it and the focus goes back.
 */
import { useEffect, useRef } from 'preact/hooks';
import type { GameView } from '../../../session/view.ts';
import { quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { asked, ledger } from '../../app/ledger.ts';
import { Icon } from '../../parts/icon.tsx';
import { LedgerTable } from '../../parts/ledger-table.tsx';

export function LedgerPaper({ game }: { game: Pick<GameView, 'quarter'> }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  const subject = asked.value;
  useEffect(() => {
    if (!subject) return;
    opener.current = document.activeElement;
    heading.current?.focus();
  }, [subject]);
  if (!ledger.value) return null;
  const close = () => {
    asked.value = null;
    if (opener.current instanceof HTMLElement) opener.current.focus();
  };
  return (
    <div class="screen-resolution__ledger">
      <section
        class="paper"
        aria-labelledby="ledger-title"
        onKeyDown={(event) => event.key === 'Escape' && close()}
      >
        <button type="button" class="dialog__close" aria-label={t('common.close')} onClick={close}>
          <Icon name="close" />
        </button>
        <div class="paper__head">
          <p class="eyebrow">{t('ledger.label', { quarter: quarterName(game.quarter) })}</p>
        </div>
        <div class="paper__body" tabIndex={0}>
          <h2 class="panel-title" id="ledger-title" tabIndex={-1} ref={heading}>
            {ledger.value.title}
          </h2>
          <LedgerTable ledger={ledger.value} />
        </div>
      </section>
    </div>
  );
}
