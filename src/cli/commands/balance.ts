/** `balance`: whether every decision of a leader matters, and whether none has an option that is always right or always wrong. */
import { BAR, type DecisionBalance, type DecisionInStyle } from '../../insight/balance.ts';
import { stylesOf, weighOptions } from '../../insight/weigh-options.ts';
import type { Answer } from '../answer.ts';
import { gameSettings, playableLeaders } from '../game-settings.ts';
import { runJobs, seedsFrom } from '../jobs.ts';
import { Refusal } from '../misuse.ts';
import type { Options } from '../options.ts';
import { loadModel } from '../scenario-files.ts';

export async function balance(options: Options): Promise<Answer> {
  const model = loadModel(options.scenario);
  const leader = options.leader ?? playableLeaders(model)[0];
  const settings = gameSettings(
    model,
    { ...options, leader, policy: 'record' },
    { drawn: true, anyLeader: true },
  );
  const styles = orRefusal(() => stylesOf(model, settings));
  const seeds = seedsFrom(options.seedFrom, options.games);
  const found = await weighOptions(
    model,
    styles,
    seeds,
    (task) => runJobs(model, task, options.jobs),
    options.decision === undefined ? undefined : [options.decision],
  );
  const verdict = verdictOf(found);
  return {
    ok: verdict.ok,
    json: { leader, games: options.games, rivals: options.rivals, decisions: found, ...verdict },
    text: [
      `${leader}: up to ${options.games} worlds for each style, fewer where they are enough; rivals ${options.rivals}; differences to what history chose (*), in the same worlds`,
      `styles: ${styles.map(({ policy, ambition }) => `${policy.replace('plan:', '')} (for ${ambition})`).join(', ')}`,
      'an option by style: points of score, and the outcome that it moves most in points of a hundred; ! is sure beyond the bar',
      ...found.flatMap(inWords),
      '',
      `${verdict.matter} of ${verdict.asked} decisions that count matter in two styles; ${verdict.open} have no option that is best in every style; ${verdict.hopeless} have one that is worst in every style`,
    ].join('\n'),
  };
}

function orRefusal<T>(ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal(error.message);
    throw error;
  }
}

/** What the design asks: every decision matters, most have no best option, none has a worst. */
function verdictOf(found: readonly DecisionBalance[]) {
  const counted = found.filter(({ exempt }) => exempt === null);
  const matter = counted.filter(({ matters }) => matters).length;
  const open = counted.filter(({ alwaysBest }) => alwaysBest === null).length;
  const hopeless = counted.filter(({ alwaysWorst }) => alwaysWorst !== null).length;
  return {
    ok: matter === counted.length && 2 * open > counted.length && hopeless === 0,
    asked: counted.length,
    matter,
    open,
    hopeless,
  };
}

function inWords(found: DecisionBalance): string[] {
  const { decision, exempt, matters, alwaysBest, alwaysWorst, styles, historical } = found;
  const faults = [
    ...(exempt ? [exempt] : matters ? [] : ['DOES NOT MATTER']),
    ...(alwaysBest ? [`always best: ${alwaysBest}`] : []),
    ...(alwaysWorst ? [`${exempt ? 'always worst' : 'ALWAYS WORST'}: ${alwaysWorst}`] : []),
  ];
  const arose = styles
    .map((style) => `${Math.round(100 * style.arose)}${style.led ? ' when led' : ''}`)
    .join('/');
  const options = [...new Set(styles.flatMap((style) => style.options.map(({ option }) => option)))];
  return [
    '',
    `${decision}: arose in ${arose} % of ${Math.max(...styles.map(({ games }) => games))}${faults.length > 0 ? `; ${faults.join('; ')}` : ''}`,
    ...options.map((option) =>
      `  ${option === historical ? '*' : ' '} ${option.padEnd(34)} ${styles.map((style) => cell(style, option)).join('  ')}`.trimEnd(),
    ),
  ];
}

function cell({ options, best, worst }: DecisionInStyle, id: string): string {
  const found = options.find(({ option }) => option === id);
  if (!found) return '-'.padEnd(38);
  const mark = id === best ? '+' : id === worst ? '-' : ' ';
  const { score, outcome } = found;
  const sure = score.low >= BAR.points || score.high <= -BAR.points ? '!' : '';
  const points = `${score.mean > 0 ? '+' : ''}${score.mean.toFixed(1)}${sure}`;
  const moved =
    Math.abs(outcome.diff) >= 0.005
      ? `${outcome.id} ${outcome.diff > 0 ? '+' : ''}${(100 * outcome.diff).toFixed(0)}${Math.abs(outcome.sure) >= BAR.part ? '!' : ''}`
      : '';
  return `${mark}${points.padEnd(8)} ${moved}`.padEnd(38);
}
