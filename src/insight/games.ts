/** Many games by policies, one row a game, and what the rows come to. Rows are summed in order of seed, so that shards join to exactly what one sweep gives. */
import { chapterState } from '../record/index.ts';
import { quarterNumber } from '../scenario/turns.ts';
import { policyNamed, recordPolicy, playQuarter, type Policy } from '../rivals/index.ts';
import {
  createWorld,
  endingOf,
  isOver,
  optionIsOpen,
  outcomesOf,
  phaseOf,
  scoreOf,
  startState,
  type Decision,
  type Model,
  type State,
  type World,
} from '../sim/index.ts';

export interface GameSettings {
  leader: string;
  ambition: string;
  /** Name of the leader's policy; the others keep to the record. */
  policy: string;
  /** The quarter in which games start; chapters begin in the state that the record line holds there. */
  from: string;
  /** Options that the leader takes whenever they are open: decision id to option id. */
  fixed: Record<string, string>;
}

export interface GameRow {
  seed: number;
  score: number;
  ending: string;
  outcomes: Record<string, boolean>;
}

/** Throws a RangeError for a policy, decision or option that does not exist. */
export function leaderPolicy(model: Model, settings: GameSettings): Policy {
  const policy = policyNamed(model, settings.policy);
  if (!policy) throw new RangeError(`there is no policy "${settings.policy}"`);
  const plan = model.scenario.plans.find(({ id }) => `plan:${id}` === settings.policy);
  if (plan && plan.company !== settings.leader)
    throw new RangeError(`"${settings.policy}" is a plan of ${plan.company}, not of ${settings.leader}`);
  const fixed = new Map<number, number>();
  for (const [id, optionId] of Object.entries(settings.fixed)) {
    const index = model.names.decisions.find(id);
    if (index === undefined) throw new RangeError(`there is no decision "${id}"`);
    const option = model.decisions[index].options.findIndex((candidate) => candidate.id === optionId);
    if (option < 0) throw new RangeError(`decision "${id}" has no option "${optionId}"`);
    fixed.set(index, option);
  }
  if (fixed.size === 0) return policy;
  return {
    ...policy,
    choose(world: World, state: State, decision: Decision) {
      const option = fixed.get(decision.index);
      return option !== undefined && optionIsOpen(world, state, decision, option)
        ? option
        : policy.choose(world, state, decision);
    },
  };
}

/** Plays one game to its end, or the calendar's. `each` sees the state after every quarter, and may not keep it. */
export function playGame(
  model: Model,
  settings: GameSettings,
  policy: Policy,
  seed: number,
  each?: (state: State) => void,
): GameRow {
  const world = createWorld(model, String(seed));
  const company = model.names.companies.at(settings.leader);
  const leader = model.leaders.find((candidate) => candidate.company === company)!;
  const table = (side: number) => (side === company ? policy : recordPolicy);
  const { calendar } = model.scenario.header;
  const first = quarterNumber(settings.from) - quarterNumber(calendar.from);
  const state = first === 0 ? startState(world) : chapterState(model, first);
  each?.(state);
  while (!(phaseOf(model.layout, state) === 'moves' && isOver(world, state, company))) {
    playQuarter(world, state, table);
    each?.(state);
  }
  return {
    seed,
    score: scoreOf(world, state, leader, settings.ambition),
    ending: endingOf(world, state, company) ?? 'none',
    outcomes: outcomesOf(world, state),
  };
}

export interface SweepSummary {
  games: number;
  endings: Record<string, number>;
  score: { mean: number; sd: number; p5: number; p50: number; p95: number };
  outcomes: Record<string, number>;
}

/** What the rows come to. The same rows in any order give the same bits. */
export function summarise(rows: readonly GameRow[]): SweepSummary {
  const inOrder = [...rows].sort((a, b) => a.seed - b.seed);
  const games = inOrder.length;
  const endings: Record<string, number> = {};
  const outcomes: Record<string, number> = {};
  let sum = 0;
  for (const row of inOrder) {
    endings[row.ending] = (endings[row.ending] ?? 0) + 1;
    for (const [id, came] of Object.entries(row.outcomes))
      outcomes[id] = (outcomes[id] ?? 0) + (came ? 1 : 0);
    sum += row.score;
  }
  const mean = games > 0 ? sum / games : 0;
  let squares = 0;
  for (const row of inOrder) squares += (row.score - mean) * (row.score - mean);
  const sorted = inOrder.map((row) => row.score).sort((a, b) => a - b);
  const quantile = (part: number) => sorted[Math.min(games - 1, Math.floor(part * games))] ?? 0;
  return {
    games,
    endings: Object.fromEntries(Object.entries(endings).sort(([a], [b]) => (a < b ? -1 : 1))),
    score: {
      mean,
      sd: games > 1 ? Math.sqrt(squares / (games - 1)) : 0,
      p5: quantile(0.05),
      p50: quantile(0.5),
      p95: quantile(0.95),
    },
    outcomes: Object.fromEntries(Object.entries(outcomes).map(([id, count]) => [id, count / games])),
  };
}
