/**
 * Fingers and mouse on the board, told as what they mean: dragged, pinched, tapped twice.
 */
import type { Point } from '../../session/chart-geometry.ts';

interface Gestures {
  /** False when a pointer goes down, true once it has been drawn along. */
  onDrag: (dragging: boolean) => void;
  /** By so many CSS pixels. */
  onPan: (by: Point) => void;
  /** Around a place in the element. */
  onZoom: (factor: number, around: Point) => void;
  onTwice: (at: Point) => void;
}

/** A finger is never quite still. */
const STILL = 5;
const TWICE = { within: 320, apart: 24 };
const WHEEL = 0.0025;

/** Listens to an element; the returned function stops it. */
export function gestures(element: HTMLElement, { onDrag, onPan, onZoom, onTwice }: Gestures): () => void {
  const down = new Map<number, Point>();
  let travelled = 0;
  let tapped = { at: { x: 0, y: 0 }, time: -Infinity };
  const stop = new AbortController();
  const listen = <K extends keyof HTMLElementEventMap>(
    kind: K,
    hear: (event: HTMLElementEventMap[K]) => void,
  ) => element.addEventListener(kind, hear, { signal: stop.signal, passive: false });
  const inside = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  listen('pointerdown', (event) => {
    if (event.button !== 0) return;
    if (down.size === 0) {
      travelled = 0;
      onDrag(false);
    }
    down.set(event.pointerId, inside(event));
  });
  listen('pointermove', (event) => {
    const from = down.get(event.pointerId);
    if (!from) return;
    const to = inside(event);
    const by = { x: to.x - from.x, y: to.y - from.y };
    travelled += Math.hypot(by.x, by.y);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (travelled <= STILL && !other) return;
    down.set(event.pointerId, to);
    if (!element.hasPointerCapture(event.pointerId)) element.setPointerCapture(event.pointerId);
    onDrag(true);
    if (!other) return onPan(by);
    onPan({ x: by.x / 2, y: by.y / 2 });
    onZoom(apart(to, other) / Math.max(1, apart(from, other)), {
      x: (to.x + other.x) / 2,
      y: (to.y + other.y) / 2,
    });
  });
  const lift = (event: PointerEvent) => void down.delete(event.pointerId);
  listen('pointerup', lift);
  listen('pointercancel', lift);
  listen('click', (event) => {
    if (travelled > STILL) return;
    const at = inside(event);
    const twice = event.timeStamp - tapped.time < TWICE.within && apart(at, tapped.at) < TWICE.apart;
    tapped = { at, time: twice ? -Infinity : event.timeStamp };
    if (twice) onTwice(at);
  });
  listen('wheel', (event) => {
    // A pinch on a touchpad arrives as a wheel with Control; a plain wheel scrolls the page.
    if (event.ctrlKey) {
      event.preventDefault();
      onZoom(Math.exp(-event.deltaY * WHEEL * 3), inside(event));
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      event.preventDefault();
      onPan({ x: -event.deltaX, y: 0 });
    }
  });
  return () => stop.abort();
}

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
