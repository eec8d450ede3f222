/**
 * The gantry over a quay whose boxes change hands, and a trolley for every box in the air.
 */
import type Phaser from 'phaser';
import { QUAY, type Point } from '../session/chart-geometry.ts';
import { ATLAS, GANTRY } from './atlas.ts';

const APPEAR = 200;
/** Where trolleys run and how high boxes are lifted, over the quay's edge, chart units. */
const RAIL = 85;
export const SKY = (QUAY.rows + 2.4) * QUAY.pitchY;

export class Crane {
  private readonly gantry: Phaser.GameObjects.Image;
  private readonly hoists = new Set<Hoist>();

  /** Stands over a quay, in device pixels, from the end of `delay` on for so long. */
  constructor(
    private readonly scene: Phaser.Scene,
    private readonly origin: Point,
    private readonly unit: number,
    private readonly depth: number,
    delay: number,
    duration: number,
  ) {
    const { x, y } = origin;
    this.gantry = scene.add.image(x + GANTRY.x * unit, y + GANTRY.y * unit, ATLAS, 'gantry');
    this.gantry.setOrigin(0).setDepth(depth).setAlpha(0);
    scene.tweens.chain({
      targets: this.gantry,
      delay: Math.max(0, delay - APPEAR),
      tweens: [
        { alpha: 1, duration: APPEAR },
        { alpha: 0, delay: duration, duration: APPEAR },
      ],
    });
  }

  hoist(): Hoist {
    const { x, y } = this.origin;
    const hoist = new Hoist(this.scene, x, y - RAIL * this.unit, this.unit, this.depth);
    this.hoists.add(hoist);
    return hoist;
  }

  destroy(): void {
    for (const hoist of this.hoists) hoist.destroy();
    this.gantry.destroy();
  }
}

export class Hoist {
  private readonly trolley: Phaser.GameObjects.Image;
  private readonly cable: Phaser.GameObjects.Image;

  constructor(
    scene: Phaser.Scene,
    x: number,
    private readonly rail: number,
    private readonly unit: number,
    depth: number,
  ) {
    this.trolley = scene.add.image(x, rail, ATLAS, 'trolley').setOrigin(0.5, 0.6);
    this.cable = scene.add.image(x, rail, ATLAS, 'cable').setOrigin(0.5, 0);
    for (const part of [this.cable, this.trolley]) part.setDepth(depth).setVisible(false);
  }

  /** Hangs over a box whose upper left corner is there. */
  follow(box: Point): void {
    const x = box.x + (QUAY.boxWidth / 2 + 1.5) * this.unit;
    this.trolley.setPosition(x, this.rail).setVisible(true);
    const length = Math.max(1, box.y - this.rail);
    this.cable
      .setPosition(x, this.rail)
      .setVisible(true)
      .setScale(1, length / this.cable.height);
  }

  destroy(): void {
    this.trolley.destroy();
    this.cable.destroy();
  }
}
