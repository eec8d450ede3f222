/**
 * Everything the scene shows, from the sea up, drawn for one arrangement at one density. What is shown is set at
 * once, outlined, or moved beat by beat.
 */
import type Phaser from 'phaser';
import { BEATS, type Beat, type Play, type Shown } from '../session/board-contract.ts';
import { berths, type Berthed } from '../session/chart-afloat.ts';
import { boxesOf, isSketch, type Arrangement } from '../session/chart-geometry.ts';
import { pagePaints, paper, type Art } from './art.ts';
import { drawAtlas } from './atlas.ts';
import { drawBoxSheet, type BoxSheet } from './box-texture.ts';
import { Fleet } from './fleet.ts';
import { Fog } from './fog.ts';
import { Marks } from './marks.ts';
import { Quay } from './quay.ts';
import { Ropes } from './ropes.ts';
import { drawSea } from './sea.ts';
import { putTexture } from './texture.ts';

const SEA = 'sea';
const BOXES = 'boxes';
/** From the bottom up. */
const DEPTH = { sea: 0, fog: 1, ropes: 2, quays: 3, marks: 4, fleet: 5 };

export class Scenery {
  private readonly sea: Phaser.GameObjects.Image;
  private readonly fog: Fog;
  private readonly ropes: Ropes;
  private readonly marks: Marks;
  private readonly fleet: Fleet;
  private readonly quays = new Map<string, Quay>();
  private arrangement!: Arrangement;
  private afloat: readonly Berthed[] = [];
  private unit = 1;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly page: Element,
    private readonly art: Art,
  ) {
    putTexture(scene, SEA, paper(1, 1, 1).canvas);
    this.sea = scene.add.image(0, 0, SEA).setOrigin(0).setDepth(DEPTH.sea);
    this.fog = new Fog(scene, art, DEPTH.fog);
    this.ropes = new Ropes(scene, DEPTH.ropes);
    this.marks = new Marks(scene, DEPTH.marks);
    this.fleet = new Fleet(scene, DEPTH.fleet);
  }

  /** Draws all of it anew: another arrangement, density or theme. */
  paint(arrangement: Arrangement, unit: number, shown: Shown): void {
    const paints = pagePaints(this.page);
    this.arrangement = arrangement;
    this.unit = unit;
    putTexture(this.scene, SEA, drawSea(arrangement, this.art, paints, unit));
    this.sea.setTexture(SEA);
    this.fog.set(arrangement, shown.chart.islands, paints, unit);
    this.afloat = berths(arrangement, shown.chart.fleet, shown.player);
    // The sheet holds everybody, so that it stays when somebody is sold or closed.
    const everybody = shown.chart.fleet.map((ship) => ({ ...ship, afloat: true }));
    drawAtlas(this.scene, this.art, berths(arrangement, everybody, shown.player), paints, unit);
    const sheet = this.paintBoxes();
    for (const [id, quay] of this.quays) {
      if (arrangement.islands.has(id)) continue;
      quay.destroy();
      this.quays.delete(id);
    }
    for (const [id, { x, y }] of arrangement.islands) {
      const quay = this.quays.get(id) ?? new Quay(this.scene, BOXES, DEPTH.quays);
      this.quays.set(id, quay);
      quay.place({ x: x * unit, y: y * unit }, unit, sheet);
    }
    this.setAfloat(shown);
    this.setBoxes(shown);
  }

  /** Shows the layer's boxes at once. */
  setBoxes({ chart, layer }: Shown): void {
    for (const { id, stacks, adoption } of chart.islands)
      this.quays.get(id)?.set(boxesOf(stacks[layer]), isSketch(adoption));
  }

  /** Cuts to another state, the boxes that changed outlined. */
  cut(shown: Shown): void {
    this.fog.set(this.arrangement, shown.chart.islands, pagePaints(this.page), this.unit);
    this.afloat = berths(this.arrangement, shown.chart.fleet, shown.player);
    this.setAfloat(shown);
    for (const { id, stacks, adoption } of shown.chart.islands)
      this.quays.get(id)?.mark(boxesOf(stacks[shown.layer]), isSketch(adoption));
  }

  /** Moves to another state, beat by beat. */
  move(shown: Shown, play: Play): void {
    const { chart, layer } = shown;
    const [ships, boxes] = [start(play, 'ships'), start(play, 'boxes')];
    const paints = pagePaints(this.page);
    this.afloat = berths(this.arrangement, chart.fleet, shown.player);
    this.fleet.set(this.afloat, this.unit);
    this.fleet.sail(play.ships, this.arrangement.roads, this.unit, ships, play.lasts.ships);
    this.marks.change(this.arrangement, chart, this.afloat, this.unit, ships);
    this.ropes.change(this.arrangement, chart, this.afloat, paints, this.unit, ships);
    for (const { id, stacks, adoption } of chart.islands)
      this.quays.get(id)?.change(boxesOf(stacks[layer]), isSketch(adoption), boxes);
    this.fog.lift(chart.islands, paints, start(play, 'fog'), play.lasts.fog);
  }

  /** Ends what moves: everything stands where it was going. */
  settle(shown: Shown): void {
    this.fog.settle();
    this.setAfloat(shown);
    this.setBoxes(shown);
  }

  boxes(): Record<string, Record<string, number>> {
    return Object.fromEntries([...this.quays].map(([id, quay]) => [id, quay.counts()]));
  }

  adoption(): Record<string, number> {
    return this.fog.adoption();
  }

  names(): string[] {
    return [...this.fleet.names(), ...this.marks.names(), ...this.ropes.names()];
  }

  private setAfloat({ chart }: Shown): void {
    this.fleet.set(this.afloat, this.unit);
    this.marks.set(this.arrangement, chart, this.afloat, this.unit);
    this.ropes.set(this.arrangement, chart, this.afloat, pagePaints(this.page), this.unit);
  }

  /** The boxes' pictures, at this density, in the colours the page has now. */
  private paintBoxes(): BoxSheet {
    const sheet = drawBoxSheet(this.page, this.unit);
    const texture = putTexture(this.scene, BOXES, sheet.canvas);
    sheet.frames.forEach((frame, i) => texture.add(frame, 0, i * sheet.stride, 0, sheet.width, sheet.height));
    return sheet;
  }
}

/** When a beat begins, in milliseconds from the first. */
function start(play: Play, beat: Beat): number {
  return BEATS.slice(0, BEATS.indexOf(beat)).reduce((sum, before) => sum + play.lasts[before], 0);
}
