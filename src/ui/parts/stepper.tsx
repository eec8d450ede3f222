/**
 * Teams on one job: fewer, as many dots as teams, more. Said as a number as well. Once sent it is only read.
 * The buttons stay focusable at their ends, so that a finger on the key never loses its place.
 */
import { t } from '../../text/messages.ts';

/** More dots than this are a number instead. */
const MOST_PIPS = 5;
const FEWEST_PIPS = 3;

interface StepperProps {
  label: string;
  note: string;
  value: number;
  mayGrow: boolean;
  /** The plan has gone out: nothing moves any more. */
  sent: boolean;
  onChange: (value: number) => void;
}

export function Stepper({ label, note, value, mayGrow, sent, onChange }: StepperProps) {
  const step = (by: 1 | -1, allowed: boolean) => (
    <button
      type="button"
      class="stepper__btn"
      aria-label={t(by === 1 ? 'plan.more' : 'plan.fewer', { label })}
      aria-disabled={!allowed}
      onClick={() => allowed && onChange(value + by)}
    >
      <span aria-hidden="true">{by === 1 ? '+' : '−'}</span>
    </button>
  );
  return (
    <div class="stepper stepper--tight" role="group" aria-label={label}>
      <span class={value === 0 ? 'stepper__label idle-job' : 'stepper__label'} title={note}>
        {label}
      </span>
      {step(-1, value > 0 && !sent)}
      <span class="pips" aria-live="polite">
        <span class="visually-hidden">{t('plan.jobTeams', { label, n: value })}</span>
        {value > MOST_PIPS ? (
          <span aria-hidden="true" class="figures">
            {value}
          </span>
        ) : (
          Array.from({ length: Math.max(FEWEST_PIPS, value) }, (_, index) => (
            <span key={index} aria-hidden="true" class={index < value ? 'pip pip--on' : 'pip'} />
          ))
        )}
      </span>
      {step(1, mayGrow && !sent)}
    </div>
  );
}
