/** One game of a leader with a branch at each of its scripted decisions: what every option there would have led to. */
import { ordersOf, type Table } from '../rivals/index.ts';
import { advanceInPlace, optionIsOpen, type Decision, type Model } from '../sim/index.ts';
import { gameIsOver, openGame, playToEnd, type GameRow, type GameSettings } from './games.ts';

/** The scripted decisions of a leader, in the order of the model. */
export const decisionsOf = ({ decisions, names }: Model, leader: string): Decision[] =>
  decisions.filter(({ company, situation }) => !situation && company === names.companies.at(leader));

/**
 * The rows of all options of all the leader's decisions, one after the other; null where the decision did not arise or the
 * option was closed. Each branch is the game that `branchesOf` plays for that decision: only its own option differs. Where
 * `only` names decisions, no others are branched.
 */
export function everyOption(
  model: Model,
  settings: GameSettings,
  table: Table,
  seed: number,
  only?: readonly string[],
): (GameRow | null)[] {
  const decisions = decisionsOf(model, settings.leader);
  const rows = decisions.map(({ options }): (GameRow | null)[] => options.map(() => null));
  const position = new Map(
    decisions.flatMap(({ id, index }, at) => (!only || only.includes(id) ? [[index, at]] : [])),
  );
  const { game, state } = openGame(model, settings, table, seed);
  const { world } = game;
  /** Options that the game itself took: they lead to where it ends. */
  const taken: { at: number; option: number }[] = [];
  while (!gameIsOver(game, state)) {
    const orders = ordersOf(world, state, table);
    for (const chosen of orders.choices) {
      const at = position.get(chosen.decision);
      if (at === undefined) continue;
      taken.push({ at, option: chosen.option });
      const others = orders.choices.filter((choice) => choice !== chosen);
      for (let option = 0; option < decisions[at].options.length; option++) {
        if (option === chosen.option || !optionIsOpen(world, state, decisions[at], option)) continue;
        const branch = { numbers: state.numbers.slice() };
        const choices = [...others, { decision: chosen.decision, option }];
        advanceInPlace(world, branch, { ...orders, choices });
        rows[at][option] = playToEnd(game, branch);
      }
    }
    advanceInPlace(world, state, orders);
  }
  const end = playToEnd(game, state);
  for (const { at, option } of taken) rows[at][option] = end;
  return rows.flat();
}
