/**
 * The moving board's place in the chart: fetched when the first picture stands, shown what the chart shows.
 * Where it cannot stand (no WebGL, no network) the drawn boxes simply stay.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Board } from '../../session/board-contract.ts';
import type { Arrangement } from '../../session/chart-geometry.ts';
import type { ChartView } from '../../session/view.ts';

interface Wish {
  stage: RefObject<HTMLDivElement | null>;
  arrangement: Arrangement | null;
  chart: ChartView;
  layer: string;
  theme: 'day' | 'night';
  wanted: boolean;
  onBoard: ((board: Board | null) => void) | undefined;
}

/** True while the board draws the boxes. */
export function useBoard({ stage, arrangement, chart, layer, theme, wanted, onBoard }: Wish): boolean {
  const [board, setBoard] = useState<Board | null>(null);
  const [drawing, setDrawing] = useState(false);
  const latest = useRef(arrangement);
  latest.current = arrangement;
  const ready = wanted && arrangement !== null;

  useEffect(() => {
    if (!ready) return;
    let left = false;
    let mine: Board | null = null;
    const fetchAndMount = async (): Promise<void> => {
      const { mountBoard } = await import('../../board/mount.ts').catch(() => ({ mountBoard: null }));
      if (left || !stage.current || !mountBoard) return;
      const arrived = await mountBoard(stage.current, {
        arrangement: () => latest.current,
        still: isStill,
        onDrawing: setDrawing,
      });
      if (left) return arrived?.destroy();
      mine = arrived;
      setBoard(arrived);
    };
    const cancel = whenIdle(() => void fetchAndMount());
    return () => {
      left = true;
      cancel();
      mine?.destroy();
      setBoard(null);
      setDrawing(false);
    };
  }, [ready]);

  useEffect(() => onBoard?.(board), [board]);
  useEffect(() => board?.resize(), [board, arrangement]);
  useEffect(() => board?.show(chart, layer, theme), [board, chart, layer, theme]);
  return drawing && board !== null;
}

/** The reader wants no motion: by the page's setting, or by the system's where the page has none. */
export function isStill(): boolean {
  const { motion } = document.documentElement.dataset;
  if (motion === 'still') return true;
  return motion !== 'full' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: 2000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, 300);
  return () => clearTimeout(id);
}
