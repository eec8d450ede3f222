/** What came of the quarter's proposals: the player's own, and what others have agreed on. */
import { ANSWERS, PROPOSALS, weighProposal, type Proposal, type Reason } from '../../sim/index.ts';
import type { Game } from '../game.ts';
import { isHumans, playersCompany } from '../proposals.ts';
import type { DealView, PactView } from '../proposal-view.ts';
import { companyName } from '../texts.ts';
import { priceOf, reasonView } from './proposals.ts';

/** The quarter's answered proposals: those that the player made or was asked, and what others agreed on. */
export function dealViews(game: Game): { deals: DealView[]; pacts: PactView[] } {
  const me = playersCompany(game.run);
  const all = answered(game);
  const isMine = ({ proposal }: Answered) => proposal.from === me || proposal.to === me;
  const deals = all.filter(isMine).map(({ proposal, answer }) => dealView(game, proposal, answer));
  return {
    deals: [...deals.filter(({ mine }) => mine), ...deals.filter(({ mine }) => !mine)],
    pacts: pactViews(
      game,
      all.filter((each) => !isMine(each)),
    ),
  };
}

/** What anybody has agreed on in the quarter. */
export const allPacts = (game: Game): PactView[] => pactViews(game, answered(game));

interface Answered {
  proposal: Proposal;
  answer: DealView['answer'];
}

function answered({ run, resolved }: Game): Answered[] {
  if (!resolved) return [];
  const { layout, names } = run.world.model;
  const s = resolved.after.numbers;
  return names.companies.ids.flatMap((_, from) => {
    const [to, kind] = [s[layout.proposalTo + from] - 1, s[layout.proposalKind + from] - 1];
    const answer = ANSWERS[s[layout.answered + from] - 1];
    return to < 0 || kind < 0 || !answer ? [] : [{ proposal: { from, to, kind }, answer }];
  });
}

function pactViews({ run, texts }: Game, all: readonly Answered[]): PactView[] {
  const { ids } = run.world.model.names.companies;
  return all
    .filter(({ answer }) => answer === 'accept')
    .map(({ proposal: { from, to, kind } }) => ({
      company: ids[from],
      name: companyName(texts, ids[from]),
      with: companyName(texts, ids[to]),
      kind: PROPOSALS[kind],
    }));
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
    reasons: mine && !isHumans(game.run, proposal.to) ? decisive(reasons, answer).map(reasonView) : [],
  };
}

/** The two reasons that an answer goes back to; one for each side of it where more was asked for. */
function decisive(reasons: readonly Reason[], answer: DealView['answer']): Reason[] {
  const [pro, con] = [reasons.filter(({ by }) => by > 0), reasons.filter(({ by }) => by < 0)];
  if (answer === 'counter') return [...pro.slice(0, 1), ...con.slice(0, 1)];
  return (answer === 'accept' ? pro : con).slice(0, 2);
}
