/**
 * The picture of a run, 1200 by 630, as shared pictures are: the ending on a band of sea with the leader's ship, the
 * score beside history's and a small chart on a paper under it, and what it takes to play the same game.
 */
import { liveryOf } from '../../../app/livery.ts';
import { emblemOf, shipOf } from '../../../../session/chart-art.ts';
import type { DebriefView, GameView } from '../../../../session/view.ts';
import { number } from '../../../../text/format.ts';
import { t } from '../../../../text/messages.ts';
import { drawCourse } from './draw-course.ts';
import { face, facesFor, pieceImage, token } from './look.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;
const SEA = 262;
const PAPER = { x: 40, y: 286, width: 1120, height: 288 };

export interface Told {
  game: GameView;
  debrief: DebriefView;
  chapter: string;
  ambition: string;
}

/** The picture as a PNG. Rejects when the browser cannot draw it. */
export async function drawPicture(run: Told): Promise<Blob> {
  const { game, debrief } = run;
  const id = liveryOf(game.leader.id);
  const words = [debrief.ending.title, game.leader.name, foot(run), t('title.name'), t('title.otherName')];
  const [emblem, ship] = await Promise.all([
    pieceImage('emblems', emblemOf(id), 84, 84),
    pieceImage('fleet', shipOf(id), 266, 228),
    facesFor(words.join('')),
  ]);
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('canvas');
  drawSea(pen);
  pen.drawImage(ship, 880, 30);
  drawHead(pen, run, emblem);
  drawPaper(pen);
  drawScore(pen, debrief);
  const [course] = debrief.charts.series;
  if (course)
    drawCourse(pen, course, { width: 1130, height: 562, left: 470, right: 150, top: 372, bottom: 40 });
  pen.textAlign = 'left';
  pen.font = face('text', 20);
  pen.fillStyle = token('--ink-quiet');
  pen.fillText(foot(run), PAPER.x + 4, 609, 1110);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('PNG');
  return blob;
}

function foot({ game, chapter, ambition }: Told): string {
  return t('picture.foot', { chapter, ambition, seed: game.seed });
}

/** Parchment, and over it a sea with rhumb lines that ends in scallops of fog. */
function drawSea(pen: CanvasRenderingContext2D): void {
  pen.fillStyle = token('--fog');
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  const shore = new Path2D(`M0 0H${WIDTH}V${SEA}${scallops()}V0Z`);
  pen.save();
  pen.clip(shore);
  const water = pen.createLinearGradient(0, 0, 0, SEA + 20);
  water.addColorStop(0, token('--sea-deep'));
  water.addColorStop(0.75, token('--sea-2'));
  water.addColorStop(1, token('--sea-shoal'));
  pen.fillStyle = water;
  pen.fillRect(0, 0, WIDTH, SEA + 40);
  pen.strokeStyle = token('--sea-rhumb');
  pen.globalAlpha = 0.16;
  for (let ray = 0; ray < 16; ray++) {
    const angle = (Math.PI * ray) / 16;
    const [dx, dy] = [1400 * Math.cos(angle), 1400 * Math.sin(angle)];
    pen.stroke(new Path2D(`M${1010 - dx} ${150 - dy}L${1010 + dx} ${150 + dy}`));
  }
  pen.restore();
  pen.strokeStyle = token('--fog-line');
  pen.lineWidth = 1.6;
  pen.stroke(new Path2D(`M${WIDTH} ${SEA}${scallops()}`));
}

/** The edge of the fog from right to left, in bulges of uneven width. */
function scallops(): string {
  const widths = [52, 38, 61, 44, 70, 35, 56, 48, 66, 40];
  let [x, path] = [WIDTH, ''];
  for (let index = 0; x > 0; index++) {
    const width = widths[index % widths.length] ?? 50;
    path += `q${-width / 2} ${-width / 2.6} ${-width} 0`;
    x -= width;
  }
  return path;
}

function drawHead(pen: CanvasRenderingContext2D, { game, debrief }: Told, emblem: HTMLImageElement): void {
  pen.fillStyle = token('--sea-label');
  pen.shadowColor = token('--sea-label-halo');
  pen.shadowBlur = 6;
  pen.font = face('display', 26);
  pen.fillText(`${t('title.name')} · ${t('title.otherName')}`, 44, 52, 780);
  const lines = linesOf(pen, debrief.ending.title, 790);
  pen.font = face('display', lines.size);
  lines.texts.forEach((text, index) => {
    pen.fillText(text, 44, 124 + index * lines.size * 1.06 + (lines.texts.length === 1 ? 18 : 0));
  });
  pen.font = face('text', 24, 600);
  pen.fillText(game.leader.name, 118, 222, 500);
  pen.shadowBlur = 0;
  pen.drawImage(emblem, 44, 184, 58, 58);
}

/** A title in one line, or in two smaller ones; what no line holds is drawn narrower by the browser. */
function linesOf(pen: CanvasRenderingContext2D, title: string, room: number) {
  pen.font = face('display', 62);
  if (pen.measureText(title).width <= room) return { size: 62, texts: [title] };
  pen.font = face('display', 46);
  const parts = title.includes(' ') ? title.split(/(?<= )/) : [...title];
  let first = '';
  while (parts.length > 1 && pen.measureText(first + parts[0]).width <= room) first += parts.shift();
  return { size: 46, texts: [first.trimEnd(), parts.join('')] };
}

function drawPaper(pen: CanvasRenderingContext2D): void {
  const { x, y, width, height } = PAPER;
  pen.save();
  pen.shadowColor = 'rgb(20 25 20 / 38%)';
  pen.shadowBlur = 14;
  pen.shadowOffsetY = 5;
  pen.fillStyle = token('--paper');
  pen.fillRect(x, y, width, height);
  pen.restore();
  pen.lineWidth = 1.4;
  pen.strokeStyle = token('--rule');
  pen.strokeRect(x + 7, y + 7, width - 14, height - 14);
}

/** The score as large as it deserves, history's beside it, and both as bars of a hundred. */
function drawScore(pen: CanvasRenderingContext2D, { score, historyScore }: DebriefView): void {
  const left = PAPER.x + 40;
  pen.fillStyle = token('--ink');
  pen.font = face('display', 26);
  pen.fillText(t('picture.score'), left, 340);
  pen.font = face('display', 112);
  const text = number(score);
  pen.fillText(text, left - 4, 440);
  const { width } = pen.measureText(text);
  pen.font = face('text', 20);
  pen.fillStyle = token('--ink-quiet');
  pen.fillText(t('picture.of100'), left + width + 8, 440, 300 - width);
  const bar = (value: number, at: number, fill: string) => {
    pen.fillStyle = token('--inset');
    pen.fillRect(left, at, 280, 14);
    pen.fillStyle = token(fill);
    pen.fillRect(left, at, (280 * Math.min(100, Math.max(0, value))) / 100, 14);
    pen.strokeStyle = token('--ink-line');
    pen.lineWidth = 1;
    pen.strokeRect(left + 0.5, at + 0.5, 280, 14);
  };
  bar(score, 464, '--ink');
  bar(historyScore, 492, '--rule');
  pen.fillStyle = token('--ink');
  pen.font = face('text', 20, 600);
  pen.fillText(t('picture.history', { n: number(historyScore) }), left, 536, 290);
}
