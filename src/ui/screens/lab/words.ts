/** Figures of the lab as a person reads them. */
import { MINUS, number, signed } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';

interface Interval {
  low: number;
  high: number;
}

export const points = (value: number): string => signed(value, 1);

/** Of a hundred. */
export const hundred = (part: number): string => number(100 * part, 1);

/** A change of a part, in points of a hundred. */
export const hundredChange = (part: number): string => signed(100 * part, 1);

export const interval = ({ low, high }: Interval, said: (value: number) => string): string =>
  t('lab.to', { low: said(low), high: said(high) });

/** "+3.1 (1.2 to 5.0)" */
export const within = (value: number, bounds: Interval, said: (value: number) => string): string =>
  t('lab.diff', { diff: said(value), low: said(bounds.low), high: said(bounds.high) });

export const holdsZero = ({ low, high }: Interval): boolean => low <= 0 && high >= 0;

/** What is good is read in the colour of gains, what cannot be told in no colour. */
export const toneOf = (bounds: Interval): string =>
  holdsZero(bounds) ? '' : bounds.low > 0 ? 'gain' : 'loss';

/** A drawn value: two figures after the point tell thirds apart. */
export const drawn = (value: number): string => (value < 0 ? MINUS : '') + number(Math.abs(value), 2);
