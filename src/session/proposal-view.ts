/** Proposals as the page may know them: what can be put to whom, who has asked, what came of it. Plain data. */
import type { Answer, ProposalBlocked, ProposalKind, ReasonId, Rough } from '../sim/index.ts';

export type { Answer, ProposalBlocked, ProposalKind, ReasonId, Rough };

/** Why the asked side would agree (1) or would not (-1). */
export interface ReasonView {
  id: ReasonId;
  direction: 1 | -1;
}

export interface PriceView {
  /** Millions of US dollars that the asker pays: to the owners (purchase) or into the account (investment). */
  money: number;
  /** Part of the asked company that the money buys, 0 to 1. */
  part: number;
  /** Points of influence that the asker spends once the other agrees. */
  influence: number;
}

/** What the other side is likely to say; `agreed` where its own counter-offer is taken up. */
export type Outlook = 'agreed' | 'likely' | 'open' | 'unlikely';

/** `giant`: nobody could pay for the other, so that there is no price to name. */
export type OfferBlocked = ProposalBlocked | 'giant';

export interface OfferView {
  kind: ProposalKind;
  price: PriceView;
  outlook: Outlook;
  /** The main ones, strongest first, as far as the player can know. */
  reasons: ReasonView[];
  /** Why it cannot be put now, or null. */
  blocked: OfferBlocked | null;
}

export interface PartnerView {
  company: string;
  name: string;
  /** What is known of it: its main product by survey, a quarter old (0 to 1 of its layer; null without users), the rest by hearsay. */
  known: { product: string; share: number | null; cash: Rough; trust: Rough };
  offers: OfferView[];
}

export interface NamedOffer {
  company: string;
  name: string;
  kind: ProposalKind;
  price: PriceView;
  outlook: Outlook;
}

export interface ProposalView {
  /** Who can be asked, the leaders first; empty once the moves have gone out. */
  partners: PartnerView[];
  /** What others would agree to at a higher price, as they have said; only what can be taken up now. */
  standing: NamedOffer[];
  /** What the player has put down, or sent with the moves. */
  drafted: NamedOffer | null;
}

/** A proposal that waits for the player's answer. */
export interface AskedView {
  /** Who asks. */
  company: string;
  name: string;
  kind: ProposalKind;
  price: PriceView;
  reasons: ReasonView[];
  answer: Answer | null;
  /** The price is the one that the player has named. */
  countered: boolean;
}

/** What came of a proposal that the player made or was asked. */
export interface DealView {
  company: string;
  name: string;
  kind: ProposalKind;
  /** The player proposed it. */
  mine: boolean;
  answer: Answer;
  /** What was paid, or, after a counter-offer, what is asked for. */
  price: PriceView;
  /** The two that weighed most for whoever answered; none where a human did. */
  reasons: ReasonView[];
}

/** An agreement among others. */
export interface PactView {
  company: string;
  name: string;
  with: string;
  kind: ProposalKind;
}
