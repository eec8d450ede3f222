/** What one company may propose to another, and what the other may say. Free of the checker, for the engine reads it too. */
export const PROPOSALS = [
  'partnership',
  'common-library',
  'joint-steering',
  'purchase',
  'investment',
  'truce',
] as const;
export type ProposalKind = (typeof PROPOSALS)[number];

export const ANSWERS = ['accept', 'refuse', 'counter'] as const;
export type Answer = (typeof ANSWERS)[number];
