/** Orders of all sides by their policies, and whole games played by them. */
import {
  advanceInPlace,
  dueDecisions,
  phaseOf,
  turnOf,
  type Orders,
  type Reply,
  type State,
  type World,
} from '../sim/index.ts';
import type { Policy } from './policy.ts';

/** The policy of each company, by index. */
export type Table = (company: number) => Policy;

/** What the policies order in this phase; `except` is left to somebody else. */
export function ordersOf(world: World, state: State, table: Table, except = -1): Orders {
  const choices = [];
  for (const decision of dueDecisions(world, state)) {
    if (decision.company !== except)
      choices.push({
        decision: decision.index,
        option: table(decision.company).choose(world, state, decision),
      });
  }
  const { layout, lastTurn, leaders } = world.model;
  if (turnOf(layout, state) > lastTurn) return { choices, plans: [], proposals: [] };
  if (phaseOf(layout, state) === 'answers')
    return { choices, plans: [], proposals: [], replies: repliesOf(world, state, table, except) };
  const plans = [];
  for (const leader of leaders) {
    if (
      leader.company === except ||
      leader.jobs.length === 0 ||
      state.numbers[layout.status + leader.company] === 2
    )
      continue;
    plans.push({ company: leader.company, ...table(leader.company).plan(world, state, leader) });
  }
  return { choices, plans, proposals: proposalsOf(world, state, table, except) };
}

function proposalsOf(world: World, state: State, table: Table, except: number): Orders['proposals'] {
  const { layout, names } = world.model;
  const proposals = [];
  for (let company = 0; company < names.companies.length; company++) {
    if (company === except || state.numbers[layout.status + company] !== 0) continue;
    const proposal = table(company).propose?.(world, state, company);
    if (proposal) proposals.push({ company, to: proposal.to, kind: proposal.kind });
  }
  return proposals;
}

function repliesOf(world: World, state: State, table: Table, except: number): Reply[] {
  return world.model.names.companies.ids.flatMap((_, company) =>
    company === except ? [] : (table(company).reply?.(world, state, company) ?? []),
  );
}

/** Plays one whole quarter upon a state that the caller owns. */
export function playQuarter(world: World, state: State, table: Table): void {
  do advanceInPlace(world, state, ordersOf(world, state, table));
  while (phaseOf(world.model.layout, state) === 'answers');
}

/** The state after playing on until `until` (a turn, exclusive) or until `done` says so; the given one is left as it is. */
export function playOut(
  world: World,
  state: State,
  table: Table,
  until: number,
  done?: (state: State) => boolean,
): State {
  const now = { numbers: state.numbers.slice() };
  while (turnOf(world.model.layout, now) < until && !done?.(now)) playQuarter(world, now, table);
  return now;
}
