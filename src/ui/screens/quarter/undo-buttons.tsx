/**
 * Back and forth beside the primary action. They stay where they are when there is nothing to take back, so that a
 * finger never lands on something else.
 */
import './undo.css';
import { useState } from 'preact/hooks';
import { t } from '../../../text/messages.ts';
import { withCommand } from '../../app/keyboard.ts';
import { canRedo, canUndo, redo, retraced, undo } from '../../app/undo.ts';
import { Icon } from '../../parts/icon.tsx';

const WAYS = {
  back: { label: 'undo.back', icon: 'undo', said: 'undo.saidBack', can: canUndo, go: undo, shift: false },
  forth: { label: 'undo.forth', icon: 'redo', said: 'undo.saidForth', can: canRedo, go: redo, shift: true },
} as const;

function Button({ way }: { way: keyof typeof WAYS }) {
  const { label, icon, can, go, shift } = WAYS[way];
  return (
    <button
      type="button"
      class="btn btn--secondary btn--icon"
      aria-label={t(label)}
      title={t('undo.with', { act: t(label), key: withCommand('Z', shift) })}
      aria-disabled={!can.value}
      onClick={go}
    >
      <Icon name={icon} />
    </button>
  );
}

export function UndoButtons() {
  const last = retraced.value;
  // What was taken back in an earlier round was told then.
  const [earlier] = useState(last?.n);
  return (
    <div class="undo" role="group" aria-label={t('undo.label')}>
      <Button way="back" />
      <Button way="forth" />
      <span class="visually-hidden" aria-live="polite">
        {last && last.n !== earlier && <span key={last.n}>{t(WAYS[last.way].said)}</span>}
      </span>
    </div>
  );
}
