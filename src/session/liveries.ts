/**
 * The patterns by which boxes are told apart without colour: strokes in a box of 9.5 by 7.5, the same for the
 * drawn chart and the board's textures. Colours belong to the style sheet's tokens, named here.
 */
import type { Livery } from './view.ts';

/** From x, y to x, y; a stroke without length is a dot. */
export type Stroke = readonly [number, number, number, number];

export interface LiveryLook {
  /** Names of custom properties: the box, its edge, the pattern on it. */
  fill: string;
  edge: string;
  ink: string;
  strokes: readonly Stroke[];
  /** `--pattern-width` for lines, `--pattern-dot` for dots. */
  weight: 'line' | 'dot' | 'thin';
}

const INK = '--ink-outline';

export const LIVERIES: Readonly<Record<Livery, LiveryLook>> = {
  docker: {
    fill: '--docker',
    edge: INK,
    ink: '--on-hue',
    weight: 'line',
    strokes: [
      [0.6, 2.6, 8.9, 2.6],
      [0.6, 5, 8.9, 5],
    ],
  },
  google: {
    fill: '--google',
    edge: INK,
    ink: '--on-gold',
    weight: 'line',
    strokes: [
      [0.7, 4.3, 4.2, 0.7],
      [1.7, 6.9, 7.8, 0.7],
      [5.5, 6.9, 8.9, 3.5],
    ],
  },
  coreos: {
    fill: '--coreos',
    edge: INK,
    ink: '--on-hue',
    weight: 'line',
    strokes: [
      [2.6, 0.6, 2.6, 6.9],
      [4.75, 0.6, 4.75, 6.9],
      [6.9, 0.6, 6.9, 6.9],
    ],
  },
  mesosphere: {
    fill: '--mesosphere',
    edge: INK,
    ink: '--on-hue',
    weight: 'dot',
    strokes: [
      [2.3, 2.4, 2.3, 2.4],
      [4.75, 2.4, 4.75, 2.4],
      [7.2, 2.4, 7.2, 2.4],
      [3.5, 5.1, 3.5, 5.1],
      [6, 5.1, 6, 5.1],
    ],
  },
  other: {
    fill: '--other',
    edge: INK,
    ink: '--on-other',
    weight: 'line',
    strokes: [
      [1, 5, 3.4, 2.4],
      [3.4, 2.4, 5.8, 5],
      [5.8, 5, 8.4, 2.4],
    ],
  },
  paas: {
    fill: '--paas',
    edge: INK,
    ink: '--paas-line',
    weight: 'line',
    strokes: [
      [4.75, 0.6, 4.75, 6.9],
      [0.6, 3.75, 8.9, 3.75],
    ],
  },
  // A container with no name on it: nothing of the layer runs it but somebody's own hand.
  plain: { fill: '--plain', edge: INK, ink: '--plain', weight: 'line', strokes: [] },
  bare: {
    fill: '--bare',
    edge: '--bare-line',
    ink: '--bare-hatch',
    weight: 'thin',
    strokes: [[0.8, 6.7, 8.7, 0.8]],
  },
};

/** The order of the legend, and of a quay from the left. */
export const LIVERY_ORDER = [
  'docker',
  'google',
  'coreos',
  'mesosphere',
  'other',
  'paas',
  'plain',
  'bare',
] as const satisfies readonly Livery[];
