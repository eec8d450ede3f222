/**
 * The one primary action, always in the same place, with the reason said while it must wait.
 */
import type { ComponentChildren } from 'preact';
import { t, type MessageKey } from '../../../text/messages.ts';
import type { Waiting } from '../../app/game.ts';

interface PrimaryProps {
  label: MessageKey;
  waits: readonly Waiting[];
  onGo: () => void;
  /** Leads to a decision that waits; needed where any can. */
  onShow?: (decision: string) => void;
  /** What stands beside it. */
  beside?: ComponentChildren;
  children?: ComponentChildren;
}

const REASON = 'primary-reason';

export function Primary({ label, waits, onGo, onShow, beside, children }: PrimaryProps) {
  const [first] = waits;
  return (
    <>
      {first && (
        <p class="notice waits" id={REASON}>
          <span>{t('quarter.waits', { n: waits.length })}</span>{' '}
          <button type="button" class="why waits__title" onClick={() => onShow?.(first.id)}>
            {first.title}
          </button>
        </p>
      )}
      {children}
      {beside}
      <button
        type="button"
        class="btn btn--primary btn--wide"
        disabled={waits.length > 0}
        aria-describedby={first && REASON}
        onClick={onGo}
      >
        {t(label)}
      </button>
    </>
  );
}
