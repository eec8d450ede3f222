// Finds, for every ending of a leader, a game that comes to it: first by plain policies, then by varying the games that
// came nearest.
import { compileMargin } from '../../src/sim/conditions/compile.ts';
import { advanceRun, startRun, type RunRecord } from '../../src/record/index.ts';
import { ordersOf, playQuarter } from '../../src/rivals/index.ts';
import {
  createWorld,
  endingOf,
  isOver,
  phaseOf,
  type Model,
  type State,
  type World,
} from '../../src/sim/index.ts';
import { dice } from '../fuzz/adversary.ts';
import { distance } from './targets.ts';
import { crossed, openingState, plainScript, policiesOf, tableOf, varied, type Script } from './script.ts';

export interface Found {
  ending: string;
  /** The game that comes to it, or null. */
  script: Script | null;
  games: number;
  /** Where none does: the conditions of the nearest game, with their margins. */
  nearest: string[];
}

interface Target {
  id: string;
  /** One margin for each condition; an ending is near when few fail, by little. */
  parts: ((s: Float64Array, world: World) => number)[];
  said: string[];
}

function play(model: Model, script: Script, company: number): { world: World; state: State } {
  const world = createWorld(model, String(script.seed));
  const state = openingState(world, company);
  const table = tableOf(model, script);
  while (!(phaseOf(model.layout, state) === 'moves' && isOver(world, state, company)))
    playQuarter(world, state, table);
  return { world, state };
}

export function findEndings(model: Model, leader: string, effort = 3000): Found[] {
  const company = model.names.companies.at(leader);
  const targets = model.scenario.endings
    .filter((ending) => ending.company === leader)
    .map(({ id, when }): Target => ({
      id,
      parts: when.map((condition) => compileMargin(model, [condition])),
      said: when.map((condition) => JSON.stringify(condition)),
    }));
  const found = new Map<string, Script>();
  const nearest = new Map<string, { script: Script; off: number; margins: number[] }>();
  let games = 0;
  /** Plays a script and keeps it for whatever it reaches or comes near to. */
  const attempt = (script: Script) => {
    games++;
    const { world, state } = play(model, script, company);
    const ending = endingOf(world, state, company)!;
    if (!found.has(ending)) found.set(ending, script);
    for (const { id, parts } of targets) {
      if (found.has(id)) continue;
      const margins = parts.map((part) => part(state.numbers, world));
      const off = distance(margins);
      // A tie goes to the newer: it lets the search drift.
      if (off <= (nearest.get(id)?.off ?? Infinity)) nearest.set(id, { script, off, margins });
    }
  };
  for (const rivals of ['record', 'random'])
    for (const policy of policiesOf(model))
      for (let seed = 1; seed <= 20; seed++)
        attempt(plainScript(model, seed, (side) => (side === company ? policy : rivals)));
  // Rivals keep to what they do by themselves as long as that is enough.
  for (const everybody of [false, true]) {
    for (const { id } of targets) {
      const roll = dice(id.length + games);
      for (let tries = 0; tries < effort && !found.has(id); tries++) {
        const best = nearest.get(id)!.script;
        const others = [...nearest.values()];
        const parent =
          roll() < 0.1 ? crossed(roll, best, others[Math.floor(roll() * others.length)].script) : best;
        attempt(varied(roll, model, parent, (side) => everybody || side === company));
      }
    }
  }
  return targets.map(({ id, said }) => ({
    ending: id,
    script: found.get(id) ?? null,
    games,
    nearest: found.has(id)
      ? []
      : said.map((condition, i) => `${nearest.get(id)!.margins[i].toFixed(3)} ${condition}`),
  }));
}

/** The game of a script, as a record. */
export function keep(model: Model, leader: string, script: Script): RunRecord {
  const ambition = model.scenario.leaders.find((item) => item.company === leader)!.ambitions[0].id;
  const sides = Object.fromEntries(model.names.companies.ids.map((id, c) => [id, script.base[c]]));
  const table = tableOf(model, script);
  let run = startRun(model, { leader, ambition, seed: String(script.seed), sides });
  while (run.record.score === null) run = advanceRun(run, ordersOf(run.world, run.state, table));
  return run.record;
}
