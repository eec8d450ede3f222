/** `mechanisms`: what each mechanism of the record moves, and what the products' constants weigh beside the decisions. */
import { mechanismMoves } from '../../insight/history/index.ts';
import { weigh, type Weight } from '../../insight/history/weights.ts';
import type { Answer } from '../answer.ts';
import type { Options } from '../options.ts';
import { loadModel } from '../scenario-files.ts';

/** Decisions that are told; the command's JSON has all. */
const TOLD = 12;

export function mechanisms(options: Options): Answer {
  const model = loadModel(options.scenario);
  const moves = mechanismMoves(model.scenario);
  const { constants, decisions } = weigh(model);
  const still = moves.filter(({ ok }) => !ok);
  const most = (list: readonly Weight[]) => list[0]?.moved ?? 0;
  const weightLine = ({ id, option, moved, product }: Weight) =>
    `  ${id}${option === undefined ? '' : `=${option}`}: ${product} by ${(100 * moved).toFixed(1)} points`;
  return {
    ok: still.length === 0 && most(constants) < most(decisions),
    json: { mechanisms: moves, constants, decisions },
    text: [
      `mechanisms that move their number: ${moves.length - still.length} of ${moves.length}`,
      ...moves.map(
        ({ id, number, quarter, with: one, without, ok }) =>
          `  ${id} ${Object.values(number).join(' ')} in ${quarter}: ${short(one)}, without it ${short(without)}${ok ? '' : ' (does not move it so)'}`,
      ),
      'products whose constant is set to zero, and the share at the end that moves most',
      ...constants.map(weightLine),
      'decisions taken otherwise',
      ...decisions.slice(0, TOLD).map(weightLine),
    ].join('\n'),
  };
}

const short = (value: number): string => String(Number(value.toPrecision(3)));
