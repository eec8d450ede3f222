/** What a leader alone has to earn and to spend, beside money and a good name. */
import { read } from '../../sim/index.ts';
import type { Game } from '../game.ts';
import { leaderText, trackText } from '../texts.ts';
import type { ResourceView } from '../view.ts';

export function resourceViews({ run, texts, phase, resolved }: Game): ResourceView[] {
  const { world, state, record } = run;
  return (leaderText(texts, record.leader).resources ?? []).map((track) => {
    const { name, short, max } = trackText(texts, track);
    const value = read(world, state, { is: 'track', track });
    const was = resolved && phase !== 'answers' ? read(world, resolved.before, { is: 'track', track }) : null;
    return { track, name, short: short ?? name, most: max, value, change: was === null ? null : value - was };
  });
}
