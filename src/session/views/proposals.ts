/** Proposals as the player meets them. What is said of the other side rests on what the player can know, as a rival's would. */
import { believedState } from '../../rivals/belief.ts';
import {
  isCountered,
  knowledgeOf,
  PROPOSALS,
  proposalBlocked,
  termsOf,
  turnOf,
  weighProposal,
  type Knowledge,
  type Proposal,
  type Reason,
  type State,
  type World,
} from '../../sim/index.ts';
import type { Game } from '../game.ts';
import { askedOf, isHumans, playersCompany, proposalOf } from '../proposals.ts';
import type {
  AskedView,
  NamedOffer,
  OfferView,
  Outlook,
  PartnerView,
  PriceView,
  ProposalView,
  ReasonView,
} from '../proposal-view.ts';
import { companyName, productName } from '../texts.ts';

/** Reasons that a card has room for. */
const MOST = 4;
/** By how much the reasons for have to outweigh those against before agreement is likely. */
const CLEARLY = 0.25;

export function proposalView(game: Game): ProposalView {
  const drafted = draftedView(game);
  if (game.phase !== 'moves') return { partners: [], standing: [], drafted };
  const { run, texts } = game;
  const { world, state } = run;
  const { model } = world;
  const me = playersCompany(run);
  const believed = believedState(world, state, me);
  const knowledge = knowledgeOf(world, state, me);
  const others = model.names.companies.ids
    .map((_, company) => company)
    .filter((company) => company !== me && isPartner(game, company));
  const leads = (company: number) => model.leaders.some((leader) => leader.company === company);
  const inOrder = [...others.filter(leads), ...others.filter((company) => !leads(company))];
  const partners = inOrder.map((to) => partnerView(game, knowledge, believed, me, to));
  const standing = inOrder.flatMap((to, p) =>
    partners[p].offers
      .filter(
        (offer, kind) => offer.blocked === null && isCountered(world, state.numbers, { from: me, to, kind }),
      )
      .map((offer) => named(texts, world, to, offer)),
  );
  return { partners, standing, drafted };
}

/** Whoever is in business, independent, and wants anything; the rest is a crowd, and answers no letters. */
function isPartner({ run: { world, state } }: Game, company: number): boolean {
  const { layout, aims, since } = world.model;
  const founded = since[company] <= turnOf(layout, state);
  return founded && state.numbers[layout.status + company] === 0 && aims[company].length > 0;
}

function partnerView(
  game: Game,
  knowledge: Knowledge,
  believed: State,
  from: number,
  to: number,
): PartnerView {
  const { world, state } = game.run;
  const { names, layout, main } = world.model;
  const product = main[to];
  const sold = product >= 0 && state.numbers[layout.launched + product] > 0;
  return {
    company: names.companies.ids[to],
    name: companyName(game.texts, names.companies.ids[to]),
    known: {
      product: product < 0 ? '' : productName(game.texts, names.products.ids[product]),
      share: sold ? knowledge.shares[product] : null,
      cash: knowledge.cash[to],
      trust: knowledge.trust[to],
    },
    offers: PROPOSALS.map((_, kind) => offerView(game, believed, { from, to, kind })),
  };
}

function offerView(game: Game, believed: State, proposal: Proposal): OfferView {
  const { world, state } = game.run;
  const { reasons, outlook } = expected(game, believed, proposal);
  const blocked = blockedBy(game, proposal);
  return {
    kind: PROPOSALS[proposal.kind],
    price: blocked === 'giant' ? NO_PRICE : priceOf(world, state, proposal),
    outlook,
    reasons: reasons.slice(0, MOST).map(reasonView),
    blocked,
  };
}

/** What the other is likely to say, and why. Of another human nothing is known but what that one has said. */
function expected(
  { run }: Game,
  believed: State,
  proposal: Proposal,
): { reasons: Reason[]; outlook: Outlook } {
  const agreed = isCountered(run.world, run.state.numbers, proposal);
  if (isHumans(run, proposal.to)) return { reasons: [], outlook: agreed ? 'agreed' : 'open' };
  const { reasons, answer } = weighProposal(run.world, believed.numbers, proposal);
  const sum = reasons.reduce((total, { by }) => total + by, 0);
  const unsure = answer === 'refuse' ? 'unlikely' : 'open';
  return { reasons, outlook: agreed ? 'agreed' : sum >= CLEARLY ? 'likely' : unsure };
}

/** Also counts what the quarter's initiatives have already spent of the money. */
function blockedBy(game: Game, proposal: Proposal): OfferView['blocked'] {
  const { world, state } = game.run;
  const { layout, deep, names, initiatives } = world.model;
  const { money } = termsOf(world, state.numbers, proposal);
  if (money > 0 && deep[proposal.to] === 1) return 'giant';
  const blocked = proposalBlocked(world, state.numbers, turnOf(layout, state), proposal);
  if (blocked !== null || deep[proposal.from] === 1) return blocked;
  const spent = game.draft.initiatives.reduce(
    (sum, id) => sum + initiatives[names.initiatives.at(id)].cost,
    0,
  );
  return money > 0 && state.numbers[layout.cash + proposal.from] < money + spent ? 'money' : null;
}

const NO_PRICE: PriceView = { money: 0, part: 0, influence: 0 };

export const reasonView = ({ id, by }: Reason): ReasonView => ({ id, direction: by > 0 ? 1 : -1 });

export const priceOf = (world: World, state: State, proposal: Proposal): PriceView =>
  termsOf(world, state.numbers, proposal);

function named(
  texts: Game['texts'],
  { model }: World,
  company: number,
  { kind, price, outlook }: OfferView,
): NamedOffer {
  const id = model.names.companies.ids[company];
  return { company: id, name: companyName(texts, id), kind, price, outlook };
}

/** What lies in the draft, with the price and the outlook of the quarter's start, when it was put down. */
function draftedView(game: Game): NamedOffer | null {
  const { run, draft, quarterStart } = game;
  const proposal = draft.proposal && proposalOf(run, draft.proposal);
  if (!proposal) return null;
  const then = { ...game, run: { ...run, state: quarterStart } };
  const believed = believedState(run.world, quarterStart, proposal.from);
  return named(game.texts, run.world, proposal.to, offerView(then, believed, proposal));
}

export function askedViews(game: Game): AskedView[] {
  const { run, texts, draft } = game;
  if (game.phase !== 'answers') return [];
  const { world, state } = run;
  const { names } = world.model;
  const asked = askedOf(run);
  if (asked.length === 0) return [];
  const believed = believedState(world, state, playersCompany(run));
  return asked.map((proposal) => {
    const company = names.companies.ids[proposal.from];
    const { reasons } = weighProposal(world, believed.numbers, proposal);
    return {
      company,
      name: companyName(texts, company),
      kind: PROPOSALS[proposal.kind],
      price: priceOf(world, state, proposal),
      reasons: reasons.slice(0, MOST).map(reasonView),
      answer: Object.hasOwn(draft.replies, company) ? draft.replies[company] : null,
      countered: isCountered(world, state.numbers, proposal),
    };
  });
}
