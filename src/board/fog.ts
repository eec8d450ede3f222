/**
 * The fog on the stage: a picture of parchment over all that is not surveyed, with the islands sketched on it. When
 * adoption has grown the old picture is rubbed out over the new one, from the middle of each island outwards.
 */
import Phaser from 'phaser';
import { isleOf } from '../session/chart-art.ts';
import { fogExtent, fogField, type Known } from '../session/chart-fog.ts';
import { clearRadius, type Arrangement } from '../session/chart-geometry.ts';
import { paper, repainted, type Art } from './art.ts';
import { drawFog, inkFog } from './fog-drawing.ts';
import { ISLE } from './sea.ts';
import { drawPiece, type Paints, type Pen } from './svg-pen.ts';
import { putTexture } from './texture.ts';

const NOW = 'fog';
const OLD = 'fog-old';
const BRUSH = 'fog-brush';
const BRUSH_SIZE = 256;
/** An edge blurred by this part of the brush's radius lifts like fog and not like a lid. */
const SOFT = 0.45;

/** What a sketch leaves away of the surveyed drawing: its paints, not its lines. */
const UNPAINTED = Object.fromEntries(
  ['wall', 'roof', 'wood', 'window', 'glass', 'slate', 'sail', 'leaf', 'hill', 'meadow', 'cliff'].map(
    (name) => [`--${name}`, 'none'],
  ),
);

interface Brush {
  image: Phaser.GameObjects.Image;
  x: number;
  y: number;
  radius: number;
}

export class Fog {
  private readonly picture: Phaser.GameObjects.Image;
  private veil: Phaser.GameObjects.RenderTexture | null = null;
  private brushes: Brush[] = [];
  private canvas: HTMLCanvasElement | null = null;
  private known: readonly Known[] = [];
  private arrangement!: Arrangement;
  private unit = 1;

  constructor(
    private readonly scene: Phaser.Scene,
    private readonly art: Art,
    depth: number,
  ) {
    putTexture(scene, NOW, paper(1, 1, 1).canvas);
    putTexture(scene, BRUSH, softDisc());
    this.picture = scene.add.image(0, 0, NOW).setOrigin(0).setDepth(depth);
  }

  /** Draws the fog anew for these islands. */
  set(arrangement: Arrangement, islands: readonly Known[], paints: Paints, unit: number): void {
    this.settle();
    this.known = islands.map(({ id, adoption }) => ({ id, adoption }));
    this.arrangement = arrangement;
    this.unit = unit;
    this.canvas = drawFogPicture(arrangement, islands, this.art, paints, unit);
    putTexture(this.scene, NOW, this.canvas);
    this.picture.setTexture(NOW);
  }

  /** As `set`, but the fog that was there lifts in so many milliseconds, after a delay. */
  lift(islands: readonly Known[], paints: Paints, delay: number, duration: number): void {
    const old = this.canvas;
    const before = this.adoption();
    const lifting = islands.filter(({ id, adoption }) => adoption > (before[id] ?? 0));
    this.set(this.arrangement, islands, paints, this.unit);
    if (!old || lifting.length === 0) return;
    putTexture(this.scene, OLD, old);
    const { scene, unit } = this;
    const veil = scene.add.renderTexture(0, 0, old.width, old.height).setOrigin(0);
    veil.setDepth(this.picture.depth);
    const sheet = new Phaser.GameObjects.Image(scene, 0, 0, OLD).setOrigin(0);
    veil.draw(sheet).render();
    this.veil = veil;
    this.brushes = lifting.flatMap(({ id, adoption }) => {
      const quay = this.arrangement.islands.get(id);
      const image = new Phaser.GameObjects.Image(scene, 0, 0, BRUSH);
      const radius = clearRadius(adoption) * 1.6 * unit;
      return quay ? [{ image, x: quay.x * unit, y: (quay.y - 24) * unit, radius }] : [];
    });
    const progress = { done: 0 };
    scene.tweens.add({
      targets: progress,
      done: 1,
      delay,
      duration,
      ease: 'Cubic.easeOut',
      onUpdate: () => this.rub(progress.done),
      onComplete: () => {
        sheet.destroy();
        this.settle();
      },
    });
  }

  /** By island: the adoption for which the fog is drawn. */
  adoption(): Record<string, number> {
    return Object.fromEntries(this.known.map(({ id, adoption }) => [id, adoption]));
  }

  private rub(done: number): void {
    if (!this.veil) return;
    for (const { image, x, y, radius } of this.brushes) {
      image.setPosition(x, y).setScale((2 * radius * done) / BRUSH_SIZE);
      this.veil.erase(image);
    }
    this.veil.render();
    this.veil.setAlpha(1 - Math.max(0, (done - 0.6) / 0.4));
  }

  /** Ends the lifting: what lies under the old fog is the new. */
  settle(): void {
    this.veil?.destroy();
    this.veil = null;
    for (const { image } of this.brushes) image.destroy();
    this.brushes = [];
  }
}

function drawFogPicture(
  arrangement: Arrangement,
  islands: readonly Known[],
  art: Art,
  paints: Paints,
  unit: number,
): HTMLCanvasElement {
  const { canvas, pen } = paper(arrangement.width, arrangement.height, unit);
  const drawing = drawFog(fogField(arrangement, islands), fogExtent(arrangement));
  inkFog(pen, drawing, paints);
  pen.save();
  pen.clip(new Path2D(drawing.ground), 'evenodd');
  sketch(pen, arrangement, art, paints);
  pen.restore();
  if (arrangement.kind === 'chart') compass(pen, arrangement, islands, art, paints);
  return canvas;
}

function sketch(pen: Pen, { islands }: Arrangement, art: Art, paints: Paints): void {
  const line = paints('--fog-line');
  const lines = repainted(paints, { ...UNPAINTED, '--ink-outline': line, '--hatch': line });
  for (const [id, quay] of islands) {
    const place = { ...ISLE, x: quay.x + ISLE.x, y: quay.y + ISLE.y };
    drawPiece(pen, art.isles, `coast-${isleOf(id)}-line`, place, lines, {
      fill: 'none',
      stroke: line,
      'stroke-width': '1.2',
      'stroke-dasharray': '6 4',
    });
    drawPiece(pen, art.isles, `mark-${isleOf(id)}`, place, lines);
  }
}

/** The rose stands on the fog or on the sea in the corner, and takes the ink that shows there. */
function compass(
  pen: Pen,
  arrangement: Arrangement,
  islands: readonly Known[],
  art: Art,
  paints: Paints,
): void {
  const [x, y] = [arrangement.width - 40, arrangement.height - 58];
  const onFog = fogField(arrangement, islands)(x, y) < 10;
  const inks = repainted(paints, {
    '--compass': paints(onFog ? '--ink-sepia' : '--sea-label'),
    '--compass-light': paints(onFog ? '--fog-halo' : '--sea-1'),
  });
  drawPiece(pen, art.marks, 'compass', { x: x - 36, y: y - 43, width: 72, height: 79 }, inks);
}

function softDisc(): HTMLCanvasElement {
  const { canvas, pen } = paper(BRUSH_SIZE, BRUSH_SIZE, 1);
  const r = BRUSH_SIZE / 2;
  const fade = pen.createRadialGradient(r, r, r * (1 - SOFT), r, r, r);
  fade.addColorStop(0, '#fff');
  fade.addColorStop(1, '#fff0');
  pen.fillStyle = fade;
  pen.fillRect(0, 0, BRUSH_SIZE, BRUSH_SIZE);
  return canvas;
}
