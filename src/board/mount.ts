/**
 * The moving board: mounts over the chart's quays, draws what it is shown, holds no rule and sends no intent.
 * Fetched on demand; where WebGL is missing it is simply not there, and the page keeps its drawn boxes.
 */
import type { Board, BoardOptions } from '../session/board-contract.ts';
import { isSketch } from '../session/chart-geometry.ts';
import type { ChartView } from '../session/view.ts';

/** How long a move can take, in milliseconds: a room that changes meanwhile starts it over in its new place. */
const MOVE = 1900;
/** What of the root element's state recolours the boxes. */
const RECOLOURS = ['data-theme', 'data-patterns', 'data-contrast'];

interface Shown {
  chart: ChartView;
  layer: string;
  theme: 'day' | 'night';
  /** What stands on the quays, as text to compare. */
  boxes: string;
}

/**
 * Resolves to null where the board cannot be drawn; never rejects. While it draws, the host's `data-boxes` holds
 * what stands on the quays as JSON, island by island and product by product, for tests and for the curious.
 */
export async function mountBoard(host: HTMLElement, options: BoardOptions): Promise<Board | null> {
  if (!hasWebGL()) return null;
  let shown: Shown | null = null;
  let before: { chart: ChartView; until: number } | null = null;
  let lost = false;
  const tell = () => options.onDrawing?.(shown !== null && !lost);
  const onContext = (drawing: boolean) => {
    lost = !drawing;
    tell();
  };
  const stage = await import('./stage.ts').then(({ Stage }) => Stage.open(host, onContext)).catch(() => null);
  if (!stage) return null;

  const put = (chart: ChartView, layer: string, how: 'at once' | 'moving' | 'outlined') => {
    stage.show(chart, layer, how);
    host.dataset['boxes'] = JSON.stringify(stage.counts());
  };
  const move = (from: ChartView, { chart, layer }: Shown) => {
    before = { chart: from, until: performance.now() + MOVE };
    put(chart, layer, options.still() ? 'outlined' : 'moving');
  };
  const redraw = () => {
    const arrangement = options.arrangement();
    if (!arrangement) return;
    stage.fit(arrangement);
    if (!shown) return;
    const from = before && performance.now() < before.until ? before.chart : null;
    put(from ?? shown.chart, shown.layer, 'at once');
    if (from) move(from, shown);
  };
  const recolours = new MutationObserver(redraw);
  recolours.observe(document.documentElement, { attributeFilter: RECOLOURS });

  return {
    show(chart, layer, theme) {
      const last = shown;
      shown = { chart, layer, theme, boxes: boxesAsText(chart, layer) };
      if (!last || last.theme !== theme || islandsOf(last.chart) !== islandsOf(chart)) redraw();
      else if (last.layer !== layer) put(chart, layer, 'at once');
      else if (last.boxes !== shown.boxes) move(last.chart, shown);
      if (!last) tell();
    },
    resize: redraw,
    counts: () => stage.counts(),
    destroy() {
      recolours.disconnect();
      stage.close();
      delete host.dataset['boxes'];
      options.onDrawing?.(false);
    },
  };
}

function islandsOf(chart: ChartView): string {
  return chart.islands.map(({ id }) => id).join();
}

function boxesAsText(chart: ChartView, layer: string): string {
  return JSON.stringify(chart.islands.map(({ stacks, adoption }) => [stacks[layer], isSketch(adoption)]));
}

function hasWebGL(): boolean {
  try {
    return document.createElement('canvas').getContext('webgl') !== null;
  } catch {
    return false;
  }
}
