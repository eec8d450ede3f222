/**
 * How a company that nobody plays weighs a proposal: reasons for and against, in one unit, whose sum decides. It reads
 * its own numbers and what is known of the proposer: standing, goodwill, the record of their dealings.
 */
import { clamp } from '../math.ts';
import type { World } from '../model/types.ts';
import { ANSWERS, PROPOSALS, type Answer, type Proposal } from './kinds.ts';
import { isCountered } from './terms.ts';

export const REASONS = [
  'relation',
  'goodwill',
  'standing',
  'rivalry',
  'lead',
  'need',
  'price',
  'independence',
  'standard',
  'weariness',
] as const;
export type ReasonId = (typeof REASONS)[number];

export interface Reason {
  id: ReasonId;
  /** Positive for, negative against. */
  by: number;
}

export interface Weighed {
  answer: Answer;
  /** Strongest first; what weighs next to nothing is left out. */
  reasons: Reason[];
}

/** By how much a proposal may fall short and still be countered, and what counts as a reason at all. */
const NEARLY = 0.6;
const LEAST = 0.05;
const MIDDLE = 50;

export function weighProposal(world: World, s: Float64Array, proposal: Proposal): Weighed {
  const reasons = REASONS.map((id) => ({ id, by: weightOf(world, s, proposal, id) }))
    .filter(({ by }) => Math.abs(by) >= LEAST)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const sum = reasons.reduce((total, { by }) => total + by, 0);
  // A counter-offer binds whoever made it.
  const answer: Answer =
    sum >= 0 || isCountered(world, s, proposal) ? 'accept' : sum >= -NEARLY ? 'counter' : 'refuse';
  return { answer, reasons };
}

export const answerIndex = (answer: Answer): number => ANSWERS.indexOf(answer);

function weightOf(world: World, s: Float64Array, proposal: Proposal, id: ReasonId): number {
  const { model } = world;
  const { layout } = model;
  const { from, to } = proposal;
  const kind = PROPOSALS[proposal.kind];
  const deal = kind === 'purchase' || kind === 'investment';
  const pair = to * model.names.companies.length + from;
  switch (id) {
    case 'relation':
      return (s[layout.relation + pair] - MIDDLE) / 25;
    case 'goodwill':
      return deal ? 0 : (s[layout.trust + from] - MIDDLE) / 60;
    case 'standing':
      return deal ? 0 : clamp((s[layout.influence + from] - s[layout.influence + to]) / 60, -0.5, 0.5);
    case 'rivalry':
      return kind === 'truce' ? 0 : -2 * rivalry(world, s, from, to);
    case 'lead': {
      // Who holds its layer alone has little to gain from sharing it.
      const main = model.main[to];
      return kind === 'common-library' || kind === 'joint-steering'
        ? -0.9 * (main >= 0 ? s[layout.totalShare + main] : 0)
        : 0;
    }
    case 'need':
      return deal ? clamp((5 - runwayOf(world, s, to)) / 4, -1.5, 1.4) : 0;
    case 'price': {
      if (!deal) return 0;
      const { row } = model.parameters;
      const fair = kind === 'purchase' ? world.parameters[row['purchase-premium']] : 0.2;
      return kind === 'purchase' ? 1.4 * fair : fair;
    }
    case 'independence':
      return kind === 'purchase' ? -1.2 - founderWill(world, s, to) : kind === 'investment' ? -0.2 : 0;
    case 'standard': {
      if (kind !== 'common-library') return kind === 'joint-steering' ? 0.4 : 0;
      const main = model.main[to];
      const standard = main >= 0 ? model.standardOf[main] : -1;
      return standard >= 0 ? 0.6 * (1 - s[layout.maturity + standard]) : 0.2;
    }
    case 'weariness':
      return kind === 'truce' ? (MIDDLE - s[layout.relation + pair]) / 20 : kind === 'partnership' ? 0.15 : 0;
  }
}

/** Where both sell to the same users: the smaller of their shares, summed over the layers. */
function rivalry(world: World, s: Float64Array, one: number, other: number): number {
  const { layout, layerRange } = world.model;
  let sum = 0;
  for (const [first, end] of layerRange) {
    let [mine, theirs] = [0, 0];
    for (let p = first; p < end; p++) {
      if (s[layout.launched + p] <= 0) continue;
      if (s[layout.owner + p] === one) mine += s[layout.totalShare + p];
      else if (s[layout.owner + p] === other) theirs += s[layout.totalShare + p];
    }
    sum += Math.min(mine, theirs);
  }
  return sum;
}

function runwayOf({ model: { layout, deep } }: World, s: Float64Array, company: number): number {
  const loss = s[layout.costs + company] - s[layout.revenue + company];
  return deep[company] === 1 || loss <= 0 ? 12 : Math.min(12, s[layout.cash + company] / loss);
}

/** How much a founder who wants to stay stands against a sale: 0 where there is none. */
function founderWill({ model }: World, s: Float64Array, company: number): number {
  const { layout, names, scenario } = model;
  let most = 0;
  for (const person of scenario.people) {
    const h = names.people.at(person.id);
    if (names.companies.at(person.company) !== company || s[layout.serving + h] !== 1) continue;
    most = Math.max(most, (s[layout.will + h] - MIDDLE) / 40);
  }
  return Math.max(0, most);
}
