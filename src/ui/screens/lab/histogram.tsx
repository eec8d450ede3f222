/**
 * How the scores of an option lie, drawn by hand: a bar for every five points, history's option as a line over them, the
 * middle half and the median under them.
 */
import type { Shape } from '../../../insight/shape.ts';
import { number } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';

const [WIDTH, HEIGHT, FOOT] = [400, 74, 22];
const TICKS = [0, 25, 50, 75, 100];
const x = (score: number) => (score / 100) * WIDTH;

interface HistogramProps {
  option: string;
  shape: Shape;
  games: number;
  /** History's own; null for history's option itself. */
  beside: Shape | null;
  /** Worlds in the tallest bar of all that stand together. */
  most: number;
}

/** The tops of the bars as one line, in steps. */
function stepLine(bins: readonly number[], most: number): string {
  const step = WIDTH / bins.length;
  const y = (count: number) => HEIGHT - (count / most) * HEIGHT;
  return bins
    .map((count, at) => `${at === 0 ? 'M' : 'L'}${at * step} ${y(count)}H${(at + 1) * step}`)
    .join('');
}

export function Histogram({ option, shape, games, beside, most }: HistogramProps) {
  const { bins, quartiles } = shape;
  const [first, second, third] = quartiles;
  const step = WIDTH / bins.length;
  const label = t('lab.shape', {
    option,
    first: number(first),
    second: number(second),
    third: number(third),
    n: number(games),
  });
  const box = HEIGHT + 5;
  return (
    <svg class="histogram" viewBox={`-8 -2 ${WIDTH + 16} ${HEIGHT + FOOT + 4}`} role="img" aria-label={label}>
      {TICKS.map((tick) => (
        <g key={tick}>
          <path class="histogram__tick" d={`M${x(tick)} 0V${HEIGHT}`} />
          <text class="histogram__label" x={x(tick)} y={HEIGHT + FOOT} text-anchor="middle">
            {tick}
          </text>
        </g>
      ))}
      {bins.map((count, at) => {
        const tall = (count / most) * HEIGHT;
        return (
          count > 0 && (
            <rect
              key={at}
              class="histogram__bar"
              x={at * step + 1}
              y={HEIGHT - tall}
              width={step - 2}
              height={tall}
            />
          )
        );
      })}
      {beside && <path class="histogram__beside" d={stepLine(beside.bins, most)} />}
      <path class="histogram__base" d={`M0 ${HEIGHT}H${WIDTH}`} />
      <path class="histogram__half" d={`M${x(first)} ${box}H${x(third)}`} />
      <path class="histogram__median" d={`M${x(second)} ${box - 4}V${box + 4}`} />
    </svg>
  );
}
