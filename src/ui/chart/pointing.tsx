/**
 * Pointing at the chart, with a mouse, a finger or the arrow keys: a ring round the thing that is meant, and a tip
 * that names it and the number behind it.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Point } from '../../session/chart-geometry.ts';
import { toChart, toWindow, type Pane } from '../../session/chart-look.ts';
import { thingAt, type Thing } from '../../session/chart-things.ts';
import { chartActFor } from '../app/keyboard.ts';
import { isStill } from './still.ts';
import { CLOSER, FURTHER, type Looking } from './use-look.ts';
import { placed } from './writing.tsx';
import type { ChartWords } from './words.ts';

interface PointingProps {
  stage: RefObject<HTMLElement | null>;
  pane: Pane;
  things: readonly Thing[];
  looking: Looking;
  words: ChartWords;
}

interface Pointed {
  id: string;
  /** Where the tip stands: at the pointer, or null for the thing's own middle. */
  at: Point | null;
}

export function Pointing({ stage, pane, things, looking, words }: PointingProps) {
  const [pointed, point] = useState<Pointed | null>(null);
  const latest = useRef({ pane, things, pointed });
  latest.current = { pane, things, pointed };

  useEffect(() => {
    const element = stage.current;
    if (!element) return;
    const stop = new AbortController();
    const listen = <K extends keyof HTMLElementEventMap>(
      kind: K,
      hear: (event: HTMLElementEventMap[K]) => void,
    ) => element.addEventListener(kind, hear, { signal: stop.signal });
    const pointTo = (event: MouseEvent) => {
      const known = latest.current;
      const { left, top } = element.getBoundingClientRect();
      const at = toChart(known.pane, looking.now(), { x: event.clientX - left, y: event.clientY - top });
      const thing = thingAt(known.things, at, known.pane.arrangement);
      if (thing?.id !== known.pointed?.id)
        point(thing && { id: thing.id, at: thing.kind === 'fog' ? at : null });
    };
    listen('pointermove', (event) => {
      if (event.pointerType === 'mouse' && event.buttons === 0) pointTo(event);
    });
    listen('pointerleave', (event) => {
      if (event.pointerType === 'mouse') point(null);
    });
    listen('click', (event) => {
      if (!looking.dragged()) pointTo(event);
    });
    listen('blur', () => point(null));
    listen('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (!obey(event.key)) return;
      event.preventDefault();
    });
    return () => stop.abort();
  }, []);

  /** Whether the key means something here. */
  function obey(key: string): boolean {
    const { things: all, pointed: now } = latest.current;
    const at = all.findIndex(({ id }) => id === now?.id);
    switch (chartActFor(key)) {
      case 'onward':
        go(all[Math.min(all.length - 1, at + 1)]);
        return true;
      case 'back':
        go(all[at < 0 ? all.length - 1 : Math.max(0, at - 1)]);
        return true;
      case 'first':
        go(all[0]);
        return true;
      case 'last':
        go(all.at(-1));
        return true;
      case 'closer':
        looking.zoom(CLOSER);
        return true;
      case 'further':
        looking.zoom(FURTHER);
        return true;
      case 'whole':
        looking.home();
        return true;
      case null:
        if (key !== 'Escape' || !now) return false;
        point(null);
        return true;
    }
  }

  function go(thing: Thing | undefined): void {
    if (!thing) return;
    point({ id: thing.id, at: null });
    const known = latest.current.pane;
    const middle = middleOf(thing);
    const { x, y } = toWindow(known, looking.now(), middle);
    const { width, height } = known.room;
    const away = x < 60 || x > width - 60 || y < 40 || y > height - 40;
    if (away && thing.kind !== 'fog') looking.show(middle, isStill());
  }

  const thing = pointed && things.find(({ id }) => id === pointed.id);
  return (
    <>
      {thing && thing.kind !== 'fog' && (
        <div class="chart__ring" style={ringOf(pane, thing)} aria-hidden="true" />
      )}
      <div class="chart__tips" aria-live="polite">
        {thing && <Tip thing={thing} at={pointed.at} pane={pane} looking={looking} words={words} />}
      </div>
    </>
  );
}

interface TipProps {
  thing: Thing;
  at: Point | null;
  pane: Pane;
  looking: Looking;
  words: ChartWords;
}

/** Half of the widest tip, and what keeps it off the edge. */
const HALF = 136;
/** A tip over something nearer to the upper edge would be cut. */
const HEADROOM = 96;

function Tip({ thing, at, pane, looking, words }: TipProps) {
  const { name, number } = words.thing(thing);
  const { x, y, width, height } = thing.area;
  const look = looking.now();
  const top = at ?? (thing.kind === 'fog' ? pane.arrangement.roads : { x: x + width / 2, y });
  const seen = toWindow(pane, look, top);
  const below = seen.y < HEADROOM;
  const half = Math.min(HALF, pane.room.width / 2);
  const middle = Math.min(pane.room.width - half, Math.max(half, seen.x));
  const anchor = toChart(pane, look, { x: middle, y: Math.max(4, seen.y) });
  const foot = below && !at && thing.kind !== 'fog' ? { x: anchor.x, y: y + height } : anchor;
  return (
    <div class={`chart__tip ${below ? 'chart__tip--below' : ''}`} style={placed(pane.arrangement, foot)}>
      <strong>{name}</strong>
      <span>{number}</span>
    </div>
  );
}

function ringOf({ arrangement }: Pane, { area }: Thing) {
  const { scale } = arrangement;
  return {
    ...placed(arrangement, area),
    width: `calc(${area.width * scale}px * var(--zoom))`,
    height: `calc(${area.height * scale}px * var(--zoom))`,
  };
}

function middleOf({ area }: Thing): Point {
  return { x: area.x + area.width / 2, y: area.y + area.height / 2 };
}
