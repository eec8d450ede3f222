// A made-up history, small enough to work out by hand: who bakes the bread of a valley, 1900 to 1901. Nothing in it
// has to do with software, so whatever plays it knows no company, no product and no layer by name.
import { stringify } from 'yaml';
import { REQUIRED_PARAMETERS } from '../../src/scenario/parameters.ts';
import { formatProblem, readScenario, type Scenario } from '../../src/scenario/index.ts';
import {
  compileModel,
  createWorld,
  startState,
  type Model,
  type State,
  type World,
} from '../../src/sim/index.ts';

const VALLEY = `
scenario:
  id: bread-war
  title: The bread war
  summary: Two bakers and a guild.
  language: en
  languages: [en]
  calendar: {from: 1900-Q1, to: 1901-Q4, epilogue: 1902-Q2}
  attributes: [{id: flavour, name: Flavour}, {id: stability, name: Keeps well}, {id: extensibility, name: Takes fillings}]
segments:
  - {id: town, name: Town, place: T, size: 0.75, survey: 0.5, spend: 1, potential: 0.8, innovation: 0.02, imitation: 0.4, review: 0.2, friction: 1, adoption: 0.2, tastes: {flavour: [0.2, 0.4], stability: [0.1, 0.1]}, integration: [0.5, 0.5], steward: [0.4, 0.4]}
  - {id: farms, name: Farms, place: F, size: 0.25, survey: 0.5, spend: 2, potential: 0.5, innovation: 0.01, imitation: 0.3, review: 0.1, friction: 0.5, adoption: 0.1, tastes: {flavour: [0.3, 0.1], extensibility: [0.1, 0.3]}, integration: [0.2, 0.4], steward: [0.1, 0.3]}
layers:
  - {id: grain, name: Grain, outside: {name: roots, utility: 1}, appeal: 1}
  - {id: bread, name: Bread, outside: {name: porridge, utility: 2}}
  - {id: shop, name: Shop, outside: {name: the road, utility: 3}}
companies:
  - {id: bakery, name: Bakery, cash: 20, teams: 4, staff: 10, overhead: 0.5, trust: 60, influence: 30, reach: 0.5, main: bun}
  - {id: guild, name: Guild, cash: 1000, teams: 9, deep: true, trust: 50, influence: 50, reach: 1, main: rye}
  - {id: mill, name: Mill, cash: 10, teams: 2, trust: 40, influence: 20, reach: 0.25, main: wheat, ships: [bun]}
products:
  - {id: rye, name: Rye, layer: grain, company: guild, launched: true, qualities: {flavour: 4, stability: 8, extensibility: 5}, neutrality: 1, complementors: 10, standard: measure, conformity: 0.5, shares: {town: 0.5, farms: 0.5}}
  - {id: wheat, name: Wheat, layer: grain, company: mill, launched: true, qualities: {flavour: 8, stability: 6, extensibility: 4}, debt: 2, neutrality: 0.5, complementors: 4, price: 40, standard: measure, conformity: 0.4, shares: {town: 0.25}, integrates: {bun: 0.5}}
  - {id: bun, name: Bun, layer: bread, company: bakery, launched: true, qualities: {flavour: 6, stability: 5, extensibility: 2}, shares: {town: 0.4}, tended: {flavour: 0.2}}
  - {id: loaf, name: Loaf, layer: bread, company: mill, qualities: {flavour: 5, stability: 5}, runsOn: wheat}
  - {id: stall, name: Stall, layer: shop, company: bakery, qualities: {flavour: 7}}
people: [{id: old-miller, name: Old Miller, company: mill, standing: 30, will: 70}]
foundations:
  - {id: chapter, name: Chapter, founded: true, pace: 0.3, members: [guild], hosts: [rye]}
  - {id: fair, name: Fair, pace: 0.1}
standards: [{id: measure, name: The measure, layer: grain, foundation: chapter, maturity: 0.5}]
relations:
  - {company: mill, other: bakery, value: 60}
  - {company: bakery, other: guild, value: 50, allied: true}
tracks: [{id: mood, name: Mood, value: 5, min: 0, max: 10}]
leaders:
  - company: mill
    playable: true
    place: a hill
    who: the miller
    have: [a mill]
    hard: 2
    hardNote: neither
    initiativeSlots: {poor: 1, rich: 2, richFrom: 15}
    goals:
      - {id: purse, label: Purse, parts: [{measure: {is: cash, company: mill}, from: 0, to: 20}]}
      - {id: fame, label: Fame, when: [{is: independent, company: mill}], parts: [{measure: {is: trust, company: mill}, from: 0, to: 100, weight: 3}, {measure: {is: influence, company: mill}, from: 100, to: 0}]}
    ambitions: [{id: gold, label: G, note: n, weights: {purse: 3, fame: 1}}, {id: glory, label: F, note: n, weights: {fame: 2}}]
    jobs:
      - {id: flavour, label: F, note: n, work: {kind: improve, attribute: flavour, on: [{product: wheat, weight: 3}, {product: loaf, weight: 1}]}}
      - {id: keeping, label: K, note: n, work: {kind: improve, attribute: stability, on: [{product: wheat, weight: 1}]}}
      - {id: mending, label: M, note: n, work: {kind: repay, on: [{product: wheat, weight: 1}]}}
      - {id: helping, label: H, note: n, work: {kind: upstream, on: [{product: rye, weight: 1}]}}
      - {id: giving, label: G, note: n, work: {kind: community}}
    plan: {flavour: 1, giving: 1}
    questions: []
initiatives:
  - {id: advertise, company: mill, label: A, note: n, cost: 2, cooldown: 2, effects: [{do: trust, company: mill, by: 8, halfLife: 1}]}
  - {id: sow, company: mill, label: S, note: n, cost: 4, cooldown: 0, when: [{is: trust, company: mill, atLeast: 40}], blocked: b, effects: [{do: hire, company: mill, teams: 1}]}
decisions:
  - id: opening
    company: mill
    from: 1900-Q1
    round: move
    title: Open?
    body: The door.
    record: stay
    options: [{id: stay, label: Stay, effects: []}, {id: grand, label: Grand, needs: [{is: cash, company: mill, atLeast: 10}], blocked: b, effects: [{do: influence, company: mill, by: 5}]}]
  - id: reply
    company: bakery
    from: 1900-Q1
    round: answer
    when: [{is: chose, decision: opening, option: grand}]
    title: Reply?
    record: shrug
    options: [{id: shrug, label: Shrug, effects: []}, {id: copy, label: Copy, effects: [{do: launch, product: stall}]}]
situations:
  - {id: rats, company: mill, from: 1900-Q2, chance: 0.3, title: Rats, body: Rats., usual: trap, options: [{id: trap, label: Trap, effects: []}, {id: cat, label: Cat, effects: [{do: pay, from: mill, to: suppliers, amount: 0.5}]}]}
  - {id: flood, company: mill, chance: 0, title: Flood, body: Flood., usual: wait, options: [{id: wait, label: Wait, effects: []}, {id: dam, label: Dam, effects: []}]}
  - {id: feast, company: mill, from: 1900-Q3, when: [{is: track, track: mood, atLeast: 6}], chance: 0.5, title: Feast, body: Feast., usual: dance, options: [{id: dance, label: Dance, effects: []}, {id: sleep, label: Sleep, effects: []}]}
events:
  - {id: comet, from: 1900-Q3, effects: [{do: track, track: mood, by: 2}]}
  - {id: storm, from: 1900-Q1, to: 1901-Q4, chance: 0.25, effects: [{do: friction, segment: farms, by: 0.25}]}
endings:
  - {id: ruin, company: mill, title: Ruin, text: t, when: [{is: closed, company: mill}], immediate: true}
  - {id: riches, company: mill, title: Riches, text: t, when: [{is: cash, company: mill, atLeast: 15}]}
  - {id: fame, company: mill, title: Fame, text: t, when: [{is: trust, company: mill, atLeast: 45}]}
  - {id: dusk, company: mill, title: Dusk, text: t, when: []}
outcomes: [{id: rye-leads, label: Rye leads, when: [{is: lead, product: rye, atLeast: 0}]}]
plans: [{id: baker, company: mill, name: B, note: n, choices: {opening: grand}, teams: {flavour: 1, giving: 3}, initiatives: [sow, advertise]}]
record: [{company: mill, quarter: 1900-Q2, teams: {flavour: 2}, initiatives: [advertise], confidence: reconstruction}]
`;

