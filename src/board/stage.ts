/**
 * The Phaser game behind the board: one transparent canvas over the chart's quays, one scene, no input, no
 * sound. It draws when something moves and sleeps otherwise.
 */
import Phaser from 'phaser';
import { boxesOf, isSketch, type Arrangement } from '../session/chart-geometry.ts';
import type { ChartView } from '../session/view.ts';
import { drawBoxSheet, type BoxSheet } from './box-texture.ts';
import { Quay } from './quay.ts';

const BOXES = 'boxes';
/** Graphics cards of small devices draw no wider than this. */
const WIDEST = 4096;
/** Frames drawn before going to sleep: one to draw, one to be sure it is on the screen. */
const LAST_FRAMES = 3;

export class Stage {
  private readonly quays = new Map<string, Quay>();
  private scene!: Phaser.Scene;
  private sheet: BoxSheet | null = null;
  private unit = 1;
  private awake = 0;

  private constructor(
    private readonly game: Phaser.Game,
    private readonly host: HTMLElement,
    private onContext: (drawing: boolean) => void,
  ) {}

  /** Rejects where no WebGL context can be had. */
  static open(host: HTMLElement, onContext: (drawing: boolean) => void): Promise<Stage> {
    return new Promise((resolve) => {
      const game = new Phaser.Game({
        type: Phaser.WEBGL,
        parent: host,
        width: 16,
        height: 16,
        transparent: true,
        banner: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
        disableContextMenu: false,
        scale: { mode: Phaser.Scale.NONE },
        render: { antialiasGL: false, powerPreference: 'low-power' },
        scene: {
          create(this: Phaser.Scene) {
            stage.scene = this;
            resolve(stage);
          },
          update: () => stage.tire(),
        },
      });
      const stage = new Stage(game, host, onContext);
      game.canvas.addEventListener('webglcontextlost', () => stage.onContext(false));
      game.canvas.addEventListener('webglcontextrestored', () => {
        stage.onContext(true);
        stage.wake();
      });
    });
  }

  /** Fits the canvas to the arrangement, at the device's density, and puts the empty quays in their places. */
  fit(arrangement: Arrangement): void {
    this.scene.tweens.killAll();
    const { width, height, scale, islands } = arrangement;
    const density = Math.min(devicePixelRatio || 1, WIDEST / (width * scale));
    this.unit = scale * density;
    this.game.scale.resize(Math.round(width * this.unit), Math.round(height * this.unit));
    Object.assign(this.game.canvas.style, { width: `${width * scale}px`, height: `${height * scale}px` });
    this.paint();
    const unit = this.unit;
    for (const [id, quay] of this.quays) if (!islands.has(id)) this.remove(id, quay);
    for (const [id, { x, y }] of islands) {
      const quay = this.quays.get(id) ?? new Quay(this.scene, BOXES);
      this.quays.set(id, quay);
      quay.place({ x: x * unit, y: y * unit }, unit, this.sheet!);
    }
  }

  /** Draws the boxes' pictures anew, at this density, in the colours the page has now. */
  private paint(): void {
    const { textures } = this.scene;
    const sheet = drawBoxSheet(this.host, this.unit);
    if (textures.exists(BOXES)) textures.remove(BOXES);
    const texture = textures.addCanvas(BOXES, sheet.canvas);
    sheet.frames.forEach((frame, i) => texture?.add(frame, 0, i * sheet.width, 0, sheet.width, sheet.height));
    this.sheet = sheet;
  }

  /** Shows the layer's boxes: at once, or by moving what stands there. */
  show(chart: ChartView, layer: string, how: 'at once' | 'moving' | 'outlined'): void {
    this.scene.tweens.killAll();
    for (const { id, stacks, adoption } of chart.islands) {
      const quay = this.quays.get(id);
      const boxes = boxesOf(stacks[layer]);
      if (how === 'at once') quay?.set(boxes, isSketch(adoption));
      else quay?.change(boxes, isSketch(adoption), how === 'outlined');
    }
    this.wake();
  }

  counts(): Record<string, Record<string, number>> {
    return Object.fromEntries([...this.quays].map(([id, quay]) => [id, quay.counts()]));
  }

  close(): void {
    this.onContext = () => {};
    // Phaser takes itself down in its next step, and takes none while it sleeps.
    this.game.destroy(true);
    this.game.loop.wake();
  }

  private remove(id: string, quay: Quay): void {
    quay.destroy();
    this.quays.delete(id);
  }

  private wake(): void {
    this.awake = LAST_FRAMES;
    this.game.loop.resetDelta();
    this.game.loop.wake();
  }

  private tire(): void {
    if (this.scene.tweens.getTweens().length > 0) this.awake = LAST_FRAMES;
    else if (--this.awake <= 0) this.game.loop.sleep();
  }
}
