/**
 * A paper on the chart: a named region with a heading and room for what is read.
 * `label` names it where the heading alone would not do; the heading takes the focus on arrival.
 */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface PaperProps {
  title: string;
  label?: string;
  aside?: ComponentChildren;
  foot?: ComponentChildren;
  /** Takes the focus when its screen or phase begins. */
  arrive?: boolean;
  class?: string;
  children?: ComponentChildren;
}

export function Paper({ title, label, aside, foot, arrive, class: extra, children }: PaperProps) {
  const heading = useId();
  return (
    <section
      class={extra ? `paper ${extra}` : 'paper'}
      aria-label={label}
      aria-labelledby={label ? undefined : heading}
    >
      <div class="paper__head">
        <h2 class="paper__title" id={heading} tabIndex={-1} data-arrive={arrive}>
          {title}
        </h2>
        {aside && <div class="paper__aside">{aside}</div>}
      </div>
      <div class="paper__body">{children}</div>
      {foot && <div class="paper__foot">{foot}</div>}
    </section>
  );
}
