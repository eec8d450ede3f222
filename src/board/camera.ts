/**
 * From the page's look over the chart to the scene's camera. The scenery is drawn at a density of its own, so that
 * it stays sharp when one comes closer.
 */
import type Phaser from 'phaser';
import type { Arrangement, Room } from '../session/chart-geometry.ts';
import type { Look } from '../session/chart-look.ts';

/** Graphics cards of small devices draw no wider than this. */
const WIDEST = 4096;
/** How much closer than at home the scenery is drawn for. */
const STEPS = [1, 2, 4];

/** Device pixels in a CSS pixel of the window. */
export function densityOf({ width, height }: Room): number {
  return Math.min(devicePixelRatio || 1, WIDEST / Math.max(width, height));
}

/** Device pixels in a chart unit for which the scenery is drawn. */
export function unitFor({ width, height, scale }: Arrangement, density: number, { zoom }: Look): number {
  const step = STEPS.find((each) => zoom < each + 0.1) ?? STEPS.at(-1)!;
  return Math.min(scale * density * step, WIDEST / Math.max(width, height));
}

/** `unit`: device pixels in a chart unit of the scenery as it is drawn; `shown`: as the window shows it. */
export function aim(camera: Phaser.Cameras.Scene2D.Camera, look: Look, unit: number, shown: number): void {
  camera.setOrigin(0, 0);
  camera.setZoom(shown / unit);
  camera.setScroll(Math.round(look.x * shown) * (unit / shown), Math.round(look.y * shown) * (unit / shown));
}
