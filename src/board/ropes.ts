/**
 * Ropes of alliance: a picture each, laid from hull to hull.
 */
import type Phaser from 'phaser';
import { ropesBetween, type Berthed, type Taut } from '../session/chart-afloat.ts';
import type { Arrangement } from '../session/chart-geometry.ts';
import type { ChartView } from '../session/view.ts';
import { paper } from './art.ts';
import type { Paints, Pen } from './svg-pen.ts';
import { putTexture } from './texture.ts';

/** Room for the rope's width and its buoys, chart units. */
const RIM = 6;
const THROW = 450;

export class Ropes {
  private readonly images = new Map<string, Phaser.GameObjects.Image>();

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly depth: number,
  ) {}

  set(
    arrangement: Arrangement,
    chart: ChartView,
    afloat: readonly Berthed[],
    paints: Paints,
    unit: number,
  ): void {
    for (const [name, image] of this.images) {
      image.destroy();
      this.scene.textures.remove(name);
    }
    this.images.clear();
    for (const taut of ropesBetween(arrangement, chart.ropes, afloat)) {
      const name = `rope ${taut.rope.one.company} ${taut.rope.other.company}`;
      const { canvas, corner } = drawRope(taut, paints, unit);
      putTexture(this.scene, name, canvas);
      const image = this.scene.add.image(Math.round(corner.x * unit), Math.round(corner.y * unit), name);
      this.images.set(name, image.setOrigin(0).setDepth(this.depth));
    }
  }

  /** As `set`, but a rope that was not there is thrown after a delay. */
  change(
    arrangement: Arrangement,
    chart: ChartView,
    afloat: readonly Berthed[],
    paints: Paints,
    unit: number,
    delay: number,
  ): void {
    const before = new Set(this.images.keys());
    this.set(arrangement, chart, afloat, paints, unit);
    for (const [name, image] of this.images) {
      if (before.has(name)) continue;
      image.setAlpha(0);
      this.scene.tweens.add({ targets: image, alpha: 1, delay, duration: THROW });
    }
  }

  names(): string[] {
    return [...this.images.keys()];
  }
}

function drawRope({ line }: Taut, paints: Paints, unit: number) {
  const [xs, ys] = [line.map(({ x }) => x), line.map(({ y }) => y)];
  const corner = { x: Math.min(...xs) - RIM, y: Math.min(...ys) - RIM };
  const { canvas, pen } = paper(
    Math.max(...xs) - corner.x + RIM,
    Math.max(...ys) - corner.y + RIM,
    unit,
    corner,
  );
  const path = new Path2D();
  line.forEach(({ x, y }, i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  stroke(pen, path, paints('--rope-edge'), 3.6);
  stroke(pen, path, paints('--rope'), 2.1);
  pen.setLineDash([0.1, 4]);
  stroke(pen, path, paints('--rope-edge'), 1.3);
  pen.setLineDash([]);
  for (const part of [0.33, 0.67]) buoy(pen, line[Math.round(part * (line.length - 1))], paints);
  return { canvas, corner };
}

function stroke(pen: Pen, path: Path2D, colour: string, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke(path);
}

function buoy(pen: Pen, { x, y }: { x: number; y: number }, paints: Paints): void {
  pen.beginPath();
  pen.arc(x, y, 3.4, 0, 2 * Math.PI);
  pen.fillStyle = paints('--rope');
  pen.fill();
  pen.strokeStyle = paints('--ink-outline');
  pen.lineWidth = 1.2;
  pen.stroke();
}
