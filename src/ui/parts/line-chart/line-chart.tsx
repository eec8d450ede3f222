/**
 * Courses over the quarters, drawn by hand in SVG at the size of their place: your line whole, history's dashed, each
 * named where it ends. The drawing is one picture with a sentence; a slider over it says every point.
 */
import './line-chart.css';
import { useRef, useState } from 'preact/hooks';
import type { SeriesView } from '../../../session/charts-view.ts';
import { amount } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { useSize } from '../../chart/use-size.ts';
import { Axes, digitsOf } from './axes.tsx';
import { Lines } from './lines.tsx';
import { Hair, Slider, Slip } from './reader.tsx';
import { apart, scaleFor, ticksFor, widthOf, type Frame } from './scale.ts';
import { chartText, pairsOf } from './words.ts';

/** A course of few quarters does not fill the width: one quarter must not look like a decade. */
const LEAST_QUARTERS = 8;
/** The part of the width that names at the ends of lines may take. */
const MOST_NAMES = 0.4;

/** What stands at the end of a line: the product, or whose the line is, with its last value. */
interface EndLabel {
  text: string;
  ink: string;
  value: number;
  at: number;
}

function endLabels(series: SeriesView, digits: number): EndLabel[] {
  const pairs = pairsOf(series);
  return pairs.flatMap(({ name, you, history }) => {
    const label = ({ values, livery }: typeof you, text: (n: string) => string): EndLabel => ({
      text: text(amount(values.at(-1) ?? 0, series.unit, digits)),
      ink: `ink-${livery ?? 'nobody'}`,
      value: values.at(-1) ?? 0,
      at: values.length - 1,
    });
    if (name !== '') return [label(you, (n) => t('charts.nameAt', { name, n }))];
    const { whose } = series;
    return [
      label(you, (n) => (whose ? t('compare.endOne', { name: whose.you, n }) : t('debrief.endYou', { n }))),
      label(history, (n) =>
        whose ? t('compare.endOne', { name: whose.history, n }) : t('debrief.endHistory', { n }),
      ),
    ];
  });
}

/** As much of a name as there is room for; the whole of it stands in the table and in what is read. */
function fit(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const value = /\s\S+$/.exec(text)?.[0] ?? '';
  const name = [...text.slice(0, text.length - value.length)];
  while (name.length > 1 && widthOf(`${name.join('')}…${value}`) > room) name.pop();
  return `${name.join('').trimEnd()}…${value}`;
}

export function LineChart({ series }: { series: SeriesView }) {
  const box = useRef<HTMLDivElement>(null);
  const room = useSize(box);
  const [at, read] = useState<number | null>(null);
  const em = room && box.current ? parseFloat(getComputedStyle(box.current).fontSize) : 12;
  const { width, height } = room ?? { width: 400, height: 200 };
  const values = series.lines.flatMap((line) => line.values);
  const ticks = ticksFor(Math.min(...values), Math.max(...values), series.unit);
  const digits = digitsOf(ticks, series.unit);
  const labels = endLabels(series, digits);
  const names = Math.min(
    MOST_NAMES * width,
    em * (Math.max(...labels.map(({ text }) => widthOf(text))) + 1.6),
  );
  const frame: Frame = {
    width,
    height,
    left: em * (Math.max(...ticks.map((tick) => widthOf(amount(tick, series.unit, digits)))) + 0.9),
    right: names,
    top: em * 0.8,
    bottom: em * 1.9,
  };
  const places = scaleFor(
    frame,
    Math.max(series.labels.length, LEAST_QUARTERS),
    ticks[0] ?? 0,
    ticks.at(-1) ?? 1,
  );
  const tops = apart(
    labels.map(({ value }) => places.y(value)),
    em * 1.25,
    frame.top,
    height - frame.bottom,
  );
  // A quarter that was read may lie beyond a course that has since become shorter.
  const reading = at !== null && at < series.labels.length ? at : null;
  return (
    <div class="line-chart" ref={box}>
      <svg
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={chartText(series)}
      >
        <Axes series={series} frame={frame} places={places} ticks={ticks} em={em} />
        <Lines pairs={pairsOf(series)} places={places} />
        {labels.map(({ text, ink, at: end }, index) => (
          <text
            key={index}
            class={`line-chart__end ${ink}`}
            x={places.x(end) + 0.8 * em}
            y={(tops[index] ?? 0) + 0.34 * em}
          >
            {fit(text, names / em - 1)}
          </text>
        ))}
        {reading !== null && <Hair series={series} frame={frame} places={places} at={reading} />}
      </svg>
      <Slider series={series} frame={frame} places={places} at={reading} onRead={read} />
      {reading !== null && <Slip series={series} frame={frame} places={places} at={reading} />}
    </div>
  );
}
