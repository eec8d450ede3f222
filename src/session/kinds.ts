/** The few kinds that many views share. */

/** Who a box on the quay belongs to: a leader's colour and pattern, or one of the common ones. */
export type Livery = 'docker' | 'google' | 'coreos' | 'mesosphere' | 'other' | 'paas' | 'plain' | 'bare';

/** What a number counts: a part of all, points of a hundred, millions of US dollars, heads, points of ten. */
export type Unit = 'share' | 'points' | 'money' | 'people' | 'tenths';

export interface QuarterName {
  year: number;
  quarter: number;
}

/** A number the player may ask "why?" of: the engine's own address of it. */
export type Subject =
  | { of: 'cash' | 'trust' | 'influence' | 'people' }
  | { of: 'track'; track: string }
  | { of: 'quality'; product: string; attribute: string }
  | { of: 'adoption'; segment: string | 'all' }
  | { of: 'share'; layer: string; product: string; segment: string | 'all' };
