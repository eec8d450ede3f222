/**
 * The look over the chart, and how it is moved: dragged, pinched, wheeled, stepped. It is kept out of the page's
 * state, so that nothing is laid out anew while it moves: the sheet of words reads it from custom properties.
 */
import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import {
  HOME,
  centred,
  isHome,
  panned,
  within,
  zoomed,
  type Look,
  type Pane,
} from '../../session/chart-look.ts';
import type { Point } from '../../session/chart-geometry.ts';
import { gestures } from './gestures.ts';

const STEP = 1.5;
/** A look that is led somewhere takes so long, in milliseconds. */
const GLIDE = 260;

export interface Looking {
  /** As it is now; read, not followed. */
  now: () => Look;
  zoom: (factor: number, around?: Point) => void;
  home: () => void;
  /** Brings a place of the chart into the middle. */
  show: (place: Point, still: boolean) => void;
  /** True once something has been dragged since the pointer went down: what follows is no tap. */
  dragged: () => boolean;
}

interface Wish {
  stage: RefObject<HTMLElement | null>;
  sheet: RefObject<HTMLElement | null>;
  pane: Pane | null;
  onLook: (look: Look) => void;
}

/** The look, and whether it has left home. */
export function useLook({ stage, sheet, pane, onLook }: Wish): [Looking, boolean] {
  const look = useRef<Look>(HOME);
  const latest = useRef({ pane, onLook });
  latest.current = { pane, onLook };
  const [away, setAway] = useState(false);
  const gliding = useRef(0);
  const drag = useRef(false);

  const looking = useMemo(() => {
    const put = (next: Look) => {
      const { pane: known, onLook: tell } = latest.current;
      if (!known) return;
      look.current = within(known, next);
      const { x, y, zoom } = look.current;
      const shown = known.arrangement.scale * zoom;
      const style = sheet.current?.style;
      style?.setProperty('--zoom', String(zoom));
      style?.setProperty('--chart-scale', String(known.arrangement.scale));
      style?.setProperty('transform', `translate(${-Math.round(x * shown)}px, ${-Math.round(y * shown)}px)`);
      if (stage.current) stage.current.dataset['closer'] = String(zoom > 1.01);
      setAway(!isHome(known, look.current));
      tell(look.current);
    };
    const change = (by: (known: Pane, now: Look) => Look) => {
      cancelAnimationFrame(gliding.current);
      if (latest.current.pane) put(by(latest.current.pane, look.current));
    };
    const middle = ({ room }: Pane) => ({ x: room.width / 2, y: room.height / 2 });
    return {
      put,
      now: () => look.current,
      zoom: (factor: number, around?: Point) =>
        change((known, now) => zoomed(known, now, factor, around ?? middle(known))),
      pan: (by: Point) => change((known, now) => panned(known, now, by)),
      home: () => change(() => HOME),
      show: (place: Point, still: boolean) => {
        const { pane: known } = latest.current;
        if (!known) return;
        cancelAnimationFrame(gliding.current);
        const from = look.current;
        const to = centred(known, from, place);
        if (still) return put(to);
        const start = performance.now();
        const step = (time: number) => {
          const t = Math.min(1, (time - start) / GLIDE);
          const ease = 1 - (1 - t) ** 3;
          put({ ...from, x: from.x + ease * (to.x - from.x), y: from.y + ease * (to.y - from.y) });
          if (t < 1) gliding.current = requestAnimationFrame(step);
        };
        gliding.current = requestAnimationFrame(step);
      },
      dragged: () => drag.current,
    };
  }, []);

  useEffect(() => looking.put(look.current), [pane]);
  useEffect(() => {
    if (!stage.current) return;
    return gestures(stage.current, {
      onDrag: (dragging) => {
        drag.current = dragging;
      },
      onPan: looking.pan,
      onZoom: looking.zoom,
      onTwice: (at) => (look.current.zoom > 1.01 ? looking.home() : looking.zoom(2, at)),
    });
  }, []);
  useEffect(() => () => cancelAnimationFrame(gliding.current), []);
  return [looking, away];
}

export const CLOSER = STEP;
export const FURTHER = 1 / STEP;
