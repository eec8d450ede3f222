/**
 * The engine. Two functions play the game: `dueDecisions` (with its kin in orders.ts) says what each side may choose
 * now, `advance` what the state is when all have chosen. Pure: data in, data out; no clock, no chance of its own.
 */
export { advance, advanceInPlace, type Watch } from './advance.ts';
export { moveMarketAlone } from './market/alone.ts';
export { compileModel } from './model/model.ts';
export type { Aim, Decision, Initiative, Leader, Ledger, Model, World } from './model/types.ts';
export { createWorld, type WorldOptions } from './world.ts';
export { calibrate, type Calibration } from './model/parameters.ts';
export { startState } from './start.ts';
export {
  dueDecisions,
  findFault,
  initiativeBlocked,
  initiativeSlots,
  NO_ORDERS,
  optionIsOpen,
  type Orders,
} from './orders.ts';
export type { BlockName } from './model/layout.ts';
export { PHASE_CAUSES, type Cause, type PhaseCause } from './model/causes.ts';
export { resolveStock } from './model/stocks.ts';
export { knowledgeOf, type Knowledge, type Rough } from './knowledge.ts';
export { endingOf, goalsOf, isOver, reached, scoreOf } from './endings.ts';
export { outcomesOf } from './outcomes.ts';
export { margin, read, reader } from './read-state.ts';
export {
  fromData,
  phaseOf,
  toBytes,
  toData,
  turnOf,
  type Phase,
  type State,
  type StateData,
} from './state.ts';
export {
  ANSWERS,
  PROPOSALS,
  type Answer,
  type Proposal,
  type ProposalKind,
  type Reply,
} from './proposals/kinds.ts';
export { proposalBlocked, type ProposalBlocked } from './proposals/rules.ts';
export { isCountered, termsOf, type Terms } from './proposals/terms.ts';
export { REASONS, weighProposal, type Reason, type ReasonId, type Weighed } from './proposals/weigh.ts';
