/**
 * What of the chart the window shows. Pure arithmetic between three measures: chart units, CSS pixels in the window,
 * and how much closer one has come.
 */
import type { Arrangement, Point, Room } from './chart-geometry.ts';

/** The window's upper left corner in chart units, and how much larger things are than at home. */
export interface Look extends Point {
  zoom: number;
}

/** A window on an arrangement. */
export interface Pane {
  arrangement: Arrangement;
  room: Room;
}

export const HOME: Look = { x: 0, y: 0, zoom: 1 };
const CLOSEST = 4;

/** CSS pixels in a chart unit. */
const unit = ({ arrangement }: Pane, { zoom }: Look): number => arrangement.scale * zoom;

export function toWindow(pane: Pane, look: Look, { x, y }: Point): Point {
  return { x: (x - look.x) * unit(pane, look), y: (y - look.y) * unit(pane, look) };
}

export function toChart(pane: Pane, look: Look, { x, y }: Point): Point {
  return { x: look.x + x / unit(pane, look), y: look.y + y / unit(pane, look) };
}

/** The nearest look that shows nothing but chart. */
export function within(pane: Pane, { x, y, zoom }: Look): Look {
  const close = clamp(zoom, 1, CLOSEST);
  const shown = unit(pane, { x, y, zoom: close });
  const { arrangement, room } = pane;
  return {
    x: clamp(x, 0, Math.max(0, arrangement.width - room.width / shown)),
    y: clamp(y, 0, Math.max(0, arrangement.height - room.height / shown)),
    zoom: close,
  };
}

/** Closer or further by a factor, around a place in the window that stays where it is. */
export function zoomed(pane: Pane, look: Look, factor: number, around: Point): Look {
  const held = toChart(pane, look, around);
  const zoom = clamp(look.zoom * factor, 1, CLOSEST);
  const shown = unit(pane, { ...look, zoom });
  return within(pane, { x: held.x - around.x / shown, y: held.y - around.y / shown, zoom });
}

/** Pulled along by so many CSS pixels. */
export function panned(pane: Pane, look: Look, by: Point): Look {
  return within(pane, {
    ...look,
    x: look.x - by.x / unit(pane, look),
    y: look.y - by.y / unit(pane, look),
  });
}

/** With a place of the chart in the middle of the window, as far as the chart reaches. */
export function centred(pane: Pane, look: Look, on: Point): Look {
  const shown = unit(pane, look);
  const { width, height } = pane.room;
  return within(pane, { ...look, x: on.x - width / 2 / shown, y: on.y - height / 2 / shown });
}

export function isHome(pane: Pane, { x, y, zoom }: Look): boolean {
  const strip = pane.arrangement.kind === 'strip';
  return zoom < 1.001 && Math.abs(y) < 0.5 && (strip || Math.abs(x) < 0.5);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
