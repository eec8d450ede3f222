// Players who try everything that the rules allow: any open option, any plan, any initiatives, any proposal and any
// answer to it, for every side at once. A number decides everything they do, so that a game can be played again.
import {
  ANSWERS,
  createWorld,
  dueDecisions,
  initiativeBlocked,
  initiativeSlots,
  optionIsOpen,
  phaseOf,
  PROPOSALS,
  proposalBlocked,
  startState,
  turnOf,
  advance,
  type Leader,
  type Model,
  type Orders,
  type Reply,
  type State,
  type World,
} from '../../src/sim/index.ts';

/** How often a law is tried: the same games every time, or with FUZZ=50 fifty times as many, and new ones. */
export function tries(numRuns: number): { numRuns: number; seed?: number } {
  const more = Number(process.env.FUZZ ?? 0);
  return more > 0 ? { numRuns: numRuns * more } : { numRuns, seed: 2013 };
}

/** Numbers in [0, 1) from a seed (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

type Roll = () => number;
const pick = <T>(roll: Roll, items: readonly T[]): T => items[Math.floor(roll() * items.length)];

/** All on one job, none at all, or anything between. */
function someTeams(roll: Roll, teams: number, jobs: number): number[] | null {
  const plan = new Array<number>(jobs).fill(0);
  let left = Math.floor(teams);
  const mood = roll();
  if (mood < 0.2) return null;
  if (mood < 0.3) return plan;
  if (mood < 0.5) {
    plan[Math.floor(roll() * jobs)] = left;
    return plan;
  }
  for (; left > 0; left--) if (roll() < 0.9) plan[Math.floor(roll() * jobs)]++;
  return plan;
}

function someInitiatives(roll: Roll, world: World, state: State, leader: Leader): number[] {
  const { initiatives, deep, layout } = world.model;
  const open = initiatives.filter(
    (item) => item.company === leader.company && initiativeBlocked(world, state, item) === null,
  );
  const taken: number[] = [];
  let money = state.numbers[layout.cash + leader.company];
  const most = roll() < 0.2 ? 0 : initiativeSlots(world, state, leader);
  while (taken.length < most && open.length > 0) {
    const [item] = open.splice(Math.floor(roll() * open.length), 1);
    if (deep[leader.company] === 0 && item.cost > money) continue;
    money -= item.cost;
    taken.push(item.index);
  }
  return taken;
}

/** Any answer to what has been proposed, or none: then reasons answer. */
function someReplies(roll: Roll, { layout, names }: Model, { numbers }: State): Reply[] {
  const replies = names.companies.ids.flatMap((_, from) => {
    const company = numbers[layout.proposalTo + from] - 1;
    if (company < 0 || roll() < 0.4) return [];
    return [{ company, from, answer: Math.floor(roll() * ANSWERS.length) }];
  });
  return replies.sort(() => roll() - 0.5);
}

/** What the adversary orders in this phase, for all sides. */
export function someOrders(roll: Roll, world: World, state: State): Orders {
  const { model } = world;
  const { layout } = model;
  const choices = dueDecisions(world, state).map((decision) => {
    const open = decision.options.flatMap((_, option) =>
      optionIsOpen(world, state, decision, option) ? [option] : [],
    );
    return { decision: decision.index, option: pick(roll, open) };
  });
  // The order in which sides hand in their choices must not matter.
  choices.sort(() => roll() - 0.5);
  if (phaseOf(layout, state) === 'answers')
    return { choices, plans: [], proposals: [], replies: someReplies(roll, model, state) };
  if (turnOf(layout, state) > model.lastTurn) return { choices, plans: [], proposals: [] };
  const alive = model.names.companies.ids.flatMap((_, c) =>
    state.numbers[layout.status + c] === 2 ? [] : [c],
  );
  const plans = model.leaders
    .filter((leader) => leader.jobs.length > 0 && alive.includes(leader.company) && roll() < 0.8)
    .map((leader) => ({
      company: leader.company,
      teams: someTeams(roll, state.numbers[layout.teams + leader.company], leader.jobs.length),
      initiatives: someInitiatives(roll, world, state, leader),
    }));
  const proposals = alive
    .filter(() => alive.length > 1 && roll() < 0.2)
    .map((company) => ({
      company,
      to: pick(
        roll,
        alive.filter((other) => other !== company),
      ),
      kind: Math.floor(roll() * PROPOSALS.length),
    }))
    .filter(
      ({ company, to, kind }) =>
        proposalBlocked(world, state.numbers, turnOf(layout, state), { from: company, to, kind }) === null,
    );
  return { choices, plans, proposals };
}

/** Plays on to the end of the epilogue, whatever endings come on the way. `each` sees every state. */
export function playWild(
  model: Model,
  seed: number,
  each: (world: World, state: State, orders: Orders | null) => void,
): void {
  const roll = dice(seed);
  const world = createWorld(model, String(seed), { draw: roll() < 0.5 });
  let state = startState(world);
  each(world, state, null);
  while (turnOf(model.layout, state) <= model.epilogueTurn) {
    const orders = someOrders(roll, world, state);
    each(world, state, orders);
    state = advance(world, state, orders);
  }
  each(world, state, null);
}
