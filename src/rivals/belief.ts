/**
 * The state as one side can know it. Its own numbers exactly, and what is done in public: launches, members, choices,
 * the qualities of open code. Others' shares by the last survey, others' money and goodwill as rough words. What is
 * hidden (luck, others' plans and rounds, what their deeds have still to bring, what they think of each other) is
 * replaced by what anybody would assume, so that no move can depend on it.
 */
import { ACCOUNTS } from '../scenario/vocabulary/accounts.ts';
import { knowledgeOf, type Knowledge, type Model, type Rough, type State, type World } from '../sim/index.ts';

/** What a rough word is taken to mean: quarters of money, and goodwill. */
const RUNWAY: Record<Rough, number> = { none: 0.5, little: 2.5, some: 6, much: 14, unknown: 6 };
const GOODWILL: Record<Rough, number> = { none: 22, little: 38, some: 52, much: 68, unknown: 50 };
/** Neither friends nor foes; neither admired nor pitied. */
const MIDDLE = 50;
/** Millions of US dollars a quarter that a team is taken to cost, and that a large company is taken to have. */
const TEAM_COST = 0.4;
const DEPTH = 1000;

export function believedState(world: World, state: State, company: number): State {
  const { model } = world;
  const s = state.numbers.slice();
  const knowledge = knowledgeOf(world, state, company);
  believeCompanies(model, s, company, knowledge);
  believeShares(model, s, company, knowledge.shares);
  forgetLuck(model, s, company);
  return { numbers: s };
}

function believeCompanies(model: Model, s: Float64Array, company: number, { cash, trust }: Knowledge): void {
  const { layout, names, deep } = model;
  const count = names.companies.length;
  for (let other = 0; other < count; other++) {
    if (other === company) continue;
    s[layout.trust + other] = GOODWILL[trust[other]];
    s[layout.revenue + other] = 0;
    s[layout.dilution + other] = 0;
    s[layout.staff + other] = 0;
    s[layout.hiresNext + other] = 0;
    s[layout.hiresLater + other] = 0;
    s[layout.lastDilemma + other] = -1;
    const costs = TEAM_COST * Math.max(1, s[layout.teams + other]);
    s[layout.costs + other] = costs;
    // Of the large nobody knows more than that they are.
    s[layout.cash + other] = deep[other] === 0 ? RUNWAY[cash[other]] * costs : DEPTH;
    for (let third = 0; third < count; third++)
      if (third !== company) s[layout.relation + other * count + third] = MIDDLE;
  }
  s.fill(0, layout.accounts, layout.accounts + ACCOUNTS.length);
  model.scenario.people.forEach((person) => {
    if (names.companies.at(person.company) === company) return;
    s[layout.standing + names.people.at(person.id)] = MIDDLE;
    s[layout.will + names.people.at(person.id)] = MIDDLE;
  });
}

/**
 * A survey tells a product's share and not where its users are: they are taken to be alike everywhere. From the
 * platform down, for what a platform brings to the layer below it is not chosen freely there.
 */
function believeShares(model: Model, s: Float64Array, company: number, shares: Float64Array): void {
  const { layout, names, layerRange } = model;
  const segments = names.segments.length;
  const brought = new Float64Array(names.products.length);
  for (let layer = layerRange.length - 1; layer >= 0; layer--) {
    const [first, end] = layerRange[layer];
    let carried = 0;
    for (let p = first; p < end; p++) carried += brought[p];
    const chosen = Math.max(0.05, 1 - carried);
    for (let i = 0; i < segments; i++) {
      let [own, others] = [0, 0];
      for (let p = first; p < end; p++) {
        if (s[layout.owner + p] === company) own += s[layout.free + p * segments + i];
        else others += Math.max(0, shares[p] - brought[p]) / chosen;
      }
      const scale = others > 1 - own ? Math.max(0, 1 - own) / others : 1;
      let [rest, none] = [1, 1];
      for (let p = first; p < end; p++) {
        const at = layout.free + p * segments + i;
        if (s[layout.owner + p] !== company) {
          s[at] = (scale * Math.max(0, shares[p] - brought[p])) / chosen;
          s[layout.share + p * segments + i] = shares[p];
        }
        rest -= s[at];
        none -= s[layout.share + p * segments + i];
      }
      s[layout.outside + layer * segments + i] = Math.max(0, rest);
      s[layout.none + layer * segments + i] = Math.max(0, none);
    }
    for (let p = first; p < end; p++) {
      const base = s[layout.runsOn + p] - 1;
      if (base >= 0 && s[layout.launched + p] > 0) brought[base] += shares[p];
    }
  }
  let containers = 0;
  for (let i = 0; i < segments; i++) containers += model.size[i] * s[layout.adoption + i];
  for (const p of model.everyProduct) {
    if (s[layout.owner + p] === company) continue;
    s[layout.totalShare + p] = s[layout.lastTotalShare + p] = shares[p];
    s[layout.use + p] = shares[p] * containers;
    s[layout.expected + p] = shares[p];
    s[layout.inflow + p] = 0;
  }
}

/** Noise, what deeds of others have still to bring, who works on what, and what others have been asked. */
function forgetLuck(model: Model, s: Float64Array, company: number): void {
  const { layout, names, decisions, leaders, delayed, fading, ownerOfCause } = model;
  s.fill(0, layout.noise, layout.noise + names.products.length);
  s.fill(0, layout.hands, layout.hands + names.products.length);
  fading.forEach(({ stock }, i) => {
    if (isHidden(model, stock.at, company)) s[layout.fading + i] = 0;
  });
  delayed.forEach(({ cause }, i) => {
    if (ownerOfCause[cause] !== company) s[layout.due + i] = 0;
  });
  for (const decision of decisions)
    if (decision.situation && decision.company !== company) s[layout.drawn + decision.index] = 0;
  for (const leader of leaders) {
    if (leader.company === company) continue;
    leader.jobs.forEach((job, j) => (s[layout.plan + job.index] = leader.plan[j]));
  }
}

/** Whether a stock that an effect can raise for a while is somebody else's secret: then so is what is left of the effect. */
function isHidden({ layout, names, scenario }: Model, at: number, company: number): boolean {
  const count = names.companies.length;
  const companyOf = (block: number) => (at >= block && at < block + count ? at - block : company);
  if (companyOf(layout.trust) !== company || companyOf(layout.staff) !== company) return true;
  const pair = at - layout.relation;
  if (pair >= 0 && pair < count * count)
    return Math.floor(pair / count) !== company && pair % count !== company;
  return scenario.people.some((person) => {
    const h = names.people.at(person.id);
    return (
      (at === layout.standing + h || at === layout.will + h) && names.companies.at(person.company) !== company
    );
  });
}
