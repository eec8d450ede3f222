// The two bakers (tests/scenario/sound) with two more who can be led: the neighbour on the quay, who comes a quarter
// late and may sell out, and a windmill. Each has something to decide, and something that nobody else should know.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatProblem, readScenario, type Scenario } from '../../src/scenario/index.ts';
import { compileModel, type Model } from '../../src/sim/index.ts';
import { SCENARIO } from './bad/fixture.ts';

const leader = (company: string, product: string, starts: string) => `
  - company: ${company}
    playable: true${starts && `\n    starts: ${starts}`}
    place: By the water
    who: You bake as well.
    have: [A second oven]
    hard: 1
    hardNote: The flour is cheap.
    initiativeSlots: {poor: 1, rich: 2, richFrom: 60}
    goals:
      - {id: purse, label: The purse, parts: [{measure: {is: cash, company: ${company}}, from: 0, to: 60}]}
      - {id: name, label: A good name, parts: [{measure: {is: trust, company: ${company}}, from: 0, to: 100}]}
    ambitions:
      - {id: rich, label: Rich, note: In coin., weights: {purse: 80, name: 20}}
      - {id: liked, label: Liked, note: In kind., weights: {purse: 20, name: 80}}
    jobs:
      - {id: ${company}-bake, label: Bake, note: Better., work: {kind: improve, attribute: flavour, on: [{product: ${product}, weight: 1}]}}
      - {id: ${company}-greet, label: Greet, note: At the door., work: {kind: community}}
    plan: {${company}-bake: 2, ${company}-greet: 1}
    questions: [{text: Was it worth it?}]`;

const MORE = `
companies:
  - {id: windmill, name: The Windmill, cash: 25, teams: 3, trust: 50, influence: 25, main: barley}
products:
  - {id: barley, name: Barley, layer: bread, company: windmill, launched: true, qualities: {flavour: 4, stability: 4, extensibility: 4}, shares: {town: 0.1}}
leaders:${leader('quayside', 'steam-oven', '1901-Q2')}${leader('windmill', 'barley', '')}
initiatives:
  - {id: sails, company: windmill, label: New sails, note: Canvas., cost: 3, cooldown: 1, effects: [{do: trust, company: windmill, by: 2}]}
decisions:
  - id: second-loaf
    company: mill-lane
    from: 1901-Q2
    round: move
    title: The second loaf
    body: The town asks for bread on credit as well.
    options:
      - {id: credit, label: Let them have it, effects: [{do: trust, company: mill-lane, by: 4}]}
      - {id: coin, label: Coin first, effects: [{do: trust, company: mill-lane, by: -3}]}
    record: credit
  - id: quay-wall
    company: quayside
    from: 1901-Q2
    round: move
    title: The wall of the quay
    body: It leans.
    options:
      - {id: mend, label: Mend the wall, deed: Quayside mends the wall., effects: [{do: pay, from: quayside, to: suppliers, amount: 4}]}
      - {id: leave, label: Leave the wall, effects: [{do: trust, company: quayside, by: -6}]}
    record: mend
  - id: quay-offer
    company: quayside
    from: 1901-Q3
    round: move
    title: Somebody wants the quay
    body: A letter with a number in it.
    options:
      - {id: decline, label: Keep the quay, effects: []}
      - {id: sign, label: Sell the quay, deed: Quayside is sold to the windmill., effects: [{do: sell, company: quayside, buyer: windmill}]}
    record: decline
  - id: quay-rent
    company: quayside
    from: 1901-Q4
    round: move
    title: The rent of the quay
    body: It has gone up.
    options:
      - {id: pay-rent, label: Pay the rent, effects: []}
      - {id: haggle, label: Haggle, effects: [{do: trust, company: quayside, by: -1}]}
    record: pay-rent
  - id: wind
    company: windmill
    from: 1901-Q2
    round: move
    title: No wind
    body: The sails stand still.
    options:
      - {id: wait-wind, label: Wait for wind, effects: []}
      - {id: oxen, label: Fetch oxen, effects: [{do: pay, from: windmill, to: suppliers, amount: 2}]}
    record: wait-wind
endings:
  - {id: quay-sold, company: quayside, title: Somebody else’s quay, text: You have a bench on it., immediate: true, when: [{is: chose, decision: quay-offer, option: sign}]}
  - {id: quay-stands, company: quayside, title: The quay stands, text: It does not lean., when: []}
  - {id: turning, company: windmill, title: It turns, text: It did., when: []}
`;

const MORE_BAKERS: Scenario = (() => {
  const files = readdirSync(SCENARIO).map((path) => ({
    path,
    // Who can be led is told what it decides.
    text: readFileSync(join(SCENARIO, path), 'utf8').replace(/title: Steam\n/, '$&    body: It hisses.\n'),
  }));
  const read = readScenario([...files, { path: 'more.yaml', text: MORE }]);
  if (!read.ok) throw new Error(read.errors.map(formatProblem).join('\n'));
  return read.scenario;
})();

/** A scenario and model of one's own, so that a test may change the one and keep the other. */
export const bakers = (edit: (scenario: Scenario) => void = () => undefined): Model => {
  const scenario = structuredClone(MORE_BAKERS);
  edit(scenario);
  return compileModel(scenario);
};

export const HUMANS = { 'mill-lane': 'human', quayside: 'human', windmill: 'record' };
export const QUAYSIDE = { leader: 'quayside', ambition: 'rich' };
export const WINDMILL = { leader: 'windmill', ambition: 'liked' };
