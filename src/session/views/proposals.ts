/** Proposals as the player meets them. What is said of the other side rests on what the player can know, as a rival's would. */
import { believedState } from '../../rivals/belief.ts';
import {
  ANSWERS,
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
import { askedOf, playersCompany, proposalOf } from '../proposals.ts';
import type {
  AskedView,
  DealView,
  NamedOffer,
  OfferView,
  Outlook,
  PactView,
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
  const { reasons, answer } = weighProposal(world, believed.numbers, proposal);
  const sum = reasons.reduce((total, { by }) => total + by, 0);
  const outlook: Outlook = isCountered(world, state.numbers, proposal)
    ? 'agreed'
    : sum >= CLEARLY
      ? 'likely'
      : answer === 'refuse'
        ? 'unlikely'
        : 'open';
  const blocked = blockedBy(game, proposal);
  return {
    kind: PROPOSALS[proposal.kind],
    price: blocked === 'giant' ? NO_PRICE : priceOf(world, state, proposal),
    outlook,
    reasons: reasons.slice(0, MOST).map(reasonView),
    blocked,
  };
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

const reasonView = ({ id, by }: Reason): ReasonView => ({ id, direction: by > 0 ? 1 : -1 });

const priceOf = (world: World, state: State, proposal: Proposal): PriceView =>
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

/** The quarter's answered proposals: those that the player made or was asked, and what others agreed on. */
export function dealViews(game: Game): { deals: DealView[]; pacts: PactView[] } {
  const { run, resolved, texts } = game;
  if (!resolved) return { deals: [], pacts: [] };
  const { layout, names } = run.world.model;
  const s = resolved.after.numbers;
  const me = playersCompany(run);
  const [deals, pacts]: [DealView[], PactView[]] = [[], []];
  names.companies.ids.forEach((_, from) => {
    const [to, kind] = [s[layout.proposalTo + from] - 1, s[layout.proposalKind + from] - 1];
    const answer = ANSWERS[s[layout.answered + from] - 1];
    if (to < 0 || kind < 0 || !answer) return;
    const name = (company: number) => companyName(texts, names.companies.ids[company]);
    if (from === me || to === me) deals.push(dealView(game, { from, to, kind }, answer));
    else if (answer === 'accept')
      pacts.push({
        company: names.companies.ids[from],
        name: name(from),
        with: name(to),
        kind: PROPOSALS[kind],
      });
  });
  return { deals: [...deals.filter(({ mine }) => mine), ...deals.filter(({ mine }) => !mine)], pacts };
}

function dealView(game: Game, proposal: Proposal, answer: DealView['answer']): DealView {
  const { world } = game.run;
  const { between, after } = game.resolved!;
  const mine = proposal.from === playersCompany(game.run);
  const other = world.model.names.companies.ids[mine ? proposal.to : proposal.from];
  const { reasons } = weighProposal(world, between.numbers, proposal);
  return {
    company: other,
    name: companyName(game.texts, other),
    kind: PROPOSALS[proposal.kind],
    mine,
    answer,
    price: priceOf(world, answer === 'counter' ? after : between, proposal),
    reasons: mine ? decisive(reasons, answer).map(reasonView) : [],
  };
}

/** The two reasons that an answer goes back to; one for each side of it where more was asked for. */
function decisive(reasons: readonly Reason[], answer: DealView['answer']): Reason[] {
  const [pro, con] = [reasons.filter(({ by }) => by > 0), reasons.filter(({ by }) => by < 0)];
  if (answer === 'counter') return [...pro.slice(0, 1), ...con.slice(0, 1)];
  return (answer === 'accept' ? pro : con).slice(0, 2);
}
