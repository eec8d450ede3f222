/**
 * What a side can know. Its own numbers exactly. Others' shares a quarter late and by survey, with its error. Others'
 * cash, trust and plans only as rough words, the better the more influence the side has. Rivals and faces alike read
 * this; nobody reads luck that has not fallen.
 */
import { clamp, exp, ln, normal } from './math.ts';
import { turnOf, type State } from './state.ts';
import type { World } from './model/types.ts';

/** Rough words, from least to most; `unknown` where the side has too little standing to be told. */
export const ROUGH = ['none', 'little', 'some', 'much'] as const;
export type Rough = (typeof ROUGH)[number] | 'unknown';

export interface Knowledge {
  /** By product: share among its layer's workloads, 0 to 1; exact for one's own. */
  shares: Float64Array;
  /** By company: quarters of money, and goodwill, in rough words. */
  cash: Rough[];
  trust: Rough[];
}

/** Influence from which a side hears anything of others, and from which it hears of their money. */
const HEARS = 15;
const HEARS_OF_MONEY = 30;

export function knowledgeOf(world: World, state: State, company: number): Knowledge {
  const { model } = world;
  const { layout, names } = model;
  const s = state.numbers;
  const error = world.parameters[model.parameters.row['survey-error']];
  const turn = Math.min(turnOf(layout, state), model.epilogueTurn);
  const shares = Float64Array.from(names.products.ids, (_, p) => {
    if (s[layout.owner + p] === company) return s[layout.totalShare + p];
    return surveyedShare(s[layout.lastTotalShare + p], error * normal(world.luck.uniform('survey', p, turn)));
  });
  const influence = s[layout.influence + company];
  const others = (from: number, word: (other: number) => Rough) =>
    names.companies.ids.map((_, other): Rough =>
      other === company || influence >= from ? word(other) : 'unknown',
    );
  return {
    shares,
    cash: others(HEARS_OF_MONEY, (other) =>
      model.deep[other] === 1 ? 'much' : runwayWord(s, layout, other),
    ),
    trust: others(HEARS, (other) => rough(s[layout.trust + other], [30, 45, 60])),
  };
}

/** A survey errs in logits, so that a share of nothing stays nothing and none passes one. */
function surveyedShare(share: number, error: number): number {
  if (share <= 0 || share >= 1) return share;
  return clamp(1 / (1 + exp(-(ln(share / (1 - share)) + error))), 0, 1);
}

function runwayWord(s: Float64Array, layout: World['model']['layout'], other: number): Rough {
  const loss = s[layout.costs + other] - s[layout.revenue + other];
  return loss <= 0 ? 'much' : rough(s[layout.cash + other] / loss, [1, 4, 8]);
}

function rough(value: number, bounds: readonly [number, number, number]): Rough {
  return ROUGH[bounds.filter((bound) => value >= bound).length];
}
