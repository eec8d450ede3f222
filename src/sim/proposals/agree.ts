/** What an answered proposal does: to the products and the money of both, and to how they stand to each other. */
import { ACCOUNTS } from '../../scenario/vocabulary/accounts.ts';
import { phaseCause } from '../model/causes.ts';
import type { Quarter } from '../model/types.ts';
import type { Reply } from './kinds.ts';
import { ANSWERS, PROPOSALS, type Answer, type Proposal } from './kinds.ts';
import { proposalBlocked } from './rules.ts';
import { termsOf } from './terms.ts';
import { answerIndex, weighProposal } from './weigh.ts';

const AGREEMENT = phaseCause('agreement');
const FULL = 100;
const INVESTORS = ACCOUNTS.indexOf('investors');

/** Answers all proposals of the quarter, in order of who made them; `replies` are those that humans have given. */
export function answerProposals(q: Quarter, replies: readonly Reply[]): void {
  const { layout, names } = q.model;
  for (let from = 0; from < names.companies.length; from++) {
    const to = q.s[layout.proposalTo + from] - 1;
    const kind = q.s[layout.proposalKind + from] - 1;
    if (to < 0 || kind < 0) continue;
    const proposal = { from, to, kind };
    // What cannot be put any more lapses: one of the two has been sold meanwhile, or the money has been spent.
    if (proposalBlocked(q.world, q.s, q.turn, proposal) !== null) continue;
    const reply = replies.find((candidate) => candidate.company === to && candidate.from === from);
    const answer = reply ? ANSWERS[reply.answer] : weighProposal(q.world, q.s, proposal).answer;
    settle(q, proposal, answer);
  }
}

/** Carries an answer out and remembers it. */
function settle(q: Quarter, proposal: Proposal, answer: Answer): void {
  const { layout } = q.model;
  q.s[layout.answered + proposal.from] = answerIndex(answer) + 1;
  // Asked before it is remembered: a counter-offer that is taken up costs what it said.
  const terms = termsOf(q.world, q.s, proposal);
  remember(q, proposal, answer, AGREEMENT);
  if (answer !== 'accept') return;
  q.change(layout.influence + proposal.from, -terms.influence, 0, FULL, AGREEMENT);
  carryOut(q, proposal, terms.money, terms.part);
}

/** That it was asked, what was said, and what that does to how the two stand to each other. */
export function remember(q: Quarter, { from, to, kind }: Proposal, answer: Answer, cause: number): void {
  const { layout, names, parameters } = q.model;
  const pair = from * names.companies.length + to;
  const size = (id: 'deal-relation' | 'refusal-relation') => q.world.parameters[parameters.row[id]];
  const warm = (by: number) => {
    q.change(layout.relation + pair, by, 0, FULL, cause);
    q.change(layout.relation + to * names.companies.length + from, by, 0, FULL, cause);
  };
  q.s[layout.asked + pair] = q.turn + 1;
  if (answer === 'refuse') warm(-size('refusal-relation'));
  if (answer === 'counter') q.s[layout.countered + pair] = kind + 1;
  if (answer !== 'accept') return;
  q.s[layout.countered + pair] = 0;
  q.s[layout.dealt + pair] = kind + 1;
  // Whoever has been bought has no relation to its owner any more.
  if (PROPOSALS[kind] !== 'purchase') warm(size('deal-relation'));
}

function carryOut(q: Quarter, { from, to, kind }: Proposal, money: number, part: number): void {
  const { layout, names, main } = q.model;
  const { row } = q.model.parameters;
  const size = (id: keyof typeof row) => q.world.parameters[row[id]];
  const count = names.companies.length;
  const grow = (p: number) => {
    if (p < 0 || q.s[layout.launched + p] <= 0) return;
    q.change(
      layout.complementors + p,
      size('deal-complementors') * q.s[layout.complementors + p],
      0,
      10_000,
      AGREEMENT,
    );
  };
  const open = (p: number, by: number) => {
    if (p >= 0) q.change(layout.neutrality + p, by, 0, 1, AGREEMENT);
  };
  switch (PROPOSALS[kind]) {
    case 'partnership':
      q.s[layout.allied + from * count + to] = q.s[layout.allied + to * count + from] = 1;
      grow(main[from]);
      grow(main[to]);
      return;
    case 'common-library':
      for (const p of [main[from], main[to]]) {
        if (p < 0) continue;
        open(p, size('deal-neutrality') / 2);
        const standard = q.model.standardOf[p];
        if (standard < 0) continue;
        q.change(layout.conformity + p, size('deal-conformity'), 0, 1, AGREEMENT);
        q.change(layout.maturity + standard, size('deal-conformity') / 2, 0, 1, AGREEMENT);
      }
      return;
    case 'joint-steering':
      open(main[from], size('deal-neutrality'));
      grow(main[from]);
      q.change(layout.influence + to, 2 * size('deal-influence'), 0, FULL, AGREEMENT);
      return;
    case 'purchase':
      q.pay(layout.cash + from, layout.accounts + INVESTORS, money, AGREEMENT);
      q.s[layout.status + to] = 1;
      q.s[layout.buyer + to] = from + 1;
      for (let p = 0; p < names.products.length; p++)
        if (q.s[layout.owner + p] === to) q.s[layout.owner + p] = from;
      return;
    case 'investment':
      q.pay(layout.cash + from, layout.cash + to, money, AGREEMENT);
      q.change(layout.dilution + to, part * (1 - q.s[layout.dilution + to]), 0, 1, AGREEMENT);
      return;
    case 'truce':
      warmToMiddle(q, from, to);
  }
}

/** A truce forgets half of what lies below the middle. */
function warmToMiddle(q: Quarter, from: number, to: number): void {
  const { layout, names } = q.model;
  const count = names.companies.length;
  for (const at of [layout.relation + from * count + to, layout.relation + to * count + from])
    q.change(at, Math.max(0, (FULL / 2 - q.s[at]) / 2), 0, FULL, AGREEMENT);
}
