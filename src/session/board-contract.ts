/**
 * What the page and the moving board agree on, so that the page can speak of the board without fetching it.
 */
import type { Arrangement } from './chart-geometry.ts';
import type { ChartView } from './view.ts';

export interface BoardOptions {
  /** Where things stand just now; null while the page has no room for a chart. */
  arrangement: () => Arrangement | null;
  /** True when nothing may travel: changes are outlined in place. */
  still: () => boolean;
  /** Told when the board's picture is there to be seen, and when it is lost. */
  onDrawing?: (drawing: boolean) => void;
}

export interface Board {
  /** Shows a layer's boxes; if only their numbers differ from the last time, they are moved, in 1.9 s at most. */
  show(chart: ChartView, layer: string, theme: 'day' | 'night'): void;
  /** The room, or what stands where, has changed. */
  resize(): void;
  /** Boxes on the quays by island and product, as shown or on their way. */
  counts(): Record<string, Record<string, number>>;
  destroy(): void;
}
