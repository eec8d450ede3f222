/**
 * The Phaser game behind the board: one canvas, one scene, no input, no sound. It draws when something moves and
 * sleeps otherwise.
 */
import Phaser from 'phaser';
import type { Play, Scene, Shown } from '../session/board-contract.ts';
import type { Arrangement, Room } from '../session/chart-geometry.ts';
import { HOME, type Look } from '../session/chart-look.ts';
import type { Art } from './art.ts';
import { aim, densityOf, unitFor } from './camera.ts';
import { Scenery } from './scenery.ts';

/** Frames drawn before going to sleep: one to draw, one to be sure it is on the screen. */
const LAST_FRAMES = 3;

export class Stage implements Scene {
  private scene!: Phaser.Scene;
  private scenery!: Scenery;
  private arrangement: Arrangement | null = null;
  private density = 1;
  private unit = 0;
  private at: Look = HOME;
  private awake = 0;
  private drawn = 0;

  private constructor(
    private readonly game: Phaser.Game,
    private onContext: (drawing: boolean) => void,
  ) {}

  /** Rejects where no WebGL context can be had. */
  static open(host: HTMLElement, art: Art, onContext: (drawing: boolean) => void): Promise<Stage> {
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
        // Smoothed time lags behind the page's, which shows the same beats.
        fps: { smoothStep: false },
        render: { antialiasGL: false, powerPreference: 'low-power' },
        scene: {
          create(this: Phaser.Scene) {
            stage.scene = this;
            stage.scenery = new Scenery(this, host, art);
            resolve(stage);
          },
          update: () => stage.tire(),
        },
      });
      const stage = new Stage(game, onContext);
      game.canvas.addEventListener('webglcontextlost', () => stage.onContext(false));
      // After Phaser's own listener, which brings its resources back.
      game.canvas.addEventListener('webglcontextrestored', () => setTimeout(() => stage.onContext(true)));
    });
  }

  /** Fits the canvas to its window and draws everything for it, at the device's density. */
  fit(arrangement: Arrangement, room: Room, shown: Shown): void {
    this.scene.tweens.killAll();
    this.density = densityOf(room);
    this.game.scale.resize(Math.round(room.width * this.density), Math.round(room.height * this.density));
    Object.assign(this.game.canvas.style, { width: `${room.width}px`, height: `${room.height}px` });
    this.arrangement = arrangement;
    this.unit = unitFor(arrangement, this.density, this.at);
    this.scenery.paint(arrangement, this.unit, shown);
    this.look(this.at);
  }

  look(look: Look): void {
    this.at = look;
    if (!this.arrangement) return;
    aim(this.scene.cameras.main, look, this.unit, this.arrangement.scale * this.density * look.zoom);
    this.wake();
  }

  /** Whether the scenery is drawn for another closeness than the look has come to. */
  get isBlurred(): boolean {
    return this.arrangement !== null && this.unit !== unitFor(this.arrangement, this.density, this.at);
  }

  setBoxes(shown: Shown): void {
    this.scene.tweens.killAll();
    this.scenery.setBoxes(shown);
    this.wake();
  }

  cut(shown: Shown): void {
    this.scene.tweens.killAll();
    this.scenery.cut(shown);
    this.wake();
  }

  move(shown: Shown, play: Play, speed: number): void {
    this.scene.tweens.killAll();
    this.scene.tweens.timeScale = speed;
    this.scenery.move(shown, play);
    this.wake();
  }

  settle(shown: Shown): void {
    this.scene.tweens.killAll();
    this.scenery.settle(shown);
    this.wake();
  }

  boxes = () => this.scenery.boxes();
  fog = () => this.scenery.adoption();
  afloat = () => this.scenery.names();
  frames = () => this.drawn;

  close(): void {
    this.onContext = () => {};
    // Phaser takes itself down in its next step, and takes none while it sleeps.
    this.game.destroy(true);
    this.game.loop.wake();
  }

  private wake(): void {
    this.awake = LAST_FRAMES;
    this.game.loop.resetDelta();
    this.game.loop.wake();
  }

  private tire(): void {
    this.drawn++;
    if (this.scene.tweens.getTweens().length > 0) this.awake = LAST_FRAMES;
    else if (--this.awake <= 0) this.game.loop.sleep();
  }
}
