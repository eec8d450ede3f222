/**
 * Two courses over the quarters, yours and history's, drawn by hand in SVG; the epilogue is set apart by a band.
 * The drawing has one sentence for the ear; its numbers stand in the table behind the toggle.
 */
import type { SeriesView } from '../../../session/view.ts';
import { amount } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { linePath, niceTop, scaleFor, type Frame } from './scale.ts';

const FRAME: Frame = { width: 400, height: 190, left: 46, right: 74, top: 12, bottom: 24 };

/** Labels at the ends of two lines, pushed apart when the lines end together. */
function apart(you: number, history: number): [number, number] {
  const gap = 15;
  if (Math.abs(you - history) >= gap) return [you, history];
  const middle = (you + history) / 2;
  return you <= history ? [middle - gap / 2, middle + gap / 2] : [middle + gap / 2, middle - gap / 2];
}

export function LineChart({ series, leader }: { series: SeriesView; leader: string }) {
  const { you, history, labels, unit } = series;
  const top = niceTop(Math.max(...you, ...history), unit);
  const bottom = Math.min(0, ...you, ...history);
  const { x, y } = scaleFor(FRAME, labels.length, bottom, top);
  const youEnd = you.at(-1) ?? 0;
  const historyEnd = history.at(-1) ?? 0;
  const [youAt, historyAt] = apart(y(youEnd), y(historyEnd));
  const right = FRAME.width - FRAME.right;
  const text = { title: series.title, you: amount(youEnd, unit), history: amount(historyEnd, unit) };
  const years = labels.map((label, index) => ({ label, index })).filter(({ label }) => label.endsWith('Q1'));
  return (
    <svg
      class="line-chart"
      viewBox={`0 0 ${FRAME.width} ${FRAME.height}`}
      role="img"
      aria-label={t('debrief.chartText', text)}
    >
      {series.epilogueFrom < labels.length && (
        <rect
          class="line-chart__epilogue"
          x={x(series.epilogueFrom)}
          y={FRAME.top}
          width={right - x(series.epilogueFrom)}
          height={FRAME.height - FRAME.top - FRAME.bottom}
        />
      )}
      {[0, 0.25, 0.5, 0.75, 1].map((part) => (
        <g key={part}>
          <line
            class="line-chart__grid"
            x1={FRAME.left}
            x2={right}
            y1={y(bottom + (top - bottom) * part)}
            y2={y(bottom + (top - bottom) * part)}
          />
          <text
            class="line-chart__tick"
            x={FRAME.left - 6}
            y={y(bottom + (top - bottom) * part) + 4}
            text-anchor="end"
          >
            {amount(bottom + (top - bottom) * part, unit)}
          </text>
        </g>
      ))}
      {years.map(({ label, index }) => (
        <text key={label} class="line-chart__tick" x={x(index)} y={FRAME.height - 6} text-anchor="middle">
          {label.slice(0, 4)}
        </text>
      ))}
      <path class={`line-chart__you line-chart__you--${leader}`} d={linePath(you, x, y)} />
      <path class="line-chart__history" d={linePath(history, x, y)} />
      <text class={`line-chart__end ink-${leader}`} x={x(you.length - 1) + 6} y={youAt + 4}>
        {t('debrief.endYou', { n: amount(youEnd, unit) })}
      </text>
      <text class="line-chart__end" x={x(history.length - 1) + 6} y={historyAt + 4}>
        {t('debrief.endHistory', { n: amount(historyEnd, unit) })}
      </text>
    </svg>
  );
}
