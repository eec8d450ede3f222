// How many ways there are to answer what is asked: for each leader the number of legal lines of decisions through the
// first quarters, all others keeping to the record. An option that opens or closes changes it.
import { fileURLToPath } from 'node:url';
import { turnName } from '../../src/record/index.ts';
import { ordersOf, recordPolicy } from '../../src/rivals/index.ts';
import {
  advance,
  createWorld,
  dueDecisions,
  optionIsOpen,
  phaseOf,
  startState,
  type Model,
  type State,
} from '../../src/sim/index.ts';

export const DECISION_LINES = fileURLToPath(new URL('decision-lines.txt', import.meta.url));

const QUARTERS = 8;
/** Lines beyond which a leader's count is given up: the table is to be read, and quick. */
const MOST = 3000;

/** Number of lines after each quarter; seed 1. */
function count(model: Model, company: number): number[] {
  const world = createWorld(model, '1');
  let states: State[] = [startState(world)];
  const counts: number[] = [];
  while (counts.length < QUARTERS && states.length <= MOST) {
    states = states.flatMap((state) => {
      let lines = [ordersOf(world, state, () => recordPolicy, company)];
      const plan = ordersOf(world, state, () => recordPolicy).plans.filter(
        (item) => item.company === company,
      );
      for (const decision of dueDecisions(world, state).filter((due) => due.company === company)) {
        const open = decision.options.flatMap((_, option) =>
          optionIsOpen(world, state, decision, option) ? [{ decision: decision.index, option }] : [],
        );
        lines = lines.flatMap((line) =>
          open.map((choice) => ({ ...line, choices: [...line.choices, choice] })),
        );
      }
      return lines.map((line) => advance(world, state, { ...line, plans: [...line.plans, ...plan] }));
    });
    if (phaseOf(model.layout, states[0]) === 'moves') counts.push(states.length);
  }
  return counts;
}

export function decisionLines(model: Model): string {
  const rows = model.leaders.map(({ company }) => {
    const cells = count(model, company).map((lines, turn) => `${turnName(model, turn)} ${lines}`);
    return [model.names.companies.ids[company], ...cells].join('  ');
  });
  return [...rows, ''].join('\n');
}
