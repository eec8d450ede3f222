/**
 * What the board shows, kept while screens come and go: the layer, whether the table stands in its place, what moves.
 */
import { signal } from '@preact/signals';
import type { Board, Play } from '../../../session/board-contract.ts';
import type { ChartView } from '../../../session/view.ts';

export const layer = signal<string | null>(null);
export const showTable = signal(false);
/** True once a board could not be had: its numbers stand in the table. */
export const boardMissing = signal(false);
/** The board that stands, and what moves on it while a quarter resolves. */
export const board = signal<Board | null>(null);
export const playing = signal<Play | null>(null);

export function toggleTable(): void {
  showTable.value = !showTable.value;
}

/** The chosen layer if this chart has it; a chart opens on its middle one, between the metal and the platform. */
export function shownLayer(chart: ChartView): string {
  const middle = chart.layers[Math.floor((chart.layers.length - 1) / 2)];
  return (chart.layers.find((known) => known.id === layer.value) ?? middle)?.id ?? '';
}

export function nextLayer(chart: ChartView): void {
  const at = chart.layers.findIndex((known) => known.id === shownLayer(chart));
  layer.value = chart.layers[(at + 1) % chart.layers.length]?.id ?? null;
}
