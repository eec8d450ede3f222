/**
 * A number that says why it is what it is: pressing it opens its ledger.
 */
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Subject } from '../../session/view.ts';
import { t } from '../../text/messages.ts';
import { askWhy, NumbersOf, type PastQuarter } from '../app/ledger.ts';

interface WhyNumberProps {
  subject: Subject;
  /** What it is a number of, and the number, as they are said. */
  label: string;
  /** Left out of the order of Tab, where the same number stands in a table that is in it. */
  aside?: boolean;
  /** The quarter and line it is a number of, where it is not the last quarter's and not that of the part of the page. */
  at?: PastQuarter;
  children: ComponentChildren;
}

export function WhyNumber({ subject, label, aside, at, children }: WhyNumberProps) {
  const around = useContext(NumbersOf);
  return (
    <button
      type="button"
      class="why"
      tabIndex={aside ? -1 : undefined}
      aria-label={t('common.whyOf', { label })}
      onClick={() => askWhy(subject, at ?? around)}
    >
      {children}
    </button>
  );
}
