/** The few kinds that many views share. */

/** Who a box on the quay belongs to: a leader's colour and pattern, or one of the common ones. */
export type Livery = 'docker' | 'google' | 'coreos' | 'mesosphere' | 'other' | 'paas' | 'plain' | 'bare';

/** What a number counts: a part of all, points of a hundred, millions of US dollars, heads, points of ten. */
export type Unit = 'share' | 'points' | 'money' | 'people' | 'tenths';
