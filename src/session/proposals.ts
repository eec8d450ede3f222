/** The player's side of proposals: what has been put to the player, what is put down, and the replies that are sent. */
import {
  ANSWERS,
  phaseOf,
  PROPOSALS,
  proposalBlocked,
  turnOf,
  type Proposal,
  type Reply,
} from '../sim/index.ts';
import { seatsOf, type Run } from '../record/index.ts';
import type { Draft, DraftedProposal } from './game.ts';

export const playersCompany = ({ world, record }: Run): number =>
  world.model.names.companies.at(record.leader);

/** Whether a human leads it: what a human thinks of a proposal, nobody can work out. */
export const isHumans = ({ world, record }: Run, company: number): boolean =>
  seatsOf(record).some(({ leader }) => world.model.names.companies.at(leader) === company);

/** Proposals of this quarter that wait for the player's answer, in order of who made them. */
export function askedOf(run: Run): Proposal[] {
  const { world, state } = run;
  const { layout } = world.model;
  return phaseOf(layout, state) === 'answers' ? proposalsTo(run) : [];
}

function proposalsTo(run: Run): Proposal[] {
  const { world, state } = run;
  const { layout, names } = world.model;
  const to = playersCompany(run);
  return names.companies.ids.flatMap((_, from) =>
    state.numbers[layout.proposalTo + from] === to + 1
      ? [{ from, to, kind: state.numbers[layout.proposalKind + from] - 1 }]
      : [],
  );
}

/** An answer to everything that the player was asked: what was left open is refused, for nobody else may answer it. */
export function repliesOf(run: Run, replies: Draft['replies']): Reply[] {
  const { names } = run.world.model;
  return askedOf(run).map(({ from, to }) => {
    const id = names.companies.ids[from];
    const answer = Object.hasOwn(replies, id) ? replies[id] : 'refuse';
    return { company: to, from, answer: ANSWERS.indexOf(answer) };
  });
}

/** By index; null where there is no such company or kind. */
export function proposalOf(run: Run, { to: id, kind }: DraftedProposal): Proposal | null {
  const from = playersCompany(run);
  const to = run.world.model.names.companies.find(id);
  const index = (PROPOSALS as readonly string[]).indexOf(kind);
  return to === undefined || to === from || index < 0 ? null : { from, to, kind: index };
}

/** Whether what was put down can be sent. */
export function canPropose(run: Run, drafted: DraftedProposal): boolean {
  const { world, state } = run;
  const proposal = proposalOf(run, drafted);
  return (
    proposal !== null &&
    proposalBlocked(world, state.numbers, turnOf(world.model.layout, state), proposal) === null
  );
}
