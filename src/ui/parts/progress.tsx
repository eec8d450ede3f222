/**
 * How far something has come that takes a while: a bar that fills, or, where nobody can say how far, one that is only
 * hatched. What it measures stands over it.
 */
import './progress.css';
import { useId } from 'preact/hooks';
import { t } from '../../text/messages.ts';

interface ProgressProps {
  label: string;
  /** From 0 to 1; absent where it is not known. */
  part?: number;
}

export function Progress({ label, part }: ProgressProps) {
  const id = useId();
  const whole = part === undefined ? undefined : Math.round(100 * part);
  return (
    <div class="progress">
      <span class="quiet" id={id}>
        {label}
      </span>
      <div
        class="progress__bar"
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={whole}
        aria-valuetext={whole === undefined ? undefined : t('work.part', { n: whole })}
      >
        <div
          class={whole === undefined ? 'progress__fill progress__fill--unknown' : 'progress__fill'}
          style={whole === undefined ? {} : { width: `${whole}%` }}
        />
      </div>
    </div>
  );
}
