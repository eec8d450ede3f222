/**
 * The small chart on the picture of a run: your course whole and in your colour, history's dashed, as on the page.
 */
import type { SeriesView } from '../../../../session/charts-view.ts';
import { amount } from '../../../../text/format.ts';
import { t } from '../../../../text/messages.ts';
import { digitsOf } from '../../../parts/line-chart/axes.tsx';
import { apart, linePath, scaleFor, ticksFor, type Frame } from '../../../parts/line-chart/scale.ts';
import { pairsOf, unitWords } from '../../../parts/line-chart/words.ts';
import { face, token } from './look.ts';

/** Hues that need an edge of ink on paper. */
const LIGHT = ['google', 'other', 'paas'];

/** The plot within the whole picture, which is the chart's own frame. */
export function drawCourse(pen: CanvasRenderingContext2D, series: SeriesView, frame: Frame): void {
  const [pair] = pairsOf(series);
  if (!pair) return;
  const { you, history } = pair;
  const values = [...you.values, ...history.values];
  const ticks = ticksFor(Math.min(...values), Math.max(...values), series.unit);
  const digits = digitsOf(ticks, series.unit);
  const { x, y } = scaleFor(frame, series.labels.length, ticks[0] ?? 0, ticks.at(-1) ?? 1);
  const [right, foot] = [frame.width - frame.right, frame.height - frame.bottom];

  pen.textBaseline = 'alphabetic';
  pen.textAlign = 'left';
  pen.font = face('display', 24);
  pen.fillStyle = token('--ink');
  pen.fillText(series.title, frame.left - 34, frame.top - 40, right - frame.left + 34);
  pen.font = face('text', 17);
  pen.fillStyle = token('--ink-quiet');
  pen.fillText(unitWords(series), frame.left - 34, frame.top - 16, right - frame.left + 34);

  if (series.epilogueFrom < series.labels.length) {
    pen.fillStyle = token('--inset-2');
    pen.fillRect(x(series.epilogueFrom), frame.top, right - x(series.epilogueFrom), foot - frame.top);
  }
  pen.lineWidth = 1;
  pen.strokeStyle = token('--rule');
  pen.fillStyle = token('--ink-quiet');
  for (const tick of ticks) {
    pen.stroke(new Path2D(`M${frame.left} ${y(tick)}H${right}`));
    pen.textAlign = 'right';
    pen.fillText(amount(tick, series.unit, digits), frame.left - 8, y(tick) + 5);
  }
  pen.textAlign = 'center';
  series.labels.forEach((label, index) => {
    if (label.endsWith('Q1')) pen.fillText(label.slice(0, 4), x(index), foot + 22);
  });

  const own = token(`--${you.livery}`) || token('--ink');
  pen.lineJoin = 'round';
  const line = new Path2D(linePath(you.values, x, y));
  if (LIGHT.includes(you.livery ?? '')) stroke(pen, line, token('--ink-outline'), 6.4);
  stroke(pen, line, own, 4.4);
  pen.setLineDash([9, 6]);
  stroke(pen, new Path2D(linePath(history.values, x, y)), token('--ink'), 2.4);
  pen.setLineDash([]);

  const ends = [you, history].map((each) => each.values.at(-1) ?? 0);
  const places = apart(ends.map(y), 24, frame.top, foot);
  pen.textAlign = 'left';
  pen.font = face('text', 20, 600);
  const words = [
    t('debrief.endYou', { n: amount(ends[0] ?? 0, series.unit, digits) }),
    t('debrief.endHistory', { n: amount(ends[1] ?? 0, series.unit, digits) }),
  ];
  words.forEach((text, index) => {
    pen.fillStyle = index === 0 ? token(`--${you.livery}-text`) || token('--ink') : token('--ink');
    pen.fillText(text, right + 12, (places[index] ?? 0) + 7, frame.right - 16);
  });
}

function stroke(pen: CanvasRenderingContext2D, path: Path2D, colour: string, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke(path);
}
