/** The session as the page knows it. */
export type { KeyValue, LeaderCard, Outcome, Session, SlotView } from '../../session/contract.ts';
