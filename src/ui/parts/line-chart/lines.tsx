/**
 * The lines of a chart and the marks on them. Yours is whole, history's is dashed; products have a mark each, so that
 * nothing hangs on colour alone. Where there is one pair only, what lies between is hatched in your pattern.
 */
import { useId } from 'preact/hooks';
import { LIVERIES } from '../../../session/liveries.ts';
import type { LineView } from '../../../session/charts-view.ts';
import type { Livery } from '../../../session/view.ts';
import { linePath } from './scale.ts';
import type { Pair } from './words.ts';

export interface Places {
  x: (index: number) => number;
  y: (value: number) => number;
}

/** Round, square, triangle, diamond: unit shapes about a point. */
const MARKS = [
  'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z',
  'M-3.6 -3.6H3.6V3.6H-3.6Z',
  'M0 -4.6L4.4 3.4H-4.4Z',
  'M0 -5L4.4 0L0 5L-4.4 0Z',
] as const;
/** A line that is marked is marked once a year. */
const MARK_EVERY = 4;

export function Mark({ kind, x, y, line }: { kind: number; x: number; y: number; line: LineView }) {
  const hue = `hue-${line.livery ?? 'nobody'}`;
  return (
    <path
      class={`line-chart__mark ${hue} ${line.whose === 'history' ? 'line-chart__mark--history' : ''}`}
      d={MARKS[kind % MARKS.length]}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
    />
  );
}

/** The strip between two courses, closed at both ends. */
function between({ you, history }: Pair, { x, y }: Places): string {
  const count = Math.min(you.values.length, history.values.length);
  const there = linePath(you.values.slice(0, count), x, y);
  const back = history.values
    .slice(0, count)
    .map((value, index) => `L${x(index).toFixed(1)} ${y(value).toFixed(1)}`)
    .reverse()
    .join('');
  return `${there}${back}Z`;
}

function Hatching({ pair, livery, places }: { pair: Pair; livery: Livery; places: Places }) {
  const id = useId();
  const { strokes, weight } = LIVERIES[livery];
  return (
    <>
      <pattern id={id} width="9.5" height="7.5" patternUnits="userSpaceOnUse">
        {strokes.map(([x1, y1, x2, y2]) => (
          <line
            key={`${x1} ${y1} ${x2}`}
            class={`line-chart__hatch hue-${livery}`}
            stroke-width={weight === 'dot' ? 1.9 : 1}
            {...{ x1, y1, x2, y2 }}
          />
        ))}
      </pattern>
      <path class="line-chart__between" d={between(pair, places)} fill={`url(#${id})`} />
    </>
  );
}

export function Lines({ pairs, places }: { pairs: readonly Pair[]; places: Places }) {
  const { x, y } = places;
  const [only] = pairs;
  const alone = pairs.length === 1 && only?.name === '';
  return (
    <>
      {alone && only.you.livery && <Hatching pair={only} livery={only.you.livery} places={places} />}
      {pairs.map(({ history }, index) => (
        <path
          key={`history ${index}`}
          class={`line-chart__line line-chart__line--history hue-${history.livery ?? 'nobody'}`}
          d={linePath(history.values, x, y)}
        />
      ))}
      {pairs.map(({ you }, index) => (
        <g key={`you ${index}`}>
          <path class={`line-chart__casing hue-${you.livery ?? 'nobody'}`} d={linePath(you.values, x, y)} />
          <path class={`line-chart__line hue-${you.livery ?? 'nobody'}`} d={linePath(you.values, x, y)} />
          {you.values.map(
            (value, at) =>
              (at === you.values.length - 1 || (!alone && at % MARK_EVERY === 0)) && (
                <Mark key={at} kind={index} x={x(at)} y={y(value)} line={you} />
              ),
          )}
        </g>
      ))}
      {pairs.map(
        ({ history }, index) =>
          history.values.length > 0 && (
            <Mark
              key={`end ${index}`}
              kind={index}
              x={x(history.values.length - 1)}
              y={y(history.values.at(-1) ?? 0)}
              line={history}
            />
          ),
      )}
    </>
  );
}
