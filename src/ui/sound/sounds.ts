/**
 * The few sounds of the game, each for something that has happened. None says anything that the page does not say too.
 */
import { breath, note, type Instrument } from './instrument.ts';

export type Sound = 'stamp' | 'bell' | 'crane' | 'storm' | 'chord';

/** Partials of a ship's bell: times its pitch, how loud, how long. */
const BELL = [
  [0.5, 0.1, 1.9],
  [1, 0.22, 1.5],
  [1.19, 0.08, 1.1],
  [2, 0.12, 0.9],
  [2.74, 0.07, 0.6],
  [4.1, 0.04, 0.35],
] as const;
const BELL_PITCH = 740;
/** Two strokes, the second not as loud. */
const STROKES = [
  { after: 0, times: 1 },
  { after: 0.32, times: 0.8 },
];

/** D, A, D, F sharp, A: what a day at sea may end on. */
const CHORD = [146.83, 220, 293.66, 369.99, 440];

/** Boxes set down, one after the other, none as loud as the one before. */
const BOXES = [0, 0.34, 0.62, 0.96];

const PLAYERS: Readonly<Record<Sound, (on: Instrument) => void>> = {
  stamp(on) {
    note(on, { pitch: 310, to: 190, kind: 'triangle', lasts: 0.11, loud: 0.22 });
    breath(on, { filter: 'bandpass', pitch: 1500, sharp: 2, rise: 0.002, lasts: 0.035, loud: 0.12 });
  },
  bell(on) {
    for (const stroke of STROKES)
      for (const [times, loud, lasts] of BELL)
        note(on, { pitch: BELL_PITCH * times, after: stroke.after, lasts, loud: loud * stroke.times });
  },
  crane(on) {
    BOXES.forEach((after, at) => {
      const loud = 1 - at * 0.18;
      note(on, { pitch: 96, to: 52, after, lasts: 0.2, loud: 0.34 * loud });
      breath(on, {
        filter: 'lowpass',
        pitch: 900,
        to: 200,
        after,
        rise: 0.003,
        lasts: 0.12,
        loud: 0.2 * loud,
      });
    });
  },
  storm(on) {
    breath(on, { filter: 'lowpass', pitch: 90, to: 220, sharp: 0.5, rise: 0.5, lasts: 1.1, loud: 0.3 });
    breath(on, { filter: 'lowpass', pitch: 260, to: 70, after: 0.5, rise: 0.25, lasts: 1.8, loud: 0.26 });
  },
  chord(on) {
    CHORD.forEach((pitch, at) => {
      note(on, { pitch, kind: 'triangle', after: at * 0.09, rise: 0.35, lasts: 3.6, loud: 0.085 });
      note(on, { pitch: pitch * 1.004, after: at * 0.09, rise: 0.5, lasts: 3.2, loud: 0.06 });
    });
  },
};

export function play(on: Instrument, sound: Sound): void {
  PLAYERS[sound](on);
}
