/**
 * What the board shows, kept while screens come and go: the layer, and whether the table stands in its place.
 */
import { signal } from '@preact/signals';
import type { ChartView } from '../../../session/view.ts';

export const layer = signal<string | null>(null);
export const showTable = signal(false);

export function toggleTable(): void {
  showTable.value = !showTable.value;
}

/** The chosen layer if this chart has it; a chart opens on its middle one, between the metal and the platform. */
export function shownLayer(chart: ChartView): string {
  const middle = chart.layers[Math.floor(chart.layers.length / 2)];
  return (chart.layers.find((known) => known.id === layer.value) ?? middle)?.id ?? '';
}

export function nextLayer(chart: ChartView): void {
  const at = chart.layers.findIndex((known) => known.id === shownLayer(chart));
  layer.value = chart.layers[(at + 1) % chart.layers.length]?.id ?? null;
}
