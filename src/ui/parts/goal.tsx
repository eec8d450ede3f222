/**
 * A labelled bar of a hundred, as on the leader cards and in the debrief, and the five blocks of hardness.
 */
import type { ComponentChildren } from 'preact';
import { t } from '../../text/messages.ts';

interface GoalProps {
  label: string;
  value: number;
  /** The value that fills the bar: 100, unless said otherwise. */
  full?: number;
  livery: string;
  /** A second value to compare with, 0 to 100, as a line across the bar. */
  marker?: number;
  /** What it counts for, between the name and the bar. */
  weight?: string;
  children?: ComponentChildren;
}

export function Goal({ label, value, full = 100, livery, marker, weight, children }: GoalProps) {
  return (
    <li class={weight === undefined ? 'goal' : 'goal goal--weighted'}>
      <span>{label}</span>
      {weight !== undefined && <span class="quiet figures">{weight}</span>}
      <div class={`bar bar--${livery}`} aria-hidden="true">
        <div class="bar__fill" style={{ width: `${Math.min(100, (100 * value) / full)}%` }} />
        {marker !== undefined && <div class="bar__marker" style={{ insetInlineStart: `${marker}%` }} />}
      </div>
      <span class="figures">{children ?? value}</span>
    </li>
  );
}

export function Hardness({ of5 }: { of5: number }) {
  return (
    <p class="hard">
      <span class="eyebrow">{t('leaders.hard')}</span>
      <span class="hardness" aria-hidden="true">
        {[1, 2, 3, 4, 5].map((step) => (
          <span key={step} class={step <= of5 ? 'hardness__step hardness__step--on' : 'hardness__step'} />
        ))}
      </span>
      <span class="small">{t('leaders.hardOf', { n: of5 })}</span>
    </p>
  );
}
