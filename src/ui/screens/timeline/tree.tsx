/**
 * The histories on the chart: a grid that is read and walked as such, a row for each line and a cell for each quarter,
 * over the drawing of the same. One cell at a time is in the order of Tab; the arrow keys move among them.
 */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { TimelineView } from '../../../session/timeline-view.ts';
import { quarterName } from '../../../text/format.ts';
import { t } from '../../../text/messages.ts';
import { liveryOf } from '../../app/livery.ts';
import { useSize } from '../../chart/use-size.ts';
import { layOut, type Lane } from './layout.ts';
import { lineFate, lineName, markOf, spotSays, spotsOf, type Spot } from './lines.ts';
import { Rivers } from './rivers.tsx';

interface TreeProps {
  view: TimelineView;
  /** Whose panel lies open. */
  shown: Spot | null;
  onShow: (spot: Spot) => void;
}

const keyOf = ({ line, index }: Pick<Spot, 'line' | 'index'>): string => `${line} ${index}`;

/** Where an arrow key leads from a spot; null where nothing lies there. */
export function towards(view: TimelineView, from: Spot, key: string): Spot | null {
  const rows = view.lines.map((line) => spotsOf(view, line)).filter((spots) => spots.length > 0);
  const row = rows.findIndex((spots) => spots.some((spot) => keyOf(spot) === keyOf(from)));
  const spots = rows[row];
  if (!spots) return null;
  const at = spots.findIndex(({ index }) => index === from.index);
  const across = (other: number) =>
    rows[other]?.reduce((near, next) =>
      Math.abs(next.index - from.index) < Math.abs(near.index - from.index) ? next : near,
    ) ?? null;
  switch (key) {
    case 'ArrowRight':
      return spots[at + 1] ?? null;
    case 'ArrowLeft':
      return spots[at - 1] ?? parentSpot(view, from);
    case 'ArrowUp':
      return across(row - 1);
    case 'ArrowDown':
      return across(row + 1);
    case 'Home':
      return spots[0] ?? null;
    case 'End':
      return spots.at(-1) ?? null;
    default:
      return null;
  }
}

/** Where a branch leaves its line. */
function parentSpot(view: TimelineView, { line, index }: Spot): Spot | null {
  const parent = view.lines.find(({ id }) => id === view.lines.find((own) => own.id === line)?.parent);
  return (parent && spotsOf(view, parent).find((spot) => spot.index === index - 1)) ?? null;
}

export function Tree({ view, shown, onShow }: TreeProps) {
  const frame = useRef<HTMLDivElement>(null);
  const room = useSize(frame);
  const note = useId();
  const [walked, walk] = useState<Spot | null>(null);
  const layout = layOut(view, room?.width ?? 940);
  const all = layout.lanes.flatMap(({ spots }) => spots);
  const stop = [walked, shown, all[0]].find((spot) => spot && all.some((one) => keyOf(one) === keyOf(spot)));

  const onKeyDown = (event: KeyboardEvent) => {
    if (!stop || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = towards(view, stop, event.key);
    if (!next) return;
    event.preventDefault();
    walk(next);
    frame.current?.querySelector<HTMLElement>(`[data-spot="${keyOf(next)}"]`)?.focus();
  };
  const shownKey = shown && keyOf(shown);
  useEffect(() => {
    walk(null);
    const spot = shownKey && frame.current?.querySelector(`[data-spot="${shownKey}"]`);
    if (spot) spot.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [shownKey]);

  return (
    <div class="tree" ref={frame}>
      <p class="visually-hidden" id={note}>
        {t('histories.treeNote')}
      </p>
      <div class="tree__chart" style={{ width: `${layout.width}px`, height: `${layout.height}px` }}>
        <Rivers layout={layout} livery={liveryOf(view.leader.id)} />
        <div
          role="grid"
          class="tree__grid"
          aria-label={t('histories.tree')}
          aria-describedby={note}
          aria-colcount={view.quarters.length}
          onKeyDown={onKeyDown}
        >
          {layout.lanes.map((lane) => (
            <Row
              key={lane.line.id}
              view={view}
              lane={lane}
              x={layout.x}
              stop={stop}
              shown={shown}
              onShow={onShow}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

interface RowProps extends TreeProps {
  lane: Lane;
  x: (index: number) => number;
  /** The one spot that Tab comes to. */
  stop: Spot | null | undefined;
}

function Row({ view, lane, x, stop, shown, onShow }: RowProps) {
  const { line, y, spots, plate } = lane;
  const name = lineName(line);
  const fate = lineFate(view, line);
  return (
    <div role="row" aria-label={name}>
      <div
        role="rowheader"
        class={line.current ? 'plate plate--current' : 'plate'}
        style={{ left: `${plate.x}px`, top: `${plate.y}px` }}
      >
        <strong class="plate__name">{name}</strong>
        {fate !== '' && <span class="plate__fate"> {fate}</span>}
        {line.kind === 'first' && <span class="plate__mark"> {t('histories.scored')}</span>}
        {line.current && <span class="visually-hidden"> {t('histories.onTable')}</span>}
      </div>
      {spots.map((spot) => (
        <div
          key={spot.index}
          role="gridcell"
          aria-colindex={spot.index + 1}
          class="tree__cell"
          style={{ left: `${x(spot.index)}px`, top: `${y}px` }}
        >
          <button
            type="button"
            class={`spot spot--${line.kind} spot--${markOf(spot)}`}
            data-spot={keyOf(spot)}
            tabIndex={stop && keyOf(stop) === keyOf(spot) ? 0 : -1}
            aria-current={shown && keyOf(shown) === keyOf(spot) ? 'true' : undefined}
            aria-label={t('histories.spot', {
              quarter: quarterName(spot.quarter),
              line: name,
              what: spotSays(spot),
            })}
            onClick={() => onShow(spot)}
          />
        </div>
      ))}
    </div>
  );
}
