// Players who prefer what nobody has reached yet. Plain policies first; then, for each thing still missing, the game that
// came nearest to it, varied, with the options that unlock it.
import {
  dueDecisions,
  advanceInPlace,
  createWorld,
  isOver,
  phaseOf,
  PROPOSALS,
  turnOf,
  type Model,
  type State,
  type World,
} from '../../src/sim/index.ts';
import { ordersOf } from '../../src/rivals/index.ts';
import { dice } from '../fuzz/adversary.ts';
import { openingState, plainScript, policiesOf, tableOf, varied, type Script } from './script.ts';
import { distance, targetsOf, type Target } from './targets.ts';

export interface Missed {
  name: string;
  /** The decision, initiative or event. */
  of: string;
  games: number;
  /** The conditions as the nearest game had them: margin first, those that failed before the others. */
  nearest: string[];
}

interface Near {
  script: Script;
  off: number;
  margins: number[];
}

class Explorer {
  readonly missing = new Map<string, Target>();
  readonly near = new Map<string, Near>();
  games = 0;

  constructor(
    readonly model: Model,
    readonly leader: number,
  ) {
    for (const target of targetsOf(model)) this.missing.set(target.name, target);
  }

  /** Plays a script to the end of its leader's game, and the epilogue of a game that was played out. */
  play(script: Script): void {
    this.games++;
    const { model } = this;
    const { layout } = model;
    const world = createWorld(model, String(script.seed));
    const state = openingState(world, this.leader);
    const table = tableOf(model, script);
    const seen = new Set<string>();
    for (;;) {
      const turn = turnOf(layout, state);
      const moves = phaseOf(layout, state) === 'moves';
      const ended = moves && isOver(world, state, this.leader);
      if (turn > model.epilogueTurn || (ended && turn <= model.lastTurn)) break;
      const orders = ordersOf(world, state, table);
      const due = new Set(dueDecisions(world, state).map(({ index }) => index));
      for (const { decision, option } of orders.choices) seen.add(`option ${decision} ${option}`);
      for (const plan of orders.plans)
        for (const index of plan.initiatives) seen.add(`initiative ${index} -1`);
      this.measure(script, world, state, turn, (target) =>
        target.kind === 'option'
          ? due.has(target.index) || model.decisions[target.index].round === (moves ? 0 : 1)
          : target.kind === 'initiative' && moves,
      );
      advanceInPlace(world, state, orders, {
        beforeMarket: (s) =>
          this.measure(script, world, { numbers: s }, turn, ({ kind }) => kind === 'event'),
      });
    }
    for (const { index } of model.events)
      if (state.numbers[layout.happened + index] > 0) seen.add(`event ${index} -1`);
    for (const [name, { kind, index, option }] of this.missing)
      if (seen.has(`${kind} ${index} ${option}`)) this.missing.delete(name);
  }

  /** Keeps the script for everything missing that it comes nearer to than any before. */
  private measure(
    script: Script,
    world: World,
    state: State,
    turn: number,
    asked: (target: Target) => boolean,
  ): void {
    const { layout } = this.model;
    for (const target of this.missing.values()) {
      if (turn < target.from || turn > target.to || !asked(target)) continue;
      if (target.kind === 'option' && state.numbers[layout.chosen + target.index] !== 0) continue;
      const margins = target.parts.map((part) => part(state.numbers, world));
      const off = distance(margins);
      // A tie goes to the newer game: it lets the search drift.
      if (off <= (this.near.get(target.name)?.off ?? Infinity))
        this.near.set(target.name, { script, off, margins });
    }
  }

  /** A variation of the game that came nearest to a target, leaning towards it. */
  towards(roll: () => number, target: Target): Script {
    const parent =
      this.near.get(target.name)?.script ?? plainScript(this.model, Math.floor(roll() * 2000), 'random');
    const script = varied(roll, this.model, parent, () => true);
    if (target.kind === 'option') script.options[target.index] = target.option;
    for (const ways of target.helpers) {
      if (ways.length === 0 || roll() < 0.3) continue;
      const { decision, option } = ways[Math.floor(roll() * ways.length)];
      script.options[decision] = option;
    }
    // What is sold may be sold to whoever asks.
    for (const condition of target.conditions)
      if (condition.is === 'sold' && roll() < 0.5) {
        const from = Math.floor(roll() * script.asks.length);
        const to = this.model.names.companies.at(condition.company as string);
        if (from !== to) script.asks[from] = { to, kind: PROPOSALS.indexOf('purchase') };
      }
    const { company } = target.kind === 'initiative' ? this.model.initiatives[target.index] : { company: -1 };
    const l = this.model.leaders.findIndex((leader) => leader.company === company);
    const plan = script.plans[l];
    if (plan)
      script.plans[l] = {
        ...plan,
        preferred: [target.index, ...plan.preferred.filter((other) => other !== target.index)],
        most: 2,
      };
    return script;
  }
}

/** What no game could be brought to meet. `tries`: games for each thing that plain play does not meet. */
export function explore(
  model: Model,
  leader: string,
  plain: number,
  tries: number,
): { missed: Missed[]; games: number; met: number } {
  const company = model.names.companies.at(leader);
  const explorer = new Explorer(model, company);
  const all = explorer.missing.size;
  const roll = dice(1);
  const names = policiesOf(model);
  for (const name of names)
    for (let seed = 1; seed <= 5; seed++)
      explorer.play(plainScript(model, seed, (side) => (side === company ? name : 'record')));
  for (let game = 0; game < plain; game++) {
    const script = plainScript(model, game, (side) =>
      side === company || roll() < 0.7 ? names[Math.floor(roll() * names.length)] : 'record',
    );
    for (const { kind, index, option } of explorer.missing.values())
      if (kind === 'option' && roll() < 0.5) script.options[index] = option;
    explorer.play(script);
  }
  for (const [name, target] of [...explorer.missing])
    for (let game = 0; game < tries && explorer.missing.has(name); game++)
      explorer.play(explorer.towards(roll, target));
  const missed = [...explorer.missing.values()].map(({ name, of, conditions }): Missed => {
    const { margins } = explorer.near.get(name) ?? { margins: [] };
    const told = conditions
      .map((condition, i) => ({ margin: margins[i] ?? NaN, condition }))
      .sort((a, b) => a.margin - b.margin);
    return {
      name,
      of,
      games: explorer.games,
      nearest: told.map(({ margin, condition }) => `${margin.toFixed(3)} ${JSON.stringify(condition)}`),
    };
  });
  return { missed, games: explorer.games, met: all - missed.length };
}
