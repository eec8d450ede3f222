/** The debrief: how it ended, beside what history did; the epilogue; questions to talk about. */
import { playOut, recordPolicy } from '../../rivals/index.ts';
import {
  advance,
  endingOf,
  goalsOf,
  isOver,
  margin,
  NO_ORDERS,
  read,
  scoreOf,
  turnOf,
  type State,
  type World,
} from '../../sim/index.ts';
import { quarterName, quarterNumber } from '../../scenario/turns.ts';
import { startRun } from '../../record/index.ts';
import { readOrders, scriptOf, turnName } from '../../record/orders.ts';
import type { Game } from '../game.ts';
import { decisionText, leaderText } from '../texts.ts';
import type { DebriefView, SeriesView, Unit } from '../view.ts';
import type { Words } from '../words.ts';
import { playersLeader } from './plan.ts';

/** Every quarter's state from the start to the end of the epilogue. */
interface Course {
  states: State[];
  /** The state in which the game was decided and scored. */
  final: State;
}

/** As the run began: at the opening of the history, or as its chapter found the world. */
const firstState = ({ run }: Game): State => startRun(run.world.model, run.record).state;

/** What every side does by itself after the last quarter that the player has a say in. */
function playEpilogue(world: World, from: State): State[] {
  const states: State[] = [];
  let state = from;
  while (turnOf(world.model.layout, state) <= world.model.epilogueTurn) {
    state = playOut(world, state, () => recordPolicy, turnOf(world.model.layout, state) + 1);
    states.push(state);
  }
  return states;
}

/** The player's own game, quarter by quarter, out of its record. */
function playersCourse(game: Game): Course {
  const { world, record } = game.run;
  const { model } = world;
  const states: State[] = [firstState(game)];
  for (let quarter = 0; quarter < record.hashes.length; quarter++) {
    let state = states.at(-1)!;
    const script = scriptOf(record, turnName(model, turnOf(model.layout, state)));
    const orders = readOrders(model, script);
    const inMoves = new Set(
      orders.choices
        .filter(({ decision }) => model.decisions[decision].round === 0)
        .map(({ decision }) => decision),
    );
    state = advance(world, state, {
      ...orders,
      choices: orders.choices.filter(({ decision }) => inMoves.has(decision)),
    });
    state = advance(world, state, {
      ...NO_ORDERS,
      choices: orders.choices.filter(({ decision }) => !inMoves.has(decision)),
      replies: orders.replies,
    });
    states.push(state);
  }
  return { states: [...states, ...playEpilogue(world, states.at(-1)!)], final: states.at(-1)! };
}

/** What history did from there under the same luck: every side keeps to the record. */
function historysCourse(game: Game, company: number): Course {
  const { world } = game.run;
  const { layout, lastTurn } = world.model;
  const states: State[] = [firstState(game)];
  while (!isOver(world, states.at(-1)!, company)) {
    const state = states.at(-1)!;
    states.push(playOut(world, state, () => recordPolicy, Math.min(lastTurn, turnOf(layout, state)) + 1));
  }
  const final = states.at(-1)!;
  return { states: [...states, ...playEpilogue(world, final)], final };
}

/** `seen`: endings that this player has reached before. */
export function debriefView(game: Game, words: Words, seen: ReadonlySet<string>): DebriefView {
  const { world, record } = game.run;
  const leader = playersLeader(game);
  const text = leaderText(game.texts, record.leader);
  const you = playersCourse(game);
  const history = historysCourse(game, leader.company);
  const endingId = endingOf(world, you.final, leader.company) ?? '';
  const ending = game.texts.endings.find(({ id, company }) => id === endingId && company === record.leader);
  const [yours, theirs] = [goalsOf(world, you.final, leader), goalsOf(world, history.final, leader)];
  const weights = leader.ambitions[record.ambition];
  const last = you.states.at(-1)!;
  return {
    ending: { id: endingId, title: ending?.title ?? '', text: ending?.text ?? '' },
    score: Math.round(record.score ?? scoreOf(world, you.final, leader, record.ambition)),
    historyScore: Math.round(scoreOf(world, history.final, leader, record.ambition)),
    goals: text.goals.map(({ label }, index) => ({
      label,
      weight: Math.round(100 * weights[index]),
      value: Math.round(yours[index]),
      history: Math.round(theirs[index]),
    })),
    series: seriesOf(game, words, you, history),
    decisions: decisionRows(game),
    epilogue: epilogueOf(game, last),
    questions: text.questions
      .filter(({ when }) => margin(world, you.final, when) >= 0)
      .map((question) => question.text),
    endings: game.texts.endings
      .filter(({ company }) => company === record.leader)
      .map(({ id, title }) => ({ id, title, seen: id === endingId || seen.has(id) })),
  };
}

function seriesOf(game: Game, words: Words, you: Course, history: Course): SeriesView[] {
  const { world, record } = game.run;
  const { model } = world;
  const start = quarterNumber(record.from);
  const main = model.names.products.ids[model.main[model.names.companies.at(record.leader)]];
  const readings: [SeriesView['id'], Unit, (state: State) => number][] = [
    ['adoption', 'share', (state) => read(world, state, { is: 'adoption' })],
    ['share', 'share', (state) => read(world, state, { is: 'use', product: main })],
    ['cash', 'money', (state) => read(world, state, { is: 'cash', company: record.leader })],
    ['trust', 'points', (state) => read(world, state, { is: 'trust', company: record.leader })],
  ];
  // The first state is the opening; what is drawn of a quarter is how it ended.
  const labels = history.states.slice(1).map((_, index) => quarterName(start + index));
  return readings.map(([id, unit, value]) => ({
    id,
    title: words(`series.${id}`),
    unit,
    labels,
    you: you.states.slice(1).map(value),
    history: history.states.slice(1).map(value),
    epilogueFrom: quarterNumber(model.scenario.header.calendar.to) + 1 - start,
  }));
}

function decisionRows(game: Game): DebriefView['decisions'] {
  const { record } = game.run;
  const start = quarterNumber(record.from);
  return record.choices
    .filter(({ side }) => side === record.leader)
    .map((choice) => {
      const text = decisionText(game.texts, choice.decision);
      const option = text.options.find(({ id }) => id === choice.option)!;
      const recorded = 'record' in text ? text.options.find(({ id }) => id === text.record)! : null;
      return {
        turn: quarterNumber(choice.turn) - start,
        title: text.title,
        chosen: option.label,
        history: recorded?.label ?? null,
        followed: [option.followed, 'history' in text ? text.history : undefined].filter(Boolean).join(' '),
        same: recorded?.id === option.id,
      };
    });
}

/** One sentence a slot: the first whose conditions hold when the epilogue is over. */
function epilogueOf(game: Game, last: State): string[] {
  const { world, record } = game.run;
  const mine = game.texts.epilogue.filter(({ company }) => company === record.leader);
  return [1, 2, 3, 4, 5].flatMap((slot) => {
    const told = mine.find((sentence) => sentence.slot === slot && margin(world, last, sentence.when) >= 0);
    return told ? [told.text] : [];
  });
}
