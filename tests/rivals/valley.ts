// The made-up valley with a question to the mill whose options are plainly better and worse for it, and wants for all.
import { compileModel, createWorld, startState, type Decision, type State } from '../../src/sim/index.ts';
import { tiny, tinyScenario, type Changes, type Tiny } from '../sim/tiny.ts';

const LEGACY = {
  id: 'legacy',
  company: 'mill',
  from: '1900-Q1',
  to: '1900-Q4',
  round: 'move',
  title: 'A legacy?',
  body: 'An aunt has died.',
  record: 'decline',
  options: [
    { id: 'decline', label: 'D', effects: [] },
    { id: 'take', label: 'T', effects: [{ do: 'pay', from: 'investors', to: 'mill', amount: 8 }] },
    { id: 'pay', label: 'P', effects: [{ do: 'pay', from: 'mill', to: 'suppliers', amount: 6 }] },
    {
      id: 'dream',
      label: 'M',
      needs: [{ is: 'cash', company: 'mill', atLeast: 1000 }],
      blocked: 'b',
      effects: [{ do: 'pay', from: 'investors', to: 'mill', amount: 100 }],
    },
  ],
};
/** Neither leaning nor weighing, and surveys without error. */
const INDIFFERENT = { 'record-lean': 0, 'aim-weight': 0, 'survey-error': 0 };

export const [DECLINE, TAKE, PAY, DREAM] = [0, 1, 2, 3] as const;

export interface Valley extends Tiny {
  legacy: Decision;
}

export function valley(parameters: Record<string, unknown> = {}, edit?: Changes['edit']): Valley {
  const made = tiny({
    parameters: { ...INDIFFERENT, 'cost-per-head': 0.02, ...parameters },
    more: { decisions: [LEGACY] },
    edit(scenario) {
      // Bread earns next to nothing, so that money from elsewhere counts for long.
      scenario.products.find(({ id }) => id === 'wheat')!.price = 1;
      edit?.(scenario);
    },
  });
  return { ...made, legacy: made.model.decisions[made.model.names.decisions.at('legacy')] };
}

/** A valley in which every company is after something: to be heard. */
export function wanting(parameters: Record<string, unknown> = {}): Tiny {
  const scenario = tinyScenario({ parameters });
  for (const company of scenario.companies)
    company.wants = [
      {
        id: 'voice',
        label: 'Voice',
        weight: 1,
        parts: [{ measure: { is: 'influence', company: company.id }, from: 0, to: 100 }],
      },
    ];
  const model = compileModel(scenario);
  const world = createWorld(model, '1');
  return { model, world, start: startState(world) };
}

/** How often each option is taken. */
export function counts(
  games: number,
  options: number,
  choose: (seed: string, state: State) => number,
  start: State,
) {
  const taken = new Array<number>(options).fill(0);
  for (let seed = 1; seed <= games; seed++) taken[choose(String(seed), start)]++;
  return taken;
}
