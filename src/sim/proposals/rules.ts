/** Whether a proposal can be put at all. */
import type { World } from '../model/types.ts';
import { PROPOSALS, type Proposal } from './kinds.ts';
import { isCountered, termsOf } from './terms.ts';

export type ProposalBlocked =
  | 'absent'
  | 'closed'
  | 'sold'
  | 'asked'
  | 'money'
  | 'influence'
  | 'product'
  | 'standard'
  | 'allied'
  | 'friends';

/** Relations from which nobody would think of a truce. */
const FRIENDLY = 55;

/** Why it cannot be put in the quarter `turn`, or null. */
export function proposalBlocked(
  world: World,
  s: Float64Array,
  turn: number,
  proposal: Proposal,
): ProposalBlocked | null {
  const { model, parameters } = world;
  const { layout, main, standardOf, deep } = model;
  const { from, to, kind } = proposal;
  const pair = from * model.names.companies.length + to;
  for (const company of [from, to]) {
    if (turn < model.since[company]) return 'absent';
    if (s[layout.status + company] === 2) return 'closed';
    if (s[layout.status + company] === 1) return 'sold';
  }
  const asked = s[layout.asked + pair] - 1;
  const rests = asked >= 0 && asked !== turn && turn - asked <= parameters[model.parameters.row['deal-rest']];
  // A counter-offer waits to be taken up.
  if (rests && !isCountered(world, s, proposal)) return 'asked';
  const { money, influence } = termsOf(world, s, proposal);
  if (deep[from] === 0 && s[layout.cash + from] < money) return 'money';
  if (s[layout.influence + from] < influence) return 'influence';
  const offers = (company: number) =>
    main[company] >= 0 &&
    s[layout.owner + main[company]] === company &&
    s[layout.launched + main[company]] > 0;
  switch (PROPOSALS[kind]) {
    case 'partnership':
      return s[layout.allied + pair] === 1 ? 'allied' : null;
    case 'common-library':
      if (!offers(from)) return 'product';
      return standardOf[main[from]] < 0 && (main[to] < 0 || standardOf[main[to]] < 0) ? 'standard' : null;
    case 'joint-steering':
      return offers(from) ? null : 'product';
    case 'purchase':
      // Who is as large as its buyer is not bought but merged with, and nobody here merges.
      return deep[to] === 1 ? 'money' : null;
    case 'investment':
      return deep[to] === 1 ? 'money' : null;
    case 'truce':
      return s[layout.relation + pair] >= FRIENDLY ? 'friends' : null;
  }
}
