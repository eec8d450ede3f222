/** Several humans at one screen: what all may see while it changes hands and when a quarter is over, and who is who. */
import { isRunOver, seatsOf, stillPlaying } from '../../record/index.ts';
import { read } from '../../sim/index.ts';
import type { SharedGame } from '../game.ts';
import type { CommonView, OutcomeView, SeatsView, SeatView } from '../seat-view.ts';
import { isShared, runOf, seenBy } from '../seats.ts';
import { companyName } from '../texts.ts';
import type { Words } from '../words.ts';
import { chartView } from './chart.ts';
import { isDecided, quarterView } from './game.ts';
import { commonResolution, resolutionView } from './resolution.ts';

/** What stands on the screen while it is nobody's; null while somebody sits there. */
export function commonView(game: SharedGame, words: Words): CommonView | null {
  const { record } = game.run;
  const together = { quarter: quarterView(game), seed: record.seed, seats: seatViews(game) };
  if (game.phase === 'resolved' && isShared(game)) return { ...together, ...outcomeView(game, words) };
  if (!game.handing || (game.phase !== 'moves' && game.phase !== 'answers')) return null;
  const to = together.seats.find(({ leader }) => leader === game.seat)!;
  return { ...together, phase: 'hand-over', to, round: game.phase };
}

/** In the order of their turns. */
function seatViews({ run, texts }: SharedGame): SeatView[] {
  return seatsOf(run.record).map(({ leader, score, ending }) => ({
    leader,
    name: companyName(texts, leader),
    ended:
      score === null
        ? null
        : {
            title: texts.endings.find(({ id, company }) => id === ending && company === leader)?.title ?? '',
            score: Math.round(score),
          },
  }));
}

function outcomeView(game: SharedGame, words: Words): Omit<OutcomeView, 'quarter' | 'seed' | 'seats'> {
  const { run, resolved, texts, players } = game;
  const { world, state, record } = run;
  const before = resolved?.before ?? null;
  const adoption = read(world, state, { is: 'adoption' });
  const going = stillPlaying(record);
  return {
    phase: 'outcome',
    gauges: {
      adoption: { value: adoption, change: before && adoption - read(world, before, { is: 'adoption' }) },
    },
    chart: chartView(world, state, before, texts, words),
    chartBefore: chartView(world, before ?? state, null, texts, words),
    changed: commonResolution(seenBy(game), words),
    ended: seatViews(game).filter(({ leader, ended }) => ended !== null && players.includes(leader)),
    mayStop: going.length > 0 && going.every((leader) => isDecided({ run: runOf(run, leader) })),
    atEnd: isRunOver(record),
  };
}

/** Beside the view of whoever sits there; null where one plays alone. */
export function seatsView(game: SharedGame, words: Words): SeatsView | null {
  if (!game.run.record.guests) return null;
  const last =
    game.phase === 'moves' || game.phase === 'answers' ? resolutionView(seenBy(game), words) : null;
  return { all: seatViews(game), now: game.seat, last };
}
