// What tests of proposals share: one proposal in the made-up valley, put, answered and looked at before and after.
import {
  advance,
  ANSWERS,
  NO_ORDERS,
  PROPOSALS,
  proposalBlocked,
  termsOf,
  turnOf,
  weighProposal,
  type Answer,
  type Orders,
  type Proposal,
  type ProposalKind,
  type ReasonId,
  type State,
} from '../../src/sim/index.ts';
import { phaseCause } from '../../src/sim/model/causes.ts';
import { put } from './helpers.ts';
import { tiny, type Changes, type Tiny } from './tiny.ts';

/** Round sizes; what drifts by itself stands still, so that a quarter changes nothing but what was agreed. */
const SIZES = {
  'deal-influence': 4, 'deal-relation': 6, 'refusal-relation': 3, 'deal-complementors': 0.5, 'deal-neutrality': 0.2,
  'deal-conformity': 0.1, 'deal-rest': 2, 'purchase-premium': 0.5, 'investment-part': 0.2, 'counter-raise': 0.25,
  'relation-reversion': 0, 'trust-reversion': 0, 'influence-reversion': 0, 'trust-instability': 0,
}; // prettier-ignore

export type Change = Parameters<typeof put>[2];

export interface Table extends Tiny {
  /** The state with these changes made. */
  set(...changes: Change[]): State;
  proposal(from: string, to: string, kind: ProposalKind): Proposal;
  blocked(state: State, from: string, to: string, kind: ProposalKind): string | null;
  terms(state: State, from: string, to: string, kind: ProposalKind): ReturnType<typeof termsOf>;
  /** What weighs by how much, for and against. */
  reasons(state: State, from: string, to: string, kind: ProposalKind): Partial<Record<ReasonId, number>>;
  answer(state: State, from: string, to: string, kind: ProposalKind): Answer;
  /** The state in which the proposal has been put and awaits its answer. */
  asked(state: State, ...proposals: [from: string, to: string, kind: ProposalKind][]): State;
  /** Orders that answer in words what has been put. */
  replies(...replies: [company: string, from: string, answer: Answer][]): Orders;
  /** Put and answered; and by place, what was booked under the cause of agreements. */
  agreed(state: State, from: string, to: string, kind: ProposalKind, answer?: Answer): Outcome;
}

export interface Outcome {
  before: State;
  after: State;
  booked: Map<number, number>;
}

export function table(changes: Changes = {}): Table {
  const made = tiny({ ...changes, parameters: { ...SIZES, ...changes.parameters } });
  const { model, world } = made;
  const { layout, names } = model;
  const start = put(model, made.start, ['chosen', ['opening'], 1]);
  const proposal = (from: string, to: string, kind: ProposalKind): Proposal => ({
    from: names.companies.at(from),
    to: names.companies.at(to),
    kind: PROPOSALS.indexOf(kind),
  });
  const replies: Table['replies'] = (...given) => ({
    ...NO_ORDERS,
    replies: given.map(([company, from, answer]) => ({
      company: names.companies.at(company),
      from: names.companies.at(from),
      answer: ANSWERS.indexOf(answer),
    })),
  });
  const asked: Table['asked'] = (state, ...proposals) =>
    advance(world, state, {
      ...NO_ORDERS,
      proposals: proposals.map(([from, to, kind]) => {
        const { from: company, ...rest } = proposal(from, to, kind);
        return { company, ...rest };
      }),
    });
  return {
    ...made,
    start,
    proposal,
    replies,
    asked,
    set: (...sets) => put(model, start, ...sets),
    blocked: (state, ...what) =>
      proposalBlocked(world, state.numbers, turnOf(layout, state), proposal(...what)),
    terms: (state, ...what) => termsOf(world, state.numbers, proposal(...what)),
    reasons: (state, ...what) =>
      Object.fromEntries(
        weighProposal(world, state.numbers, proposal(...what)).reasons.map(({ id, by }) => [id, by]),
      ),
    answer: (state, ...what) => weighProposal(world, state.numbers, proposal(...what)).answer,
    agreed(state, from, to, kind, answer = 'accept') {
      const before = asked(state, [from, to, kind]);
      const booked = new Map<number, number>();
      const record = (at: number, cause: number, amount: number) => {
        if (cause === phaseCause('agreement')) booked.set(at, (booked.get(at) ?? 0) + amount);
      };
      const after = advance(world, before, replies([to, from, answer]), { ledger: { record } });
      return { before, after, booked };
    },
  };
}
