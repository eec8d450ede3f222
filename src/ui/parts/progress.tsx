/**
 * How far something has come that takes a while: a bar that fills, or, where nobody can say how far, one that is only
 * hatched. What it measures stands over it. Said once it has taken half a second.
 */
import './progress.css';
import { useId } from 'preact/hooks';
import { useLate } from './late.ts';

interface ProgressProps {
  label: string;
  /** From 0 to 1; absent where it is not known. */
  part?: number;
  /** It has been waited for already. */
  atOnce?: boolean;
}

export function Progress({ label, part, atOnce = false }: ProgressProps) {
  const id = useId();
  const late = useLate();
  if (!late && !atOnce) return null;
  return (
    <div class="progress">
      <span class="quiet" id={id}>
        {label}
      </span>
      <progress class="progress__bar" aria-labelledby={id} value={part} />
    </div>
  );
}
