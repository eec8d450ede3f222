/**
 * How a company that nobody plays weighs a proposal: reasons for and against, in one unit, whose sum decides. It reads
 * its own numbers and what is known of the proposer: standing, goodwill, the record of their dealings.
 */
import type { ParameterId } from '../../scenario/parameters.ts';
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

/** What counts as a reason at all. */
const LEAST = 0.05;
/** Of relations, of trust, of a will: neither for nor against. */
const MIDDLE = 50;
/** However great the distance in standing, it is one reason among others. */
const MOST_STANDING = 0.5;
/** Runway is worth counting up to here; and how much the lack or the wealth of it can weigh at most. */
const LONG_RUNWAY = 12;
const MOST_NEED = [-1.5, 1.4] as const;

export function weighProposal(world: World, s: Float64Array, proposal: Proposal): Weighed {
  const reasons = REASONS.map((id) => ({ id, by: weightOf(world, s, proposal, id) }))
    .filter(({ by }) => Math.abs(by) >= LEAST)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  const sum = reasons.reduce((total, { by }) => total + by, 0);
  // A counter-offer binds whoever made it.
  const answer: Answer =
    sum >= 0 || isCountered(world, s, proposal)
      ? 'accept'
      : sum >= -weightIn(world, 'counter-margin')
        ? 'counter'
        : 'refuse';
  return { answer, reasons };
}

export const answerIndex = (answer: Answer): number => ANSWERS.indexOf(answer);

const weightIn = ({ model, parameters }: World, id: ParameterId): number =>
  parameters[model.parameters.row[id]];

function weightOf(world: World, s: Float64Array, proposal: Proposal, id: ReasonId): number {
  const { model } = world;
  const { layout } = model;
  const { from, to } = proposal;
  const weight = (of: ParameterId) => weightIn(world, of);
  const kind = PROPOSALS[proposal.kind];
  const deal = kind === 'purchase' || kind === 'investment';
  const pair = to * model.names.companies.length + from;
  switch (id) {
    case 'relation':
      return weight('weigh-relation') * (s[layout.relation + pair] - MIDDLE);
    case 'goodwill':
      return deal ? 0 : weight('weigh-goodwill') * (s[layout.trust + from] - MIDDLE);
    case 'standing':
      return deal
        ? 0
        : clamp(
            weight('weigh-standing') * (s[layout.influence + from] - s[layout.influence + to]),
            -MOST_STANDING,
            MOST_STANDING,
          );
    case 'rivalry':
      return kind === 'truce' ? 0 : -weight('weigh-rivalry') * rivalry(world, s, from, to);
    case 'lead': {
      // Who holds its layer alone has little to gain from sharing it.
      const main = model.main[to];
      return kind === 'common-library' || kind === 'joint-steering'
        ? -weight('weigh-lead') * (main >= 0 ? s[layout.totalShare + main] : 0)
        : 0;
    }
    case 'need':
      return deal
        ? clamp(weight('weigh-need') * (weight('need-runway') - runwayOf(world, s, to)), ...MOST_NEED)
        : 0;
    case 'price':
      return kind === 'purchase'
        ? weight('weigh-premium') * weight('purchase-premium')
        : deal
          ? weight('weigh-money')
          : 0;
    case 'independence':
      return kind === 'purchase'
        ? -weight('weigh-sale') - weight('weigh-founder') * founderWill(world, s, to)
        : kind === 'investment'
          ? -weight('weigh-owner')
          : 0;
    case 'standard': {
      if (kind !== 'common-library') return kind === 'joint-steering' ? weight('weigh-steering') : 0;
      const main = model.main[to];
      const standard = main >= 0 ? model.standardOf[main] : -1;
      return standard >= 0
        ? weight('weigh-standard') * (1 - s[layout.maturity + standard])
        : weight('weigh-common');
    }
    case 'weariness':
      return kind === 'truce'
        ? weight('weigh-weariness') * (MIDDLE - s[layout.relation + pair])
        : kind === 'partnership'
          ? weight('weigh-ally')
          : 0;
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
  return deep[company] === 1 || loss <= 0
    ? LONG_RUNWAY
    : Math.min(LONG_RUNWAY, s[layout.cash + company] / loss);
}

/** By how many points a founder's will to stay lies above the middle: 0 where there is none. */
function founderWill({ model }: World, s: Float64Array, company: number): number {
  const { layout, names, scenario } = model;
  let most = 0;
  for (const person of scenario.people) {
    const h = names.people.at(person.id);
    if (names.companies.at(person.company) !== company || s[layout.serving + h] !== 1) continue;
    most = Math.max(most, s[layout.will + h] - MIDDLE);
  }
  return Math.max(0, most);
}
