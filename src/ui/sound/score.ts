/**
 * When what sounds: it follows the same signals as the screens do, so that no screen knows of sound. Fetched once the
 * reader has asked for it.
 */
import { effect, untracked } from '@preact/signals';
import type { Play } from '../../session/board-contract.ts';
import type { ChartView, GameView } from '../../session/view.ts';
import { mayMove, pace } from '../app/device.ts';
import { common, view } from '../app/game.ts';
import { preferences } from '../app/preferences.ts';
import { retraced } from '../app/undo.ts';
import { playing } from '../screens/quarter/board-state.ts';
import { makeInstrument, type Instrument } from './instrument.ts';
import { play, type Sound } from './sounds.ts';

const LOUD = { quiet: 0.3, middle: 0.6, full: 1 } as const;

/** Milliseconds after the bell for what has changed at once, where nothing travels; and for a storm, which never does. */
const AFTER_BELL = { crane: 700, storm: 900 };

type Ring = (sound: Sound) => void;

/** Makes the instrument and follows the page for good. @returns why it cannot, or null. */
export function startScore(): string | null {
  let on: Instrument;
  try {
    on = makeInstrument();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const ring: Ring = (sound) => {
    if (on.context.state === 'running') play(on, sound);
  };
  effect(() => {
    on.out.gain.value = LOUD[preferences.value.volume];
  });
  followSwitch(on, ring);
  followAnswers(ring);
  followQuarters(ring);
  followBoard(ring);
  return null;
}

/** Silent while it is switched off or nobody looks; a browser may stop it as well, until the next key or click. */
function followSwitch({ context }: Instrument, ring: Ring): void {
  const arrange = async () => {
    const wanted = preferences.value.sound === 'on' && document.visibilityState === 'visible';
    // A browser that refuses either tells of it nowhere else: the next gesture asks again.
    await (wanted ? context.resume() : context.suspend()).catch(() => undefined);
  };
  const hear = () => void arrange();
  document.addEventListener('visibilitychange', hear);
  for (const gesture of ['pointerdown', 'keydown']) addEventListener(gesture, hear);
  // Whoever switches it on hears at once how loud it is.
  let greeted = false;
  effect(() => {
    const isOn = preferences.value.sound === 'on';
    const greet = isOn && !greeted;
    greeted = isOn;
    void arrange().then(() => greet && ring('bell'));
  });
}

/** Calls back with what was read before and is now, whenever that has changed. */
function changes<Value>(read: () => Value, tell: (now: Value, was: Value) => void): void {
  let was = read();
  effect(() => {
    const now = read();
    if (now === was) return;
    const before = was;
    was = now;
    untracked(() => tell(now, before));
  });
}

/** What a player has answered, as text to compare. */
function answered({ decisions, asked }: GameView): string {
  return JSON.stringify([decisions.map(({ chosen }) => chosen), asked.map(({ answer }) => answer)]);
}

const roundOf = ({ leader, phase, quarter }: GameView) => `${leader.id} ${phase} ${quarter.turn}`;

/** A decision is stamped; taking it back is quiet. */
function followAnswers(ring: Ring): void {
  let retracedBefore = retraced.value;
  changes(
    () => view.value,
    (now, was) => {
      const walked = retraced.value !== retracedBefore;
      retracedBefore = retraced.value;
      if (!now || !was || walked || roundOf(now) !== roundOf(was)) return;
      if (answered(now) !== answered(was)) ring('stamp');
    },
  );
}

/** The chart that somebody looks at, if anybody does. */
function chartNow(): ChartView | null {
  const shown = view.value ?? common.value;
  return shown && 'chart' in shown ? shown.chart : null;
}

/** The companies over which a storm stands. */
const storms = () => chartNow()?.storms.map(({ company }) => company) ?? [];

/** Whether what has changed on the quays is there at once: the reader wants it so, or all look at a fresh chart. */
const isThereAtOnce = (phase: string) =>
  (phase === 'outcome' || !mayMove.value || pace.value === Infinity) &&
  chartNow()?.islands.some(({ change }) => change !== 0);

function followQuarters(ring: Ring): void {
  let stormy = storms();
  changes(
    () => {
      const shown = view.value ?? common.value;
      return shown ? `${shown.quarter.turn} ${shown.phase}` : '';
    },
    (now, was) => {
      const phase = now.split(' ').at(-1);
      if (phase === 'over' && was !== '') ring('chord');
      if (phase === 'hand-over') return;
      const before = stormy;
      stormy = storms();
      if (phase !== 'resolved' && phase !== 'outcome') return;
      ring('bell');
      if (stormy.some((company) => !before.includes(company)))
        setTimeout(() => ring('storm'), AFTER_BELL.storm);
      if (isThereAtOnce(phase)) setTimeout(() => ring('crane'), AFTER_BELL.crane);
    },
  );
}

/** Boxes are heard as they are seen; what is skipped is not heard. */
function followBoard(ring: Ring): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const begin = ({ lasts: { news, ships, boxes } }: Play) => {
    if (boxes > 0) waiting = setTimeout(() => ring('crane'), (news + ships + boxes / 4) / pace.value);
  };
  changes(
    () => playing.value,
    (now) => {
      clearTimeout(waiting);
      if (now) begin(now);
    },
  );
}
