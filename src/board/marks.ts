/**
 * What stands beside the ships: piers with a boat for so many projects, storms, lights with their members' flags.
 * None of it moves by itself; what is new in a quarter comes up when the ships sail.
 */
import type Phaser from 'phaser';
import {
  LIGHT,
  lightArea,
  piersBeside,
  stormArea,
  type Area,
  type Berthed,
} from '../session/chart-afloat.ts';
import { flagOf } from '../session/chart-art.ts';
import type { Arrangement } from '../session/chart-geometry.ts';
import type { ChartView, LightView } from '../session/view.ts';
import { ATLAS, FLAG } from './atlas.ts';

const HALYARD = 5;
const RISE = 350;
/** Clouds hang before the masts. */
const OVER_SHIPS = 2;

type Image = Phaser.GameObjects.Image;

export class Marks {
  private readonly images = new Map<string, Image>();

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly depth: number,
  ) {}

  set(arrangement: Arrangement, chart: ChartView, afloat: readonly Berthed[], unit: number): void {
    for (const image of this.images.values()) image.destroy();
    this.images.clear();
    for (const { pier, boats, ...area } of piersBeside(arrangement, chart, afloat)) {
      const step = area.width / boats;
      for (let i = 0; i < boats; i++) {
        const place = { ...area, x: area.x + i * step, width: step };
        this.put(`pier ${pier.company} ${i + 1}`, 'mooring', place, unit);
      }
    }
    for (const light of chart.lights) {
      const rock = arrangement.lights.get(light.foundation);
      if (rock) this.light(light, lightArea(rock), unit);
    }
    for (const { company } of chart.storms) {
      const ship = afloat.find((berth) => berth.company === company);
      if (ship) this.put(`storm ${company}`, 'storm', stormArea(arrangement, ship), unit, OVER_SHIPS);
    }
  }

  /** As `set`, but what was not there before appears after a delay, and flags are raised. */
  change(
    arrangement: Arrangement,
    chart: ChartView,
    afloat: readonly Berthed[],
    unit: number,
    delay: number,
  ): void {
    const before = new Set(this.images.keys());
    this.set(arrangement, chart, afloat, unit);
    for (const light of chart.lights) {
      const rock = arrangement.lights.get(light.foundation);
      if (rock && light.lit && before.has(`rock ${light.foundation}`))
        this.unveil(light, lightArea(rock), unit, delay);
    }
    for (const [name, image] of this.images) {
      if (before.has(name) || name.startsWith('rock')) continue;
      image.setAlpha(0);
      if (name.startsWith('flag')) image.y += LIGHT.scale * 14 * unit;
      const y = name.startsWith('flag') ? image.y - LIGHT.scale * 14 * unit : image.y;
      this.scene.tweens.add({ targets: image, alpha: 1, y, delay, duration: RISE, ease: 'Cubic.easeOut' });
    }
  }

  names(): string[] {
    return [...this.images.keys()];
  }

  private light({ foundation, lit, members }: LightView, area: Area, unit: number): void {
    this.put(`${lit ? 'light' : 'rock'} ${foundation}`, lit ? 'light' : 'rock', area, unit);
    if (!lit) return;
    const shown = members.slice(0, 2 * HALYARD);
    if (shown.length > 0) this.put(`halyard ${foundation}`, 'halyard-right', area, unit);
    if (shown.length > HALYARD) this.put(`halyard ${foundation} left`, 'halyard-left', area, unit);
    shown.forEach(({ company }, i) => {
      const step = i % HALYARD;
      const x = area.x + LIGHT.scale * (i < HALYARD ? 73 + step * 9.6 : 31 - step * 9.6);
      const y = area.y + LIGHT.scale * (31 + step * 15.5);
      this.put(`flag ${foundation} ${company}`, flagOf(company), { x, y, ...FLAG }, unit, 0.1);
    });
  }

  /** A rock that stays until its light is lit. */
  private unveil({ foundation }: LightView, area: Area, unit: number, delay: number): void {
    const name = `rock ${foundation}`;
    this.put(name, 'rock', area, unit);
    const image = this.images.get(name)!;
    this.scene.tweens.add({
      targets: image,
      alpha: 0,
      delay,
      duration: RISE,
      onComplete: () => {
        image.destroy();
        this.images.delete(name);
      },
    });
  }

  private put(name: string, frame: string, { x, y, width, height }: Area, unit: number, above = 0): void {
    const image = this.scene.add.image(Math.round(x * unit), Math.round(y * unit), ATLAS, frame);
    image.setDisplaySize(Math.round(width * unit), Math.round(height * unit));
    this.images.set(name, image.setOrigin(0).setDepth(this.depth + above));
  }
}
