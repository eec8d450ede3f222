/**
 * The numbers of the model that every scenario has to give, with what each means. The model itself (src/sim)
 * holds the formulas; what the data do not pin down stands in the scenario with its spread.
 */
export const REQUIRED_PARAMETERS = {
  'network-effect': 'beta: utility of an expected share of 1',
  'switching-cost': 'kappa: utility lost by leaving a product for another',
  'starting-cost': 'utility lost by leaving the outside option for a product',
  'expectation-weight': 'part of the expected share that follows the last quarter',
  'expectation-base':
    'use that makes a layer big enough to expect anything of; damps the network effect while it is small',
  'complementor-weight': 'gamma: utility per ln(1 + complementors)',
  'complementor-time': 'tau: quarters in which complementors approach their equilibrium',
  'complementor-reach': 'projects drawn by a product that runs everything and is wholly extensible',
  'complementor-openness': 'part of that reach which neutral governance decides',
  'vendor-weight': 'delta: utility per ln(1 + reach of the vendors that ship a product)',
  'rival-shipped': 'utility that a product loses when its owner ships a rival of it',
  'neutrality-weight': 'utility of wholly neutral governance, beside trust in the owner',
  'appeal-slope': 'lambda: how strongly the utility of the best packaging moves early adoption',
  'appeal-reference': 'utility at which the appeal of containers is 1',
  'friction-relief': 'price of change taken away per ln(1 + all complementors)',
  'debt-on-stability': 'points of stability hidden by a point of technical debt',
  'noise-persistence': 'part of the noise in utility that is left after a quarter',
  'noise-growth': 'standard deviation of the noise that a quarter adds',
  'noise-launch': 'standard deviation of the noise at a launch',
  'engineering-rate': 'points of quality a quarter by very many teams at quality 0',
  'engineering-half': 'teams that reach half of that rate',
  'contributor-hands': 'contributors for each team at work on a product',
  'contributor-reach':
    'contributors from outside for a product that takes in all workloads in a quarter, wholly open and trusted by half',
  'contributor-time': 'quarters in which contributors approach their equilibrium',
  'contributor-rate':
    'points of quality a quarter by outside contributors of a neutral product used everywhere',
  'contributor-half': 'contributors that reach half of that rate',
  'community-rate': 'points of trust a quarter by very many teams',
  'upstream-rate': 'points of influence a quarter by very many teams upstream',
  'repay-rate': 'points of debt a quarter paid back by very many teams',
  'pace-debt': 'points of debt per point of quality that is built',
  'load-on-stability': 'points of stability lost a quarter per unit of use beyond what the teams can support',
  'load-per-team': 'use that one team can support',
  'trust-reversion': 'part of the distance to the middle that trust loses a quarter',
  'trust-middle': 'the trust to which a company drifts that does nothing',
  'trust-instability':
    'points of trust lost a quarter per point by which stability falls short of 5, at full use',
  'influence-reversion': 'part of the distance to its level that influence goes a quarter',
  'influence-share': 'points of influence for a product that everybody uses',
  'influence-half': 'use at which a product gives half of that influence',
  'influence-member': 'points of influence for a seat in a foundation',
  'relation-reversion': 'part of the distance to the middle that relations lose a quarter',
  'people-per-team': 'people in an engineering team',
  'cost-per-head': 'millions of US dollars a quarter for one person',
  'valuation-revenue': 'value per unit of yearly revenue',
  'valuation-use': 'millions of US dollars for running all workloads there are',
  'deal-influence': 'points of influence that it takes to put a proposal',
  'deal-relation': 'points of relation won by an agreement',
  'refusal-relation': 'points of relation lost by a refusal',
  'deal-complementors': 'part by which an agreement widens the ecosystems of both',
  'deal-neutrality': 'neutrality that a product gains when others are let in',
  'deal-conformity': 'conformity that two products gain by a common library',
  'deal-rest': 'quarters before the same company can be asked again',
  'purchase-premium': 'part that a buyer pays beyond what investors would',
  'investment-part': 'part of a company that one investment buys',
  'counter-raise': 'part by which a counter-offer raises the price',
  'weigh-relation': 'reason for an agreement per point of relation above the middle',
  'weigh-goodwill': 'reason for an agreement per point of trust above the middle',
  'weigh-standing': 'reason for an agreement per point of influence beyond the other side’s',
  'weigh-rivalry': 'reason against an agreement at a share of 1 that both sides fight over',
  'weigh-lead': 'reason against sharing a layer for whoever holds a share of 1 of it',
  'weigh-need': 'reason for taking money per quarter of runway that is missing',
  'need-runway': 'quarters of runway below which money is needed',
  'weigh-premium': 'reason for a sale at twice what investors would pay',
  'weigh-sale': 'reason against being sold, whatever the price',
  'weigh-founder': 'reason against being sold per point of a founder’s will to stay above the middle',
  'weigh-steering': 'reason for a joint steering, for its own sake',
  'weigh-standard': 'reason for a common library where there is no standard yet',
  'weigh-weariness': 'reason for a truce per point of relation below the middle',
  'weigh-money': 'reason for an investment: money at the usual price',
  'weigh-owner': 'reason against an investment: somebody else owns a part',
  'weigh-common': 'reason for a common library where nobody would keep a standard',
  'weigh-ally': 'reason for a partnership, for its own sake',
  'counter-margin': 'by how little a proposal may fall short to be countered',
  'propose-every': 'quarters in which a side that nobody plays proposes something once',
  'propose-heard': 'influence from which a company is listened to',
  'propose-wealth': 'millions of US dollars from which a company thinks of buying others',
  'propose-market': 'use of a layer from which its shares are a reason to talk',
  'propose-gain': 'what a side has to gain before it asks',
  'record-lean': 'utility, to a plausible side, of doing what history did',
  'aim-weight': 'utility, to a plausible side, of a point of its aims',
  'survey-error': 'standard deviation of a survey of shares, in logits',
} as const;

/** Of every segment. */
export const SEGMENT_ROWS = ['potential', 'innovation', 'imitation', 'review'] as const;

export type ParameterId = keyof typeof REQUIRED_PARAMETERS;

/** Parts of something: beyond 1 the model would overshoot and swing. */
const PARTS: ReadonlySet<string> = new Set<ParameterId>([
  'expectation-weight',
  'complementor-openness',
  'noise-persistence',
  'trust-reversion',
  'influence-reversion',
  'relation-reversion',
]);

/** Between which values the model makes sense of a parameter. */
export function parameterRange(id: string): [least: number, most: number] {
  if (id === 'appeal-reference') return [-1e6, 1e6];
  // What is divided by.
  if (id === 'complementor-time' || id === 'contributor-time' || id === 'propose-every') return [1, 1e6];
  if (id === 'propose-market') return [1e-6, 1];
  return [0, PARTS.has(id) ? 1 : 1e6];
}
