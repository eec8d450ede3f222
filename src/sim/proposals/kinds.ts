/** Proposals and replies as the state holds them: by index. */
export { ANSWERS, PROPOSALS, type Answer, type ProposalKind } from '../../scenario/vocabulary/proposals.ts';

/** A proposal as the state holds it: companies and the kind by index. */
export interface Proposal {
  from: number;
  to: number;
  kind: number;
}

/** What `company` answers to the proposal that `from` has put to it this quarter. */
export interface Reply {
  company: number;
  from: number;
  /** Index into ANSWERS. */
  answer: number;
}
