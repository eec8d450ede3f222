/**
 * One quay's boxes on the stage: a hundred of them, each at its place or on its way there. Whoever changes a
 * quay ends the scene's tweens first.
 * Times are those of the look: lift, carry, set down, one crane load after another, 1.9 seconds at most.
 */
import type Phaser from 'phaser';
import { QUAY, slotAt, type Box, type Point } from '../session/chart-geometry.ts';
import type { BoxFrame, BoxSheet } from './box-texture.ts';
import { movesBetween } from './moves.ts';

const LIFT = 420;
const CARRY = 520;
const SET = 260;
const STAGGER = 90;
const LONGEST = 1900;
const CLOSE_UP = 400;
/** How long a change is outlined when nothing may travel. */
const OUTLINE = 900;

type Scene = Phaser.Scene;
type Bob = Phaser.GameObjects.Bob;

export class Quay {
  private readonly standing: Phaser.GameObjects.Blitter;
  private readonly aloft: Phaser.GameObjects.Blitter;
  private readonly products = new WeakMap<Bob, string>();
  private boxes: readonly Box[] = [];
  private origin: Point = { x: 0, y: 0 };
  private unit = 1;
  private rim = 0;
  private hearsay = false;

  constructor(
    private readonly scene: Scene,
    private readonly texture: string,
  ) {
    this.standing = scene.add.blitter(0, 0, texture);
    this.aloft = scene.add.blitter(0, 0, texture).setDepth(1);
  }

  /** Where the quay lies, in device pixels, and how many of them make a chart unit. It is empty afterwards. */
  place(origin: Point, unit: number, sheet: BoxSheet): void {
    this.standing.clear();
    this.aloft.clear();
    this.origin = origin;
    this.unit = unit;
    this.rim = sheet.rim;
    this.standing.setTexture(this.texture);
    this.aloft.setTexture(this.texture);
  }

  /** Shows these boxes at once. */
  set(boxes: readonly Box[], hearsay: boolean): void {
    this.standing.clear();
    this.aloft.clear();
    this.boxes = boxes;
    this.hearsay = hearsay;
    boxes.forEach((box, slot) => this.stand(box, slot));
  }

  /** Shows these boxes by moving the ones there are; with `still`, in place, the changed ones outlined. */
  change(boxes: readonly Box[], hearsay: boolean, still: boolean): void {
    const before = this.boxes;
    const { kept, craned } = movesBetween(before, boxes);
    this.set(boxes, hearsay);
    if (craned.length === 0) return;
    if (still) this.outline(craned.map(({ to }) => to));
    else this.crane(boxes, kept, craned);
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

  private crane(boxes: readonly Box[], kept: { from: number; to: number }[], craned: typeof kept): void {
    const bobs = this.standing.children.list;
    for (const { from, to } of kept) {
      if (from === to) continue;
      const bob = bobs[to];
      const [start, end] = [this.at(from), this.at(to)];
      bob.setPosition(start.x, start.y);
      this.scene.tweens.add({
        targets: bob,
        ...end,
        delay: LIFT,
        duration: CLOSE_UP,
        ease: 'Sine.easeInOut',
      });
    }
    const room = LONGEST - LIFT - CARRY - SET;
    const stagger = Math.min(STAGGER, room / Math.max(1, craned.length - 1));
    const sky = this.origin.y - (QUAY.rows + 2.4) * QUAY.pitchY * this.unit;
    craned.forEach(({ from, to }, i) => {
      const bob = bobs[to];
      bob.setVisible(false);
      const [start, end] = [this.at(from), this.at(to)];
      const load = this.aloft.create(start.x, start.y, this.frame(boxes[to]));
      this.scene.tweens.chain({
        targets: load,
        delay: i * stagger,
        tweens: [
          { y: sky, duration: LIFT, ease: 'Cubic.easeOut' },
          { x: end.x, duration: CARRY, ease: 'Sine.easeInOut' },
          { y: end.y, duration: SET, ease: 'Cubic.easeIn' },
        ],
        onComplete: () => {
          bob.setVisible(true);
          this.drop(load);
        },
      });
    });
  }

  private drop(bob: Bob): void {
    if (this.aloft.scene) bob.destroy();
  }
}
