/** The whole view of a game under way. */
import { quarterNumber } from '../../scenario/turns.ts';
import { isOver, read, turnOf } from '../../sim/index.ts';
import type { Game } from '../game.ts';
import { companyName, leaderText, productName } from '../texts.ts';
import type { DebriefView, Gauge, GameView } from '../view.ts';
import type { Words } from '../words.ts';
import { chartView } from './chart.ts';
import { decisionViews } from './decisions.ts';
import { newsViews } from './news.ts';
import { planView } from './plan.ts';
import { askedViews, proposalView } from './proposals.ts';
import { resolutionView } from './resolution.ts';
import { resourceViews } from './resources.ts';

/** Runway beyond this many quarters is no longer worth counting. */
const LONG = 40;

/** `debrief` is made once, when the game is over: it takes a while. */
export function gameView(game: Game, words: Words, debrief: DebriefView | null): GameView {
  const { run, phase, resolved, texts } = game;
  const { world, record, state } = run;
  const { model } = world;
  const company = model.names.companies.at(record.leader);
  const decisions = phase === 'moves' || phase === 'answers' ? decisionViews(game, words) : [];
  const runway = read(world, state, { is: 'runway', company: record.leader });
  const people =
    read(world, state, { is: 'teams', company: record.leader }) *
    world.parameters[model.parameters.row['people-per-team']];
  const main = model.names.products.ids[model.main[company]];
  const gauge = (value: number, was: number | null): Gauge => ({
    value,
    change: was === null ? null : value - was,
  });
  const reading = (of: Parameters<typeof read>[2]): Gauge => {
    const was = resolved && phase !== 'answers' ? read(world, resolved.before, of) : null;
    return gauge(read(world, state, of), was);
  };
  return {
    phase,
    quarter: quarterView(game),
    leader: {
      id: record.leader,
      name: companyName(texts, record.leader),
      place: leaderText(texts, record.leader).place,
      people: Math.round(people + read(world, state, { is: 'staff', company: record.leader })),
      ambition: record.ambition,
    },
    seed: record.seed,
    gauges: {
      cash: {
        ...reading({ is: 'cash', company: record.leader }),
        runway: runway > LONG ? null : Math.floor(runway),
      },
      trust: reading({ is: 'trust', company: record.leader }),
      influence: reading({ is: 'influence', company: record.leader }),
      stability: {
        ...reading({ is: 'quality', product: main, attribute: 'stability' }),
        product: main,
        productName: productName(texts, main),
      },
      adoption: reading({ is: 'adoption' }),
    },
    resources: resourceViews(game),
    news: newsViews(game, words),
    decisions,
    plan: planView(game, words),
    proposal: proposalView(game),
    asked: askedViews(game),
    chart: chartView(world, state, resolved?.before ?? null, texts, words),
    resolution: phase === 'resolved' ? resolutionView(game, words) : null,
    unanswered: decisions.filter(({ chosen }) => chosen === null).map(({ title }) => title),
    mayStop: phase === 'resolved' && isDecided(game),
    atEnd: phase === 'resolved' && isOver(world, state, company),
    debrief,
  };
}

export function quarterView({ run, phase, resolved }: Omit<Game, 'draft'>): GameView['quarter'] {
  const { layout, scenario } = run.world.model;
  const { from, to } = scenario.header.calendar;
  // While a quarter's outcome is read, the date is still that quarter's.
  const done = phase === 'resolved' || phase === 'over';
  const number = quarterNumber(from) + (done ? (resolved?.turn ?? 0) : turnOf(layout, run.state));
  // A game counts its own quarters: one that starts at a chapter has fewer.
  const first = quarterNumber(run.record.from);
  return {
    turn: number - first + 1,
    of: quarterNumber(to) - first + 1,
    year: Math.floor(number / 4),
    quarter: ((number % 4) + 1) as 1 | 2 | 3 | 4,
  };
}

/** Nothing is left for the player to decide, though the game is not over. */
export function isDecided({ run: { world, record, state } }: Pick<Game, 'run'>): boolean {
  const company = world.model.names.companies.at(record.leader);
  return !isOver(world, state, company) && state.numbers[world.model.layout.status + company] !== 0;
}
