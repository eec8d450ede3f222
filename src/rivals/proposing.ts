/**
 * What a side that nobody plays proposes by itself: the best of what it can put to anybody, weighed by what it has to
 * gain and by whether the other is likely to agree, as far as can be known. Most quarters it proposes nothing.
 */
import type { ParameterId } from '../scenario/parameters.ts';
import {
  PROPOSALS,
  proposalBlocked,
  turnOf,
  weighProposal,
  type Proposal,
  type State,
  type World,
} from '../sim/index.ts';
import { believedState } from './belief.ts';

export function proposalOf(world: World, state: State, company: number): Proposal | null {
  const { model } = world;
  const turn = turnOf(model.layout, state);
  const { names } = model;
  const size = sizesOf(world);
  const subject = names.decisions.length + names.initiatives.length + names.jobs.length + company;
  if (
    world.luck.uniform('choice', subject, turn) * size('propose-every') >= 1 ||
    model.aims[company].length === 0
  )
    return null;
  // Whom nobody knows, nobody hears.
  if (state.numbers[model.layout.influence + company] < size('propose-heard')) return null;
  const believed = believedState(world, state, company).numbers;
  let best: { proposal: Proposal; gain: number } | null = null;
  for (let to = 0; to < names.companies.length; to++) {
    if (to === company || model.aims[to].length === 0) continue;
    for (let kind = 0; kind < PROPOSALS.length; kind++) {
      const proposal = { from: company, to, kind };
      const gain = gainOf(world, believed, proposal);
      if (gain < size('propose-gain') || (best && gain <= best.gain)) continue;
      if (proposalBlocked(world, state.numbers, turn, proposal) !== null) continue;
      if (weighProposal(world, believed, proposal).answer === 'refuse') continue;
      best = { proposal, gain };
    }
  }
  return best?.proposal ?? null;
}

/** The scenario's sizes by name. */
const sizesOf =
  ({ model, parameters }: World) =>
  (id: ParameterId): number =>
    parameters[model.parameters.row[id]];

/** What a side would have of it, in the unit in which proposals are weighed. */
function gainOf(world: World, s: Float64Array, { from, to, kind }: Proposal): number {
  const { model } = world;
  const size = sizesOf(world);
  const { layout, names, main, standardOf, deep } = model;
  const relation = s[layout.relation + from * names.companies.length + to];
  const own = main[from];
  // While next to nobody uses containers, the largest share of them is no reason to talk.
  const market = Math.min(1, s[layout.surveyed] / size('propose-market'));
  const use = own >= 0 ? market * s[layout.totalShare + own] : 0;
  const rich = deep[from] === 1 && s[layout.cash + from] >= size('propose-wealth');
  const theirs = main[to] >= 0 ? market * s[layout.totalShare + main[to]] : 0;
  switch (PROPOSALS[kind]) {
    // An ally with users, whom one does not fight.
    case 'partnership':
      return 0.3 + theirs + (relation - 50) / 50;
    case 'common-library': {
      const standard = own >= 0 ? standardOf[own] : -1;
      // The weaker side wants the common ground.
      return standard < 0 ? 0 : 0.4 + theirs - use + 0.4 * (1 - s[layout.maturity + standard]);
    }
    case 'joint-steering':
      return own < 0 ? 0 : 0.9 - 1.2 * s[layout.neutrality + own] - 0.5 * use;
    // The large buy what has users; a price is always thought high.
    case 'purchase':
      return rich ? 2.2 * theirs - 0.6 : -1;
    case 'investment':
      return rich ? 0.25 + theirs + (relation - 50) / 40 : -1;
    case 'truce':
      return (42 - relation) / 10;
  }
}
