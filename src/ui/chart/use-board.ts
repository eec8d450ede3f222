/**
 * The board's place in the chart: fetched when the first picture stands, shown what the chart shows.
 */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Board, Play, Shown } from '../../session/board-contract.ts';
import type { Pane } from '../../session/chart-look.ts';
import type { ChartView } from '../../session/view.ts';
import { isStill } from './still.ts';

interface Wish extends Shown {
  /** What stood there before the board did: the first picture moves on from it. */
  from?: ChartView;
  stage: RefObject<HTMLElement | null>;
  pane: Pane | null;
  /** How much faster than usual a quarter resolves; without end, nothing travels. */
  speed: number;
  onPlay: (play: Play | null) => void;
  /** Told when no board can be had: no WebGL, no network. */
  onMissing: () => void;
}

/** `coming` until it is there, `lost` while the graphics card has dropped its picture. */
export type BoardState = 'coming' | 'drawing' | 'lost';

export function useBoard(wish: Wish): [Board | null, BoardState] {
  const { stage, pane, chart, layer, theme, player } = wish;
  const [board, setBoard] = useState<Board | null>(null);
  const [state, setState] = useState<BoardState>('coming');
  const latest = useRef(wish);
  latest.current = wish;
  const ready = pane !== null;

  useEffect(() => {
    if (!ready) return;
    let left = false;
    let mine: Board | null = null;
    const fetchAndMount = async (): Promise<void> => {
      const { mountBoard } = await import('../../board/mount.ts').catch(() => ({ mountBoard: null }));
      if (left || !stage.current) return;
      const arrived =
        mountBoard &&
        (await mountBoard(stage.current, {
          arrangement: () => latest.current.pane?.arrangement ?? null,
          room: () => latest.current.pane?.room ?? { width: 0, height: 0 },
          still: () => isStill() || latest.current.speed === Infinity,
          speed: () => latest.current.speed,
          onDrawing: (drawing) =>
            setState((last) => (drawing ? 'drawing' : last === 'coming' ? last : 'lost')),
          onPlay: (play) => latest.current.onPlay(play),
        }));
      if (left) return arrived?.destroy();
      if (!arrived) return latest.current.onMissing();
      mine = arrived;
      const { from, ...now } = latest.current;
      if (from) arrived.show({ layer: now.layer, theme: now.theme, player: now.player, chart: from });
      setBoard(arrived);
    };
    const cancel = whenIdle(() => void fetchAndMount());
    return () => {
      left = true;
      cancel();
      mine?.destroy();
      setBoard(null);
      setState('coming');
    };
  }, [ready]);

  useEffect(() => board?.resize(), [board, pane]);
  useEffect(() => board?.show({ chart, layer, theme, player }), [board, chart, layer, theme, player]);
  return [board, state];
}

function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(work, { timeout: 2000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, 300);
  return () => clearTimeout(id);
}