/** Round values, and no noise; a parameter that is not named here is 0. */
const PARAMETERS: Record<string, number> = {
  'network-effect': 2, 'switching-cost': 1, 'starting-cost': 0.5, 'expectation-weight': 0.5, 'expectation-base': 0.1,
  'complementor-weight': 0.5, 'complementor-time': 4, 'complementor-reach': 100, 'complementor-openness': 0.6,
  'vendor-weight': 0.5, 'rival-shipped': 0.25, 'neutrality-weight': 0.5,
  'appeal-slope': 0.5, 'appeal-reference': 2, 'friction-relief': 0.1,
  'debt-on-stability': 0.5, 'engineering-rate': 1, 'engineering-half': 4, 'contributor-rate': 0.2, 'contributor-half': 10,
  'contributor-hands': 5, 'contributor-reach': 100, 'contributor-time': 2,
  'deal-relation': 6, 'refusal-relation': 2, 'deal-influence': 2, 'deal-complementors': 0.1, 'deal-neutrality': 0.2,
  'deal-conformity': 0.2, 'deal-rest': 2, 'purchase-premium': 0.25, 'investment-part': 0.1, 'counter-raise': 0.5,
  'weigh-relation': 0.04, 'weigh-goodwill': 1 / 60, 'weigh-standing': 1 / 60, 'weigh-rivalry': 2, 'weigh-lead': 0.9,
  'weigh-need': 0.25, 'need-runway': 5, 'weigh-premium': 1.4, 'weigh-sale': 1.2, 'weigh-founder': 0.025,
  'weigh-steering': 0.4, 'weigh-standard': 0.6, 'weigh-weariness': 0.05, 'weigh-money': 0.2, 'weigh-owner': 0.2,
  'weigh-common': 0.2, 'weigh-ally': 0.15, 'counter-margin': 0.6,
  'propose-every': 6, 'propose-heard': 10, 'propose-wealth': 500, 'propose-market': 0.04, 'propose-gain': 0.5,
  'record-lean': 1, 'aim-weight': 0.2,
  'community-rate': 4, 'upstream-rate': 2, 'repay-rate': 1, 'pace-debt': 0.5, 'load-on-stability': 8, 'load-per-team': 0.01,
  'trust-reversion': 0.1, 'trust-middle': 50, 'trust-instability': 1,
  'influence-reversion': 0.1, 'influence-share': 60, 'influence-half': 0.05, 'influence-member': 2, 'relation-reversion': 0.1,
  'people-per-team': 5, 'cost-per-head': 0.1, 'valuation-revenue': 10, 'valuation-use': 1000,
}; // prettier-ignore

export interface Changes {
  /** Parameters that differ from the round values. */
  parameters?: Record<string, unknown>;
  /** More of any collection, as a scenario file would say it. */
  more?: Record<string, unknown>;
  /** Changes what was read: for what a second file cannot say. */
  edit?: (scenario: Scenario) => void;
}

export function tinyScenario({ parameters = {}, more = {}, edit }: Changes = {}): Scenario {
  const values = Object.keys(REQUIRED_PARAMETERS).map((id) => ({
    id,
    value: parameters[id] ?? PARAMETERS[id] ?? 0,
  }));
  const read = readScenario([
    { path: 'valley.yaml', text: VALLEY },
    { path: 'parameters.yaml', text: stringify({ parameters: values }) },
    { path: 'more.yaml', text: stringify(more) },
  ]);
  if (!read.ok) throw new Error(read.errors.map(formatProblem).join('\n'));
  edit?.(read.scenario);
  return read.scenario;
}

export interface Tiny {
  model: Model;
  world: World;
  start: State;
}

export function tiny(changes: Changes = {}, seed = '1'): Tiny {
  const model = compileModel(tinyScenario(changes));
  const world = createWorld(model, seed);
  return { model, world, start: startState(world) };
}
