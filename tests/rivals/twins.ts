// Two games that look alike to one side: everything that it cannot see is drawn anew, everything that it can stays.
import { createLuck, type Luck } from '../../src/sim/luck.ts';
import { createWorld, knowledgeOf, turnOf, type Model, type State, type World } from '../../src/sim/index.ts';

type Roll = () => number;

/** Influence from which a side hears of goodwill, and of money; the bounds of the words that it hears. */
const HEARS = 15;
const HEARS_OF_MONEY = 30;
const GOODWILL = { none: [0, 30], little: [30, 45], some: [45, 60], much: [60, 100], unknown: [0, 100] };
const QUARTERS = { none: [0, 1], little: [1, 4], some: [4, 8], much: [8, 40], unknown: [0, 40] };

/** The state as it might be just as well, for all that `company` can tell. */
export function twinState(world: World, state: State, company: number, roll: Roll): State {
  const s = state.numbers.slice();
  hideCompanies(world, state, s, company, roll);
  hideMarket(world.model, s, company, roll);
  hideCourse(world.model, s, company, roll, turnOf(world.model.layout, state));
  return { numbers: s };
}

/** The same world as far as anybody could know it: with other luck, and other values of what is uncertain in it. */
export function twinWorld(world: World, seed: string): World {
  const { model } = world;
  const { row } = model.parameters;
  const { parameters } = createWorld(model, seed, { draw: true });
  // What a side is like, and how well surveys are made, is no secret of the world.
  for (const id of ['record-lean', 'aim-weight', 'survey-error'] as const)
    parameters[row[id]] = world.parameters[row[id]];
  const other = createLuck(seed, model.luckRows);
  const own = (stream: string) => stream === 'choice' || stream === 'survey';
  const luck: Luck = {
    uniform: (stream, subject, turn) => (own(stream) ? world.luck : other).uniform(stream, subject, turn),
    turn: (stream, turn) => (own(stream) ? world.luck : other).turn(stream, turn),
  };
  return { ...createWorld(model, seed, { parameters }), seed: world.seed, luck };
}

/** A world in which every side has something to propose in every quarter. */
export function talkative(world: World): World {
  const { names } = world.model;
  const first = names.decisions.length + names.initiatives.length + names.jobs.length;
  const luck: Luck = {
    ...world.luck,
    uniform: (stream, subject, turn) =>
      world.luck.uniform(stream, subject, turn) / (stream === 'choice' && subject >= first ? 10 : 1),
  };
  return { ...world, luck };
}

function hideCompanies(world: World, state: State, s: Float64Array, company: number, roll: Roll): void {
  const { layout, names, deep, scenario } = world.model;
  const count = names.companies.length;
  const influence = s[layout.influence + company];
  const heard = knowledgeOf(world, state, company);
  const between = ([from, to]: number[]) => from + (to - from) * roll() * 0.999;
  for (let account = 0; account < 4; account++) s[layout.accounts + account] = 1000 * (roll() - 0.5);
  for (let other = 0; other < count; other++) {
    if (other === company) continue;
    s[layout.trust + other] = between(GOODWILL[influence < HEARS ? 'unknown' : heard.trust[other]]);
    const word = influence < HEARS_OF_MONEY || deep[other] === 1 ? 'unknown' : heard.cash[other];
    const loss = (word === 'much' || word === 'unknown') && roll() < 0.5 ? -5 * roll() : 0.1 + 5 * roll();
    s[layout.revenue + other] = 5 + 5 * roll();
    s[layout.costs + other] = s[layout.revenue + other] + loss;
    s[layout.cash + other] = Math.max(0.1, Math.abs(loss)) * between(QUARTERS[word]);
    s[layout.dilution + other] = roll();
    s[layout.staff + other] = Math.floor(200 * roll());
    s[layout.hiresNext + other] = Math.floor(5 * roll());
    s[layout.hiresLater + other] = Math.floor(5 * roll());
    s[layout.lastDilemma + other] = Math.floor(roll() * (s[layout.turn] + 1)) - 1;
    for (let third = 0; third < other; third++)
      if (third !== company)
        s[layout.relation + other * count + third] = s[layout.relation + third * count + other] =
          100 * roll();
  }
  for (const person of scenario.people) {
    if (names.companies.at(person.company) === company) continue;
    s[layout.standing + names.people.at(person.id)] = 100 * roll();
    s[layout.will + names.people.at(person.id)] = 100 * roll();
  }
}

/** What surveys can have measured stays: shares of a quarter ago, adoption, one's own users. */
function hideMarket(
  { layout, names, layerRange }: Model,
  s: Float64Array,
  company: number,
  roll: Roll,
): void {
  const segments = names.segments.length;
  for (const [layer, [first, end]] of layerRange.entries()) {
    for (let i = 0; i < segments; i++) {
      let [free, share] = [1, 1];
      for (let p = first; p < end; p++) {
        if (s[layout.owner + p] === company) {
          free -= s[layout.free + p * segments + i];
          share -= s[layout.share + p * segments + i];
        }
      }
      for (let p = first; p < end; p++) {
        if (s[layout.owner + p] === company || s[layout.launched + p] === 0) continue;
        free -= s[layout.free + p * segments + i] = Math.max(0, free * roll());
        share -= s[layout.share + p * segments + i] = Math.max(0, share * roll());
      }
      s[layout.outside + layer * segments + i] = Math.max(0, free);
      s[layout.none + layer * segments + i] = Math.max(0, share);
    }
  }
  for (let p = 0; p < names.products.length; p++) {
    s[layout.noise + p] = roll() - 0.5;
    s[layout.hands + p] = Math.floor(9 * roll());
    if (s[layout.owner + p] === company || s[layout.launched + p] === 0) continue;
    for (const block of ['totalShare', 'use', 'expected', 'inflow'] as const)
      s[layout[block] + p] = roll() * (block === 'totalShare' ? 1 : 0.3);
  }
}

/** Fading effects on what is hidden are hidden with it; delayed ones, situations and plans of others always. */
function hideCourse(model: Model, s: Float64Array, company: number, roll: Roll, turn: number): void {
  const { layout, names, delayed, fading, decisions, leaders, ownerOfCause, scenario } = model;
  delayed.forEach(({ cause }, slot) => {
    if (ownerOfCause[cause] !== company)
      s[layout.due + slot] = roll() < 0.7 ? 0 : turn + 1 + Math.floor(4 * roll());
  });
  const count = names.companies.length;
  const others = (block: 'trust' | 'staff', at: number) =>
    at >= layout[block] && at < layout[block] + count && at !== layout[block] + company;
  const amongOthers = (at: number) => {
    const pair = at - layout.relation;
    return (
      pair >= 0 && pair < count * count && Math.floor(pair / count) !== company && pair % count !== company
    );
  };
  const people = scenario.people.filter((person) => names.companies.at(person.company) !== company);
  const feeling = (at: number) =>
    people.some(({ id }) => [layout.standing, layout.will].includes(at - names.people.at(id)));
  fading.forEach(({ stock: { at } }, slot) => {
    if (others('trust', at) || others('staff', at) || amongOthers(at) || feeling(at))
      s[layout.fading + slot] = 5 * roll();
  });
  for (const decision of decisions)
    if (decision.situation && decision.company !== company && s[layout.chosen + decision.index] === 0)
      s[layout.drawn + decision.index] = roll() < 0.3 ? 1 : 0;
  for (const leader of leaders)
    if (leader.company !== company)
      for (const job of leader.jobs) s[layout.plan + job.index] = Math.floor(5 * roll());
}
