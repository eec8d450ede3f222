/**
 * One quay on the stage: its wall, and a hundred boxes, each at its place or on its way there. Whoever changes a
 * quay ends the scene's tweens first.
 * Times are those of the look: lift, carry, set down, one crane load after another, 1.9 seconds at most.
 */
import type Phaser from 'phaser';
import { slotAt, type Box, type Point } from '../session/chart-geometry.ts';
import { ATLAS, QUAY_PIECE } from './atlas.ts';
import type { BoxFrame, BoxSheet } from './box-texture.ts';
import { Crane, SKY, type Hoist } from './crane.ts';
import { movesBetween, type Move } from './moves.ts';

const LIFT = 420;
const CARRY = 520;
const SET = 260;
const STAGGER = 90;
const LONGEST = 1900;
const CLOSE_UP = 400;
/** More trolleys than this would hide each other. */
const TROLLEYS = 10;
/** How long a change is outlined when nothing may travel. */
const OUTLINE = 900;

type Scene = Phaser.Scene;
type Bob = Phaser.GameObjects.Bob;

export class Quay {
  private readonly wall: Phaser.GameObjects.Image;
  private readonly standing: Phaser.GameObjects.Blitter;
  private readonly aloft: Phaser.GameObjects.Blitter;
  private readonly products = new WeakMap<Bob, string>();
  private boxes: readonly Box[] = [];
  private origin: Point = { x: 0, y: 0 };
  private unit = 1;
  private rim = 0;
  private hearsay = false;
  private crane: Crane | null = null;

  constructor(
    private readonly scene: Scene,
    private readonly texture: string,
    private readonly depth: number,
  ) {
    this.wall = scene.add.image(0, 0, ATLAS, 'quay').setOrigin(0).setDepth(depth);
    this.standing = scene.add.blitter(0, 0, texture).setDepth(depth + 0.1);
    this.aloft = scene.add.blitter(0, 0, texture).setDepth(depth + 0.3);
  }

  /** Where the quay lies, in device pixels, and how many of them make a chart unit. It is empty afterwards. */
  place(origin: Point, unit: number, sheet: BoxSheet): void {
    this.clear();
    this.origin = origin;
    this.unit = unit;
    this.rim = sheet.rim;
    this.wall.setTexture(ATLAS, 'quay');
    this.wall.setPosition(
      Math.round(origin.x + QUAY_PIECE.x * unit),
      Math.round(origin.y + QUAY_PIECE.y * unit),
    );
    this.standing.setTexture(this.texture);
    this.aloft.setTexture(this.texture);
  }

  /** Shows these boxes at once. */
  set(boxes: readonly Box[], hearsay: boolean): void {
    this.clear();
    this.boxes = boxes;
    this.hearsay = hearsay;
    boxes.forEach((box, slot) => this.stand(box, slot));
  }

  /** Shows these boxes in place, the changed ones outlined for a while. */
  mark(boxes: readonly Box[], hearsay: boolean): void {
    const { craned } = movesBetween(this.boxes, boxes);
    this.set(boxes, hearsay);
    this.outline(craned.map(({ to }) => to));
  }

  /** Shows these boxes by moving the ones there are, after a delay. */
  change(boxes: readonly Box[], hearsay: boolean, delay: number): void {
    const before = this.boxes;
    const { kept, craned } = movesBetween(before, boxes);
    this.set(boxes, hearsay);
    if (craned.length > 0) this.move(before, kept, craned, delay);
  }

  /** Boxes by product, counted on the stage itself; one that is aloft counts where it will stand. */
  counts(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const bob of this.standing.children.list) {
      const product = this.products.get(bob) ?? '';
      counts[product] = (counts[product] ?? 0) + 1;
    }
    return counts;
  }

  destroy(): void {
    this.crane?.destroy();
    this.wall.destroy();
    this.standing.destroy();
    this.aloft.destroy();
  }

  private stand(box: Box, slot: number): Bob {
    const { x, y } = this.at(slot);
    const bob = this.standing.create(x, y, this.frame(box));
    this.products.set(bob, box.product);
    return bob;
  }

  private frame({ livery }: Box): BoxFrame {
    return livery === 'bare' && this.hearsay ? 'guess' : livery;
  }

  private at(slot: number): Point {
    const { x, y } = slotAt(slot);
    return {
      x: Math.round(this.origin.x + x * this.unit - this.rim),
      y: Math.round(this.origin.y + y * this.unit - this.rim),
    };
  }

  private outline(slots: readonly number[]): void {
    for (const slot of slots) {
      const { x, y } = this.at(slot);
      const mark = this.aloft.create(x, y, 'changed' satisfies BoxFrame);
      this.scene.tweens.add({
        targets: mark,
        alpha: 1,
        duration: OUTLINE,
        onComplete: () => this.drop(mark),
      });
    }
  }

  private move(before: readonly Box[], kept: Move[], craned: Move[], delay: number): void {
    const bobs = this.standing.children.list;
    for (const { from, to } of kept) {
      if (from === to) continue;
      const bob = bobs[to];
      const [start, end] = [this.at(from), this.at(to)];
      bob.setPosition(start.x, start.y);
      this.scene.tweens.add({
        targets: bob,
        ...end,
        delay: delay + LIFT,
        duration: CLOSE_UP,
        ease: 'Sine.easeInOut',
      });
    }
    const room = LONGEST - LIFT - CARRY - SET;
    const stagger = Math.min(STAGGER, room / Math.max(1, craned.length - 1));
    const { scene, origin, unit, depth } = this;
    this.crane = new Crane(scene, origin, unit, depth + 0.2, delay, LONGEST);
    craned.forEach((move, i) => {
      const hoist = i < TROLLEYS ? this.crane!.hoist() : null;
      this.carry(before, move, hoist, delay + i * stagger);
    });
  }

  /** One box from pile to pile; it waits in its old product's colours. */
  private carry(before: readonly Box[], { from, to }: Move, hoist: Hoist | null, delay: number): void {
    const bob = this.standing.children.list[to];
    bob.setVisible(false);
    const [start, end] = [this.at(from), this.at(to)];
    const load = this.aloft.create(start.x, start.y, this.frame(before[from] ?? this.boxes[to]));
    const onUpdate = () => hoist?.follow(load);
    this.scene.tweens.chain({
      targets: load,
      delay,
      tweens: [
        {
          y: this.origin.y - SKY * this.unit,
          duration: LIFT,
          ease: 'Cubic.easeOut',
          onStart: () => load.setFrame(this.frame(this.boxes[to])),
          onUpdate,
        },
        { x: end.x, duration: CARRY, ease: 'Sine.easeInOut', onUpdate },
        { y: end.y, duration: SET, ease: 'Cubic.easeIn', onUpdate },
      ],
      onComplete: () => {
        bob.setVisible(true);
        hoist?.destroy();
        this.drop(load);
      },
    });
  }

  private clear(): void {
    this.standing.clear();
    this.aloft.clear();
    this.crane?.destroy();
    this.crane = null;
  }

  private drop(bob: Bob): void {
    if (this.aloft.scene) bob.destroy();
  }
}
