/** What the page may know of several humans at one screen: whose turn it is, and what all of them may see together. */
import type { ChartView, Gauge, GameView, ResolutionView } from './view.ts';

/** One of the humans, in the order of their turns. */
export interface SeatView {
  leader: string;
  name: string;
  /** Once this human's game is over. `score` in whole points from 0 to 100. */
  ended: { title: string; score: number } | null;
}

/** Beside the view of whoever sits there. */
export interface SeatsView {
  all: SeatView[];
  /** Whose view it is, by leader. */
  now: string;
  /** What the quarter before came to for this human; null in the first, and where it is not known any more. */
  last: ResolutionView | null;
}

interface Together {
  quarter: GameView['quarter'];
  seed: string;
  seats: SeatView[];
}

/** The screen passes to somebody: nothing of anybody's. */
export interface HandOverView extends Together {
  phase: 'hand-over';
  to: SeatView;
  round: 'moves' | 'answers';
}

/** A quarter's outcome as everybody may see it: no company's money, goodwill or reasons. */
export interface OutcomeView extends Together {
  phase: 'outcome';
  gauges: { adoption: Gauge };
  chart: ChartView;
  /** As the quarter began. */
  chartBefore: ChartView;
  changed: Pick<ResolutionView, 'sentences' | 'rows' | 'deeds' | 'pacts'>;
  /** Those whose games came to their end in this quarter. */
  ended: SeatView[];
  /** The game is decided for everybody: they may stop ("End here"). */
  mayStop: boolean;
  /** Everybody's game is over: the next step is the debrief. */
  atEnd: boolean;
}

/** What stands on the screen while nobody in particular sits there. */
export type CommonView = HandOverView | OutcomeView;
