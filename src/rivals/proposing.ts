/**
 * What a side that nobody plays proposes by itself: the best of what it can put to anybody, weighed by what it has to
 * gain and by whether the other is likely to agree, as far as can be known. Most quarters it proposes nothing.
 */
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

/** A quarter in this many a side has something to propose at all. */
const EVERY = 6;
/** Influence from which a company is listened to, and money (millions) from which it buys others. */
const HEARD = 10;
const WEALTHY = 500;
/** Part of all workloads in containers from which others take them seriously. */
const WORTH_TALKING = 0.04;
/** What has to be gained before a side asks. */
const LEAST_GAIN = 0.5;

export function proposalOf(world: World, state: State, company: number): Proposal | null {
  const { model } = world;
  const turn = turnOf(model.layout, state);
  const { names } = model;
  const subject = names.decisions.length + names.initiatives.length + names.jobs.length + company;
  if (world.luck.uniform('choice', subject, turn) * EVERY >= 1 || model.aims[company].length === 0)
    return null;
  // Whom nobody knows, nobody hears.
  if (state.numbers[model.layout.influence + company] < HEARD) return null;
  const believed = believedState(world, state, company).numbers;
  let best: { proposal: Proposal; gain: number } | null = null;
  for (let to = 0; to < names.companies.length; to++) {
    if (to === company || model.aims[to].length === 0) continue;
    for (let kind = 0; kind < PROPOSALS.length; kind++) {
      const proposal = { from: company, to, kind };
      const gain = gainOf(world, believed, proposal);
      if (gain < LEAST_GAIN || (best && gain <= best.gain)) continue;
      if (proposalBlocked(world, state.numbers, turn, proposal) !== null) continue;
      if (weighProposal(world, believed, proposal).answer === 'refuse') continue;
      best = { proposal, gain };
    }
  }
  return best?.proposal ?? null;
}

/** What a side would have of it, in the unit in which proposals are weighed. */
function gainOf({ model }: World, s: Float64Array, { from, to, kind }: Proposal): number {
  const { layout, names, main, standardOf, deep } = model;
  const relation = s[layout.relation + from * names.companies.length + to];
  const own = main[from];
  // While next to nobody uses containers, the largest share of them is no reason to talk.
  const market = Math.min(1, s[layout.surveyed] / WORTH_TALKING);
  const use = own >= 0 ? market * s[layout.totalShare + own] : 0;
  const rich = deep[from] === 1 && s[layout.cash + from] >= WEALTHY;
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
