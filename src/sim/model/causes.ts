/** Every reason for which a number can change, numbered, so that the ledger costs an integer and not a string. */

/** Causes that are parts of the model rather than of the scenario. */
export const PHASE_CAUSES = [
  'work',
  'contributors',
  'debt',
  'load',
  'payroll',
  'revenue',
  'reversion',
  'instability',
  'standing',
  'hires',
  'complementors',
  'standards',
  'agreement',
  'fading',
  // Of a share: what moves it in the market.
  'diffusion',
  'habit',
  'launches',
  'quality',
  'compatibility',
  'steward',
  'integration',
  'campaign',
  'appeal',
  'luck',
  'interaction',
] as const;
export type PhaseCause = (typeof PHASE_CAUSES)[number];

export type Cause =
  | { kind: 'phase'; id: PhaseCause }
  | { kind: 'option'; id: string; option: string }
  | { kind: 'initiative'; id: string }
  | { kind: 'event'; id: string };

const NUMBERS = new Map<PhaseCause, number>(PHASE_CAUSES.map((id, index) => [id, index]));

export const phaseCause = (id: PhaseCause): number => NUMBERS.get(id)!;
