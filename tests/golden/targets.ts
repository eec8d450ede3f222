// Everything that a scenario offers and that some game should meet: every option, every initiative, every event; with
// what has to hold for it, and which options bring that about.
import type { Condition } from '../../src/scenario/vocabulary/conditions.ts';
import type { Effect } from '../../src/scenario/vocabulary/effects.ts';
import { compileMargin } from '../../src/sim/conditions/compile.ts';
import type { Model, World } from '../../src/sim/index.ts';

export interface Target {
  name: string;
  /** Of the decision, situation, initiative or event. */
  of: string;
  kind: 'option' | 'initiative' | 'event';
  /** Of the decision, initiative or event; and of the option. */
  index: number;
  option: number;
  from: number;
  to: number;
  conditions: Condition[];
  /** One margin for each condition. */
  parts: ((s: Float64Array, world: World) => number)[];
  /** Choices that help: for each condition that some option brings about, those options. */
  helpers: { decision: number; option: number }[][];
}

/** How far conditions are from holding: 0 when all do. A margin counts for less the larger it is. */
export const distance = (margins: number[]): number =>
  margins.reduce((sum, margin) => sum + (margin >= 0 ? 0 : 0.2 + -margin / (1 - margin)), 0);

/** Which effect makes a fact true. */
const MADE_BY: Record<string, string> = {
  launched: 'launch',
  retired: 'retire',
  owns: 'transfer',
  sold: 'sell',
  closed: 'close',
  founded: 'found',
  member: 'join',
  hosts: 'host',
  ships: 'ship',
  allied: 'ally',
  runsOn: 'rebase',
};
const UNMADE_BY: Record<string, string> = {
  serving: 'resign',
  ships: 'unship',
  member: 'leave',
  allied: 'part',
  independent: 'sell',
  launched: 'retire',
};

/** All effects, those inside chances as well. */
function flat(effects: readonly Effect[] | undefined): Effect[] {
  return (effects ?? []).flatMap((effect) => [
    effect,
    ...flat(effect.then as Effect[]),
    ...flat(effect.else as Effect[]),
  ]);
}

function helpersOf(model: Model, conditions: readonly Condition[], wanted = true): Target['helpers'] {
  const { scenario, names } = model;
  const items = [...scenario.decisions, ...scenario.situations];
  /** Options with an effect that says the same of the same things as the fact. */
  const options = (kind: string | undefined, fact: Record<string, unknown>) =>
    kind === undefined
      ? []
      : items.flatMap(({ id, options: list }) =>
          list.flatMap((item, option) => {
            const does = flat(item.effects).some(
              (effect) =>
                effect.do === kind &&
                Object.entries(fact).every(
                  ([key, value]) => key === 'is' || effect[key] === undefined || effect[key] === value,
                ),
            );
            return does ? [{ decision: names.decisions.at(id), option }] : [];
          }),
        );
  return conditions.flatMap((condition): Target['helpers'] => {
    if (condition.is === 'all' || condition.is === 'any') return helpersOf(model, condition.of, wanted);
    if (condition.is === 'not') return helpersOf(model, [condition.of], !wanted);
    const fact = condition as Record<string, string>;
    if (fact.is === 'chose') {
      const decision = model.decisions[names.decisions.at(fact.decision)];
      return [
        decision.options.flatMap(({ id }, option) =>
          (id === fact.option) === wanted ? [{ decision: decision.index, option }] : [],
        ),
      ];
    }
    const found = options((wanted ? MADE_BY : UNMADE_BY)[fact.is], fact);
    return found.length > 0 ? [found] : [];
  });
}

export function targetsOf(model: Model): Target[] {
  const { scenario, names } = model;
  const target = (given: Omit<Target, 'parts' | 'helpers'>): Target => ({
    ...given,
    parts: given.conditions.map((condition) => compileMargin(model, [condition])),
    helpers: helpersOf(model, given.conditions),
  });
  const options = [...scenario.decisions, ...scenario.situations].flatMap((item) => {
    const { index, from, to } = model.decisions[names.decisions.at(item.id)];
    return item.options.map(({ id, needs }, option) =>
      target({
        name: `${item.id}=${id}`,
        of: item.id,
        kind: 'option',
        index,
        option,
        from,
        to,
        conditions: [...(item.when ?? []), ...(needs ?? [])],
      }),
    );
  });
  const initiatives = scenario.initiatives.map((item) => {
    const money: Condition = { is: 'cash', company: item.company, atLeast: item.cost };
    const conditions = [...(item.when ?? []), money];
    return target({
      name: `initiative ${item.id}`,
      of: item.id,
      kind: 'initiative',
      index: names.initiatives.at(item.id),
      option: -1,
      from: 0,
      to: model.lastTurn,
      conditions,
    });
  });
  const events = scenario.events.map((item) => {
    const { index, from, to } = model.events[names.events.at(item.id)];
    return target({
      name: `event ${item.id}`,
      of: item.id,
      kind: 'event',
      index,
      option: -1,
      from,
      to,
      conditions: item.when ?? [],
    });
  });
  return [...options, ...initiatives, ...events];
}
