/**
 * Flagships and boats at their berths. A ship whose owner acted sails a short way out and comes back.
 */
import type Phaser from 'phaser';
import type { Berthed } from '../session/chart-afloat.ts';
import type { Point } from '../session/chart-geometry.ts';
import { ATLAS } from './atlas.ts';

/** How far out, in chart units. */
const OUT = { x: 30, y: 9 };

export class Fleet {
  private readonly ships = new Map<string, Phaser.GameObjects.Image>();

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly depth: number,
  ) {}

  set(afloat: readonly Berthed[], unit: number): void {
    for (const ship of this.ships.values()) ship.destroy();
    this.ships.clear();
    for (const { company, sheet, at } of afloat) {
      const ship = this.scene.add.image(at.x * unit, at.y * unit, ATLAS, company);
      ship.setOrigin(0.5, sheet.waterline / sheet.height).setDepth(this.depth + at.y / 1e4);
      this.ships.set(company, ship);
    }
  }

  /** Towards the open sea and back. */
  sail(companies: readonly string[], roads: Point, unit: number, delay: number, duration: number): void {
    for (const company of companies) {
      const ship = this.ships.get(company);
      if (!ship) continue;
      const way = roads.x * unit >= ship.x ? 1 : -1;
      this.scene.tweens.chain({
        targets: ship,
        delay,
        tweens: [
          {
            x: ship.x + way * OUT.x * unit,
            y: ship.y + OUT.y * unit,
            angle: way * 2.5,
            duration: duration * 0.55,
            ease: 'Sine.easeInOut',
          },
          { x: ship.x, y: ship.y, angle: 0, duration: duration * 0.45, ease: 'Sine.easeInOut' },
        ],
      });
    }
  }

  names(): string[] {
    return [...this.ships.keys()].map((company) => `ship ${company}`);
  }
}
