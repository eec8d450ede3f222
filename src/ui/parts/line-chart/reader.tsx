/**
 * Reading a chart quarter by quarter, with a mouse, a finger or the arrow keys: an unseen slider lies over the plot and
 * says every value of the quarter it is on; for the eye a hair line, rings about the points, and a slip with the values.
 */
import type { SeriesView } from '../../../session/charts-view.ts';
import { t } from '../../../text/messages.ts';
import { Mark, type Places } from './lines.tsx';
import type { Frame } from './scale.ts';
import { pairsOf, readable, saidAt, told, whoseOf } from './words.ts';

/** Half of the slider's thumb, as the style sheet has it. */
const HALF_THUMB = 8;

interface ReadProps {
  series: SeriesView;
  frame: Frame;
  places: Places;
  at: number;
}

/** The hair line and the rings, in the drawing. */
export function Hair({ series, frame, places: { x, y }, at }: ReadProps) {
  return (
    <g class="line-chart__hair">
      <line x1={x(at)} x2={x(at)} y1={frame.top} y2={frame.height - frame.bottom} />
      {series.lines.map(({ values }, index) => {
        const value = values[at];
        return value === undefined ? null : <circle key={index} cx={x(at)} cy={y(value)} r="6" />;
      })}
    </g>
  );
}

interface SliderProps extends Omit<ReadProps, 'at'> {
  at: number | null;
  onRead: (at: number | null) => void;
}

export function Slider({ series, frame, places: { x }, at, onRead }: SliderProps) {
  const last = series.labels.length - 1;
  const shown = at ?? last;
  return (
    <input
      class="line-chart__slider"
      type="range"
      min={0}
      max={Math.max(last, 0)}
      value={shown}
      aria-label={t('charts.read', { title: series.title })}
      aria-valuetext={saidAt(series, shown)}
      style={{
        insetInlineStart: `${x(0) - HALF_THUMB}px`,
        width: `${x(last) - x(0) + 2 * HALF_THUMB}px`,
        top: `${frame.top}px`,
        height: `${frame.height - frame.top - frame.bottom}px`,
      }}
      onFocus={() => onRead(shown)}
      onBlur={() => onRead(null)}
      onInput={(event) => onRead(Number(event.currentTarget.value))}
      onPointerMove={(event) => {
        if (event.pointerType !== 'mouse') return;
        const { left, width } = event.currentTarget.getBoundingClientRect();
        const part = (event.clientX - left - HALF_THUMB) / Math.max(1, width - 2 * HALF_THUMB);
        onRead(Math.round(Math.min(1, Math.max(0, part)) * last));
      }}
      onPointerLeave={(event) => {
        if (event.currentTarget !== document.activeElement) onRead(null);
      }}
    />
  );
}

/** The slip stands on that side of the hair line where there is more room. */
export function Slip({ series, frame, places: { x }, at }: ReadProps) {
  const pairs = pairsOf(series);
  const whose = whoseOf(series);
  const toLeft = x(at) > frame.width / 2;
  const side = toLeft
    ? { insetInlineEnd: `${frame.width - x(at) + 12}px` }
    : { insetInlineStart: `${x(at) + 12}px` };
  return (
    <div class="line-chart__slip plate" style={{ ...side, top: `${frame.top}px` }} aria-hidden="true">
      <span>{readable(series.labels[at] ?? '')}</span>
      <table>
        <thead>
          <tr>
            <td />
            <th>{whose.you}</th>
            <th>{whose.history}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ name, you, history }, index) => (
            <tr key={name}>
              <th>
                <svg viewBox="-6 -6 12 12" width="12" height="12">
                  <Mark kind={index} x={0} y={0} line={you} />
                </svg>
                {name}
              </th>
              <td>{told(you.values[at], series)}</td>
              <td>{told(history.values[at], series)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
