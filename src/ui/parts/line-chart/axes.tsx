/**
 * What the lines are read against: rules with their values, the years under them, the epilogue set apart by a band.
 */
import { amount } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import type { SeriesView } from '../../../session/charts-view.ts';
import type { Places } from './lines.tsx';
import type { Frame } from './scale.ts';
import { readable } from './words.ts';

interface AxesProps {
  series: SeriesView;
  frame: Frame;
  places: Places;
  ticks: readonly number[];
  /** The height of the letters in pixels. */
  em: number;
}

/** Decimals that tell two neighbouring rules apart. */
export function digitsOf(ticks: readonly number[], unit: SeriesView['unit']): number {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) * (unit === 'share' ? 100 : 1);
  return step < 0.1 ? 2 : step < 1 ? 1 : 0;
}

/** The first quarter of each year; of a course of few quarters every one. */
function datesOf({ labels }: SeriesView, wide: boolean): { text: string; index: number }[] {
  const every = labels.map((text, index) => ({ text, index }));
  if (labels.length <= 4) return every.map(({ text, index }) => ({ text: readable(text), index }));
  const years = every.filter(({ text }) => text.endsWith('Q1'));
  return years
    .filter((_, index) => wide || index % 2 === 0)
    .map(({ text, index }) => ({ text: text.slice(0, 4), index }));
}

export function Axes({ series, frame, places, ticks, em }: AxesProps) {
  const { x, y } = places;
  const right = frame.width - frame.right;
  const foot = frame.height - frame.bottom;
  const { epilogueFrom, labels, unit } = series;
  const digits = digitsOf(ticks, unit);
  // The band is named where the lines are not.
  const ends = series.lines.map(({ values }) => y(values.at(-1) ?? 0));
  const isHigh = Math.min(...ends) < (frame.top + foot) / 2;
  const yearly = labels.length > 1 ? (x(1) - x(0)) * 4 : em * 4;
  return (
    <>
      {epilogueFrom < labels.length && (
        <>
          <rect
            class="line-chart__epilogue"
            x={x(epilogueFrom - 0.5)}
            y={frame.top}
            width={right - x(epilogueFrom - 0.5)}
            height={foot - frame.top}
          />
          <text
            class="line-chart__note"
            x={right - 4}
            y={isHigh ? foot - 0.5 * em : frame.top + em}
            text-anchor="end"
          >
            {t('charts.epilogue')}
          </text>
        </>
      )}
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            class={`line-chart__grid ${tick === 0 ? 'line-chart__grid--ground' : ''}`}
            x1={frame.left}
            x2={right}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text class="line-chart__tick" x={frame.left - 0.5 * em} y={y(tick) + 0.34 * em} text-anchor="end">
            {amount(tick, unit, digits)}
          </text>
        </g>
      ))}
      {datesOf(series, yearly > 2.9 * em).map(({ text, index }) => (
        <text
          key={text}
          class="line-chart__tick"
          x={x(index)}
          y={foot + 1.3 * em}
          text-anchor={labels.length > 4 || index > 0 ? 'middle' : 'start'}
        >
          {text}
        </text>
      ))}
    </>
  );
}
