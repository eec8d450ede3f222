/** The reel of a film: which picture stands, whether it runs, and how fast. */
import { useEffect, useState } from 'preact/hooks';
import { mayMove } from '../../app/device.ts';

/** How long a quarter stands, in milliseconds: as long as its boxes travel, or as it takes to read. */
const [MOVING, STANDING] = [6000, 3500];

export interface Film {
  at: number;
  playing: boolean;
  speed: number;
  show: (at: number) => void;
  play: (on: boolean) => void;
  hurry: (speed: number) => void;
}

/** @param count of pictures; @param from the first one shown. Where nothing may move it does not start by itself. */
export function useReel(count: number, from: number): Film {
  const last = Math.max(0, count - 1);
  const within = (at: number) => Math.min(last, Math.max(0, at));
  const [now, setAt] = useState(from);
  const [playing, play] = useState(mayMove.value);
  const [speed, hurry] = useState(1);
  const at = within(now);
  const stands = (mayMove.value ? MOVING : STANDING) / speed;
  useEffect(() => {
    if (!playing || count === 0) return;
    if (at === last) return play(false);
    const timer = setTimeout(() => setAt(at + 1), stands);
    return () => clearTimeout(timer);
  }, [playing, at, last, stands, count]);
  return {
    at,
    playing,
    speed,
    show: (next) => setAt(within(next)),
    play: (on) => {
      if (on && at === last) setAt(0);
      play(on);
    },
    hurry,
  };
}
