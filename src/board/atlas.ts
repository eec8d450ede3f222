/**
 * All that stands, sails or hangs on the chart, drawn at the device's density onto one sheet.
 */
import type Phaser from 'phaser';
import { BOAT, LIGHT, PIER, SHIP, STORM, type Berthed } from '../session/chart-afloat.ts';
import { paper, type Art } from './art.ts';
import { drawPiece, type Paints } from './svg-pen.ts';
import { putTexture } from './texture.ts';

export const ATLAS = 'atlas';
const GAP = 2;
/** Device pixels. */
const WIDEST = 2048;

interface Piece {
  sheet: keyof Art;
  id: string;
  /** Chart units. */
  width: number;
  height: number;
  /** Its frame's name; else its own. */
  as?: string;
}

export const QUAY_PIECE = { x: -112, y: -2, width: 224, height: 28 };
export const GANTRY = { x: -134, y: -100, width: 268, height: 108 };
export const TROLLEY = { width: 18, height: 11 };
export const FLAG = { width: 10, height: 6.65 };

const FLAGS = ['docker', 'google', 'coreos', 'mesosphere', 'other'];

/** What every chart needs, whoever is on it. */
const COMMON: readonly Piece[] = [
  { sheet: 'isles', id: 'quay', width: QUAY_PIECE.width, height: QUAY_PIECE.height },
  { sheet: 'marks', id: 'gantry', width: GANTRY.width, height: GANTRY.height },
  { sheet: 'marks', id: 'trolley', ...TROLLEY },
  { sheet: 'marks', id: 'cable', width: 3, height: 12 },
  { sheet: 'marks', id: 'mooring', width: PIER.width * PIER.scale, height: PIER.height * PIER.scale },
  { sheet: 'marks', id: 'storm', width: STORM.width * STORM.scale, height: STORM.height * STORM.scale },
  ...['light', 'rock', 'halyard-right', 'halyard-left'].map((id): Piece => {
    return { sheet: 'marks', id, width: LIGHT.width * LIGHT.scale, height: LIGHT.height * LIGHT.scale };
  }),
  ...FLAGS.map((owner): Piece => ({ sheet: 'marks', id: `flag-${owner}`, ...FLAG })),
];

/** Draws the sheet for these ships and puts it into the texture `ATLAS`, frame by frame. */
export function drawAtlas(
  scene: Phaser.Scene,
  art: Art,
  afloat: readonly Berthed[],
  paints: Paints,
  unit: number,
): void {
  const ships = afloat.map(({ company, piece, scale }): Piece => {
    const { width, height } = piece.startsWith('ship') ? SHIP : BOAT;
    return { sheet: 'fleet', id: piece, width: width * scale, height: height * scale, as: company };
  });
  const placed = pack([...COMMON, ...ships], unit);
  const bottom = Math.max(...placed.map(({ y, h }) => y + h));
  const { canvas, pen } = paper(WIDEST, bottom, 1);
  for (const { piece, x, y, w, h } of placed) {
    drawPiece(pen, art[piece.sheet], piece.id, { x, y, width: w, height: h }, paints);
  }
  const texture = putTexture(scene, ATLAS, canvas);
  for (const { piece, x, y, w, h } of placed) texture.add(piece.as ?? piece.id, 0, x, y, w, h);
}

interface Placed {
  piece: Piece;
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Shelf by shelf, the tallest first. */
function pack(pieces: readonly Piece[], unit: number): Placed[] {
  const sized = pieces
    .map((piece) => ({ piece, w: Math.ceil(piece.width * unit), h: Math.ceil(piece.height * unit) }))
    .sort((a, b) => b.h - a.h);
  let [x, y, shelf] = [0, 0, 0];
  return sized.map((one) => {
    if (x + one.w > WIDEST) {
      x = 0;
      y += shelf + GAP;
      shelf = 0;
    }
    const at = { ...one, x, y };
    x += one.w + GAP;
    shelf = Math.max(shelf, one.h);
    return at;
  });
}
