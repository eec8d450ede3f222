/**
 * Do a leader's options matter, and is none always right or always wrong? Judged in several styles of play: named plans,
 * each playing for its own ambition. What is asked of every decision is said in the design's "options matter".
 */
import { meanDifference, normalQuantile, pairedPart } from './estimate.ts';
import type { GameRow } from './games.ts';

/** What a decision has to move, in at least `STYLES` of the styles: the mean score, or how often an outcome comes. */
export const BAR = { points: 3, part: 0.05 };
export const STYLES = 2;
/** Where it arises in fewer of the worlds, a style says nothing of a decision. */
const ARISES = 0.05;

/** By world, by option: the game that the option led to; null where it was closed, or the decision did not arise. */
export type OptionRows = readonly (readonly (GameRow | null)[])[];

export interface OptionInStyle {
  option: string;
  /** Worlds in which this option and the historical one were both open. */
  games: number;
  /** Mean difference of the score to the historical option, with an interval that is sure for all comparisons at once. */
  score: { mean: number; low: number; high: number };
  /** The outcome that it moves most: by how much oftener it comes, and the bound of that which is nearer to nothing. */
  outcome: { id: string; diff: number; sure: number };
}

export interface DecisionInStyle {
  style: string;
  /** Worlds that were played to weigh the decision, and the part of them in which it arose. */
  games: number;
  arose: number;
  /** Whether games had to be led to it. */
  led: boolean;
  options: OptionInStyle[];
  moves: boolean;
  best: string | null;
  worst: string | null;
}

/** A decision to be judged, by ids. */
export interface Weighed {
  decision: string;
  options: readonly string[];
  /** Position of what history chose. */
  historical: number;
  exempt: 'minor' | 'prologue' | null;
}

export interface StyleRows {
  style: string;
  led: boolean;
  rows: OptionRows;
}

export interface DecisionBalance {
  decision: string;
  historical: string;
  exempt: 'minor' | 'prologue' | null;
  styles: DecisionInStyle[];
  /** Moves something in enough of the styles. */
  matters: boolean;
  /** The option that is best in every style, if one is. */
  alwaysBest: string | null;
  alwaysWorst: string | null;
  /** Nothing of the verdict can be expected to change with more worlds. */
  settled: boolean;
}

/** `looks`: how often the verdict is asked for as worlds come in, each time with a chance to be wrong. */
export function judge(decision: Weighed, styles: readonly StyleRows[], looks = 1): DecisionBalance {
  const found = styles.map((style) => inStyle(decision, style, looks));
  const known = found.filter(({ arose, best }) => arose >= ARISES && best !== null);
  const same = (pick: 'best' | 'worst') =>
    known.length >= STYLES && known.every((style) => style[pick] === known[0][pick]) ? known[0][pick] : null;
  const matters = known.filter(({ moves }) => moves).length >= STYLES;
  const surelyBeaten = (option: string) => known.some((style) => isBeaten(style, option));
  const surelyBeats = (option: string) => known.some((style) => beatsAnother(style, option));
  const open = decision.options.filter((id) =>
    known.some(({ options }) => options.some(({ option }) => option === id)),
  );
  return {
    decision: decision.decision,
    historical: decision.options[decision.historical],
    exempt: decision.exempt,
    styles: found,
    matters,
    alwaysBest: same('best'),
    alwaysWorst: same('worst'),
    settled: decision.exempt !== null || (matters && open.every(surelyBeaten) && open.every(surelyBeats)),
  };
}

/** Whether another option is surely better in this style, or this one surely better than another. */
const isBeaten = ({ options }: DecisionInStyle, id: string): boolean => {
  const own = options.find(({ option }) => option === id);
  return own !== undefined && options.some(({ score }) => score.low > own.score.high);
};
const beatsAnother = ({ options }: DecisionInStyle, id: string): boolean => {
  const own = options.find(({ option }) => option === id);
  return own !== undefined && options.some(({ score }) => score.high < own.score.low);
};

function inStyle(decision: Weighed, { style, led, rows }: StyleRows, looks: number): DecisionInStyle {
  const { options: ids, historical } = decision;
  const arose = rows.filter((options) => options.some((row) => row !== null));
  const compared = ids.flatMap((option, index) => {
    const pairs = arose.flatMap((options): [GameRow, GameRow][] => {
      const [here, there] = [options[index], options[historical]];
      return here && there ? [[here, there]] : [];
    });
    return pairs.length > 0 ? [{ option, pairs, historical: index === historical }] : [];
  });
  // Every option but the historical one is held against it, by the score and by each outcome.
  const outcomes = compared.length > 0 ? Object.keys(compared[0].pairs[0][0].outcomes) : [];
  const comparisons = Math.max(1, (compared.length - 1) * (1 + outcomes.length)) * looks;
  const z = normalQuantile(1 - 0.05 / (2 * comparisons));
  const options = compared.map((each) =>
    each.historical ? itself(each.option, each.pairs.length) : held(each.option, each.pairs, outcomes, z),
  );
  const inOrder = [...options].sort((a, b) => b.score.mean - a.score.mean);
  return {
    style,
    games: rows.length,
    arose: rows.length > 0 ? arose.length / rows.length : 0,
    led,
    options,
    moves: options.some(
      ({ score, outcome }) =>
        score.low >= BAR.points || score.high <= -BAR.points || Math.abs(outcome.sure) >= BAR.part,
    ),
    best: options.length > 1 ? inOrder[0].option : null,
    worst: options.length > 1 ? inOrder.at(-1)!.option : null,
  };
}

const itself = (option: string, games: number): OptionInStyle => ({
  option,
  games,
  score: { mean: 0, low: 0, high: 0 },
  outcome: { id: '', diff: 0, sure: 0 },
});

function held(
  option: string,
  pairs: readonly [GameRow, GameRow][],
  outcomes: readonly string[],
  z: number,
): OptionInStyle {
  const score = meanDifference(
    pairs.map(([one, other]) => one.score - other.score),
    z,
  );
  const moved = outcomes.map((id) => {
    const came = pairs.map(([one, other]) => [one.outcomes[id], other.outcomes[id]] as const);
    const { diff, low, high } = pairedPart(came, z);
    return { id, diff, sure: low > 0 ? low : high < 0 ? high : 0 };
  });
  const most = moved.reduce((top, each) => (Math.abs(each.diff) > Math.abs(top.diff) ? each : top), {
    id: '',
    diff: 0,
    sure: 0,
  });
  return { option, games: pairs.length, score, outcome: most };
}
